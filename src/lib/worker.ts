import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** A thread that answers one question at a time, in the order in which they come. */
export type Thread<Question, Answer> = Readonly<{
  /** Questions that wait for an answer. */
  waiting: () => number;
  ask: (question: Question) => Promise<Answer>;
  close: () => Promise<void>;
}>;

type Open<Answer> = Readonly<{ resolve: (answer: Answer) => void; reject: (error: unknown) => void }>;

/**
 * Starts a thread that runs `module` (without its ending, seen from `from`): TypeScript where this runs as TypeScript,
 * else what was built of it. A question whose thread dies, also of what goes beyond `limits`, is refused with the error
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
  worker.on('message', (answer: Answer) => open.shift()?.resolve(answer));
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
