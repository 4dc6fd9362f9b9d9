import { type PDFContext, PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { type ContentKey, contentKey } from './marks.ts';
import { dictionaryAt, entry, itemsAt, nameAt, numberAt, referenceAt, textAt } from './objects.ts';

/** An element of the structure tree; `children` are in reading order, a text is the key of marked content. */
export type StructureElement = Readonly<{
  type: string;
  /** What a screen reader says instead of the content. */
  alt: string | undefined;
  children: readonly (StructureElement | ContentKey)[];
  dictionary: PDFDict;
}>;

/** The elements at the top of the structure tree; undefined for a PDF without tags. */
export function readStructure(catalog: PDFDict): readonly StructureElement[] | undefined {
  const root = dictionaryAt(catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  return childrenOf(root, { page: '', depth: 0, seen: new Set() }).filter((one) => typeof one !== 'string');
}

type Reading = Readonly<{ page: string; depth: number; seen: Set<PDFDict> }>;

/** A damaged tree may go in circles. */
const deepest = 200;

function childrenOf(parent: PDFDict, reading: Reading): (StructureElement | ContentKey)[] {
  const page = referenceAt(parent, 'Pg') ?? reading.page;
  const inside = { ...reading, page, depth: reading.depth + 1 };
  if (inside.depth > deepest) return [];
  return itemsAt(parent, 'K').flatMap((item) => childOf(item, parent.context, inside) ?? []);
}

function childOf(
  item: unknown,
  context: PDFContext,
  reading: Reading,
): StructureElement | ContentKey | undefined {
  if (item instanceof PDFNumber) return contentKey(reading.page, item.asNumber());
  const child = item instanceof PDFRef ? context.lookup(item) : item;
  if (!(child instanceof PDFDict)) return undefined;
  const type = nameAt(child, 'Type');
  if (type === 'OBJR') return undefined;
  if (type === 'MCR') return markedReference(child, reading.page);
  if (reading.seen.has(child)) return undefined;
  reading.seen.add(child);
  return {
    type: nameAt(child, 'S') ?? '',
    alt: textAt(child, 'Alt'),
    children: childrenOf(child, reading),
    dictionary: child,
  };
}

function markedReference(reference: PDFDict, page: string): ContentKey | undefined {
  const id = numberAt(reference, 'MCID');
  const stream = referenceAt(reference, 'Stm') ?? referenceAt(reference, 'Pg') ?? page;
  return id === undefined ? undefined : contentKey(stream, id);
}

/** A number among the attributes of a table cell, such as `ColSpan`. */
export function tableAttribute({ dictionary }: StructureElement, name: string): number | undefined {
  const value = entry(dictionary, 'A');
  const sets = value instanceof PDFDict ? [value] : itemsAt(dictionary, 'A');
  for (const item of sets) {
    const set = item instanceof PDFRef ? dictionary.context.lookup(item) : item;
    const found = set instanceof PDFDict ? numberAt(set, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
