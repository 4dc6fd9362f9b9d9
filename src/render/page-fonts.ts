import type { Page } from 'puppeteer';

/** The little of the DOM that `loadAll` uses; the function itself runs in the page. */
declare const document: Readonly<{ fonts: Iterable<Readonly<{ load: () => Promise<unknown> }>> }>;

/**
 * Loads every face that the document carries. A browser loads a face when text needs it, and that of the margins of a
 * page is only seen in print: it would then print without waiting, with all text of that size and weight invisible.
 */
export async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(loadAll);
}

async function loadAll(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}
