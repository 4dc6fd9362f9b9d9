import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { findBrowser } from './browser/find.ts';
import { type BrowserNotice, type BrowserSupervisor, superviseBrowser } from './browser/supervisor.ts';
import {
  isBrowserFailure,
  isUnresponsive,
  type PrintedPdf,
  type Printing,
  type PrintOptions,
  printPage,
} from './print-page.ts';
import { withinLimit } from './time-limit.ts';

/** Prints a document; one that would take more than `most` pages is laid out only. */
export type PrintPdf = (html: string, name: string, options?: PrintOptions) => Promise<Printing>;

/** What was printed without a limit of pages. */
export function printed(printing: Printing): PrintedPdf {
  if (printing.kind === 'printed') return printing;
  throw new Error(`${printing.pages} pages`);
}

export type PrinterOptions = Readonly<{
  browserPath: string | undefined;
  jobSeconds: number;
  notice: (code: BrowserNotice) => void;
  /** Starts the browser at once, while the first document is still being written. */
  startNow?: boolean;
}>;

type Job = Readonly<{ html: string; name: string; options: PrintOptions; seconds: number }>;

const sharedTries = 2;

/** Lends a PDF printer to `use`; its browser starts at the first document (or at once) and is gone afterwards. */
export async function withPdfPrinter<T>(
  options: PrinterOptions,
  use: (print: PrintPdf) => Promise<T>,
): Promise<T> {
  const find = () => findBrowser(options.browserPath);
  const shared = superviseBrowser(find, options.notice);
  const alone = async (job: Job): Promise<Printing> => {
    const own = superviseBrowser(find, () => undefined);
    try {
      return await printOnce(own, job);
    } finally {
      await own.close();
    }
  };
  // A start that fails is told by the first document that needs the browser.
  if (options.startNow) shared.browser().catch(() => undefined);
  try {
    return await use((html, name, how = {}) =>
      printStubbornly({ html, name, options: how, seconds: options.jobSeconds }, shared, alone),
    );
  } finally {
    await shared.close();
  }
}

/** A browser may die of another document, so the last try has a browser of its own. */
async function printStubbornly(
  job: Job,
  shared: BrowserSupervisor,
  alone: (job: Job) => Promise<Printing>,
): Promise<Printing> {
  for (let attempt = 1; attempt <= sharedTries; attempt += 1) {
    try {
      return await printOnce(shared, job);
    } catch (error) {
      if (!isBrowserFailure(error)) throw error;
    }
  }
  try {
    return await alone(job);
  } catch (error) {
    if (!(error instanceof Error) || !isBrowserFailure(error)) throw error;
    throw new UserError([problem('document-crashed', {}, job.name, { reason: error.message })], {
      cause: error,
    });
  }
}

async function printOnce(
  supervisor: BrowserSupervisor,
  { html, name, options, seconds }: Job,
): Promise<Printing> {
  const running = await supervisor.browser();
  const tooLate = (): never => {
    supervisor.discard(running);
    throw new UserError([problem('document-timeout', {}, name, { seconds })]);
  };
  try {
    return await withinLimit(printPage(running.browser, html, options), seconds * 1000, tooLate);
  } catch (error) {
    if (isUnresponsive(error)) supervisor.discard(running);
    throw error;
  }
}
