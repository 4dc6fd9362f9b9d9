import type { Browser, Page } from 'puppeteer';
import { settledWithin } from './time-limit.ts';

/** Pages that wait for a next document, by browser; one that dies takes its pages along. */
const waiting = new WeakMap<Browser, Page[]>();
const documentsPrinted = new WeakMap<Page, number>();
/** Making a page takes as long as printing a factsheet; an old one holds memory. */
const documentsPerPage = 100;
/** Both products for each of two jobs; more are closed, because each is a process. */
const mostWaiting = 4;
export const closeMilliseconds = 5000;

/** A page that waits, rather one that `suits`; undefined when there is none, or none suits and another one may be made. */
export function waitingPage(browser: Browser, suits: (page: Page) => boolean): Page | undefined {
  const pages = waiting.get(browser) ?? [];
  const isFull = pages.length >= mostWaiting;
  const page = pages.findLast(suits) ?? (isFull ? pages[0] : undefined);
  waiting.set(
    browser,
    pages.filter((one) => one !== page),
  );
  return page;
}

/** Keeps a page for a next document, unless it is old. */
export async function keepForNext(browser: Browser, page: Page): Promise<void> {
  const printed = (documentsPrinted.get(page) ?? 0) + 1;
  documentsPrinted.set(page, printed);
  if (printed >= documentsPerPage) await settledWithin(page.close(), closeMilliseconds);
  else waiting.set(browser, [...(waiting.get(browser) ?? []), page]);
}
