import { readdirSync, readFileSync } from 'node:fs';

const interval = 500;

/** Watches a process and all that it started, until `peak` is asked for: the most memory at one moment, in MB. */
export type MemoryWatch = Readonly<{ peak: () => number | undefined }>;

/**
 * What pages are shared by processes is counted once (proportional set size). Only Linux tells that; elsewhere the peak
 * is undefined.
 */
export function watchMemory(pid: number): MemoryWatch {
  if (process.platform !== 'linux') return { peak: () => undefined };
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, kilobytesOfTree(pid));
  }, interval);
  return {
    peak: () => {
      clearInterval(timer);
      return most === 0 ? undefined : most / 1024;
    },
  };
}

function kilobytesOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (Number.isNaN(pid)) continue;
    const parent = parentIn(readIfThere(`/proc/${name}/stat`));
    if (parent !== undefined) parents.set(pid, parent);
  }
  const sizes = treeOf(root, parents).map((pid) => pssIn(readIfThere(`/proc/${pid}/smaps_rollup`)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A process and its children, theirs, and so on. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const children = [...parents].filter(([, parent]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap((pid) => treeOf(pid, parents))];
}

/** The parent in a `stat` file; the name of the program stands in brackets and may hold anything. */
export function parentIn(stat: string): number | undefined {
  const parent = /^.*\) \S (\d+) /s.exec(stat)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** The proportional set size in a `smaps_rollup` file, in kB; 0 for a process that is ending. */
export function pssIn(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}

/** A process may end between being seen and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
