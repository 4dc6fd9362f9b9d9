import type { Browser, Page } from 'puppeteer';
import { overflowingElements } from './overflow.ts';
import { settledWithin, withinLimit } from './time-limit.ts';

export type PrintedPdf = Readonly<{ bytes: Uint8Array; overflow: readonly string[] }>;

const pageCrashed = 'Page crashed!';
const noAnswer = 'The browser does not answer.';
const answerMilliseconds = 10_000;
const closeMilliseconds = 5000;

/** Prints HTML that carries all it needs: no script runs and nothing is fetched. */
export async function printPage(browser: Browser, html: string): Promise<PrintedPdf> {
  const page = await answered(browser.newPage());
  try {
    return await Promise.race([crashOf(page), layOutAndPrint(page, html)]);
  } finally {
    await settledWithin(page.close(), closeMilliseconds);
  }
}

/** True when the browser did not even prepare an empty page. */
export function isUnresponsive(error: unknown): boolean {
  return error instanceof Error && error.message === noAnswer;
}

/** True when the browser or the page died, rather than that the document is wrong. */
export function isBrowserFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const names = ['TargetCloseError', 'ConnectionClosedError', 'ProtocolError', 'TimeoutError'];
  const isOwn = [pageCrashed, noAnswer].includes(error.message);
  // Puppeteer has no name for this one: a frame goes when its browser dies.
  return isOwn || names.includes(error.name) || /\bdetached\b/i.test(error.message);
}

/** A page that crashed never answers, so its event ends the job. */
function crashOf(page: Page): Promise<never> {
  return new Promise((_, reject) => page.once('error', () => reject(new Error(pageCrashed))));
}

async function layOutAndPrint(page: Page, html: string): Promise<PrintedPdf> {
  page.setDefaultTimeout(0);
  await answered(prepare(page));
  await page.setContent(html, { waitUntil: 'load' });
  const overflow = await overflowingElements(page);
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: false,
    timeout: 0,
  });
  return { bytes, overflow };
}

async function prepare(page: Page): Promise<void> {
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    refuseRequests(page),
    page.emulateMediaType('print'),
  ]);
  // Puppeteer does not tell of a page that crashed while it was being made; it just never answers.
  await page.evaluate('0');
}

function answered<T>(work: Promise<T>): Promise<T> {
  return withinLimit(work, answerMilliseconds, () => Promise.reject(new Error(noAnswer)));
}

async function refuseRequests(page: Page): Promise<void> {
  page.on('request', (request) => {
    const answer = request.url().startsWith('data:') ? request.continue() : request.abort();
    answer.catch(() => undefined);
  });
  await page.setRequestInterception(true);
}
