import { execFile } from 'node:child_process';
import type { BrowserProgram } from './program.ts';

/** How asking a program for its version ended; `refused` means that the system could not even start it. */
export type TrialRun = Readonly<{ ended: 'well' | 'badly' | 'refused'; words: string }>;

/** Runs a browser for a few milliseconds to see whether it loads; on Windows that would open a window, so not there. */
export function trialRun({ path, env }: Pick<BrowserProgram, 'path' | 'env'>): Promise<TrialRun> {
  if (process.platform === 'win32') return Promise.resolve({ ended: 'well', words: '' });
  return new Promise((resolve) => {
    execFile(path, ['--version'], { env: { ...process.env, ...env }, timeout: 5000 }, (error, _, stderr) => {
      const words = stderr.trim() || (error?.message ?? '');
      if (error === null) resolve({ ended: 'well', words });
      else resolve({ ended: typeof error.code === 'string' ? 'refused' : 'badly', words });
    });
  });
}
