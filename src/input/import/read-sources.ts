import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isSystemError } from '../../lib/errors.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import { readTable, type Table } from '../csv.ts';
import { decode } from '../encoding.ts';
import type { Sources } from './assemble.ts';
import { type KwbFile, readKwb } from './kwb.ts';
import {
  type ImportKind,
  importTables,
  loadSourceTables,
  recogniseTable,
  type SourceTable,
} from './source-table.ts';
import { readStatline, type StatlineFile } from './statline.ts';

/** Folder of a project with the files as they came from their source. */
export const sourcesFolder = 'bron';

/** A file of a source and what it holds. */
export type SourceFile = Readonly<{
  name: string;
  bytes: Uint8Array;
  /** What it holds, so that a newer file can take its place: table, year and age group. */
  holds: ReadonlySet<string>;
}> &
  Readonly<{ kind: 'statline'; content: StatlineFile } | { kind: 'kwb'; content: KwbFile }>;
export type ReadSources = Readonly<{ files: readonly SourceFile[]; problems: readonly Problem[] }>;

/** Reads files of one kind; what is wrong with any of them is in `problems`. */
export async function readSources(
  kind: ImportKind,
  paths: readonly string[],
  year: number | undefined,
): Promise<ReadSources> {
  const tables = await loadSourceTables();
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const bytes = await readGiven(path);
    if (bytes === undefined) {
      problems.push(problem('import-file', { file: path }));
      continue;
    }
    const read = readSource(kind, { name: basename(path), bytes }, { tables, year });
    if (read.file !== undefined) files.push(read.file);
    problems.push(...read.problems);
  }
  return { files, problems: [...problems, ...sameTwice(files)] };
}

/** A file that was named on the command line; undefined when there is none that can be read. */
async function readGiven(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM')) return undefined;
    throw error;
  }
}

/** The files of earlier imports, in the order of their names. */
export async function readEarlier(into: string): Promise<ReadSources> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const kind of ['statline', 'kwb'] as const) {
    const folder = join(into, sourcesFolder, kind);
    const read = await readSources(
      kind,
      (await namesIn(folder)).map((name) => join(folder, name)),
      undefined,
    );
    files.push(...read.files);
    problems.push(...read.problems);
  }
  return { files, problems };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^[^.].*\.csv$/i.test(name)).toSorted();
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}

type ReadContext = Readonly<{ tables: readonly SourceTable[]; year: number | undefined }>;
type ReadSource = Readonly<{ file: SourceFile | undefined; problems: readonly Problem[] }>;

function readSource(
  kind: ImportKind,
  { name, bytes }: Readonly<{ name: string; bytes: Uint8Array }>,
  { tables, year }: ReadContext,
): ReadSource {
  const { text, problems: undecoded } = decode(bytes, name);
  if (undecoded.length > 0) return { file: undefined, problems: undecoded };
  const { table, problems: broken } = readTable(text, name);
  if (table === undefined || broken.length > 0) return { file: undefined, problems: broken };
  const source = recogniseTable(table.columns, tables);
  const wanted: readonly string[] = importTables[kind];
  if (source === undefined || !wanted.includes(source.id))
    return { file: undefined, problems: [otherTable(table, source, wanted)] };
  const unknown = table.columns.filter((column) => !source.isKnown(column));
  const notRead =
    unknown.length === 0
      ? []
      : [problem('import-column-unknown', { file: name, line: table.headerLine }, unknown.join(', '))];
  if (kind === 'statline') {
    const content = readStatline(table, source);
    const holds = new Set(content.rows.map(({ period, group }) => `${source.id} ${period} ${group}`));
    return { file: { kind, name, bytes, holds, content }, problems: [...notRead, ...content.problems] };
  }
  return readKwbSource({ name, bytes }, { table, source, year }, notRead);
}

type KwbContext = Readonly<{ table: Table; source: SourceTable; year: number | undefined }>;

/** The year that was told is remembered in the name of the file in the project. */
function readKwbSource(
  { name, bytes }: Readonly<{ name: string; bytes: Uint8Array }>,
  { table, source, year }: KwbContext,
  notRead: readonly Problem[],
): ReadSource {
  const from = year ?? yearIn(name);
  const dated = from === yearIn(name) ? name : `${from}-${name}`;
  if (from === undefined || yearIn(dated) !== from)
    return { file: undefined, problems: [problem('import-year', { file: name })] };
  const content = readKwb(table, source, from);
  return {
    file: { kind: 'kwb', name: dated, bytes, holds: new Set(['kwb']), content },
    problems: [...notRead, ...content.problems],
  };
}

function otherTable(
  { file, headerLine }: Table,
  found: SourceTable | undefined,
  wanted: readonly string[],
): Problem {
  const place = { file, line: headerLine };
  const expected = wanted.join(', ');
  return found === undefined
    ? problem('import-no-table', place, '', { expected })
    : problem('import-other-table', place, found.id, { expected });
}

/** Kerncijfers do not say in the file of which year they are; the name that StatLine gives the file does. */
function yearIn(name: string): number | undefined {
  const [, year] = /(?:^|[^0-9])(20[12]\d)(?![0-9])/.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Two files with the same year and age group: which one is right, only the user knows. */
export function sameTwice(files: readonly SourceFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ name, holds }) =>
    [...holds].flatMap((what) => {
      const other = first.get(what);
      first.set(what, other ?? name);
      return other === undefined ? [] : [problem('import-same-twice', { file: name }, what, { other })];
    }),
  );
}

/** The contents of files by kind. */
export function sourcesOf(files: readonly SourceFile[]): Sources {
  return {
    statline: files.flatMap((file) => (file.kind === 'statline' ? [file.content] : [])),
    kwb: files.flatMap((file) => (file.kind === 'kwb' ? [file.content] : [])),
  };
}
