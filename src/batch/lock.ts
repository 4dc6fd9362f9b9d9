import { randomBytes } from 'node:crypto';
import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isTemporaryName, temporaryName } from '../lib/atomic-file.ts';
import { type Disk, disk } from '../lib/disk.ts';
import { isSystemError, UserError } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { asWriteProblem } from '../lib/write-problem.ts';
import { isDead, type LockHolder, readHolder, thisProcess } from './lock-holder.ts';
import { stateFolder } from './state-folder.ts';

export type Lock = Readonly<{
  /** Throws a UserError when the lock is not ours any more: nothing may be written then. */
  check: () => void;
  release: () => void;
}>;

/** Where a lock stands, and the folder that it is about. */
export type LockPlace = Readonly<{ folder: string; holds: string }>;

/** Holds `out` while `use` runs, so that two builds cannot mix; throws a UserError when another build holds it. */
export async function withOutputLock<T>(out: string, use: (lock: Lock) => Promise<T>): Promise<T> {
  return await withLock({ folder: join(stateFolder(out), 'lock'), holds: out }, use);
}

/** Holds a lock while `use` runs; it is released at every exit that lets a process do anything. */
export async function withLock<T>(
  place: LockPlace,
  use: (lock: Lock) => Promise<T>,
  on: Disk = disk,
): Promise<T> {
  const lock = await takeLock(place, on);
  process.once('exit', lock.release);
  try {
    return await use(lock);
  } finally {
    process.off('exit', lock.release);
    lock.release();
  }
}

/** More rounds than many builds that start and end at once can cause. */
const mostRounds = 50;

/**
 * A lock is a folder with one file in it: the holder, under a name that no other process ever has. It comes into being
 * by a rename, which fails while another holder is in it. The file of a dead process is removed by its own name, so
 * that of many who do this at once none can remove the lock of the one who was first.
 */
async function takeLock(place: LockPlace, on: Disk): Promise<Lock> {
  const { folder, holds } = place;
  const own = `${randomBytes(8).toString('hex')}.json`;
  const release = (): void => {
    rmSync(join(folder, own), { force: true });
    removeIfEmpty(folder);
    removeIfEmpty(dirname(folder));
  };
  try {
    await takeInRounds(place, own, on);
  } catch (error) {
    release();
    throw await asWriteProblem(error, holds, 0);
  }
  await removeDrafts(folder, on).catch(() => undefined);
  const check = (): void => {
    if (!existsSync(join(folder, own))) throw new UserError([problem('lock-lost', { file: holds })]);
  };
  return { check, release };
}

async function takeInRounds(place: LockPlace, own: string, on: Disk, round = 1): Promise<void> {
  try {
    await clearTheWay(place, on);
    if (await moveIn(place.folder, own, on)) return;
    if (round === mostRounds) throw heldBy(place);
  } catch (error) {
    // A build that ends or begins at this moment removes folders that it thinks nobody needs.
    if (!isSystemError(error, 'ENOENT', 'EEXIST') || round === mostRounds) throw error;
  }
  await takeInRounds(place, own, on, round + 1);
}

/** Removes what no living process holds, or throws the UserError that names the holder. */
async function clearTheWay(place: LockPlace, on: Disk): Promise<void> {
  const { folder } = place;
  for (const name of await namesIn(folder, on)) {
    const path = join(folder, name);
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder === 'unknown') throw heldBy(place);
    if (holder !== 'damaged' && !isDead(holder)) throw heldBy(place, holder);
    await on.rm(path, { force: true });
  }
}

async function namesIn(folder: string, on: Disk): Promise<string[]> {
  try {
    return await on.readdir(folder);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

/** The lock is whole before it can be seen: who finds one can read it. False when another was first. */
async function moveIn(folder: string, own: string, on: Disk): Promise<boolean> {
  const draft = temporaryName(folder);
  await makeFolder(dirname(folder), on);
  try {
    await on.mkdir(draft);
    const file = await on.open(join(draft, own), 'wx');
    try {
      await file.writeFile(`${JSON.stringify(thisProcess(new Date()), null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    // Windows puts a folder in the place of no other, also when that is empty.
    if (process.platform === 'win32') removeIfEmpty(folder);
    return await renamed(draft, folder, on);
  } finally {
    await on.rm(draft, { recursive: true, force: true });
  }
}

async function renamed(draft: string, folder: string, on: Disk): Promise<boolean> {
  try {
    await on.rename(draft, folder);
    return true;
  } catch (error) {
    const taken = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];
    if (!isSystemError(error, ...taken)) throw error;
    return false;
  }
}

/** What was left by who was killed at this; a living one makes another. */
async function removeDrafts(folder: string, on: Disk): Promise<void> {
  const drafts = (await on.readdir(dirname(folder))).filter(
    (name) => name.startsWith(`${basename(folder)}.`) && isTemporaryName(name),
  );
  const remove = (name: string) => on.rm(join(dirname(folder), name), { recursive: true, force: true });
  await Promise.allSettled(drafts.map(remove));
}

/** Fails in silence while anything is in it. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is in use, or gone.
  }
}

function heldBy({ folder, holds }: LockPlace, holder?: LockHolder): UserError {
  return new UserError([lockedProblem(folder, holds, holder)]);
}

function lockedProblem(lock: string, file: string, holder: LockHolder | undefined): Problem {
  if (holder === undefined) return problem('output-locked-unknown', { file }, '', { lock });
  const { pid, host, since } = holder;
  const code = host === hostname() ? 'output-locked' : 'output-locked-elsewhere';
  return problem(code, { file }, `${pid}@${host}`, {
    pid,
    host,
    since: since.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
    lock,
  });
}
