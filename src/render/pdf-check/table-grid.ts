import { resolved } from '../pdf/objects.ts';
import { decodedText } from '../pdf/text-string.ts';
import { isArray, nameOf, type PdfObjects } from '../pdf/values.ts';
import { attributeOf, meaningfulKids, type Tag } from './tag-tree.ts';

/** A cell with the place that it takes up, and what it says of its headers. */
export type Cell = Readonly<{
  tag: Tag;
  row: number;
  column: number;
  rows: number;
  columns: number;
  isHeader: boolean;
  scope: string;
  headers: readonly string[];
}>;

/** The cells of a table by row and column; `isRegular` when each place has exactly one cell. */
export type Grid = Readonly<{ cells: readonly Cell[]; at: ReadonlyMap<number, Cell>; isRegular: boolean }>;

/** Wider than any table; a damaged file may ask for a million columns. */
const widest = 1000;
const largest = 200_000;

export function placeKey(row: number, column: number): number {
  return row * widest + column;
}

export function gridOf(pdf: PdfObjects, table: Tag): Grid {
  const rows = rowsOf(table);
  const at = new Map<number, Cell>();
  const cells: Cell[] = [];
  for (const [row, { kids }] of rows.map((tag) => ({ kids: meaningfulKids(tag) })).entries()) {
    let column = 0;
    for (const tag of kids.filter(isCell)) {
      while (at.has(placeKey(row, column))) column += 1;
      const cell = readCell(pdf, tag, row, column);
      cells.push(cell);
      if (!fill(at, cell)) return { cells, at, isRegular: false };
    }
  }
  return { cells, at, isRegular: isFull(at, cells, rows.length) };
}

function rowsOf(table: Tag): Tag[] {
  return meaningfulKids(table).flatMap((kid) => {
    if (kid.type === 'TR') return [kid];
    const isBody = ['THead', 'TBody', 'TFoot'].includes(kid.type);
    return isBody ? meaningfulKids(kid).filter(({ type }) => type === 'TR') : [];
  });
}

function isCell({ type }: Tag): boolean {
  return type === 'TD' || type === 'TH';
}

function readCell(pdf: PdfObjects, tag: Tag, row: number, column: number): Cell {
  const span = (name: string): number => {
    const value = attributeOf(pdf, tag, 'Table', name);
    return typeof value === 'number' ? Math.max(1, Math.min(widest, value)) : 1;
  };
  const headers = attributeOf(pdf, tag, 'Table', 'Headers');
  return {
    tag,
    row,
    column,
    rows: span('RowSpan'),
    columns: span('ColSpan'),
    isHeader: tag.type === 'TH',
    scope: nameOf(attributeOf(pdf, tag, 'Table', 'Scope')),
    headers: isArray(headers)
      ? headers
          .map((one) => resolved(pdf, one))
          .filter(isText)
          .map(decodedText)
      : [],
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** False when two cells lie over each other, or one is larger than any table. */
function fill(at: Map<number, Cell>, cell: Cell): boolean {
  const { row, column, rows, columns } = cell;
  if (column + columns > widest || at.size + rows * columns > largest) return false;
  for (let down = row; down < row + rows; down += 1)
    for (let over = column; over < column + columns; over += 1) {
      if (at.has(placeKey(down, over))) return false;
      at.set(placeKey(down, over), cell);
    }
  return true;
}

function isFull(at: ReadonlyMap<number, Cell>, cells: readonly Cell[], rows: number): boolean {
  let [width, height] = [0, 0];
  for (const { row, column, ...size } of cells) {
    width = Math.max(width, column + size.columns);
    height = Math.max(height, row + size.rows);
  }
  return height <= rows && at.size === width * height;
}
