import type { Life, Work } from './life.ts';
import { browserLives, type Supervision } from './lives.ts';

/** Lends one browser to many documents at the same time. */
export type BrowserSupervisor = Readonly<{
  /** Starts the browser before it is asked for; a start that fails is told to who asks. */
  warmUp: () => void;
  /** Rejects with a TakenDown when the browser was discarded for the sake of another document. */
  lend: <T>(document: string, work: Work<T>) => Promise<T>;
  close: () => Promise<void>;
}>;

/**
 * A browser that works for hours may keep memory that it does not give back. Over four hundred documents nothing of the
 * kind was measured, and a start costs as much as a few documents. Drafts that are only laid out count too: a document
 * has a few of them.
 */
const usualDocuments = 1000;

/**
 * Keeps one browser: started at first use, replaced when it died, was discarded or has printed enough, all of them gone
 * after `close`. A start that fails leaves nothing behind: the next use tries again.
 */
export function superviseBrowser(supervision: Supervision): BrowserSupervisor {
  const { documentsPerBrowser = usualDocuments } = supervision;
  const lives = browserLives(supervision);
  let current: Promise<Life> | undefined;
  let next: Promise<Life> | undefined;
  const usable = async (): Promise<Life> => {
    current ??= lives.start('needed');
    const asked = current;
    try {
      const life = await asked;
      if (life.isUsable()) return life;
    } catch (error) {
      if (current === asked) current = undefined;
      throw error;
    }
    if (current === asked) current = next;
    return await usable();
  };
  const replace = async (old: Life): Promise<void> => {
    next = lives.start('renewal');
    try {
      await next;
      current = next;
      old.retire();
    } catch {
      // The old one goes on; its successor is tried again at the next document.
    } finally {
      next = undefined;
    }
  };
  return {
    warmUp: () => {
      current ??= lives.start('needed');
      // A start that fails is told by the first document that needs it.
      current.catch(() => undefined);
    },
    lend: async (document, work) => {
      const life = await usable();
      if (life.lendings() >= documentsPerBrowser && next === undefined) void replace(life);
      return await life.lend(document, work);
    },
    close: lives.close,
  };
}
