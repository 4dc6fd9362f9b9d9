import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../lib/atomic-file.ts';
import { UserError } from '../../lib/errors.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import { didYouMean, nearest } from '../../lib/suggestion.ts';
import { readConfig } from '../config.ts';
import { configName, hasProjectFile, readProjectFile } from '../project-files.ts';
import { type Assembled, assemble } from './assemble.ts';
import { throwErrors } from './existing.ts';
import { type Gemeente, gemeentenIn, loadGemeenten } from './gemeenten.ts';
import { textsFor } from './project-contents.ts';
import {
  readEarlier,
  readSources,
  type SourceFile,
  sameTwice,
  sourcesFolder,
  sourcesOf,
} from './read-sources.ts';
import type { ImportKind } from './source-table.ts';

export type ImportOptions = Readonly<{
  into: string;
  /** Code of a region or gemeente; else that of the project, else everything in the files. */
  region: string | undefined;
  /** Year of Kerncijfers when the name of the file does not tell. */
  year: number | undefined;
  /** Date of the edition of a new project, YYYY-MM-DD. */
  date: string;
}>;

/** What an import made; `files` are relative to the project. */
export type Imported = Readonly<{
  files: readonly string[];
  wijken: number;
  gemeenten: number;
  figures: number;
  problems: readonly Problem[];
}>;

/**
 * Copies files of a source into a project and makes its areas and figures anew from all that was ever imported, so that
 * the order of imports does not matter. Throws a UserError with every problem before anything is written.
 */
export async function importProject(
  kind: ImportKind,
  paths: readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  const { into } = options;
  const given = await readSources(kind, paths, options.year);
  throwErrors(given.problems);
  const earlier = await readEarlier(into);
  throwErrors(earlier.problems);
  refuseOtherEdition(given.files, earlier.files);
  const region = await regionOf(options);
  const gemeenten = await loadGemeenten();
  const setting = { gemeenten, wanted: wantedGemeenten(region, gemeenten) };
  const replaced = earlier.files.filter((file) => isReplaced(file, given.files));
  const kept = earlier.files.filter((file) => !replaced.includes(file));
  throwErrors(sameTwice([...kept, ...given.files]));
  const all = [...kept, ...given.files];
  const assembled = assemble(sourcesOf(all), setting);
  const before = assemble(sourcesOf(earlier.files), { gemeenten, wanted: new Set(gemeenten.keys()) });
  refuseEmpty(assembled, { region, gemeenten }, given.files);
  const texts = await textsFor(assembled, all, { ...options, before, region, gemeenten });
  const copies = withOwnNames(given.files, kept);
  for (const { name, bytes } of copies) await writeFileAtomic(join(into, sourcesFolder, kind, name), bytes);
  for (const [name, text] of texts) await writeFileAtomic(join(into, name), text);
  // What is replaced goes last, so that a full disk takes nothing away.
  for (const { kind: folder, name } of replaced)
    if (folder !== kind || !copies.some((copy) => sameOnDisk(copy.name, name)))
      await rm(join(into, sourcesFolder, folder, name));
  const count = (level: string): number => assembled.areas.filter((area) => area.level === level).length;
  return {
    files: [...texts.keys()],
    wijken: count('wijk'),
    gemeenten: count('gemeente'),
    figures: assembled.rows.reduce((sum, { cells }) => sum + figuresIn(cells), 0),
    problems: [
      ...given.problems,
      ...unknownGemeenten(given.files, gemeenten),
      ...(await otherRegion(options)),
      ...assembled.problems,
    ],
  };
}

/** Some disks know no difference between capitals and small letters. */
function sameOnDisk(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** How many figures there are, hidden ones too; a bound is none, nor is what was not measured. */
function figuresIn(cells: ReadonlyMap<string, string>): number {
  return [...cells].filter(([name, text]) => text !== '' && !/_(og|bg)$/.test(name)).length;
}

/** The settings of a project are not changed by an import, so that another region is told. */
async function otherRegion({ into, region }: ImportOptions): Promise<Problem[]> {
  const own = await regionOf({ into, region: undefined });
  const asked = region?.trim().toUpperCase() ?? own;
  // A project without a region makes documents for the whole country.
  const isSame = asked === own || (own === '' && /^NL\d/.test(asked));
  return isSame
    ? []
    : [problem('import-region-kept', { file: configName, column: 'region' }, asked, { own: own || '–' })];
}

/** A gemeente of a later year than our list is left out, and that is told. */
function unknownGemeenten(files: readonly SourceFile[], gemeenten: ReadonlyMap<string, Gemeente>): Problem[] {
  return files.flatMap(({ name, content }) => {
    const codes = 'gemeenten' in content ? content.gemeenten.keys() : content.rows.keys();
    const unknown = [...codes].filter((code) => code.startsWith('GM') && !gemeenten.has(code));
    return unknown.length === 0
      ? []
      : [problem('import-gemeente-unknown', { file: name }, unknown.toSorted().join(', '))];
  });
}

/** Each edition of a table computes all years anew, on wijken of its own year; two of them are not one series. */
function refuseOtherEdition(given: readonly SourceFile[], earlier: readonly SourceFile[]): void {
  const tables = (files: readonly SourceFile[]): string[] =>
    files.flatMap((file) => (file.kind === 'statline' ? [file.content.table] : []));
  const [first] = [...tables(earlier), ...tables(given)];
  const other = given.find((file) => file.kind === 'statline' && file.content.table !== first);
  if (first === undefined || other === undefined) return;
  throw new UserError([
    problem('import-other-edition', { file: other.name }, other.content.table, { first }),
  ]);
}

/** The region that was asked for, else that of the project; everything in the files when there is none. */
async function regionOf({ region, into }: Pick<ImportOptions, 'region' | 'into'>): Promise<string> {
  if (region !== undefined) return region.trim().toUpperCase();
  if (!(await hasProjectFile(into, configName))) return '';
  const { bytes } = await readProjectFile(into, configName, '');
  return readConfig(new TextDecoder().decode(bytes), configName).region ?? '';
}

function wantedGemeenten(region: string, gemeenten: ReadonlyMap<string, Gemeente>): ReadonlySet<string> {
  if (region === '') return new Set(gemeenten.keys());
  // A gemeente is compared with its region: all of that is read, and the settings say which wijken get documents.
  const wanted = gemeentenIn(gemeenten.get(region)?.region ?? region, gemeenten);
  if (wanted.size > 0) return wanted;
  const known = [...gemeenten.values()].flatMap(({ code, region: own }) => [code, own]);
  const suggestion = didYouMean(nearest(region, new Set(known)));
  throw new UserError([problem('import-region-unknown', {}, region, { suggestion })]);
}

function refuseEmpty(
  { areas }: Assembled,
  { region, gemeenten }: Readonly<{ region: string; gemeenten: ReadonlyMap<string, Gemeente> }>,
  files: readonly SourceFile[],
): void {
  const asked = gemeentenIn(region === '' ? 'NL00' : region, gemeenten);
  if (areas.some(({ level, parent }) => level === 'wijk' && asked.has(parent))) return;
  const names = files.map(({ name }) => name).join(', ');
  throw new UserError([problem('import-region-empty', { file: names }, region)]);
}

/** A file goes when everything that it holds is in the new ones, whatever its name is; one of buurten goes by name. */
function isReplaced(earlier: SourceFile, given: readonly SourceFile[]): boolean {
  if (earlier.holds.size === 0) return given.some(({ name }) => name === earlier.name);
  const held = new Set(given.flatMap(({ holds }) => [...holds]));
  return [...earlier.holds].every((what) => held.has(what));
}

/** Files from different folders may have the same name: in the project each gets one of its own. */
function withOwnNames(given: readonly SourceFile[], kept: readonly SourceFile[]): SourceFile[] {
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  return given.map((file) => {
    let { name } = file;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${number}-${file.name}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
