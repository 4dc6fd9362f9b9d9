import { contentKey } from '../pdf/marks.ts';
import {
  dictionaryAt,
  dictionaryOf,
  itemsAt,
  nameAt,
  numberAt,
  referenceAt,
  resolved,
} from '../pdf/objects.ts';
import { type Dictionary, isRef, type PdfObjects, type PdfValue } from '../pdf/values.ts';

/** An element of the structure tree that is being repaired; `source` is what the browser wrote of it. */
export type TreeElement = {
  readonly kind: 'element';
  type: string;
  kids: Kid[];
  readonly source: Dictionary;
  /** Where it stands on its page, for a picture. */
  box?: readonly number[];
};
/** Marked content of a page, or of a form that the page draws. */
export type TreeContent = Readonly<{ kind: 'content'; id: number; page: number; form: number | undefined }>;
/** A link or other thing that lies on the page. */
export type TreeAnnotation = Readonly<{ kind: 'annotation'; object: number; page: number }>;
export type Kid = TreeElement | TreeContent | TreeAnnotation;

/** The key of the stream in which the content stands, and its number there. */
export function keyOf({ form, page, id }: TreeContent): string {
  return contentKey(form ?? page, id);
}

/** The elements at the top of the tree; undefined when the file has none. */
export function readTree(pdf: PdfObjects, catalog: Dictionary): TreeElement[] | undefined {
  const root = dictionaryAt(pdf, catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  return kidsOf(pdf, root, 0).filter((kid) => kid.kind === 'element');
}

function kidsOf(pdf: PdfObjects, parent: Dictionary, above: number): Kid[] {
  const page = referenceAt(parent, 'Pg') ?? above;
  return itemsAt(pdf, parent, 'K').flatMap((item) => kidOf(pdf, item, page) ?? []);
}

function kidOf(pdf: PdfObjects, item: PdfValue, page: number): Kid | undefined {
  if (typeof item === 'number') return { kind: 'content', id: item, page, form: undefined };
  const source = dictionaryOf(resolved(pdf, item));
  if (source === undefined) return undefined;
  const type = nameAt(pdf, source, 'Type');
  if (type === 'MCR') return markedKid(pdf, source, page);
  if (type === 'OBJR') return annotationKid(source, page);
  return { kind: 'element', type: nameAt(pdf, source, 'S') ?? '', kids: kidsOf(pdf, source, page), source };
}

function markedKid(pdf: PdfObjects, source: Dictionary, page: number): TreeContent | undefined {
  const id = numberAt(pdf, source, 'MCID');
  if (id === undefined) return undefined;
  return { kind: 'content', id, page: referenceAt(source, 'Pg') ?? page, form: referenceAt(source, 'Stm') };
}

function annotationKid(source: Dictionary, page: number): TreeAnnotation | undefined {
  const object = source.get('Obj');
  if (!isRef(object)) return undefined;
  return { kind: 'annotation', object: object.object, page: referenceAt(source, 'Pg') ?? page };
}

/** Every element, each before those in it. */
export function elementsOf(kids: readonly Kid[], into: TreeElement[] = []): readonly TreeElement[] {
  for (const kid of kids) {
    if (kid.kind !== 'element') continue;
    into.push(kid);
    elementsOf(kid.kids, into);
  }
  return into;
}

/** All content in an element, in order. */
export function contentIn(element: TreeElement): TreeContent[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return contentIn(kid);
    return kid.kind === 'content' ? [kid] : [];
  });
}
