import { settledWithin } from '../time-limit.ts';
import type { Breaker } from './breaker.ts';
import { browserLife, type Life } from './life.ts';
import { sweepProfiles } from './profile-folder.ts';
import type { BrowserProgram } from './program.ts';
import { startBrowser } from './start.ts';

export type BrowserNotice = 'sandbox-off' | 'browser-restarted';

export type Supervision = Readonly<{
  find: () => Promise<BrowserProgram>;
  notice: (code: BrowserNotice) => void;
  breaker: Breaker;
  /** After so many another takes its place. */
  documentsPerBrowser?: number | undefined;
}>;

/** Starts browsers one after another, and sees to it that all of them are gone in the end. */
export type Lives = Readonly<{
  start: (why: 'needed' | 'renewal') => Promise<Life>;
  close: () => Promise<void>;
}>;

const closeMilliseconds = 20_000;

export function browserLives({ find, notice, breaker }: Supervision): Lives {
  const living = new Set<Life>();
  const starting = new Set<Promise<unknown>>();
  const state = { started: 0, sandbox: !isRoot(), isClosed: false };

  const start = async (why: 'needed' | 'renewal'): Promise<Life> => {
    if (state.isClosed) throw new Error('The printer is closed.');
    breaker.check();
    // What earlier runs left goes while this one has to wait anyhow.
    if (state.started === 0) starting.add(sweepProfiles());
    const running = await startBrowser(await find(), state.sandbox);
    const life = browserLife(running, breaker);
    living.add(life);
    void running.gone.then(() => living.delete(life));
    if (state.started > 0 && why === 'needed') notice('browser-restarted');
    if (state.started === 0 && !running.sandbox) notice('sandbox-off');
    state.started += 1;
    state.sandbox = running.sandbox;
    return life;
  };
  return {
    start: (why) => {
      const life = start(why);
      starting.add(life);
      life.then(
        () => starting.delete(life),
        () => starting.delete(life),
      );
      return life;
    },
    close: async () => {
      state.isClosed = true;
      await settledWithin(Promise.allSettled(starting), closeMilliseconds);
      await Promise.all([...living].map((life) => life.end()));
    },
  };
}

/** Chromium refuses its sandbox to root. */
function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
