import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs a program of ours in a new Node, from the root of the repository; returns its wall clock time in milliseconds. */
export async function runNode(args: readonly string[]): Promise<number> {
  return await runProgram(process.execPath, args);
}

/** Runs a program from the root of the repository; returns its wall clock time in milliseconds. */
export async function runProgram(program: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  const [code] = await once(child, 'close');
  const milliseconds = performance.now() - started;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${words}`);
  return milliseconds;
}
