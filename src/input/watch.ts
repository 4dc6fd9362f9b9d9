import type { Problem } from '../lib/problem.ts';
import { placeOf } from './cells.ts';
import type { FigureColumn } from './figure-cells.ts';
import type { FigureRow } from './figure-row.ts';

/** Some of the rows of a file: how many, and where the first of them stands. */
export type Found = Readonly<{ count: number; place: Problem['place'] }>;

/** Looks at rows one by one, without keeping them, and tells in the end which of them are strange. */
export type Watch = Readonly<{ look: (row: FigureRow) => void; found: () => Found | undefined }>;

/** Counts the rows that are strange by themselves. */
export function watchEach(column: FigureColumn, isStrange: (row: FigureRow) => boolean): Watch {
  let found: Found | undefined;
  return {
    look: (row) => {
      if (isStrange(row)) found = withRow(found, row, column);
    },
    found: () => found,
  };
}

/** One row more; the column is where to look. */
export function withRow(found: Found | undefined, { cells }: FigureRow, column: FigureColumn): Found {
  return { count: (found?.count ?? 0) + 1, place: found?.place ?? placeOf(cells.cellOf(column)) };
}
