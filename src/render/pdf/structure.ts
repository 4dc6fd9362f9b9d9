import { type ContentKey, contentKey } from './marks.ts';
import {
  dictionaryAt,
  dictionaryOf,
  itemsAt,
  nameAt,
  numberAt,
  referenceAt,
  resolved,
  textAt,
} from './objects.ts';
import type { Dictionary, PdfObjects, PdfValue } from './values.ts';

/** An element of the structure tree; `children` are in reading order, a text is the key of marked content. */
export type StructureElement = Readonly<{
  type: string;
  /** What a screen reader says instead of the content. */
  alt: string | undefined;
  children: readonly (StructureElement | ContentKey)[];
  dictionary: Dictionary;
}>;

/** The elements at the top of the structure tree; undefined for a PDF without tags. */
export function readStructure(pdf: PdfObjects, catalog: Dictionary): readonly StructureElement[] | undefined {
  const root = dictionaryAt(pdf, catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  const reading = { pdf, page: 0, depth: 0, seen: new Set<Dictionary>() };
  return childrenOf(root, reading).filter((one) => typeof one !== 'string');
}

type Reading = Readonly<{ pdf: PdfObjects; page: number; depth: number; seen: Set<Dictionary> }>;

/** A damaged tree may go in circles. */
const deepest = 200;

function childrenOf(parent: Dictionary, reading: Reading): (StructureElement | ContentKey)[] {
  const page = referenceAt(parent, 'Pg') ?? reading.page;
  const inside = { ...reading, page, depth: reading.depth + 1 };
  if (inside.depth > deepest) return [];
  return itemsAt(reading.pdf, parent, 'K').flatMap((item) => childOf(item, inside) ?? []);
}

function childOf(item: PdfValue, reading: Reading): StructureElement | ContentKey | undefined {
  if (typeof item === 'number') return contentKey(reading.page, item);
  const { pdf } = reading;
  const child = dictionaryOf(resolved(pdf, item));
  if (child === undefined) return undefined;
  const type = nameAt(pdf, child, 'Type');
  if (type === 'OBJR') return undefined;
  if (type === 'MCR') return markedReference(child, reading);
  if (reading.seen.has(child)) return undefined;
  reading.seen.add(child);
  return {
    type: nameAt(pdf, child, 'S') ?? '',
    alt: textAt(pdf, child, 'Alt'),
    children: childrenOf(child, reading),
    dictionary: child,
  };
}

function markedReference(reference: Dictionary, { pdf, page }: Reading): ContentKey | undefined {
  const id = numberAt(pdf, reference, 'MCID');
  const stream = referenceAt(reference, 'Stm') ?? referenceAt(reference, 'Pg') ?? page;
  return id === undefined ? undefined : contentKey(stream, id);
}

/** A number among the attributes of a table cell, such as `ColSpan`. */
export function tableAttribute(
  pdf: PdfObjects,
  { dictionary }: StructureElement,
  name: string,
): number | undefined {
  for (const item of itemsAt(pdf, dictionary, 'A')) {
    const set = dictionaryOf(resolved(pdf, item));
    const found = set === undefined ? undefined : numberAt(pdf, set, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
