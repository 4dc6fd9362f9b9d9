import {
  dictionaryAt,
  dictionaryOf,
  itemsAt,
  nameAt,
  numberAt,
  referenceAt,
  resolved,
} from '../pdf/objects.ts';
import type { Dictionary, PdfObjects, PdfValue } from '../pdf/values.ts';
import { type RoleMap, readRoleMap } from './role-map.ts';

/** An element of the structure tree with everything that belongs to it. */
export type Tag = Readonly<{
  dictionary: Dictionary;
  /** As the file calls it, and the standard type that it stands for ('' for none). */
  written: string;
  type: string;
  parent: Tag | undefined;
  kids: Tag[];
  /** Marked content that belongs to it. */
  content: number[];
  /** Numbers of the annotations that belong to it. */
  annotations: number[];
}>;

export type TagTree = Readonly<{
  root: Dictionary;
  roles: RoleMap;
  tops: readonly Tag[];
  /** In reading order. */
  all: readonly Tag[];
  ownerOfContent: ReadonlyMap<number, Tag>;
  ownerOfAnnotation: ReadonlyMap<number, Tag>;
  tagOf: ReadonlyMap<Dictionary, Tag>;
}>;

const mostPerStream = 2 ** 24;

/** Names a piece of marked content by the page or form that it stands in and its number there. */
export function contentNumber(stream: number, id: number): number {
  return stream * mostPerStream + Math.abs(Math.trunc(id) % mostPerStream);
}

export function streamOfContent(content: number): number {
  return Math.floor(content / mostPerStream);
}

export function idOfContent(content: number): number {
  return content % mostPerStream;
}

type Reading = Readonly<{
  pdf: PdfObjects;
  roles: RoleMap;
  all: Tag[];
  ownerOfContent: Map<number, Tag>;
  ownerOfAnnotation: Map<number, Tag>;
  tagOf: Map<Dictionary, Tag>;
}>;

/** Reads the whole structure; undefined for a PDF without tags. */
export function readTags(pdf: PdfObjects, catalog: Dictionary): TagTree | undefined {
  const root = dictionaryAt(pdf, catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  const roles = readRoleMap(pdf, root);
  const reading: Reading = {
    pdf,
    roles,
    all: [],
    ownerOfContent: new Map(),
    ownerOfAnnotation: new Map(),
    tagOf: new Map(),
  };
  const tops = itemsAt(pdf, root, 'K').flatMap((item) => {
    const dictionary = dictionaryOf(resolved(pdf, item));
    return dictionary === undefined
      ? []
      : readTag(reading, dictionary, { parent: undefined, page: 0, depth: 0 });
  });
  const { all, ownerOfContent, ownerOfAnnotation, tagOf } = reading;
  return { root, roles, tops, all, ownerOfContent, ownerOfAnnotation, tagOf };
}

type Where = Readonly<{ parent: Tag | undefined; page: number; depth: number }>;

/** A damaged tree may go in circles. */
const deepest = 200;

function readTag(reading: Reading, dictionary: Dictionary, where: Where): Tag[] {
  const { pdf, roles, all, tagOf } = reading;
  if (tagOf.has(dictionary) || where.depth > deepest) return [];
  const written = nameAt(pdf, dictionary, 'S') ?? '';
  const standard = roles.standardOf(written);
  const type = standard === 'circle' ? '' : standard;
  const tag: Tag = {
    dictionary,
    written,
    type,
    parent: where.parent,
    kids: [],
    content: [],
    annotations: [],
  };
  tagOf.set(dictionary, tag);
  all.push(tag);
  const page = referenceAt(dictionary, 'Pg') ?? where.page;
  for (const item of itemsAt(pdf, dictionary, 'K'))
    readKid(reading, item, { parent: tag, page, depth: where.depth + 1 });
  return [tag];
}

function readKid(reading: Reading, item: PdfValue, where: Where): void {
  const value = resolved(reading.pdf, item);
  const kid = dictionaryOf(value);
  const kind = kid && nameAt(reading.pdf, kid, 'Type');
  if (typeof value === 'number') addContent(reading, where, contentNumber(where.page, value));
  else if (kid === undefined) return;
  else if (kind === 'MCR') addReference(reading, where, kid);
  else if (kind === 'OBJR') addAnnotation(reading, where, referenceAt(kid, 'Obj'));
  else where.parent?.kids.push(...readTag(reading, kid, where));
}

function addAnnotation(
  { ownerOfAnnotation }: Reading,
  { parent }: Where,
  annotation: number | undefined,
): void {
  if (annotation === undefined || parent === undefined) return;
  parent.annotations.push(annotation);
  ownerOfAnnotation.set(annotation, parent);
}

function addReference(reading: Reading, where: Where, reference: Dictionary): void {
  const id = numberAt(reading.pdf, reference, 'MCID');
  const stream = referenceAt(reference, 'Stm') ?? referenceAt(reference, 'Pg') ?? where.page;
  if (id !== undefined) addContent(reading, where, contentNumber(stream, id));
}

function addContent({ ownerOfContent }: Reading, { parent }: Where, content: number): void {
  if (parent === undefined) return;
  parent.content.push(content);
  ownerOfContent.set(content, parent);
}

/** Elements that only group: what they hold counts as held by what is above them. */
const groups = new Set(['NonStruct', 'Div', 'Part']);

export function isGroup({ type }: Tag): boolean {
  return groups.has(type);
}

/** The children that count, through elements that only group. */
export function meaningfulKids({ kids }: Tag): readonly Tag[] {
  return kids.some(isGroup) ? kids.flatMap((kid) => (isGroup(kid) ? meaningfulKids(kid) : [kid])) : kids;
}

export function meaningfulParent({ parent }: Tag): Tag | undefined {
  return parent !== undefined && isGroup(parent) ? meaningfulParent(parent) : parent;
}

/** An attribute of an element, among those of an owner such as Table or Layout. */
export function attributeOf(pdf: PdfObjects, tag: Tag, owner: string, name: string): PdfValue | undefined {
  for (const item of itemsAt(pdf, tag.dictionary, 'A')) {
    const set = dictionaryOf(resolved(pdf, item));
    if (set === undefined || nameAt(pdf, set, 'O') !== owner) continue;
    const value = resolved(pdf, set.get(name));
    if (value !== undefined) return value;
  }
  return undefined;
}
