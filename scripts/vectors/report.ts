import type { Checked, Outcome } from './check.ts';
import type { Produced } from './method.ts';

const outcomes: readonly Outcome[] = ['passed', 'failed', 'not supported'];

/** A line per method with its numbers, the totals, and then every field that was missed. */
export function reportOf(checked: readonly Checked[]): string {
  const byMethod = [...Map.groupBy(checked, ({ vector }) => vector.method)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const rows = [...byMethod, ['total', checked] as const].map(([name, members]) => [
    name,
    ...outcomes.map((outcome) => String(members.filter((one) => one.outcome === outcome).length)),
  ]);
  return `${[...tableLines([['method', ...outcomes], ...rows]), ...missLines(checked)].join('\n')}\n`;
}

function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  '),
  );
}

function missLines(checked: readonly Checked[]): readonly string[] {
  const lines = checked.flatMap(({ vector, misses }) =>
    misses.map(
      ({ field, got, expected }) =>
        `${vector.id} (${vector.method}) ${field}: got ${shown(got)}, expected ${shown(expected)}`,
    ),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}

function shown(value: Produced | unknown): string {
  if (value === undefined || value === null) return 'no value';
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value);
}
