import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isTemporaryName, renamePatiently, temporaryName } from '../lib/atomic-file.ts';
import type { Disk } from '../lib/disk.ts';
import { isSystemError, UserError } from '../lib/errors.ts';
import { syncFolder } from '../lib/folder.ts';
import type { MessageCode } from '../lib/messages.ts';
import { problem } from '../lib/problem.ts';

/** Where an edition is published: `dir` is a link to one of the folders in `editions`, which stands beside it. */
export type PublicationPlace = Readonly<{ dir: string; editions: string }>;

export function publicationPlace(path: string): PublicationPlace {
  const dir = resolve(path);
  return { dir, editions: join(dirname(dir), `.${basename(dir)}-editions`) };
}

/** What is published now; throws a UserError when `dir` is something that we did not make and may not replace. */
export async function publishedEdition(
  { dir, editions }: PublicationPlace,
  on: Disk,
): Promise<string | undefined> {
  const status = await ifThere(on.lstat(dir));
  if (status === undefined) return undefined;
  if (status.isSymbolicLink()) {
    const target = resolve(dirname(dir), await on.readlink(dir));
    if (dirname(target) !== editions) throw refusal('publish-foreign-link', dir, target);
    return basename(target);
  }
  if (!status.isDirectory()) throw refusal('publish-not-a-folder', dir);
  if ((await on.readdir(dir)).length > 0) throw refusal('publish-not-empty', dir);
  return undefined;
}

/** An edition must not lie in the folder that it is made of, nor that in an edition. */
export function refuseOverlap({ dir, editions }: PublicationPlace, out: string): void {
  const lies = (inner: string, outer: string): boolean => {
    const path = relative(outer, inner);
    return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
  };
  if (lies(dir, out) || lies(out, dir) || lies(out, editions)) throw refusal('publish-inside-output', dir);
}

function refusal(code: MessageCode, file: string, found = ''): UserError {
  return new UserError([problem(code, { file }, found)]);
}

/** Lets `dir` lead to this edition from one moment to the next. */
export async function pointAt({ dir, editions }: PublicationPlace, edition: string, on: Disk): Promise<void> {
  const link = temporaryName(dir);
  try {
    // On Windows a junction, which needs no special rights.
    await on.symlink(join(basename(editions), edition), link, 'junction');
    if ((await ifThere(on.lstat(dir)))?.isDirectory()) await on.rmdir(dir);
    await (process.platform === 'win32' ? swap(link, dir, on) : renamePatiently(link, dir, on));
  } catch (error) {
    await on.rm(link, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(dir), on);
}

/** Windows renames no folder or junction over another: the old one steps aside, and comes back when the new one cannot. */
async function swap(link: string, dir: string, on: Disk): Promise<void> {
  const old = temporaryName(dir);
  const there = await ifThere(on.lstat(dir));
  if (there !== undefined) await renamePatiently(dir, old, on);
  try {
    await renamePatiently(link, dir, on);
  } catch (error) {
    if (there !== undefined) await renamePatiently(old, dir, on);
    throw error;
  }
  await on.rm(old, { force: true });
}

/** Removes links that a killed publication has left beside `dir`. */
export async function removeStaleLinks({ dir }: PublicationPlace, on: Disk): Promise<void> {
  const folder = dirname(dir);
  for (const entry of await on.readdir(folder, { withFileTypes: true }))
    if (entry.isSymbolicLink() && entry.name.startsWith(`${basename(dir)}.`) && isTemporaryName(entry.name))
      await on.rm(join(folder, entry.name), { force: true });
}

async function ifThere<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
