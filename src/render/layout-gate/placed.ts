import { type Box, union } from '../pdf/geometry.ts';
import type { ContentKey, Mark, TextRun } from '../pdf/marks.ts';
import type { PdfFile } from '../pdf/read-pdf.ts';
import { type StructureElement, tableAttribute } from '../pdf/structure.ts';
import type { PdfObjects } from '../pdf/values.ts';

/** A piece of content where it stands. */
export type Spot = Readonly<{ page: number; box: Box; text: string; drawn: boolean }>;

/** An element of the structure with where its content stands, in reading order. */
export type Placed = Readonly<{
  type: string;
  alt: string | undefined;
  children: readonly Placed[];
  /** Of the element and all in it. */
  spots: readonly Spot[];
  columns: number;
  rows: number;
}>;

/** The structure tree laid on the pages; empty for a PDF without tags. */
export function placeStructure(pdf: PdfFile): readonly Placed[] {
  const placing = { pdf: pdf.objects, spots: spotsByContent(pdf), order: [] };
  return (pdf.structure ?? []).map((element) => place(element, placing));
}

/** `order` holds the spots that were placed so far: those of an element lie behind each other in it. */
type Placing = Readonly<{ pdf: PdfObjects; spots: ReadonlyMap<ContentKey, Spot>; order: Spot[] }>;

function place(element: StructureElement, placing: Placing): Placed {
  const { spots, order } = placing;
  const first = order.length;
  const children: Placed[] = [];
  for (const child of element.children) {
    if (typeof child !== 'string') children.push(place(child, placing));
    else {
      const spot = spots.get(child);
      if (spot !== undefined) order.push(spot);
    }
  }
  const { type, alt } = element;
  const isCell = type === 'TD' || type === 'TH';
  const span = (name: string): number => Math.max(1, tableAttribute(placing.pdf, element, name) ?? 1);
  const [columns, rows] = isCell ? [span('ColSpan'), span('RowSpan')] : [1, 1];
  return { type, alt, children, spots: order.slice(first), columns, rows };
}

function spotsByContent({ pages }: PdfFile): Placing['spots'] {
  const spots = new Map<ContentKey, Spot>();
  for (const { number, marks } of pages)
    for (const mark of marks) {
      if (mark.content === '' || !isThere(mark)) continue;
      const known = spots.get(mark.content);
      spots.set(mark.content, known === undefined ? spotOf(mark, number) : grown(known, mark));
    }
  return spots;
}

/** A space that was written on purpose is there, although nobody sees it. */
function isThere(mark: Mark): boolean {
  return mark.visible || (mark.kind === 'text' && mark.text.trim() === '');
}

function spotOf(mark: Mark, page: number): Spot {
  return { page, box: mark.box, text: textOf(mark), drawn: mark.kind !== 'text' };
}

function grown(spot: Spot, mark: Mark): Spot {
  const drawn = spot.drawn || mark.kind !== 'text';
  return { page: spot.page, box: union(spot.box, mark.box), text: spot.text + textOf(mark), drawn };
}

function textOf(mark: Mark): string {
  return mark.kind === 'text' ? mark.text : '';
}

/** True when a reader sees something of it, or is told what is not to be seen. */
export function saysSomething({ spots, alt, children }: Placed): boolean {
  const isSeen = spots.some(({ text, drawn }) => drawn || text.trim() !== '');
  return isSeen || alt !== undefined || children.some(saysSomething);
}

/** Every element under these and themselves, in reading order. */
export function elementsIn(placed: readonly Placed[], into: Placed[] = []): readonly Placed[] {
  for (const one of placed) {
    into.push(one);
    elementsIn(one.children, into);
  }
  return into;
}

export function textOfPlaced({ spots }: Placed): string {
  return spots.map(({ text }) => text).join(' ');
}

export function pagesOf(spots: readonly Spot[]): number[] {
  return [...new Set(spots.map(({ page }) => page))].toSorted((one, other) => one - other);
}

export function textRuns(marks: readonly Mark[]): TextRun[] {
  return marks.filter((mark): mark is TextRun => mark.kind === 'text' && mark.text.trim() !== '');
}
