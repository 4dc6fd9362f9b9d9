import { finishWriting, removeTemporaryFiles } from '../lib/atomic-file.ts';
import { type EndSignal, Interruption } from '../lib/interruption.ts';
import { settledWithin, withinLimit } from '../render/time-limit.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** So long may what is being made go on after a signal. */
const graceMilliseconds = 5000;
/** So long may a file that is being written become whole. */
const finishMilliseconds = 2000;
/** So long may a command take to close after its work has stopped. */
const closingMilliseconds = 2000;

const endings: Readonly<Record<EndSignal, ExitCode>> = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.terminated,
};
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Asks the work at hand to stop, and tells whether it did in time; undefined while there is no work that can. */
let askToStop: ((signal: EndSignal) => Promise<boolean>) | undefined;

/**
 * Ends the process at a signal: work that can stop gets some seconds for what it is doing, a second signal ends all at
 * once. At the exit itself the browser, its profile, temporary files and the lock go, by whoever made them.
 */
export function endOnSignals(): void {
  let asked = false;
  const end = async (signal: EndSignal): Promise<void> => {
    const exit = (): never => process.exit(endings[signal]);
    if (asked) exit();
    asked = true;
    // Work that stopped lets the command end in its own way, which takes a moment.
    if ((await askToStop?.(signal)) === true) return void setTimeout(exit, closingMilliseconds).unref();
    await settledWithin(finishWriting(), finishMilliseconds);
    exit();
  };
  for (const signal of signals) process.on(signal, () => void end(signal));
  process.on('exit', removeTemporaryFiles);
}

/**
 * Runs work that looks at `stop`: when that is aborted, it takes up nothing new and may finish what it has begun. It
 * then ends in an Interruption, also when there was nothing left to take up.
 */
export async function stoppable<T>(terminal: Terminal, use: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const { live, language, err } = terminal;
  const controller = new AbortController();
  const ended = Promise.withResolvers<boolean>();
  askToStop = async (signal) => {
    err(`${live ? '\n' : ''}${words[language].stopping(graceMilliseconds / 1000)}\n`);
    controller.abort(new Interruption(signal));
    return await withinLimit(ended.promise, graceMilliseconds, () => false);
  };
  try {
    const result = await use(controller.signal);
    controller.signal.throwIfAborted();
    return result;
  } finally {
    askToStop = undefined;
    ended.resolve(true);
  }
}

export function exitCodeOf({ signal }: Interruption): ExitCode {
  return endings[signal];
}
