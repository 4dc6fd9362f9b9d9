import { readdirSync, readFileSync } from 'node:fs';

export type BrowserProcess = Readonly<{ pid: number; group: number; command: string }>;

/** The living processes of browsers whose profile is under `folder`, their children included (Linux). */
export function browserProcesses(folder: string): readonly BrowserProcess[] {
  const all = readdirSync('/proc').flatMap(readProcess);
  const groups = all.filter(({ command }) => command.includes(`--user-data-dir=${folder}`));
  return all.filter(({ group }) => groups.some((leader) => leader.group === group));
}

/** The browser itself rather than one of its children. */
export function mainProcess(folder: string): number {
  const main = browserProcesses(folder).find(({ pid, group }) => pid === group);
  if (main === undefined) throw new Error('no browser is running');
  return main.pid;
}

/** The living processes of a process group, also when its leader is gone. */
export function livingInGroup(group: number): readonly BrowserProcess[] {
  return readdirSync('/proc')
    .flatMap(readProcess)
    .filter((member) => member.group === group);
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
