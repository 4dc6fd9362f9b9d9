import { callText } from './in-page.ts';

/** The little of the DOM that `blocksIn` uses; the function itself runs in the page. */
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
/** The same in pixels. */
const pageHeight = (typeAreaHeight / 25.4) * 96;

/** What stays whole or goes over pages in columns, where it begins and ends, and what it does to the pages around it. */
export type Block = Readonly<{
  top: number;
  bottom: number;
  /** Begins a page. */
  fresh: boolean;
  /** Stays with the next. */
  glued: boolean;
  columns: boolean;
}>;

/**
 * How many pages the document will take when it is printed, for each part that begins a page of its own, without
 * printing it: the same rules of breaking on the boxes of the layout, in a twentieth of the time. It may be one too
 * few; the printed count decides. Text to be run in the page.
 */
export const sheetsNeeded = `(${sheetsOf.toString()})(${callText(blocksIn, pageHeight)}, ${pageHeight})`;

/** Runs in the browser: everything it needs is inside it. */
function blocksIn(height: number): Block[] {
  const blocks: Block[] = [];
  let isEnded = false;
  const isWhole = (box: Box, { breakInside, display }: BoxStyle): boolean =>
    breakInside === 'avoid' ||
    display === 'table-row' ||
    ['svg', 'P'].includes(box.tagName) ||
    box.childElementCount === 0;
  const collect = (box: Box, inherited: Pick<Block, 'fresh' | 'glued'>): void => {
    const { top, bottom } = box.getBoundingClientRect();
    if (bottom <= top) return;
    const style = getComputedStyle(box);
    const fresh = inherited.fresh || isEnded || style.breakBefore === 'page';
    isEnded = false;
    const glued = style.breakAfter === 'avoid';
    // What is higher than a page is broken whatever the rules say.
    const fits = bottom - top <= height + 1 || box.childElementCount === 0;
    const columns = style.columnCount !== 'auto' && style.breakInside !== 'avoid';
    if (columns || (isWhole(box, style) && fits)) {
      blocks.push({ top, bottom, fresh, glued, columns });
    } else {
      [...box.children].forEach((child, index, all) => {
        collect(child, {
          fresh: fresh && index === 0,
          glued: inherited.glued && index === all.length - 1,
        });
      });
    }
    isEnded ||= style.breakAfter === 'page';
  };
  collect(document.body, { fresh: false, glued: false });
  return blocks;
}

/** The pages of each part, with pages of this height; runs in the browser too. */
export function sheetsOf(blocks: readonly Block[], height: number): number[] {
  const sheets = [1];
  let start = 0;
  let group = 0;
  const nextPage = (top: number): void => {
    sheets.push((sheets.pop() ?? 0) + 1);
    start = top;
  };
  // Columns go on at the top of the next page, all of them as far as they were cut off.
  const flow = (bottom: number): void => {
    while (bottom - start > height + 1) nextPage(start + height);
  };
  const place = ({ top, bottom, fresh, columns }: Block, isFirst: boolean): void => {
    if (fresh && !isFirst) {
      sheets.push(0);
      nextPage(top);
    }
    if (columns) flow(bottom);
    else if (bottom - start > height + 1 && group > start) nextPage(group);
  };
  blocks.forEach((block, index) => {
    // What must stay with the next block begins a group with it.
    if (blocks[index - 1]?.glued !== true) group = block.top;
    place(block, index === 0);
  });
  return sheets;
}
