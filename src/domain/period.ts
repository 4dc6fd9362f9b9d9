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

/** When a period begins and ends, in years; `until` is no part of it. */
export type Years = Readonly<{ from: number; until: number }>;

/** A school year begins in August. */
const schoolYear = 7 / 12;

/** "2024" is 2024 until 2025, "2021-2024" until 2025, "2022/2023" from August to August, "2024-02" a month. */
export function yearsOf(period: string): Years {
  const first = Number(period.slice(0, 4));
  const [, sign, rest = ''] = /^\d{4}([-/])(\d+)$/.exec(period) ?? [];
  if (sign === '/') return { from: first + schoolYear, until: Number(rest) + schoolYear };
  if (sign === '-' && rest.length === 2)
    return { from: first + (Number(rest) - 1) / 12, until: first + Number(rest) / 12 };
  return { from: first, until: (sign === '-' ? Number(rest) : first) + 1 };
}
