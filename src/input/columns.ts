import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import type { Cell } from './cells.ts';
import type { Header, Row } from './csv.ts';

/** The columns of one kind of file: the name in our format, other names for it, and which are needed. */
export type ColumnSet = Readonly<{
  required: readonly string[];
  optional: readonly string[];
  /** Other name → name in our format. */
  aliases: Readonly<Record<string, string>>;
  /** Column names that are read by a pattern. */
  isPattern?: (name: string) => boolean;
}>;

/** Gives the cells of a row by column name; a column that is not in the file gives an empty cell. */
export type CellOf = (row: Row, column: string) => Cell;

/** Where a column stands in a row; -1 when it is not in the file. */
export type PositionOf = (column: string) => number;

/** Finds the columns of a table; unknown ones are a warning, missing ones an error. */
export function findColumns(
  { file, headerLine: line, columns }: Header,
  set: ColumnSet,
): Readonly<{ cellOf: CellOf; positionOf: PositionOf; problems: readonly Problem[] }> {
  const names = columns.map((name) => nameOf(name, columns, set));
  const known = [...set.required, ...set.optional];
  const unknown = names.filter((name) => name !== '' && !known.includes(name) && !set.isPattern?.(name));
  const missing = set.required.filter((name) => !names.includes(name));
  const index = new Map(names.map((name, position) => [name, position]));
  const positionOf = (column: string): number => index.get(column) ?? -1;
  return {
    positionOf,
    cellOf: (row, column) => {
      const position = positionOf(column);
      const header = columns[position] ?? column;
      return { text: row.cells[position] ?? '', file, line: row.line, column: header };
    },
    problems: [
      ...unknown.map((name) =>
        problem('column-unknown', { file, line, column: name }, name, {
          suggestion: didYouMean(nearest(name, missing.length > 0 ? missing : known)),
        }),
      ),
      ...missing.map((column) =>
        problem('column-missing', { file, line }, '', {
          column,
          expected: set.required.join(', '),
          suggestion: didYouMean(nearest(column, unknown)),
        }),
      ),
    ],
  };
}

/** The name in our format; a column that has it itself goes before one with the other name. */
function nameOf(name: string, columns: readonly string[], { aliases }: ColumnSet): string {
  const own = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  return own === undefined || columns.includes(own) ? name : own;
}
