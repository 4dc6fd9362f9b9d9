import { type Box, intersection, isEmpty, overlapDepth } from '../pdf/geometry.ts';
import type { TextRun } from '../pdf/marks.ts';
import type { PdfPage } from '../pdf/read-pdf.ts';
import { excerpt, type Finding } from './finding.ts';
import { textRuns } from './placed.ts';

/** One CSS pixel, in points: what rounding may do. */
export const tolerance = 0.75;

/** Text that lies over other text, is cut off, too small, or has no shape of its own in the file. */
export function textFaults(page: PdfPage): Finding[] {
  const runs = textRuns(page.marks);
  return [
    ...clippedText(page, runs),
    ...overlaps(page, runs),
    ...smallText(page, runs),
    ...fontFaults(page, runs),
  ];
}

function clippedText({ number }: PdfPage, runs: readonly TextRun[]): Finding[] {
  return runs.filter(isClipped).map(({ text }) => ({ fault: 'clipped', page: number, what: excerpt(text) }));
}

function isClipped({ box, clip, visible }: TextRun): boolean {
  const shown = intersection(box, clip);
  if (isEmpty(shown)) return false;
  return visible && sides.some((side) => Math.abs(shown[side] - box[side]) > tolerance);
}

const sides = ['left', 'right', 'top', 'bottom'] as const satisfies readonly (keyof Box)[];

/** Runs sorted by their upper edge: only those that begin above the lower edge of one can lie over it. */
function overlaps({ number }: PdfPage, runs: readonly TextRun[]): Finding[] {
  const sorted = runs
    .filter((run) => run.visible && !isSlanted(run))
    .toSorted((one, other) => other.box.top - one.box.top);
  return sorted.flatMap((run, index) => {
    const over = firstOver(run, sorted, index + 1);
    const what = over === undefined ? '' : `${excerpt(run.text)} / ${excerpt(over.text)}`;
    return over === undefined ? [] : [{ fault: 'overlap' as const, page: number, what }];
  });
}

/** No text has more beside it; a hostile page may. */
const mostNeighbours = 2000;

function firstOver(run: TextRun, sorted: readonly TextRun[], from: number): TextRun | undefined {
  const last = Math.min(sorted.length, from + mostNeighbours);
  for (let index = from; index < last; index += 1) {
    const other = sorted[index];
    if (other === undefined || other.box.top < run.box.bottom) return undefined;
    if (overlapDepth(run.box, other.box) > tolerance && !isDrawnTwice(run, other)) return other;
  }
  return undefined;
}

/** In points; what rounding may do is taken off. */
const smallest = 9 - 0.05;

/** The smallest text of a page; where something is wider than the page the browser shrinks all of it. */
function smallText({ number }: PdfPage, runs: readonly TextRun[]): Finding[] {
  const small = runs.filter(({ visible, text, size }) => visible && text.trim() !== '' && size < smallest);
  const [least] = small.toSorted((one, other) => one.size - other.size);
  return least === undefined ? [] : [{ fault: 'small-text', page: number, what: excerpt(least.text) }];
}

/** A rim around letters is the same text once more in the same place. */
function isDrawnTwice(one: TextRun, other: TextRun): boolean {
  const distance = Math.abs(one.start.x - other.start.x) + Math.abs(one.start.y - other.start.y);
  return one.text === other.text && distance < tolerance;
}

/** The upright box around a slanted text is mostly empty. */
function isSlanted({ start, end }: TextRun): boolean {
  return Math.abs(start.x - end.x) > tolerance && Math.abs(start.y - end.y) > tolerance;
}

function fontFaults({ number }: PdfPage, runs: readonly TextRun[]): Finding[] {
  return runs.flatMap((run) => {
    const { font, blanks, unknown, text } = run;
    const hasForeignFont = !font.embedded || font.type === 'Type3';
    const isGlyphMissing = run.visible && (blanks > 0 || unknown > 0 || text.includes('\ufffd'));
    return [
      ...(hasForeignFont ? [{ fault: 'foreign-font' as const, page: number, what: font.name }] : []),
      ...(isGlyphMissing ? [{ fault: 'missing-glyph' as const, page: number, what: excerpt(text) }] : []),
    ];
  });
}
