import { extname } from 'node:path';
import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads';
import { asData, asError, type CrossingError } from './crossing-error.ts';

/** A thread that answers one question at a time, in the order in which they come. */
export type Thread<Question, Answer> = Readonly<{
  /** Questions that wait for an answer. */
  waiting: () => number;
  ask: (question: Question) => Promise<Answer>;
  close: () => Promise<void>;
}>;

type Reply<Answer> = Readonly<{ kind: 'answer'; answer: Answer } | { kind: 'failure'; error: CrossingError }>;
type Open<Answer> = Readonly<{ resolve: (answer: Answer) => void; reject: (error: unknown) => void }>;

/**
 * Starts a thread that runs `module` (without its ending, seen from `from`): TypeScript where this runs as TypeScript,
 * else what was built of it; the module calls `answerQuestions`. A question whose thread dies, also of what goes beyond
 * `limits`, is refused with the error
 * that killed it.
 */
export function startThread<Question, Answer>(
  module: string,
  from: string,
  limits: ResourceLimits = {},
): Thread<Question, Answer> {
  const worker = new Worker(new URL(`${module}${extname(import.meta.url)}`, from), {
    resourceLimits: limits,
  });
  const open: Open<Answer>[] = [];
  // It must not keep the process alive when nobody waits for it.
  worker.unref();
  worker.on('message', (reply: Reply<Answer>) => {
    const asked = open.shift();
    if (reply.kind === 'answer') asked?.resolve(reply.answer);
    else asked?.reject(asError(reply.error));
  });
  let end: unknown;
  const refuseAll = (error: unknown): void => {
    end ??= error;
    for (const { reject } of open.splice(0)) reject(end);
  };
  worker.on('error', refuseAll);
  worker.on('exit', (code) => refuseAll(new Error(`the thread of ${module} ended with ${code}`)));
  return {
    waiting: () => open.length,
    ask: (question) =>
      new Promise<Answer>((resolve, reject) => {
        open.push({ resolve, reject });
        worker.ref();
        worker.postMessage(question);
        if (end !== undefined) refuseAll(end);
      }).finally(() => {
        if (open.length === 0) worker.unref();
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** For the module of a thread: answers what it is asked, one at a time; what it throws is thrown to who asked. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (question: Question) => {
    last = last.then(async () => parentPort?.postMessage(await replyTo(question, answer)));
  });
}

async function replyTo<Question, Answer>(
  question: Question,
  answer: (question: Question) => Answer | Promise<Answer>,
): Promise<Reply<Answer>> {
  try {
    return { kind: 'answer', answer: await answer(question) };
  } catch (error) {
    return { kind: 'failure', error: asData(error) };
  }
}
