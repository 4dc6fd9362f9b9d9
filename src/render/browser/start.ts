import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import { launchBrowser, type RunningBrowser, StartFailure } from './launch.ts';
import type { BrowserProgram } from './program.ts';
import { inBrackets, tellingLine } from './telling-line.ts';
import { trialRun } from './trial-run.ts';

/** How long to wait before each try: a machine that is short of something may have it a little later. */
const waits = [0, 200, 1000];

/** Starts the browser, with its sandbox unless the kernel refuses that; gives up after a few tries with the reason. */
export async function startBrowser(program: BrowserProgram, sandbox: boolean): Promise<RunningBrowser> {
  let reason = '';
  let withSandbox = sandbox;
  for (const wait of waits) {
    await pause(wait);
    try {
      return await launchBrowser(program, withSandbox);
    } catch (error) {
      if (!(error instanceof StartFailure)) throw error;
      reason = tellingLine(error.words);
      withSandbox &&= !/sandbox|namespace/i.test(reason);
    }
  }
  const version = inBrackets((await trialRun(program)).version);
  throw new UserError([problem('browser-does-not-start', {}, program.path, { reason, version })]);
}
