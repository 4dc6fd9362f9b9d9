import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

/** The processes of one browser: it leads a group of its own, so that all of them can be ended at once. */
export type BrowserProcess = Readonly<{
  /** Undefined when the system could not start it. */
  pid: number | undefined;
  toBrowser: Writable;
  fromBrowser: Readable;
  /** The last lines it wrote. */
  lines: () => readonly string[];
  /** How it ended: a signal or an exit code; '' while it runs. */
  end: () => string;
  ended: Promise<void>;
  /** Ends all processes at once, also those that are stopped or do not answer. */
  kill: () => void;
}>;

const mostWords = 4096;

/** Starts a program that talks by pipe (file descriptors 3 and 4). A start that fails is an end as well. */
export function startProcess(
  path: string,
  args: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
): BrowserProcess {
  const child = spawn(path, args, {
    env,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  let written = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    written = (written + chunk.toString()).slice(-mostWords);
  });
  let end = '';
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      end = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      end = signal ?? `exit code ${code}`;
      resolve();
    });
  });
  return {
    pid: child.pid,
    ...pipesOf(child),
    lines: () =>
      written
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    end: () => end,
    ended,
    kill: () => killGroup(child.pid),
  };
}

function pipesOf({
  stdio: [, , , to, from],
}: ChildProcess): Pick<BrowserProcess, 'toBrowser' | 'fromBrowser'> {
  if (!(to instanceof Writable) || !(from instanceof Readable)) throw new Error('a browser without pipes');
  return { toBrowser: to, fromBrowser: from };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
