import type { Browser, Page } from 'puppeteer';
import { distinct, type Finding } from './layout-gate/finding.ts';
import { measuredFindings } from './layout-gate/measured.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { loadFonts } from './page-fonts.ts';
import { pagesNeeded } from './pages-needed.ts';
import { settledWithin, withinLimit } from './time-limit.ts';

/** How a page is laid out: on paper, or as it looks on a screen. */
export type Media = 'print' | 'screen';
/** `findings` are what was wrong before there were pages; `facts` are what the document says. */
export type PrintedPdf = Readonly<{
  kind: 'printed';
  bytes: Uint8Array;
  findings: readonly Finding[];
  facts: PageFacts;
}>;
/** Not printed, because it would take more pages than it may. */
export type TooLong = Readonly<{ kind: 'too-long'; pages: number }>;
export type Printing = PrintedPdf | TooLong;

const pageCrashed = 'Page crashed!';
const noAnswer = 'The browser does not answer.';
const answerMilliseconds = 10_000;
const closeMilliseconds = 5000;

/** How a document is printed: not when it takes more than `most` pages, and as on paper unless said otherwise. */
export type PrintOptions = Readonly<{ most?: number | undefined; media?: Media }>;

/** Prints HTML that carries all it needs: no script runs and nothing is fetched. */
export async function printPage(browser: Browser, html: string, options: PrintOptions): Promise<Printing> {
  const page = await answered(readyPage(browser));
  const crash = watchForCrash(page);
  try {
    const printed = await Promise.race([crash.happened, layOutAndPrint(page, html, options)]);
    // A page that looked like a screen is not kept.
    if (options.media === 'screen') await settledWithin(page.close(), closeMilliseconds);
    else await keepForNext(browser, page);
    return printed;
  } catch (error) {
    // A page that crashed never closes; it goes with its browser.
    await settledWithin(Promise.race([page.close(), crash.happened]), closeMilliseconds);
    throw error;
  } finally {
    crash.stop();
  }
}

/** Pages that wait for a next document, by browser; one that dies takes its pages along. */
const waiting = new WeakMap<Browser, Page[]>();
const documentsPrinted = new WeakMap<Page, number>();
/** Making a page takes as long as printing a factsheet; an old one holds memory. */
const documentsPerPage = 25;

async function readyPage(browser: Browser): Promise<Page> {
  const used = waiting.get(browser)?.pop();
  if (used !== undefined) {
    await used.goto('about:blank');
    return used;
  }
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await prepare(page);
  return page;
}

async function keepForNext(browser: Browser, page: Page): Promise<void> {
  const printed = (documentsPrinted.get(page) ?? 0) + 1;
  documentsPrinted.set(page, printed);
  if (printed >= documentsPerPage) await settledWithin(page.close(), closeMilliseconds);
  else waiting.set(browser, [...(waiting.get(browser) ?? []), page]);
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
  // Puppeteer has no name for these: a frame goes when its browser dies, a context when its page goes elsewhere.
  return isOwn || names.includes(error.name) || /\bdetached\b|context was destroyed/i.test(error.message);
}

/** A page that crashed never answers, so its event ends the job. */
function watchForCrash(page: Page): Readonly<{ happened: Promise<never>; stop: () => void }> {
  let stop = (): void => undefined;
  const happened = new Promise<never>((_, reject) => {
    const crashed = (): void => reject(new Error(pageCrashed));
    page.once('error', crashed);
    stop = () => void page.off('error', crashed);
  });
  return { happened, stop: () => stop() };
}

async function layOutAndPrint(page: Page, html: string, { most, media }: PrintOptions): Promise<Printing> {
  if (media === 'screen') await page.emulateMediaType(media);
  await page.setContent(html, { waitUntil: 'load' });
  await loadFonts(page);
  const pages = most === undefined ? 0 : await pagesNeeded(page);
  if (most !== undefined && pages > most) return { kind: 'too-long', pages };
  const findings = media === 'screen' ? await measuredOnScreens(page) : await measuredFindings(page);
  const facts = await pageFacts(page);
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: false,
    timeout: 0,
  });
  return { kind: 'printed', bytes, findings, facts };
}

/** Widths of a telephone and of a desk, in pixels. */
const screenWidths = [360, 1280];

async function measuredOnScreens(page: Page): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const width of screenWidths) {
    await page.setViewport({ width, height: 900 });
    findings.push(...(await measuredFindings(page)));
  }
  return distinct(findings);
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
