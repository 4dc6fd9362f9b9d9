import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod';
import { isSystemError } from '../lib/errors.ts';

const holderSchema = z.object({
  lock: z.literal(1),
  pid: z.int().positive(),
  host: z.string(),
  /** What tells this process from a later one with the same number; empty where the system does not say. */
  start: z.string(),
  /** For people only: nothing is decided by a clock. */
  since: z.iso.datetime(),
});

/** The process that holds a lock, as it wrote itself down. */
export type LockHolder = Readonly<z.infer<typeof holderSchema>>;

/** What a lock says: who holds it; nothing that was ever whole; what another version of us, or a stranger, wrote. */
export type ReadHolder = LockHolder | 'gone' | 'damaged' | 'unknown';

export function thisProcess(now: Date): LockHolder {
  const { pid } = process;
  return { lock: 1, pid, host: hostname(), start: startOf(pid) ?? '', since: now.toISOString() };
}

/** Reads who wrote a lock. As it is whole before it gets its name, one that is no JSON is nobody's. */
export async function readHolder(path: string): Promise<ReadHolder> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : 'unknown';
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    return isSystemError(error, 'ENOENT') ? 'gone' : 'unknown';
  }
}

/** Whether it certainly runs no more. Of another machine that cannot be told. */
export function isDead({ pid, host, start }: LockHolder): boolean {
  if (host !== hostname()) return false;
  if (!exists(pid)) return true;
  const now = startOf(pid);
  return now !== undefined && start !== '' && now !== start;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, 'ESRCH');
  }
}

const stateField = 0;
const startField = 19;

/** Boot of the machine and moment of start since then (Linux); undefined when that cannot be read. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program stands between brackets and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // A process that ended and is not taken notice of yet writes nothing any more.
    return /[ZX]/.test(fields[stateField] ?? '') ? 'ended' : `${boot} ${fields[startField]}`;
  } catch {
    return undefined;
  }
}
