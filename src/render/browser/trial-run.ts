import { execFile } from 'node:child_process';
import type { BrowserProgram } from './program.ts';

/** How asking a program for its version went; `version` is '' when it did not say. */
export type TrialRun = Readonly<{ ended: 'well' | 'badly'; version: string; words: string }>;

/** Runs a browser for a few milliseconds to see whether it loads; on Windows that would open a window, so not there. */
export function trialRun({ path, env }: Pick<BrowserProgram, 'path' | 'env'>): Promise<TrialRun> {
  if (process.platform === 'win32') return Promise.resolve({ ended: 'well', version: '', words: '' });
  const settings = { env: { ...process.env, ...env }, timeout: 5000, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile(path, ['--version'], settings, (error, stdout, stderr) => {
      const words = stderr.trim() || (error?.message ?? '');
      const version = error === null ? stdout.trim().slice(0, 100) : '';
      resolve({ ended: error === null ? 'well' : 'badly', version, words });
    });
  });
}
