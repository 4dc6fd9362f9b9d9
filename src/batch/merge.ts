import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { gatherFiles, makeOutputFolder } from './gather-files.ts';
import { withOutputLock } from './lock.ts';
import { type Manifest, manifestJson, readManifest, type WijkEntry } from './manifest-file.ts';
import { type Part, partsProblems } from './merge-checks.ts';

/** What a merge made: the wijken of all parts, and what went wrong with those that failed. */
export type Merged = Readonly<{ parts: number; wijken: readonly WijkEntry[]; failures: readonly Problem[] }>;

/**
 * Brings the parts of a run together in `out`, as the run would have written it on one machine. Throws a UserError,
 * with everything that is wrong, before anything in `out` changes.
 */
export async function mergeParts(folders: readonly string[], out: string): Promise<Merged> {
  await refuseOverwriting(folders, out);
  const parts = await readParts(folders);
  refuse(partsProblems(parts));
  const wijken = parts.flatMap(({ manifest }) => manifest.wijken).toSorted(byArea);
  const [first] = parts;
  const report = first === undefined ? [] : [{ folder: first.folder, entry: first.manifest.report }];
  const outputs = parts.flatMap(({ folder, manifest }) =>
    manifest.wijken.flatMap((wijk) => wijk.outputs.map((entry) => ({ folder, entry }))),
  );
  const manifest = manifestJson(wholeManifest(first?.manifest ?? {}, wijken));
  await makeOutputFolder(out);
  await withOutputLock(out, () => gatherFiles([...report, ...outputs], out, manifest));
  return { parts: parts.length, wijken, failures: parts.flatMap(failuresOf) };
}

/** The manifest of one part becomes that of the run; every other key is as the parts have it. */
function wholeManifest(head: Partial<Manifest>, wijken: readonly WijkEntry[]): object {
  const entries = Object.entries(head).filter(([key]) => key !== 'shard');
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'wijken' ? wijken : value]));
}

function byArea(a: WijkEntry, b: WijkEntry): number {
  return a.area < b.area ? -1 : 1;
}

function failuresOf({ manifest, shard: { index, count } }: Part): Problem[] {
  return manifest.wijken
    .filter(({ ok }) => !ok)
    .map(({ area, name, problems = [] }) => {
      const reasons = [...new Set(problems.map(({ code }) => code))].join(', ');
      return problem('part-wijk-failed', {}, `${area} ${name}`, { part: index, count, reasons });
    });
}

async function readParts(folders: readonly string[]): Promise<Part[]> {
  const problems: Problem[] = [];
  const parts: Part[] = [];
  for (const folder of folders) {
    const part = await readPart(folder);
    if ('manifest' in part) parts.push(part);
    else problems.push(part);
  }
  refuse(problems);
  return parts.toSorted((a, b) => a.shard.index - b.shard.index);
}

async function readPart(folder: string): Promise<Part | Problem> {
  const read = await readManifest(folder);
  if (read.kind === 'none') return problem('merge-no-manifest', { file: folder });
  const { kind } = read;
  if (kind === 'damaged')
    return problem('merge-manifest-damaged', { file: folder }, '', { reason: read.reason });
  const { manifest } = read;
  const { shard } = manifest;
  return shard === undefined ? problem('merge-not-a-part', { file: folder }) : { folder, manifest, shard };
}

/** A part must stay what it is, named here or not: merging again needs it. */
async function refuseOverwriting(folders: readonly string[], out: string): Promise<void> {
  const target = await realOf(out);
  for (const folder of folders)
    if (isInside(target, await realOf(folder)))
      throw new UserError([problem('merge-into-part', { file: out }, folder)]);
  const there = await readManifest(out);
  if (there.kind === 'manifest' && there.manifest.shard !== undefined)
    throw new UserError([problem('merge-into-part', { file: out }, out)]);
}

function isInside(path: string, folder: string): boolean {
  return !/^\.\.($|[/\\])|^[A-Za-z]:|^[/\\]/.test(relative(folder, path));
}

/** Where a folder really is, also when the last part of its path is yet to be made. */
async function realOf(path: string): Promise<string> {
  const whole = resolve(path);
  const parent = resolve(whole, '..');
  const real = await realpath(whole).catch(() => undefined);
  if (real !== undefined || parent === whole) return real ?? whole;
  return resolve(await realOf(parent), relative(parent, whole));
}

function refuse([first, ...others]: readonly Problem[]): void {
  if (first !== undefined) throw new UserError([first, ...others]);
}
