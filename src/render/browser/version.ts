import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserProgram } from './program.ts';
import { trialRun } from './trial-run.ts';

/** Name and version of a browser as it says itself, else what tells its file apart. */
export async function browserVersion(program: BrowserProgram): Promise<string> {
  const { version } = await trialRun(program);
  if (version !== '') return version;
  const { size, mtimeMs } = await stat(program.path);
  return `${basename(program.path)} ${size} ${mtimeMs}`;
}
