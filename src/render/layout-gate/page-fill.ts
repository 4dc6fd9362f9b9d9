import { type Box, intersection, isEmpty, union } from '../pdf/geometry.ts';
import type { Mark } from '../pdf/marks.ts';
import type { PdfFile, PdfPage } from '../pdf/read-pdf.ts';

/** Squares of the grid that fill is counted in, in points: a line of text and the white around it. */
const square = 24;
/** What a page keeps free around its type at least, in points (20 mm). */
const widestMargin = 57;

/** Part of the type area of each page that has something on it, from 0 to 1. */
export function pageFills(pdf: PdfFile): readonly number[] {
  const area = typeArea(pdf);
  return pdf.pages.map((page) => fillOf(page, area(page)));
}

/**
 * The type area is where the content of all pages stands, and at least the page without a wide margin. Running
 * titles and page numbers are not tagged, so they do not count.
 */
function typeArea({ pages, structure }: PdfFile): (page: PdfPage) => Box {
  const isContent = (mark: Mark): boolean => mark.visible && (structure === undefined || mark.content !== '');
  const content = pages.flatMap(({ marks }) => marks.filter(isContent).map(({ box }) => box));
  return ({ box: { left, bottom, right, top } }) => {
    const inner = {
      left: left + widestMargin,
      bottom: bottom + widestMargin,
      right: right - widestMargin,
      top: top - widestMargin,
    };
    return content.reduce(union, inner);
  };
}

function fillOf(page: PdfPage, area: Box): number {
  const columns = Math.max(1, Math.floor((area.right - area.left) / square));
  const rows = Math.max(1, Math.floor((area.top - area.bottom) / square));
  const [width, height] = [(area.right - area.left) / columns, (area.top - area.bottom) / rows];
  const filled = new Uint8Array(columns * rows);
  for (const { box, visible } of page.marks) {
    const inside = intersection(box, area);
    if (!visible || isEmpty(inside)) continue;
    const lastRow = Math.min(rows - 1, Math.floor((inside.top - area.bottom) / height));
    const firstColumn = Math.floor((inside.left - area.left) / width);
    const lastColumn = Math.min(columns - 1, Math.floor((inside.right - area.left) / width));
    for (let row = Math.floor((inside.bottom - area.bottom) / height); row <= lastRow; row += 1)
      filled.fill(1, row * columns + firstColumn, row * columns + lastColumn + 1);
  }
  return filled.reduce((sum, one) => sum + one, 0) / filled.length;
}
