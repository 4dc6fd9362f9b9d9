import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settledWithin } from '../time-limit.ts';
import { isDead, thisProcess } from './owner.ts';

const namePattern = /^wijkprofiel-browser-(?<pid>\d+)-(?<start>\d+)-(?<where>[0-9a-f]{8})-/;
const removeMilliseconds = 10_000;

/** Makes an empty profile for one browser, named after this process. */
export async function makeProfile(): Promise<string> {
  const { pid, start, where } = thisProcess();
  return await mkdtemp(join(tmpdir(), `wijkprofiel-browser-${pid}-${start}-${where}-`));
}

/** Removes the profiles of processes that were killed before they could do so; never those of a living one. */
export async function sweepProfiles(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  await Promise.all(names.filter(isLeftBehind).map((name) => removeProfile(join(tmpdir(), name))));
}

function isLeftBehind(name: string): boolean {
  const { pid = '', start = '', where = '' } = namePattern.exec(name)?.groups ?? {};
  return pid !== '' && isDead({ pid: Number(pid), start, where });
}

/** Windows holds files of a process that has just ended, hence the retries; a folder that stays is no failure. */
export async function removeProfile(folder: string): Promise<void> {
  const removed = rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  await settledWithin(removed, removeMilliseconds);
}

/** For when this process ends and nothing can wait. */
export function removeProfileNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // The next start sweeps it.
  }
}
