import type { Cell } from '../../src/input/cells.ts';
import { readTable, type Table } from '../../src/input/csv.ts';
import { brief } from '../problems.ts';

/** The table in a text that is in order as CSV. */
export function tableOf(text: string, file = 'cijfers.csv'): Table {
  const { table, problems } = readTable(text, file);
  if (table === undefined || problems.length > 0) throw new Error(`no table: ${brief(problems).join('; ')}`);
  return table;
}

/** A cell with this text on line 2. */
export function cellOf(text: string, line = 2): Cell {
  return { text, file: 'cijfers.csv', line, column: 'waarde' };
}
