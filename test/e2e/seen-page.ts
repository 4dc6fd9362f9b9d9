import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { findBrowser } from '../../src/render/browser/find.ts';
import type { RunningBrowser } from '../../src/render/browser/launch.ts';
import { startBrowser } from '../../src/render/browser/start.ts';

/** The little of the DOM that the functions below use; they themselves run in the page, where no callback of its own can. */
type Node = Readonly<{ nodeType: number; nodeValue: string | null; childNodes: Iterable<Node> }>;
type Box = Node &
  Readonly<{
    tagName: string;
    id: string;
    textContent: string;
    viewBox?: Readonly<{ baseVal: Readonly<{ width: number }> }>;
    matches: (selector: string) => boolean;
    closest: (selector: string) => Box | null;
    getAttribute: (name: string) => string | null;
    getClientRects: () => Readonly<{ length: number }>;
    getBoundingClientRect: () => Readonly<{ right: number; width: number; height: number }>;
  }>;
declare const document: Readonly<{
  body: Box & Readonly<{ querySelectorAll: (selector: string) => Iterable<Box> }>;
  documentElement: Readonly<{ clientWidth: number; scrollWidth: number }>;
  activeElement: Box;
}>;
declare const getComputedStyle: (box: Box) => Readonly<{ fontSize: string }>;

/** Our own browser, with pages that run no script of their own; `close` ends it. */
export function readersBrowser(): Readonly<{
  open: (file: string) => Promise<Readonly<{ page: Page; requests: string[] }>>;
  close: () => Promise<void>;
}> {
  let running: Promise<RunningBrowser> | undefined;
  return {
    open: async (file) => {
      running ??= findBrowser(undefined).then((found) => startBrowser(found, process.getuid?.() !== 0));
      const { browser } = await running;
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      return { page, requests };
    },
    close: async () => await (await running)?.stop(),
  };
}

/** A window of `width` pixels for a reader whose letters are `percent` of the usual size. */
export async function readAt(page: Page, width: number, percent = 100): Promise<void> {
  await page.emulateMediaType('screen');
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
  await session.detach();
}

/** What reaches beyond the right edge of the window, apart from what lies in a box that a reader can scroll. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    // What a drawing has outside its edge is not seen.
    const boxes = [...document.body.querySelectorAll(':not(svg *)')];
    const found = boxes.filter((box) => {
      const { width, right } = box.getBoundingClientRect();
      return width > 0 && right > edge + 1 && box.closest('[role="region"][tabindex="0"]') === null;
    });
    const scrolling = document.documentElement.scrollWidth > edge ? ['the page'] : [];
    return [...scrolling, ...found.map(({ tagName, textContent }) => `${tagName} ${textContent}`)];
  });
}

/** The texts that stand on a page in reading order, with what a screen reader says instead of a picture. */
export function textsInOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isBox = (node: Node): node is Box => node.nodeType === 1;
    const plain = (text: string | null): string => (text ?? '').replace(/[\s\u00ad]+/g, ' ').trim();
    const aside = '.screen-only, .print-only, [aria-hidden="true"]';
    const textsOf = (node: Node): string[] => {
      if (!isBox(node)) return [plain(node.nodeValue)];
      if (node.matches(aside) || node.getClientRects().length === 0) return [];
      if (node.matches('[role="img"]')) return [plain(node.getAttribute('aria-label'))];
      return [...node.childNodes].flatMap(textsOf);
    };
    return textsOf(document.body).filter((text) => text !== '');
  });
}

/** The smallest type that is drawn, in pixels of the screen; that of a chart by the size it is shown at. */
export function smallestType(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hasText = (box: Box): boolean =>
      [...box.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '',
      );
    const isSeen = (box: Box): boolean => {
      const hidden = box.closest('td.chart, thead')?.getBoundingClientRect().width ?? 2;
      return box.getBoundingClientRect().width > 1 && hidden > 1;
    };
    const shrunk = (box: Box): number => {
      const chart = box.closest('svg');
      const drawn = chart?.viewBox?.baseVal.width;
      return chart && drawn ? chart.getBoundingClientRect().width / drawn : 1;
    };
    const seen = [...document.body.querySelectorAll('*')].filter((box) => hasText(box) && isSeen(box));
    return Math.min(...seen.map((box) => Number.parseFloat(getComputedStyle(box).fontSize) * shrunk(box)));
  });
}

/** How many of what a selector finds are seen. */
export function countSeen(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (found) =>
      [...document.body.querySelectorAll(found)].filter((box) => box.getBoundingClientRect().width > 1)
        .length,
    selector,
  );
}

/** Places that links within a page lead to and that are not there. */
export function lostLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = new Set([...document.body.querySelectorAll('[id]')].map(({ id }) => id));
    const links = [...document.body.querySelectorAll('a[href^="#"]')];
    return links.map((link) => (link.getAttribute('href') ?? '').slice(1)).filter((id) => !ids.has(id));
  });
}

/** Levels of the headings, in order. */
export function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))),
  );
}

/** What has the keyboard, and how wide it is shown. */
export function focused(page: Page): Promise<Readonly<{ text: string; width: number }>> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return { text: activeElement.textContent, width: activeElement.getBoundingClientRect().width };
  });
}
