/** Orders periods such as "2024", "2022/2023" and "2024-01" by time. */
export function comparePeriods(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A period as written in a file (2024, 2024JJ00, 2022/2023, 2021-2024, 2024*), or undefined when it is none. */
export function parsePeriod(text: string): string | undefined {
  const plain = text.trim().replace(/\*+$/, '');
  const [, year] = /^(\d{4})(?:JJ00)?$/.exec(plain) ?? [];
  if (year !== undefined) return year;
  return /^\d{4}\s*[-/]\s*\d{2,4}$/.test(plain) ? plain.replace(/\s/g, '') : undefined;
}
