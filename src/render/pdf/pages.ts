import { dictionaryAt, dictionaryOf, entry, itemsAt, nameAt, resolved } from './objects.ts';
import { type Dictionary, isRef, type PdfObjects, type PdfValue } from './values.ts';

/** A page with what it inherits from the nodes above it; `object` is its number. */
export type PageNode = Readonly<{ object: number; dictionary: Dictionary; inherited: Dictionary }>;

export function catalogOf(pdf: PdfObjects): Dictionary | undefined {
  return dictionaryAt(pdf, pdf.trailer, 'Root');
}

/** The pages in order; a damaged tree that goes in circles is left where it would begin again. */
export function pageNodes(pdf: PdfObjects): PageNode[] {
  const catalog = catalogOf(pdf);
  const top = catalog?.get('Pages');
  return isRef(top) ? nodesUnder(pdf, top.object, new Map(), new Set()) : [];
}

const heritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

function nodesUnder(
  pdf: PdfObjects,
  object: number,
  above: ReadonlyMap<string, PdfValue>,
  seen: Set<number>,
): PageNode[] {
  const dictionary = dictionaryOf(resolved(pdf, { object }));
  if (dictionary === undefined || seen.has(object)) return [];
  seen.add(object);
  const inherited = new Map(above);
  for (const key of heritable) {
    const value = entry(pdf, dictionary, key);
    if (value !== undefined) inherited.set(key, value);
  }
  const isNode = nameAt(pdf, dictionary, 'Type') === 'Pages' || dictionary.has('Kids');
  if (!isNode) return [{ object, dictionary, inherited }];
  return itemsAt(pdf, dictionary, 'Kids').flatMap((kid) =>
    isRef(kid) ? nodesUnder(pdf, kid.object, inherited, seen) : [],
  );
}
