import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Disk, disk } from './disk.ts';
import { isSystemError } from './errors.ts';
import { makeFolder, syncFolder } from './folder.ts';
import { asWriteProblem } from './write-problem.ts';

/** A file as it must become: where, and its whole content. */
export type NewFile = readonly [path: string, content: string | Uint8Array];

/**
 * Writes a file so that its final name only ever holds the whole old or the whole new content. Throws a UserError when
 * disk or rights refuse.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  on: Disk = disk,
): Promise<void> {
  await writeFilesAtomic([[path, content]], on);
}

/**
 * Writes files that belong together: none gets its final name before all are whole on the disk under a temporary one.
 * When this returns they outlive a power cut. Flushing them together costs a third of flushing one by one.
 */
export async function writeFilesAtomic(files: readonly NewFile[], on: Disk = disk): Promise<void> {
  if (stopping) return await new Promise<never>(() => undefined);
  const drafts = files.map(([path, content]): Draft => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return { path, bytes, temporary: temporaryName(path) };
  });
  const writing = replaceFiles(drafts, on);
  pending.set(writing, drafts);
  try {
    await writing;
  } finally {
    pending.delete(writing);
  }
}

/** A name beside `path` that nobody else has, for what is not finished. */
export function temporaryName(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`;
}

/** True for the names that `temporaryName` gives. */
export function isTemporaryName(name: string): boolean {
  return /.\.[0-9a-f]{12}\.tmp$/.test(name);
}

type Draft = Readonly<{ path: string; bytes: Uint8Array; temporary: string }>;

/** What is being written now. */
const pending = new Map<Promise<void>, readonly Draft[]>();
let stopping = false;

/** Lets the files that are being written become whole and begins no new ones; for a process that is about to end. */
export async function finishWriting(): Promise<void> {
  stopping = true;
  await Promise.allSettled(pending.keys());
}

/** Removes what is half written; for a process that must end at once. */
export function removeTemporaryFiles(): void {
  for (const drafts of pending.values())
    for (const { temporary } of drafts) rmSync(temporary, { force: true });
}

async function replaceFiles(drafts: readonly Draft[], on: Disk): Promise<void> {
  try {
    await allOrFirstError(drafts.map((draft) => forDraft(draft, () => writeWhole(draft, on))));
    for (const draft of drafts) await forDraft(draft, () => giveFinalName(draft, on));
    const folders = new Map(drafts.map((draft) => [dirname(draft.path), draft]));
    for (const [folder, draft] of folders) await forDraft(draft, () => syncFolder(folder, on));
  } catch (error) {
    const remove = ({ temporary }: Draft): Promise<void> => on.rm(temporary, { force: true });
    await Promise.allSettled(drafts.map(remove));
    throw error;
  }
}

/** Waits for all of them, also after an error: what is still being written cannot be removed. */
async function allOrFirstError(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}

async function forDraft({ path, bytes }: Draft, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw await asWriteProblem(error, path, bytes.byteLength);
  }
}

async function writeWhole({ path, temporary, bytes }: Draft, on: Disk): Promise<void> {
  await makeFolder(dirname(path), on);
  const file = await on.open(temporary, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const { size } = await on.stat(temporary);
  if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
}

async function giveFinalName(draft: Draft, on: Disk): Promise<void> {
  const { temporary, path } = draft;
  try {
    await renamePatiently(temporary, path, on);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    // A build that began just now took the temporary file for one of a dead process.
    await writeWhole(draft, on);
    await renamePatiently(temporary, path, on);
  }
}

const patienceMilliseconds = 2000;
const longestPause = 200;

/** Renames; what a reader on Windows or on a network share holds open is tried again for two seconds. */
export async function renamePatiently(from: string, to: string, on: Disk = disk): Promise<void> {
  const started = performance.now();
  for (let pause = 10; ; pause = Math.min(2 * pause, longestPause)) {
    try {
      await on.rename(from, to);
      return;
    } catch (error) {
      const left = patienceMilliseconds - (performance.now() - started);
      if (!isSystemError(error, 'EPERM', 'EACCES', 'EBUSY') || left < pause) throw error;
      await setTimeout(pause);
    }
  }
}
