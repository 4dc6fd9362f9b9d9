import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { contentHash } from '../../lib/content-hash.ts';
import { isSystemError } from '../../lib/errors.ts';

/**
 * A running process, told from another that has its number later or elsewhere: `start` is when it began (0 where the
 * system does not say), `where` is the machine or container.
 */
export type Owner = Readonly<{ pid: number; start: string; where: string }>;

export function thisProcess(): Owner {
  return { pid: process.pid, start: startOf(process.pid) ?? '0', where: here() };
}

/** True only when that process ran here and is gone; of another machine or container we cannot know. */
export function isDead({ pid, start, where }: Owner): boolean {
  if (where !== here()) return false;
  const now = startOf(pid);
  if (now !== undefined) return now !== start;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isSystemError(error, 'ESRCH');
  }
}

/** When a process began, in ticks since the machine did; only Linux tells. One that has ended began never. */
function startOf(pid: number): string | undefined {
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' || state === 'X' ? 'ended' : fields[18];
  } catch {
    return undefined;
  }
}

/** Numbers of processes only have a meaning within one machine and one namespace of it. */
function here(): string {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Systems without /proc have one space of numbers.
  }
  return contentHash(`${hostname()} ${space}`).slice(0, 8);
}
