import type { Indicator } from '../domain/indicator.ts';
import type { ColumnSet, PositionOf } from './columns.ts';
import type { Row, Table } from './csv.ts';
import type { FigureCells, FigureColumn } from './figure-cells.ts';
import { type CellsLayout, layoutOf, rowCells } from './row-cells.ts';

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
export function isWide({ columns }: Pick<Table, 'columns'>): boolean {
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

/** The cells of each figure of a wide table, column by column; each is good until the next is asked for. */
export function* wideFigures(
  table: Table,
  positionOf: PositionOf,
  indicators: ReadonlyMap<string, Indicator>,
): Iterable<FigureCells> {
  const columns = table.columns.filter((name) => isFigureColumn(table, name, (id) => indicators.has(id)));
  const period = positionOf('periode');
  const periodOf = ({ cells }: Row): string => cells[period] ?? '';
  for (const column of columns) {
    const position = positionOf(column);
    const measured = new Set(table.rows.filter(({ cells }) => cells[position] !== '').map(periodOf));
    const [told, untold] = ['', notMeasured].map((status) =>
      rowCells(table, wideLayout(table, positionOf, { column, status })),
    );
    for (const row of table.rows) {
      const own = measured.has(periodOf(row)) ? told : untold;
      own?.moveTo(row);
      if (own !== undefined) yield own.cells;
    }
  }
}

/** A column without any figure in a period was not measured then. */
const notMeasured = 'niet_gemeten';

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

/** Some cells of a figure stand in columns of its own, some in those of the row; the others its column tells. */
function wideLayout(
  table: Table,
  positionOf: PositionOf,
  { column, status }: Readonly<{ column: string; status: string }>,
): CellsLayout {
  const { id, group } = nameParts(column, () => true);
  const words: Partial<Record<FigureColumn, string>> = { indicator: id, doelgroep: group, status };
  const endingFor = new Map([...endings].map(([ending, name]) => [name, ending]));
  return layoutOf(table, positionOf, (wanted) => {
    const ending = endingFor.get(wanted);
    if (ending !== undefined) return { name: withEnding(column, ending) };
    if (isKey(wanted)) return { name: wanted };
    return wanted === 'waarde' ? { name: column } : { name: column, word: words[wanted] ?? '' };
  });
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
