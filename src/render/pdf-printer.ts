import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { type Breaker, browserBreaker } from './browser/breaker.ts';
import { findBrowser } from './browser/find.ts';
import type { BrowserNotice } from './browser/lives.ts';
import { superviseBrowser } from './browser/supervisor.ts';
import type { PrintedPdf, Printing, PrintOptions } from './print-page.ts';
import { isFailure, type PrintFailure, type PrintJob, tryPrint } from './try-print.ts';

export type { BrowserNotice };

/** Prints a document, or lays out a draft of one. */
export type PrintPdf = (html: string, name: string, options?: PrintOptions) => Promise<Printing>;

/** What was printed; a draft that was only laid out is our mistake. */
export function printed(printing: Printing): PrintedPdf {
  if (printing.kind === 'printed') return printing;
  throw new Error(`${printing.pages} pages`);
}

export type PrinterOptions = Readonly<{
  browserPath: string | undefined;
  jobSeconds: number;
  notice: (code: BrowserNotice) => void;
  /** Starts the browser at once, while the first document is still being written; or as soon as this is fulfilled. */
  startNow?: boolean | Promise<void>;
  documentsPerBrowser?: number;
}>;

type TryPrint = (job: PrintJob) => Promise<Printing | PrintFailure>;
type Ways = Readonly<{ shared: TryPrint; alone: TryPrint; breaker: Breaker }>;

/** Lends a PDF printer to `use`; its browser starts at the first document (or at once) and is gone afterwards. */
export async function withPdfPrinter<T>(
  options: PrinterOptions,
  use: (print: PrintPdf) => Promise<T>,
): Promise<T> {
  const find = () => findBrowser(options.browserPath);
  const breaker = browserBreaker();
  const supervisor = superviseBrowser({ ...options, find, breaker });
  const ways: Ways = {
    shared: (job) => tryPrint(supervisor, job),
    alone: oneAtATime(async (job) => {
      const own = superviseBrowser({ find, breaker, notice: () => undefined });
      try {
        return await tryPrint(own, job);
      } finally {
        await own.close();
      }
    }),
    breaker,
  };
  let isOpen = true;
  const warmUp = (): void => {
    if (isOpen) supervisor.warmUp();
  };
  if (options.startNow === true) warmUp();
  else if (options.startNow !== undefined && options.startNow !== false) void options.startNow.then(warmUp);
  try {
    return await use((html, name, how = {}) =>
      printStubbornly({ html, name, options: how, seconds: options.jobSeconds }, ways),
    );
  } finally {
    isOpen = false;
    await supervisor.close();
  }
}

/** The last tries wait for each other: what asks too much of the machine must not do so with six browsers at once. */
function oneAtATime(print: TryPrint): TryPrint {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(() => print(job));
    last = turn.catch(() => undefined);
    return turn;
  };
}

const sharedTries = 2;
/** Failures for the sake of others do not count, but there is an end to it. */
const mostTries = 6;

/** A browser may die of another document, so the last try has a browser of its own. */
async function printStubbornly(job: PrintJob, { shared, alone, breaker }: Ways): Promise<Printing> {
  let charged = 0;
  for (let tries = 0; charged < sharedTries && tries < mostTries; tries += 1) {
    const outcome = await shared(job);
    if (!isFailure(outcome)) return outcome;
    // It would take the documents beside it along once more.
    if (outcome.blame === 'this-document') break;
    if (outcome.blame === 'unclear') charged += 1;
  }
  const outcome = await alone(job);
  if (!isFailure(outcome)) return outcome;
  breaker.check();
  throw givenUp(job, outcome);
}

function givenUp({ name, seconds }: PrintJob, { blame, error }: PrintFailure): UserError {
  const found =
    blame === 'this-document'
      ? problem('document-timeout', {}, name, { seconds })
      : problem('document-crashed', {}, name, { reason: error.message });
  return new UserError([found], { cause: error });
}
