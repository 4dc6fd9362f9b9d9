import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const repository = join(import.meta.dirname, '..', '..');
export const program = join(repository, 'bin', 'wijkprofiel.js');
export const example = join(repository, 'examples', 'duinstreek');

/** How a run ended: its exit code (null when a signal ended it) and all it wrote. */
export type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

export type RunSettings = Readonly<{
  /** Added to the environment; undefined takes a variable out. */
  env?: Readonly<Record<string, string | undefined>>;
  cwd?: string;
  /** Arguments of Node itself, before the program. */
  nodeOptions?: readonly string[];
  node?: string;
  program?: string;
}>;

export type Running = Readonly<{ child: ChildProcess; ended: Promise<Ended> }>;

/** Starts the real program as a process of its own, in English unless `--lang` or the environment says otherwise. */
export function startCli(args: readonly string[], settings: RunSettings = {}): Running {
  const { cwd = repository, nodeOptions = [], node = process.execPath } = settings;
  const child = spawn(node, [...nodeOptions, settings.program ?? program, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'C', ...settings.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ended: outcomeOf(child, child.stdout, child.stderr) };
}

/** Runs the real program to its end. */
export async function runCli(args: readonly string[], settings?: RunSettings): Promise<Ended> {
  return await startCli(args, settings).ended;
}

async function outcomeOf(
  child: ChildProcess,
  out: NodeJS.ReadableStream,
  err: NodeJS.ReadableStream,
): Promise<Ended> {
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(out), text(err)]);
  return { code, stdout, stderr };
}
