import type { Page } from 'puppeteer';

/** The little of the DOM that `measure` uses; the function itself runs in the page. */
type Box = Readonly<{
  tagName: string;
  scrollWidth: number;
  clientWidth: number;
  getAttribute: (name: string) => string | null;
  closest: (selector: string) => Box | null;
  querySelector: (selector: string) => Box | null;
  getBoundingClientRect: () => Readonly<{ left: number; right: number; height: number }>;
}>;
declare const document: Readonly<{
  fonts: Readonly<{ ready: Promise<unknown> }>;
  querySelectorAll: (selector: string) => Iterable<Box>;
}>;

/**
 * Waits for the fonts, then names what is wider than its `[data-fit]` container (or than itself), and charts that are
 * not as high as the table rows they stand beside; each name once.
 */
export async function overflowingElements(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(measure);
  return [...new Set(names)];
}

async function measure(): Promise<string[]> {
  await document.fonts.ready;
  const tolerance = 1;
  const rowTolerance = 4;
  const sticksOut = (box: Box): boolean => {
    const place = box.closest('[data-fit]')?.getBoundingClientRect();
    const { left, right } = box.getBoundingClientRect();
    return place !== undefined && (left < place.left - tolerance || right > place.right + tolerance);
  };
  const nameOf = (box: Box): string => {
    const tag = [box.tagName.toLowerCase(), ...(box.getAttribute('class') ?? '').split(/\s+/)];
    return box.getAttribute('data-check') ?? tag.filter((part) => part !== '').join('.');
  };
  // A row that grew pushes every mark below it into the row of another figure.
  const outOfStep = [...document.querySelectorAll('td.chart[rowspan]')].filter((cell) => {
    const drawn = cell.querySelector('svg')?.getBoundingClientRect().height ?? 0;
    return Math.abs(cell.getBoundingClientRect().height - drawn) > rowTolerance;
  });
  // Inside a chart its own frame cuts off; an inline box has no width of its own.
  const tooWide = [...document.querySelectorAll('[data-fit], [data-fit] :not(svg *)')]
    .filter((box) => box.clientWidth > 0)
    .filter((box) => box.scrollWidth > box.clientWidth + tolerance || sticksOut(box));
  return [...tooWide.map(nameOf), ...outOfStep.map((cell) => `${nameOf(cell)} (rows)`)];
}
