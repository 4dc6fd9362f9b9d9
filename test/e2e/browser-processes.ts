import { readdirSync, readFileSync } from 'node:fs';

export type BrowserProcess = Readonly<{ pid: number; group: number; command: string }>;

/** The living processes of browsers whose profile is under `folder`, their children included (Linux). */
export function browserProcesses(folder: string): readonly BrowserProcess[] {
  const all = living();
  const groups = new Set(
    all.filter(({ command }) => command.includes(`--user-data-dir=${folder}`)).map(({ group }) => group),
  );
  return all.filter(({ group }) => groups.has(group));
}

/** The browser itself rather than one of its children; the one that was started last when there are more. */
export function mainProcess(folder: string): number {
  const main = browserProcesses(folder).findLast(({ pid, group }) => pid === group);
  if (main === undefined) throw new Error('no browser is running');
  return main.pid;
}

/** The renderers of browsers whose profile is under `folder`. */
export function renderers(folder: string): readonly BrowserProcess[] {
  return browserProcesses(folder).filter(({ command }) => command.includes('--type=renderer'));
}

/** The living processes of a process group, also when its leader is gone. */
export function livingInGroup(group: number): readonly BrowserProcess[] {
  return living().filter((member) => member.group === group);
}

/**
 * Every living process that was started with `folder` in its arguments or in its environment, whoever its parent is.
 * Children of a browser write over theirs: they are known by its group.
 */
export function processesOf(folder: string): readonly BrowserProcess[] {
  return living().filter(
    ({ pid, command }) => command.includes(folder) || environmentOf(pid).includes(folder),
  );
}

/** Kills each of them that is still there. */
export function killAll(processes: readonly BrowserProcess[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended in the meantime.
    }
  }
}

function living(): BrowserProcess[] {
  return readdirSync('/proc').flatMap(readProcess);
}

function readProcess(name: string): BrowserProcess[] {
  if (!/^\d+$/.test(name)) return [];
  try {
    const [state, , group] = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return state === 'Z' ? [] : [{ pid: Number(name), group: Number(group), command }];
  } catch {
    return [];
  }
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
