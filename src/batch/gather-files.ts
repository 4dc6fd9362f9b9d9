import { randomBytes } from 'node:crypto';
import { link, lstat, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renamePatiently, writeFileAtomic } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import { isSystemError, UserError } from '../lib/errors.ts';
import { makeFolder, syncFolder } from '../lib/folder.ts';
import { runPool } from '../lib/pool.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { asWriteProblem } from '../lib/write-problem.ts';
import { type FileEntry, manifestName, readManifest } from './manifest-file.ts';

/** A file of a part, and what the manifest of that part says of it. */
export type PartFile = Readonly<{ folder: string; entry: FileEntry }>;

/** Files at the same time: the disk is the limit. */
const atOnce = 8;
const stagingName = /^\.wijkprofiel-merge-[0-9a-f]{12}$/;

/**
 * Puts the files of all parts in `out`, and then the manifest. All of them are first brought together and compared
 * with their manifests in a folder beside: when one is not what it should be, or the disk is full, nothing in `out`
 * has changed. Files that an earlier manifest there names and this one does not are removed; others stay.
 */
export async function gatherFiles(files: readonly PartFile[], out: string, manifest: string): Promise<void> {
  await removeStaging(out);
  const staging = join(out, `.wijkprofiel-merge-${randomBytes(6).toString('hex')}`);
  try {
    await stageAll(files, staging);
    const names = files.map(({ entry }) => entry.file);
    await placeAll(names, staging, out);
    await removeVanished(new Set(names), out);
    await writeFileAtomic(join(out, manifestName), manifest);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Makes a folder that can be written in, with those above it. */
export async function makeOutputFolder(out: string): Promise<void> {
  await orRefusal(out, () => makeFolder(out));
}

/** What a merge left behind that was killed. */
async function removeStaging(out: string): Promise<void> {
  for (const name of await readdir(out))
    if (stagingName.test(name)) await rm(join(out, name), { recursive: true, force: true });
}

async function stageAll(files: readonly PartFile[], staging: string): Promise<void> {
  await makeOutputFolder(staging);
  const settled = await runPool(files, atOnce, (file) => stage(file, staging));
  const problems: Problem[] = [];
  for (const one of settled) {
    if (one.ok) problems.push(...one.result);
    else if (one.error instanceof UserError) problems.push(...one.error.problems);
    else throw one.error;
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError([first, ...others]);
}

/** A link costs nothing, and our files are never changed in place; between two file systems it is a copy. */
async function stage({ folder, entry }: PartFile, staging: string): Promise<Problem[]> {
  const [source, target] = [join(folder, entry.file), join(staging, entry.file)];
  await orRefusal(target, () => makeFolder(dirname(target)));
  const isLinked = await link(source, target).then(
    () => true,
    () => false,
  );
  // What is compared is what will be delivered: the part may change in the meantime.
  const bytes = await bytesOf(isLinked ? target : source, source, entry);
  if (!(bytes instanceof Uint8Array)) return [bytes];
  if (!isLinked) await writeFileAtomic(target, bytes);
  return [];
}

async function bytesOf(
  path: string,
  shown: string,
  { size, sha256 }: FileEntry,
): Promise<Uint8Array | Problem> {
  const place = { file: shown };
  try {
    const about = await lstat(path);
    if (!about.isFile()) return problem('merge-file-missing', place, '', { reason: 'no file' });
    if (about.size !== size) return changed(shown, `${about.size} B`, `${size} B`);
    const bytes = await readFile(path);
    const found = contentHash(bytes);
    return found === sha256 ? bytes : changed(shown, `sha256 ${found}`, `sha256 ${sha256}`);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO', 'ESTALE')) throw error;
    return problem('merge-file-missing', place, '', { reason: error.code ?? '' });
  }
}

function changed(file: string, found: string, expected: string): Problem {
  return problem('merge-file-changed', { file }, found, { expected });
}

/** Gives all files their final name, after everything that can refuse that was asked. */
async function placeAll(names: readonly string[], staging: string, out: string): Promise<void> {
  for (const name of names) {
    const target = join(out, name);
    await orRefusal(target, () => makeFolder(dirname(target)));
    const isFolder = (await lstat(target).catch(() => undefined))?.isDirectory();
    if (isFolder) throw new UserError([problem('cannot-write', { file: target }, 'EISDIR')]);
  }
  for (const name of names)
    await orRefusal(join(out, name), () => renamePatiently(join(staging, name), join(out, name)));
  for (const folder of new Set(names.map((name) => dirname(join(out, name))))) await syncFolder(folder);
}

/** A file that a user changed since is not ours any more. */
async function removeVanished(names: ReadonlySet<string>, out: string): Promise<void> {
  const earlier = await readManifest(out);
  if (earlier.kind !== 'manifest') return;
  const { report, wijken } = earlier.manifest;
  for (const entry of [report, ...wijken.flatMap(({ outputs }) => outputs)]) {
    const path = join(out, entry.file);
    if (names.has(entry.file) || !((await bytesOf(path, path, entry)) instanceof Uint8Array)) continue;
    await orRefusal(path, () => rm(path));
    await removeWhenEmpty(dirname(path), out);
  }
}

async function removeWhenEmpty(folder: string, out: string): Promise<void> {
  if (folder === out) return;
  await rmdir(folder).then(
    () => removeWhenEmpty(dirname(folder), out),
    () => undefined,
  );
}

/** Says of the system's refusals which file they are about. */
async function orRefusal(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw await asWriteProblem(error, file, 0);
  }
}
