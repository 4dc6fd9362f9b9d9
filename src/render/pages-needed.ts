import type { Page } from 'puppeteer';

/** The little of the DOM that `countPages` uses; the function itself runs in the page. */
type Box = Readonly<{
  tagName: string;
  children: Iterable<Box>;
  childElementCount: number;
  getBoundingClientRect: () => Readonly<{ top: number; bottom: number }>;
}>;
type BoxStyle = Readonly<
  Record<'breakBefore' | 'breakInside' | 'breakAfter' | 'display' | 'columnCount', string>
>;
declare const document: Readonly<{ body: Box }>;
declare const getComputedStyle: (box: Box) => BoxStyle;

/** In mm, as the margins in templates/document.css leave it. */
const typeAreaHeight = 267;

/**
 * How many pages the document in `page` will take when it is printed, without printing it: the same rules of breaking
 * on the boxes of the layout, in a twentieth of the time. It may be one off; the printed count decides.
 */
export async function pagesNeeded(page: Page): Promise<number> {
  return await page.evaluate(countPages, (typeAreaHeight / 25.4) * 96);
}

/** Runs in the browser: everything it needs is inside it. */
function countPages(height: number): number {
  type Block = { top: number; bottom: number; fresh: boolean; glued: boolean };
  const blocks: Block[] = [];
  const isWhole = (box: Box, { breakInside, display, columnCount }: BoxStyle): boolean =>
    breakInside === 'avoid' ||
    columnCount !== 'auto' ||
    ['table-row', 'flex', 'grid'].includes(display) ||
    ['svg', 'P'].includes(box.tagName) ||
    box.childElementCount === 0;
  const collect = (box: Box, inherited: Pick<Block, 'fresh' | 'glued'>): void => {
    const style = getComputedStyle(box);
    const { top, bottom } = box.getBoundingClientRect();
    if (bottom <= top) return;
    const fresh = inherited.fresh || style.breakBefore === 'page';
    const glued = style.breakAfter === 'avoid';
    // What is higher than a page is broken whatever the rules say.
    const fits = bottom - top <= height + 1 || box.childElementCount === 0;
    if (isWhole(box, style) && fits) {
      blocks.push({ top, bottom, fresh, glued });
      return;
    }
    [...box.children].forEach((child, index, all) => {
      collect(child, {
        fresh: fresh && index === 0,
        glued: inherited.glued && index === all.length - 1,
      });
    });
  };
  collect(document.body, { fresh: false, glued: false });
  let pages = 1;
  let start = 0;
  let group = 0;
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    // What must stay with the next block begins a group with it.
    if (before === undefined || !before.glued) group = block.top;
    if (index > 0 && block.fresh) {
      pages += 1;
      start = block.top;
    } else if (block.bottom - start > height + 1 && group > start) {
      pages += 1;
      start = group;
    }
  });
  return pages;
}
