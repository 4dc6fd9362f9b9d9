import { dictionaryOf } from '../pdf/objects.ts';
import { type Dictionary, isStream, type PdfObjects, type PdfValue, pdfName } from '../pdf/values.ts';
import { attributesOf, type NewNames } from './attributes.ts';
import { elementsOf, type Kid, type TreeContent, type TreeElement } from './structure-tree.ts';

/** Where new objects of a file come. */
export type Draft = Readonly<{ objects: Map<number, PdfValue>; add: (value: PdfValue) => number }>;

/** Types of PDF 2.0 that browsers write, as what they are in PDF 1.7. */
const plainTypes: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Div',
};

type Writing = Readonly<{
  pdf: PdfObjects;
  draft: Draft;
  /** The browser's name of each element that has one, and ours. */
  names: NewNames;
  named: Map<string, PdfValue>;
  /** Which element holds the content of a page or form, by its number there. */
  owners: Map<number, PdfValue[]>;
  annotations: Map<number, number>;
  types: Set<string>;
}>;

/** Writes the tree with all that leads into it and back (ISO 32000-1, 14.7); returns the number of its root. */
export function writeStructure(pdf: PdfObjects, draft: Draft, tops: readonly TreeElement[]): number {
  const writing: Writing = {
    pdf,
    draft,
    names: newNames(tops),
    named: new Map(),
    owners: new Map(),
    annotations: new Map(),
    types: new Set(),
  };
  const root = draft.add(null);
  const kids = tops.map((top) => ({ object: writeElement(writing, top, root) }));
  const entries = parentEntries(writing);
  const parents = new Map<string, PdfValue>([['Nums', entries.flat()]]);
  const dictionary = new Map<string, PdfValue>([
    ['Type', pdfName('StructTreeRoot')],
    ['K', kids],
    ['ParentTree', { object: draft.add(parents) }],
    ['ParentTreeNextKey', entries.length],
  ]);
  const roles = [...writing.types].toSorted().flatMap((type): [string, PdfValue][] => {
    const plain = plainTypes[type];
    return plain === undefined ? [] : [[type, pdfName(plain)]];
  });
  if (roles.length > 0) dictionary.set('RoleMap', new Map(roles));
  const named = [...writing.named].toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (named.length > 0) dictionary.set('IDTree', { object: draft.add(new Map([['Names', named.flat()]])) });
  draft.objects.set(root, dictionary);
  return root;
}

/** Browsers count on over all documents of their process; ours are the same for the same document. */
function newNames(tops: readonly TreeElement[]): NewNames {
  const names = new Map<PdfValue, string>();
  for (const { source } of elementsOf(tops)) {
    const name = source.get('ID');
    if (name !== undefined) names.set(name, `n${String(names.size + 1).padStart(5, '0')}`);
  }
  return names;
}

function writeElement(writing: Writing, element: TreeElement, parent: number): number {
  const { draft, types, named } = writing;
  const object = draft.add(null);
  types.add(element.type);
  const dictionary = new Map<string, PdfValue>([
    ['Type', pdfName('StructElem')],
    ['S', pdfName(element.type)],
    ['P', { object: parent }],
  ]);
  const page = element.kids.find((kid) => kid.kind !== 'element')?.page;
  if (page !== undefined) dictionary.set('Pg', { object: page });
  for (const key of ['Alt', 'ActualText', 'E', 'Lang']) copy(element.source, key, dictionary);
  const name = writing.names.get(element.source.get('ID') ?? null);
  if (name !== undefined) {
    dictionary.set('ID', name);
    named.set(name, { object });
  }
  const attributes = attributesOf(writing.pdf, element, writing.names);
  if (attributes !== undefined) dictionary.set('A', attributes);
  const kids = element.kids.map((kid) => writeKid(writing, kid, { object, page }));
  const [only] = kids;
  if (only !== undefined) dictionary.set('K', kids.length === 1 ? only : kids);
  draft.objects.set(object, dictionary);
  return object;
}

function copy(source: Dictionary, key: string, target: Map<string, PdfValue>): void {
  const value = source.get(key);
  if (value !== undefined) target.set(key, value);
}

type Parent = Readonly<{ object: number; page: number | undefined }>;

function writeKid(writing: Writing, kid: Kid, parent: Parent): PdfValue {
  if (kid.kind === 'element') return { object: writeElement(writing, kid, parent.object) };
  if (kid.kind === 'content') return writeContent(writing, kid, parent);
  writing.annotations.set(kid.object, parent.object);
  return new Map<string, PdfValue>([
    ['Type', pdfName('OBJR')],
    ['Obj', { object: kid.object }],
    ['Pg', { object: kid.page }],
  ]);
}

function writeContent({ owners }: Writing, { id, page, form }: TreeContent, parent: Parent): PdfValue {
  const stream = form ?? page;
  const owned = owners.get(stream) ?? [];
  owned[id] = { object: parent.object };
  owners.set(stream, owned);
  if (form === undefined && page === parent.page) return id;
  const reference = new Map<string, PdfValue>([
    ['Type', pdfName('MCR')],
    ['MCID', id],
    ['Pg', { object: page }],
  ]);
  if (form !== undefined) reference.set('Stm', { object: form });
  return reference;
}

/** Pages, forms and links get a number under which the tree of parents names their elements. */
function parentEntries({ draft, owners, annotations }: Writing): [number, PdfValue][] {
  const entries: [number, PdfValue][] = [];
  for (const [object, owned] of owners) {
    const whole = Array.from(owned, (one) => one ?? null);
    setNumber(draft, object, ['StructParents', entries.length]);
    entries.push([entries.length, { object: draft.add(whole) }]);
  }
  for (const [object, parent] of annotations) {
    setNumber(draft, object, ['StructParent', entries.length]);
    entries.push([entries.length, { object: parent }]);
  }
  return entries;
}

function setNumber(draft: Draft, object: number, [key, number]: readonly [string, number]): void {
  const value = draft.objects.get(object);
  const dictionary = new Map<string, PdfValue>([...(dictionaryOf(value) ?? []), [key, number]]);
  draft.objects.set(object, isStream(value) ? { ...value, dictionary } : dictionary);
}
