import { dictionaryAt, dictionaryOf, entry, itemsAt, numberAt, resolved } from '../pdf/objects.ts';
import { type Dictionary, isArray, type PdfObjects, type PdfValue } from '../pdf/values.ts';
import { fault, type PdfFault } from './pdf-fault.ts';
import { idOfContent, streamOfContent, type TagTree } from './tag-tree.ts';

/** From the number of a page, form or annotation to the element or elements it belongs to. */
export type ParentTree = ReadonlyMap<number, PdfValue>;

const deepest = 32;

/** Reads a number tree (ISO 32000-1, 7.9.7). */
export function readParentTree(pdf: PdfObjects, root: Dictionary): ParentTree {
  const parents = new Map<number, PdfValue>();
  const tree = dictionaryAt(pdf, root, 'ParentTree');
  if (tree !== undefined) readNode(pdf, tree, parents, 0);
  return parents;
}

function readNode(pdf: PdfObjects, node: Dictionary, parents: Map<number, PdfValue>, depth: number): void {
  const numbers = itemsAt(pdf, node, 'Nums');
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const number = resolved(pdf, numbers[at]);
    if (typeof number === 'number') parents.set(number, numbers[at + 1] ?? null);
  }
  for (const item of depth < deepest ? itemsAt(pdf, node, 'Kids') : []) {
    const kid = dictionaryOf(resolved(pdf, item));
    if (kid !== undefined) readNode(pdf, kid, parents, depth + 1);
  }
}

/** Content leads to its element as the element leads to it; told once for each page or form. */
export function parentTreeFaults(
  pdf: PdfObjects,
  tree: TagTree,
  parents: ParentTree,
  pages: ReadonlyMap<number, number>,
): PdfFault[] {
  const told = new Map<number, PdfFault>();
  const listOf = listReader(pdf, parents);
  for (const [content, { dictionary, written }] of tree.ownerOfContent) {
    const stream = streamOfContent(content);
    if (told.has(stream)) continue;
    const found = dictionaryOf(resolved(pdf, listOf(stream)[idOfContent(content)]));
    if (found === dictionary) continue;
    told.set(stream, fault('parent-tree', `${written}, MCID ${idOfContent(content)}`, pages.get(stream)));
  }
  return [...told.values()];
}

function listReader(pdf: PdfObjects, parents: ParentTree): (stream: number) => readonly PdfValue[] {
  const known = new Map<number, readonly PdfValue[]>();
  return (stream) => {
    const list = known.get(stream);
    if (list !== undefined) return list;
    const about = dictionaryOf(pdf.objects.get(stream));
    const number = about && numberAt(pdf, about, 'StructParents');
    const found = number === undefined ? undefined : resolved(pdf, parents.get(number));
    const read = isArray(found) ? found : [];
    known.set(stream, read);
    return read;
  };
}

/** The element that an annotation says it belongs to. */
export function parentOfAnnotation(
  pdf: PdfObjects,
  parents: ParentTree,
  annotation: Dictionary,
): Dictionary | undefined {
  const number = entry(pdf, annotation, 'StructParent');
  return typeof number === 'number' ? dictionaryOf(resolved(pdf, parents.get(number))) : undefined;
}
