import { UserError } from '../../lib/errors.ts';
import { problem } from '../../lib/problem.ts';
import { launchBrowser, type RunningBrowser } from './launch.ts';
import type { BrowserProgram } from './program.ts';
import { trialRun } from './trial-run.ts';

const tries = 3;

/** Starts the browser, with its sandbox unless the kernel refuses that; gives up after a few tries with the reason. */
export async function startBrowser(program: BrowserProgram, sandbox: boolean): Promise<RunningBrowser> {
  const trial = await trialRun(program);
  // Puppeteer leaves such an error unhandled when it talks by pipe, which would end us.
  if (trial.ended === 'refused') throw doesNotStart(program, trial.words);
  let reason = '';
  let withSandbox = sandbox;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      return await launchBrowser(program, { sandbox: withSandbox, pipe: true });
    } catch (error) {
      reason = (await reasonOfFailure(program, withSandbox)) ?? tellingLine(error);
      withSandbox &&= !/sandbox|namespace/i.test(reason);
    }
  }
  throw doesNotStart(program, reason);
}

function doesNotStart({ path }: BrowserProgram, reason: string): UserError {
  return new UserError([problem('browser-does-not-start', {}, path, { reason })]);
}

/** By pipe a browser does not say why it stops; without it the words it wrote come with the error. */
async function reasonOfFailure(program: BrowserProgram, sandbox: boolean): Promise<string | undefined> {
  try {
    const { stop } = await launchBrowser(program, { sandbox, pipe: false });
    await stop();
    return undefined;
  } catch (error) {
    return tellingLine(error);
  }
}

/** The line that says most of what the browser or the loader wrote, else all of it without Puppeteer's own words. */
function tellingLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const boilerplate = /^$|^stderr:$|^TROUBLESHOOTING:/;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !boilerplate.test(line));
  const telling = lines.find((line) => /sandbox|namespace|FATAL|error while loading|:ERROR:/i.test(line));
  return (telling ?? lines.join(' ')).slice(0, 300);
}
