import type { RunningBrowser } from './launch.ts';
import type { BrowserProgram } from './program.ts';
import { startBrowser } from './start.ts';

export type BrowserNotice = 'sandbox-off' | 'browser-restarted';

/** Lends one browser at a time. */
export type BrowserSupervisor = Readonly<{
  browser: () => Promise<RunningBrowser>;
  /** Kills this browser at once; the next use starts another. */
  discard: (browser: RunningBrowser) => void;
  close: () => Promise<void>;
}>;

/** Keeps one browser: started at first use, replaced when it died or was discarded, all of them gone after `close`. */
export function superviseBrowser(
  find: () => Promise<BrowserProgram>,
  notice: (code: BrowserNotice) => void,
): BrowserSupervisor {
  const started: RunningBrowser[] = [];
  let current: Promise<RunningBrowser> | undefined;
  let closed = false;

  const start = async (): Promise<RunningBrowser> => {
    if (closed) throw new Error('The printer is closed.');
    const running = await startBrowser(await find(), started[0]?.sandbox ?? !isRoot());
    started.push(running);
    if (started.length > 1) notice('browser-restarted');
    else if (!running.sandbox) notice('sandbox-off');
    running.browser.once('disconnected', () => forget(running));
    return running;
  };
  const forget = (running: RunningBrowser): void => {
    if (started.at(-1) === running) current = undefined;
  };
  return {
    browser: () => {
      current ??= start().catch((error: unknown) => {
        current = undefined;
        throw error;
      });
      return current;
    },
    discard: (running) => {
      running.kill();
      forget(running);
    },
    close: async () => {
      closed = true;
      await current?.catch(() => undefined);
      await Promise.all(started.map(({ stop }) => stop()));
    },
  };
}

/** Chromium refuses its sandbox to root. */
function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
