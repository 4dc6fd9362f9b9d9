import { UserError } from './errors.ts';
import type { Thread } from './worker.ts';

type Waiting<Question, Answer> = Readonly<{
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}>;

/**
 * A thread that outlives its deaths: one that dies, or does not answer within its time, is replaced, and its question
 * is asked once more, as a thread may die of what came before. Only the question that ends two threads is refused; those behind it are answered.
 */
export function lastingThread<Question, Answer>(
  start: () => Thread<Question, Answer>,
  milliseconds: number,
): Thread<Question, Answer> {
  const queue: Waiting<Question, Answer>[] = [];
  const state = { thread: start(), isWorking: false };

  const replace = (): void => {
    const old = state.thread;
    state.thread = start();
    // A thread may take its time to end; nobody waits for it.
    old.close().catch(() => undefined);
  };
  const ask = async (question: Question): Promise<Answer> => {
    try {
      return await within(state.thread.ask(question), milliseconds);
    } catch (error) {
      // A UserError is an answer, though not a good one: the thread is well.
      if (!(error instanceof UserError)) replace();
      throw error;
    }
  };
  const askTwice = (question: Question): Promise<Answer> =>
    ask(question).catch((error: unknown) => {
      if (error instanceof UserError) throw error;
      return ask(question);
    });
  // One at a time, so that it is certain which question a thread died of.
  const work = async (): Promise<void> => {
    if (state.isWorking) return;
    state.isWorking = true;
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      await askTwice(next.question).then(next.resolve, next.reject);
      queue.shift();
    }
    state.isWorking = false;
  };
  return {
    waiting: () => queue.length,
    ask: (question) =>
      new Promise((resolve, reject) => {
        queue.push({ question, resolve, reject });
        void work();
      }),
    close: () => state.thread.close(),
  };
}

async function within<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`no answer within ${milliseconds / 1000} seconds`);
    timer = setTimeout(reject, milliseconds, error);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
