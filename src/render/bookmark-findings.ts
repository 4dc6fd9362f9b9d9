import type { Finding } from './layout-gate/finding.ts';
import { catalogOf } from './pdf/pages.ts';
import type { PdfFile } from './pdf/read-pdf.ts';
import { bookmarksIn, titleOf } from './pdf-ua/bookmarks.ts';

/** The first bookmark that is not the heading that stands there. */
export function bookmarkFindings({ objects }: PdfFile, headings: readonly string[]): Finding[] {
  const titles = bookmarksIn(objects, catalogOf(objects) ?? new Map()).map(titleOf);
  const length = Math.max(titles.length, headings.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => titles[index] !== headings[index]);
  if (at === undefined) return [];
  return [{ fault: 'bookmark', page: undefined, what: `${headings[at] ?? '–'} ≠ ${titles[at] ?? '–'}` }];
}
