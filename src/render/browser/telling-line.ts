const mostCharacters = 300;

/** What says most of the lines that a browser or the loader wrote, the last of which is how it ended. */
export function tellingLine(words: readonly string[]): string {
  const telling =
    words.find((line) => /sandbox|namespace|FATAL|error while loading/i.test(line)) ??
    words.findLast((line) => /:ERROR:/.test(line));
  const lines = telling === undefined ? words.slice(-3) : [telling, ...words.slice(-1)];
  return [...new Set(lines)].join(' | ').slice(0, mostCharacters);
}

/** The version of a browser behind its path; '' when it is not known. */
export function inBrackets(version: string): string {
  return version === '' ? '' : ` (${version})`;
}
