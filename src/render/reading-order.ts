import type { Finding } from './layout-gate/finding.ts';
import type { ContentKey } from './pdf/marks.ts';
import type { PdfFile } from './pdf/read-pdf.ts';
import type { StructureElement } from './pdf/structure.ts';

/** Around the place where two texts part, enough to find it by. */
const [before, after] = [15, 40];

/**
 * Where what a screen reader says of a PDF parts from the texts of the document: one that is missing, said twice or
 * in another order. Spaces and hyphens do not count, because lines break elsewhere on paper.
 */
export function readingOrder(pdf: PdfFile, texts: readonly string[]): Finding[] {
  const expected = bare(texts.join(''));
  const said = bare(saidBy(pdf));
  if (expected === said) return [];
  let at = 0;
  while (at < expected.length && expected[at] === said[at]) at += 1;
  const what = [expected, said].map((text) => text.slice(Math.max(0, at - before), at + after)).join(' ≠ ');
  return [{ fault: 'reading-order', page: undefined, what }];
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]/g, '');
}

/** All that is said, in the order of the structure; the signs before list items are the browser's own. */
export function saidBy({ pages, structure }: PdfFile): string {
  const texts = new Map<ContentKey, string>();
  for (const { marks } of pages)
    for (const mark of marks)
      if (mark.kind === 'text') texts.set(mark.content, (texts.get(mark.content) ?? '') + mark.text);
  const said = ({ type, alt, children }: StructureElement): string => {
    if (alt !== undefined) return alt;
    if (type === 'Lbl') return '';
    return children
      .map((child) => (typeof child === 'string' ? (texts.get(child) ?? '') : said(child)))
      .join('');
  };
  return (structure ?? []).map(said).join('');
}
