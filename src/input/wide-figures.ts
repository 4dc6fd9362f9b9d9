import type { Indicator } from '../domain/indicator.ts';
import type { Cell } from './cells.ts';
import type { CellOf, ColumnSet } from './columns.ts';
import type { Row, Table } from './csv.ts';
import type { FigureCells, FigureColumn } from './figure-cells.ts';

/** Endings of a column name in a wide file, and the column of the long format they stand for. */
const endings: ReadonlyMap<string, FigureColumn> = new Map([
  ['_og', 'ondergrens'],
  ['_bg', 'bovengrens'],
  ['_n', 'n'],
  ['_teller', 'teller'],
  ['_noemer', 'noemer'],
  ['_sd', 'sd'],
  ['_se', 'standaardfout'],
]);
const keyColumns = ['gebied', 'periode', 'basis', 'bron', 'gewogen'] as const;
const aliases = { area: 'gebied', period: 'periode', source: 'bron', weighted: 'gewogen' } as const;

/** A wide file has no column for the indicator: each indicator has columns of its own. */
export function isWide({ columns }: Table): boolean {
  return !columns.includes('indicator') && !columns.includes('waarde') && !columns.includes('value');
}

/** The columns of a wide file: `<id>`, `<id>_og`, `<id>@65+`, ...; an unknown column with numbers is one too. */
export function wideColumns(table: Table, indicators: ReadonlyMap<string, Indicator>): ColumnSet {
  const isId = (id: string): boolean => indicators.has(id);
  return {
    required: ['gebied', 'periode'],
    optional: ['basis', 'bron', 'gewogen'],
    aliases,
    isPattern: (name) => isId(nameParts(name, isId).id) || isFigureColumn(table, name, isId),
  };
}

/** The figures of a wide table; a column without any figure in a period was not measured then. */
export function wideFigures(
  table: Table,
  cellOf: CellOf,
  indicators: ReadonlyMap<string, Indicator>,
): FigureCells[] {
  const columns = table.columns.filter((name) => isFigureColumn(table, name, (id) => indicators.has(id)));
  const periods = table.rows.map((row) => cellOf(row, 'periode').text);
  return columns.flatMap((column) => {
    const cells = table.rows.map((row) => cellOf(row, column));
    const measured = new Set(periods.filter((_, index) => cells[index]?.text !== ''));
    return table.rows.map((row, index) =>
      cellsOf({ table, row, column, cellOf }, measured.has(periods[index] ?? '') ? '' : 'niet_gemeten'),
    );
  });
}

/** True for the column of an indicator itself; one that is not in the catalogue holds at least one number. */
function isFigureColumn({ columns, rows }: Table, name: string, isId: (id: string) => boolean): boolean {
  if (isKey(name) || name === '') return false;
  if (isId(name.replace(/@.*$/, ''))) return true;
  const position = columns.indexOf(name);
  return (
    endingOf(name) === undefined &&
    rows.some(({ cells }) => /^[+-]?\d+([.,]\d+)?$/.test(cells[position] ?? ''))
  );
}

type WideCell = Readonly<{ table: Table; row: Row; column: string; cellOf: CellOf }>;

function cellsOf({ table, row, column, cellOf }: WideCell, status: string): FigureCells {
  const cell = cellOf(row, column);
  const { id, group } = nameParts(column, () => true);
  const words: Partial<Record<FigureColumn, string>> = { indicator: id, doelgroep: group, status };
  return (wanted: FigureColumn): Cell => {
    if (wanted === 'waarde') return cell;
    if (isKey(wanted)) return cellOf(row, wanted);
    const ending = [...endings].find(([, name]) => name === wanted)?.[0];
    return ending === undefined
      ? { ...cell, line: table.headerLine, text: words[wanted] ?? '' }
      : cellOf(row, withEnding(column, ending));
  };
}

function isKey(name: string): boolean {
  return [...keyColumns, ...Object.keys(aliases)].some((key) => key === name);
}

function endingOf(name: string): string | undefined {
  const id = name.replace(/@.*$/, '');
  return [...endings.keys()].find((ending) => id.endsWith(ending));
}

/** `eenzaam_og@65+` is the lower bound of `eenzaam@65+`. */
function withEnding(column: string, ending: string): string {
  const [id = '', group] = column.split('@');
  return group === undefined ? id + ending : `${id}${ending}@${group}`;
}

function nameParts(name: string, isId: (id: string) => boolean): Readonly<{ id: string; group: string }> {
  const [whole = '', group = ''] = name.split('@');
  const ending = isId(whole) ? undefined : endingOf(name);
  return { id: ending === undefined ? whole : whole.slice(0, -ending.length), group };
}
