/** What a program writes when it has nothing to write. */
const patterns: readonly RegExp[] = [
  /\bNaN\b/,
  /\bundefined\b/,
  /\bnull\b/,
  /\[object \w+\]/,
  /#not valid#/i,
  /\{\{|\}\}/,
];

/** The first such sign in a text; a sign that stands in a text that the user gave is the user's own. */
export function nonsenseIn(text: string, given: readonly string[] = []): string | undefined {
  return patterns
    .filter((pattern) => !given.some((own) => pattern.test(own)))
    .map((pattern) => pattern.exec(text)?.[0])
    .find((found) => found !== undefined);
}
