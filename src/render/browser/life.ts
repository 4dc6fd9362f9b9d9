import type { Browser } from 'puppeteer';
import type { Breaker } from './breaker.ts';
import type { RunningBrowser } from './launch.ts';

/**
 * A browser for the time of one document; `discard` kills it at once, for all documents that are in it, and `printed`
 * tells that it did what it is for.
 */
export type Lent = Readonly<{ browser: Browser; discard: () => void; printed: () => void }>;
export type Work<T> = (lent: Lent) => Promise<T>;

/** What failed because the browser was discarded for the sake of another document. */
export class TakenDown extends Error {
  constructor(cause: unknown) {
    super('the browser was ended for another document', { cause });
    this.name = 'TakenDown';
  }
}

/** One browser from its start to its end, and the documents that are in it. */
export type Life = Readonly<{
  running: RunningBrowser;
  isUsable: () => boolean;
  /** How many documents it was lent to. */
  lendings: () => number;
  /** Rejects with a TakenDown when the browser was discarded for the sake of another document. */
  lend: <T>(document: string, work: Work<T>) => Promise<T>;
  /** Ends it when the last document in it is ready. */
  retire: () => void;
  /** Ends it now, and waits until it is gone. */
  end: () => Promise<void>;
}>;

export function browserLife(running: RunningBrowser, breaker: Breaker): Life {
  const documents: string[] = [];
  const state = { inside: 0, hasPrinted: false, isRetired: false };
  let discardedBy: object | undefined;

  const strike = (late: boolean): void => {
    if (!state.hasPrinted && !state.isRetired) breaker.strike({ documents, late, running });
  };
  const endWhenEmpty = (): void => {
    if (state.isRetired && state.inside === 0) void running.stop();
  };
  running.browser.once('disconnected', () => discardedBy ?? strike(false));
  return {
    running,
    isUsable: () => running.browser.connected && discardedBy === undefined,
    lendings: () => documents.length,
    lend: async (document, work) => {
      const discard = (): void => {
        if (discardedBy !== undefined) return;
        discardedBy = discard;
        strike(true);
        running.kill();
      };
      documents.push(document);
      state.inside += 1;
      const printed = (): void => {
        state.hasPrinted = true;
        breaker.printed();
      };
      try {
        return await work({ browser: running.browser, discard, printed });
      } catch (error) {
        throw discardedBy === undefined || discardedBy === discard ? error : new TakenDown(error);
      } finally {
        state.inside -= 1;
        endWhenEmpty();
      }
    },
    retire: () => {
      state.isRetired = true;
      endWhenEmpty();
    },
    end: async () => {
      state.isRetired = true;
      await running.stop();
    },
  };
}
