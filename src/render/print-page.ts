import type { Browser, Page } from 'puppeteer';
import { callText } from './in-page.ts';
import { distinct, type Finding } from './layout-gate/finding.ts';
import { type Measured as Found, measuredFindings, measurements } from './layout-gate/measured.ts';
import { isOfSeries, showAlone, showInSeries } from './page-document.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { loadFonts } from './page-fonts.ts';
import { closeMilliseconds, keepForNext, waitingPage } from './page-pool.ts';
import { sheetsNeeded } from './pages-needed.ts';
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
/** Only laid out: the pages that it takes, together and of each part that begins a page of its own. */
export type Measured = Readonly<{ kind: 'measured'; pages: number; sheets: readonly number[] }>;
export type Printing = PrintedPdf | Measured;

const pageCrashed = 'Page crashed!';
const noAnswer = 'The browser does not answer.';
const answerMilliseconds = 10_000;

/** How a document is printed; as on paper unless said otherwise. */
export type PrintOptions = Readonly<{
  media?: Media;
  /** Lays out only. */
  draft?: boolean;
  /** One of many that differ in their words and drawings: they follow each other in one page faster. */
  series?: boolean;
}>;

/** Prints HTML that carries all it needs: no script runs and nothing is fetched. */
export async function printPage(browser: Browser, html: string, options: PrintOptions): Promise<Printing> {
  const page = await answered(readyPage(browser, html, options));
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

/** Making a page takes as long as printing a factsheet. */
async function readyPage(browser: Browser, html: string, { series }: PrintOptions): Promise<Page> {
  const suits = (page: Page): boolean => series !== true || isOfSeries(page, html);
  const used = waitingPage(browser, suits);
  if (used !== undefined) return used;
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await prepare(page);
  return page;
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

async function layOutAndPrint(page: Page, html: string, options: PrintOptions): Promise<Printing> {
  const { media, draft, series } = options;
  if (media === 'screen') await page.emulateMediaType(media);
  if (series === true) await showInSeries(page, html);
  else await showAlone(page, html);
  if (draft === true) {
    const sheets = await page.evaluate<[], () => Promise<number[]>>(readDraft);
    return { kind: 'measured', sheets, pages: sheets.reduce((sum, one) => sum + one, 0) };
  }
  const { found, facts } = await page.evaluate<[], () => Promise<Read>>(readDocument);
  const findings = media === 'screen' ? await measuredOnScreens(page) : measuredFindings(found);
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

/** What is read in the page, in one go. */
type Read = Readonly<{ found: readonly Found[]; facts: PageFacts }>;
const readDraft = `${callText(loadFonts)}.then(() => ${sheetsNeeded})`;
const readDocument = `${callText(loadFonts)}.then(() => ({ found: ${measurements}, facts: ${pageFacts} }))`;

/** Widths of a telephone and of a desk, in pixels. */
const screenWidths = [360, 1280];

async function measuredOnScreens(page: Page): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const width of screenWidths) {
    await page.setViewport({ width, height: 900 });
    findings.push(...measuredFindings(await page.evaluate<[], () => Found[]>(measurements)));
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
