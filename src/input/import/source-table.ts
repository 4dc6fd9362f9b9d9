import { bundledRows } from '../bundled.ts';

/** A table of a source: which of its columns is which indicator, and why the others are not read. */
export type SourceTable = Readonly<{
  id: string;
  /** Indicator by column; column names as `readTable` gives them. */
  indicators: ReadonlyMap<string, string>;
  /** True for a column that the table has, read or not. */
  isKnown: (column: string) => boolean;
}>;

/** The tables that imports read, by the command that reads them. */
export const importTables = {
  statline: ['50090NED', '50120NED', '50150NED'],
  kwb: ['85984NED'],
} as const;
export type ImportKind = keyof typeof importTables;

/** Year of the area division of each edition; every edition computes all its years on its own division. */
export const divisionYears: Readonly<Record<string, number>> = {
  '50090NED': 2020,
  '50120NED': 2022,
  '50150NED': 2024,
};

/** All tables of data/aliassen.csv. */
export async function loadSourceTables(): Promise<readonly SourceTable[]> {
  const rows = await bundledRows('aliassen.csv');
  const byTable = Map.groupBy(rows, (cell) => cell('tabel'));
  return [...byTable].map(([id, own]) => {
    const named = own.map((cell) => ({ column: columnName(cell('kolom')), indicator: cell('indicator') }));
    const beginnings = named.flatMap(({ column }) => (column.endsWith('*') ? [column.slice(0, -1)] : []));
    const exact = new Set(named.map(({ column }) => column));
    return {
      id,
      indicators: new Map(
        named.flatMap(({ column, indicator }) => (indicator === '' ? [] : [[column, indicator] as const])),
      ),
      isKnown: (column) => exact.has(column) || beginnings.some((beginning) => column.startsWith(beginning)),
    };
  });
}

/** A column name as `readTable` writes it. */
export function columnName(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, '_');
}

/** The table that knows most of these columns, at least half of them and one indicator; undefined when there is none. */
export function recogniseTable(
  columns: readonly string[],
  tables: readonly SourceTable[],
): SourceTable | undefined {
  const scored = tables
    .map((table) => ({
      table,
      known: columns.filter((column) => table.isKnown(column)).length,
      indicators: columns.filter((column) => table.indicators.has(column)).length,
    }))
    .filter(({ known, indicators }) => indicators > 0 && known * 2 >= columns.length)
    .toSorted((a, b) => b.known - a.known);
  return scored[0]?.table;
}
