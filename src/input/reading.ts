import { UserError } from '../lib/errors.ts';
import type { Problem } from '../lib/problem.ts';
import type { Config } from './config-schema.ts';
import { type Header, type Row, type RowTaker, readRows, type Table } from './csv.ts';
import { decode } from './encoding.ts';
import { type ProjectFile, readProjectFile } from './project-files.ts';

/** What was read so far: files for the manifest, and problems from every stage. */
export type Reading = Readonly<{ folder: string; files: ProjectFile[]; problems: Problem[] }>;

type Wanted = Readonly<{ name: string; key: string }>;

/** Reads a table of the project; undefined when it cannot be read, which is then a problem. */
export async function loadTable(
  reading: Reading,
  config: Config,
  wanted: Wanted,
): Promise<Table | undefined> {
  const rows: Row[] = [];
  const header = await loadRows(reading, config, { ...wanted, begin: () => (row) => rows.push(row) });
  return header && { ...header, rows };
}

/** The same without keeping the rows: `begin` gives what takes them; without a header that counts for nothing. */
export async function loadRows(
  reading: Reading,
  { csv }: Config,
  { name, key, begin }: Wanted & Readonly<{ begin: RowTaker }>,
): Promise<Header | undefined> {
  const file = await loadFile(reading, name, key);
  if (file === undefined) return undefined;
  const { text, problems } = decode(file.bytes, name, csv.encoding);
  addProblems(reading, problems);
  if (problems.length > 0) return undefined;
  const read = readRows(text, { file: name, delimiter: csv.delimiter }, begin);
  addProblems(reading, read.problems);
  return read.header;
}

/** One by one: a file may have more problems than a call can have arguments. */
export function addProblems(reading: Reading, problems: readonly Problem[]): void {
  for (const one of problems) reading.problems.push(one);
}

/** A missing file is one problem among the others, so that all of them are reported at once. */
export async function loadFile(
  reading: Reading,
  name: string,
  key: string,
): Promise<ProjectFile | undefined> {
  try {
    const file = await readProjectFile(reading.folder, name, key);
    reading.files.push(file);
    return file;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    reading.problems.push(...error.problems);
    return undefined;
  }
}
