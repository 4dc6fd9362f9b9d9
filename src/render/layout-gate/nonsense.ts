import { excerpt } from './finding.ts';

/** What a program writes when it has nothing to write. */
const patterns: readonly RegExp[] = [
  /\bNaN\b/,
  /\bundefined\b/,
  /\bnull\b/,
  /\[object \w+\]/,
  /#not valid#/i,
  /\{\{|\}\}/,
];
const signsAround = 25;

/** Where such a sign stands in a text, with what is around it; one of a text that the user gave is the user's own. */
export function nonsenseIn(text: string, given: readonly string[] = []): string[] {
  return patterns
    .filter((pattern) => !given.some((own) => pattern.test(own)))
    .flatMap((pattern) => {
      const found = pattern.exec(text);
      if (found === null) return [];
      return excerpt(
        text.slice(Math.max(0, found.index - signsAround), found.index + found[0].length + signsAround),
      );
    });
}
