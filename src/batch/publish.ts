import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporaryName } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import { type Disk, disk } from '../lib/disk.ts';
import { asWriteProblem } from '../lib/write-problem.ts';

import { isWhole, makeEdition } from './edition-folder.ts';
import { withLock } from './lock.ts';
import type { WrittenFile } from './output-record.ts';
import {
  type PublicationPlace,
  pointAt,
  publicationPlace,
  publishedEdition,
  refuseOverlap,
  removeStaleLinks,
} from './publication-place.ts';

/** Where an edition can be read, its name, and whether it was another one before. */
export type Publication = Readonly<{ dir: string; edition: string; changed: boolean }>;

const manifestFile = 'manifest.json';

/** Throws a UserError when `dir` could not be published to; to be asked before a long build. */
export async function expectPublishable(out: string, dir: string, on: Disk = disk): Promise<void> {
  const place = publicationPlace(dir);
  refuseOverlap(place, out);
  try {
    await publishedEdition(place, on);
  } catch (error) {
    throw await asWriteProblem(error, place.dir, 0);
  }
}

/**
 * Publishes a complete build: `dir` leads to the whole earlier edition until it leads to the whole new one. `files` are
 * those of the manifest, which is published with them and names the edition. The edition before stays for who is
 * reading it; older ones are removed.
 */
export async function publish(
  out: string,
  files: readonly WrittenFile[],
  dir: string,
  on: Disk = disk,
): Promise<Publication> {
  const place = publicationPlace(dir);
  await expectPublishable(out, dir, on);
  const manifest = await readFile(join(out, manifestFile));
  const sha256 = contentHash(manifest);
  const all = [...files, { file: manifestFile, sha256, size: manifest.byteLength }];
  try {
    return await withLock(
      { folder: join(place.editions, 'lock'), holds: place.dir },
      () => replaceEdition(place, { out, files: all, name: sha256.slice(0, nameLength) }, on),
      on,
    );
  } catch (error) {
    throw await asWriteProblem(error, place.dir, 0);
  }
}

const nameLength = 16;

type NewEdition = Readonly<{ out: string; files: readonly WrittenFile[]; name: string }>;

async function replaceEdition(
  place: PublicationPlace,
  { out, files, name }: NewEdition,
  on: Disk,
): Promise<Publication> {
  const { dir, editions } = place;
  const before = await publishedEdition(place, on);
  const edition = await wholeOrFree({ editions, files, name, before }, on);
  if (edition.name === before && edition.whole) return { dir, edition: before, changed: false };
  if (!edition.whole) await makeEdition({ out, files, folder: join(editions, edition.name) }, on);
  await pointAt(place, edition.name, on);
  await removeOthers(place, [edition.name, before], on);
  return { dir, edition: edition.name, changed: true };
}

type Sought = Readonly<{
  editions: string;
  files: readonly WrittenFile[];
  name: string;
  before: string | undefined;
}>;

/** The folder that holds this edition whole already, or a name that is free; a damaged one may still be read. */
async function wholeOrFree(
  { editions, files, name, before }: Sought,
  on: Disk,
): Promise<Readonly<{ name: string; whole: boolean }>> {
  const present = (await on.readdir(editions)).filter((one) => one.replace(/-\d+$/, '') === name);
  const served = present.filter((one) => one === before);
  for (const one of [...served, ...present])
    if (await isWhole({ files, folder: join(editions, one) }, on)) return { name: one, whole: true };
  let free = name;
  for (let copy = 2; present.includes(free); copy += 1) free = `${name}-${copy}`;
  return { name: free, whole: false };
}

/** Removes editions that nobody reads any more, and what killed publications have left; only names that we give. */
async function removeOthers(
  place: PublicationPlace,
  kept: readonly (string | undefined)[],
  on: Disk,
): Promise<void> {
  const isOurs = (name: string): boolean => /^[0-9a-f]{16}(-\d+)?$/.test(name) || isTemporaryName(name);
  const old = (await on.readdir(place.editions)).filter((name) => isOurs(name) && !kept.includes(name));
  const removals = old.map((name) => on.rm(join(place.editions, name), { recursive: true, force: true }));
  // What a reader on Windows holds is removed by the next publication.
  await Promise.allSettled([...removals, removeStaleLinks(place, on)]);
}
