import { UserError } from '../lib/errors.ts';
import type { Problem } from '../lib/problem.ts';
import type { Config } from './config-schema.ts';
import { readTable, type Table } from './csv.ts';
import { decode } from './encoding.ts';
import { type ProjectFile, readProjectFile } from './project-files.ts';

/** What was read so far: files for the manifest, and problems from every stage. */
export type Reading = Readonly<{ folder: string; files: ProjectFile[]; problems: Problem[] }>;

/** Reads a table of the project; undefined when it cannot be read, which is then a problem. */
export async function loadTable(
  reading: Reading,
  { csv }: Config,
  { name, key }: Readonly<{ name: string; key: string }>,
): Promise<Table | undefined> {
  const file = await loadFile(reading, name, key);
  if (file === undefined) return undefined;
  const { text, problems } = decode(file.bytes, name, csv.encoding);
  reading.problems.push(...problems);
  if (problems.length > 0) return undefined;
  const read = readTable(text, name, csv.delimiter);
  reading.problems.push(...read.problems);
  return read.table;
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
