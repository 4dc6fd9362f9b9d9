import type { Table } from '../csv.ts';
import type { TextTable } from './project-text.ts';

/**
 * gebieden.csv after a new import. What a user changed stays: another name, cells that no import could fill, columns of
 * their own, and areas that no import made. What an earlier import made and this one does not, goes.
 */
export function mergeAreas(
  made: TextTable,
  { earlier, existing }: Readonly<{ earlier: TextTable; existing: Table | undefined }>,
): TextTable {
  if (existing === undefined) return made;
  const present = existing.rows.map(({ cells }) =>
    Object.fromEntries(existing.columns.map((column, index) => [column, cells[index] ?? ''])),
  );
  const byCode = new Map(present.map((row) => [row['code'] ?? '', row]));
  const before = new Map(earlier.rows.map((row) => [row['code'], row]));
  const after = new Set(made.rows.map((row) => row['code']));
  const rows = made.rows.map((row) => {
    const known = byCode.get(row['code'] ?? '') ?? {};
    const made = before.get(row['code']) ?? {};
    const isOwn = (column: string, text: string): boolean =>
      column === 'naam' ? text !== made[column] : !made[column] && !row[column];
    return {
      ...known,
      ...row,
      ...Object.fromEntries(Object.entries(known).filter((cell) => isOwn(...cell))),
    };
  });
  const own = present.filter(({ code = '' }) => !before.has(code) && !after.has(code));
  return { columns: [...new Set([...made.columns, ...existing.columns])], rows: [...rows, ...own] };
}
