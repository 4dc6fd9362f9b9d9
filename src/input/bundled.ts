import { join } from 'node:path';
import type { Table } from './csv.ts';
import { readTable } from './csv.ts';
import { decode } from './encoding.ts';
import { readProjectFile } from './project-files.ts';

const folder = join(import.meta.dirname, '..', '..', 'data');

/** A table that comes with the program, such as its catalogue; a broken one is our bug. */
export async function bundledTable(name: string): Promise<Table> {
  const { bytes } = await readProjectFile('', join(folder, name), '');
  const { table, problems } = readTable(decode(bytes, name).text, name);
  if (table === undefined || problems.length > 0) throw new Error(`the bundled file ${name} is damaged`);
  return table;
}

/** The rows of a bundled table as text by column. */
export async function bundledRows(name: string): Promise<readonly ((column: string) => string)[]> {
  const { columns, rows } = await bundledTable(name);
  return rows.map(
    ({ cells }) =>
      (column: string) =>
        cells[columns.indexOf(column)] ?? '',
  );
}
