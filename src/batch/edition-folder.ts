import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryName } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import type { Disk } from '../lib/disk.ts';
import { isSystemError, UserError } from '../lib/errors.ts';
import { makeFolder, syncFolder } from '../lib/folder.ts';
import { runPool } from '../lib/pool.ts';
import { problem } from '../lib/problem.ts';
import { asWriteProblem } from '../lib/write-problem.ts';
import type { WrittenFile } from './output-record.ts';

/** Files at the same time. */
const atOnce = 8;

export type Edition = Readonly<{ out: string; files: readonly WrittenFile[]; folder: string }>;

/**
 * Makes a folder with the files of an edition; it gets its name when all of them are on the disk and found to be what
 * the build wrote.
 */
export async function makeEdition({ out, files, folder }: Edition, on: Disk): Promise<void> {
  const draft = temporaryName(folder);
  try {
    await makeFolder(draft, on);
    await forAll(files, (file) => takeFile(file, { out, draft }, on));
    for (const one of new Set(files.map(({ file }) => dirname(join(draft, file))))) await syncFolder(one, on);
    await on.rename(draft, folder);
    await syncFolder(dirname(folder), on);
  } catch (error) {
    await on.rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** True when a folder holds every file of the edition as the build wrote it. */
export async function isWhole({ files, folder }: Omit<Edition, 'out'>, on: Disk): Promise<boolean> {
  const found = await runPool(files, atOnce, async (file) => {
    if (!(await isAsWritten(join(folder, file.file), file, on))) throw new Error(file.file);
  });
  return found.every(({ ok }) => ok);
}

async function forAll<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let failed = false;
  const settled = await runPool(items, atOnce, async (item) => {
    if (failed) return;
    await work(item).catch((error: unknown) => {
      failed = true;
      throw error;
    });
  });
  for (const one of settled) if (!one.ok) throw one.error;
}

async function takeFile(
  written: WrittenFile,
  { out, draft }: Readonly<{ out: string; draft: string }>,
  on: Disk,
): Promise<void> {
  const [from, to] = [join(out, written.file), join(draft, written.file)];
  try {
    await makeFolder(dirname(to), on);
    await linkOrCopy(from, to, on);
    if (await isAsWritten(to, written, on)) return;
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw await asWriteProblem(error, to, written.size);
  }
  throw new UserError([problem('publish-file-differs', { file: from })]);
}

/** A link costs no room, and is safe: files get new content by a rename, never in place. */
async function linkOrCopy(from: string, to: string, on: Disk): Promise<void> {
  try {
    await on.link(from, to);
  } catch (error) {
    const refused = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];
    if (!isSystemError(error, ...refused)) throw error;
    await on.copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** Flushed and read back: what is compared is what readers will get. */
async function isAsWritten(path: string, { size, sha256 }: WrittenFile, on: Disk): Promise<boolean> {
  // Windows flushes only what is open for writing.
  const file = await on.open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await file.sync();
    const bytes = await file.readFile();
    return bytes.byteLength === size && contentHash(bytes) === sha256;
  } finally {
    await file.close();
  }
}
