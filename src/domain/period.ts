/** Orders periods such as "2024", "2022/2023" and "2024-01" by the time at which they begin. */
export function comparePeriods(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A period as written in a file (2024, 2024JJ00, 2022/23, 2021-2024, 2024-01, 2024*), or undefined when it is none. */
export function parsePeriod(text: string): string | undefined {
  const plain = text.trim().replace(/\s*\*+$/, '');
  const [, year] = /^(\d{4})(?:JJ00)?$/.exec(plain) ?? [];
  if (year !== undefined) return year;
  const [, from = '', sign, to = ''] = /^(\d{4})\s*([-/])\s*(\d{2}|\d{4})$/.exec(plain) ?? [];
  if (sign === '-' && to.length === 2) return isMonth(to) ? `${from}-${to}` : undefined;
  const until = to.length === 2 ? from.slice(0, 2) + to : to;
  return until > from ? `${from}${sign}${until}` : undefined;
}

function isMonth(text: string): boolean {
  return text >= '01' && text <= '12';
}

/** First and last calendar year of a period. */
export type Years = Readonly<{ from: number; to: number }>;

/** "2021-2024" lasts until its second year; a school year counts as the year in which it begins, so that two do not overlap. */
export function yearsOf(period: string): Years {
  const from = Number(period.slice(0, 4));
  const [, to] = /^\d{4}-(\d{4})$/.exec(period) ?? [];
  return { from, to: to === undefined ? from : Number(to) };
}
