import type { PositionOf } from './columns.ts';
import type { Header, Row } from './csv.ts';
import { type FigureCells, type FigureColumn, figureColumns } from './figure-cells.ts';

/** Where one cell of a figure comes from: a column of the file, or a word that the name of a column tells. */
type CellSource = Readonly<{
  /** -1 when it is in no column. */
  position: number;
  /** Name of the column for who looks for it. */
  column: string;
  word: string | undefined;
}>;
/** The same for all rows of a file, or for all figures of one column of a wide one. */
export type CellsLayout = Readonly<Record<FigureColumn, CellSource>>;

/** A layout from the name of each column in our format, or the word that stands for it. */
export function layoutOf(
  { columns }: Header,
  positionOf: PositionOf,
  told: (column: FigureColumn) => Readonly<{ name: string; word?: string | undefined }>,
): CellsLayout {
  const sources = figureColumns.map((column): [FigureColumn, CellSource] => {
    const { name, word } = told(column);
    const position = positionOf(name);
    return [column, { position, column: columns[position] ?? name, word }];
  });
  return Object.fromEntries(sources) as Record<FigureColumn, CellSource>;
}

/** The cells of the row that it was moved to last: one object for a whole file, because a file may have a million rows. */
export type RowCells = Readonly<{ cells: FigureCells; moveTo: (row: Row) => void }>;

export function rowCells({ file, headerLine }: Header, layout: CellsLayout): RowCells {
  let row: Row = { line: headerLine, cells: [] };
  const textOf = (column: FigureColumn): string => {
    const { position, word } = layout[column];
    if (word !== undefined) return word;
    return position === -1 ? '' : (row.cells[position] ?? '');
  };
  const cells: FigureCells = {
    file,
    line: () => row.line,
    textOf,
    cellOf: (column) => {
      const { column: name, word } = layout[column];
      return { text: textOf(column), file, line: word === undefined ? row.line : headerLine, column: name };
    },
  };
  const moveTo = (next: Row): void => {
    row = next;
  };
  return { cells, moveTo };
}
