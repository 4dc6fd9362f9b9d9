import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserProgram } from './program.ts';

/** Name and version of a browser, as it says itself; on Windows asking opens a window, so there its file tells it apart. */
export async function browserVersion({ path, env }: BrowserProgram): Promise<string> {
  const said = process.platform === 'win32' ? '' : await answer(path, env);
  if (said !== '') return said;
  const { size, mtimeMs } = await stat(path);
  return `${basename(path)} ${size} ${mtimeMs}`;
}

function answer(path: string, env: BrowserProgram['env']): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, ['--version'], { env: { ...process.env, ...env }, timeout: 5000 }, (error, stdout) =>
      resolve(error === null ? stdout.trim() : ''),
    );
  });
}
