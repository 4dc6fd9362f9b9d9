import { dictionaryAt, dictionaryOf, textAt } from '../pdf/objects.ts';
import { catalogOf, pageNodes } from '../pdf/pages.ts';
import { readObjects } from '../pdf/read-objects.ts';
import {
  type Dictionary,
  isDictionary,
  isStream,
  type PdfObjects,
  type PdfValue,
  pdfName,
} from '../pdf/values.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { Attachment } from './attachment.ts';
import { namedBookmarks } from './bookmarks.ts';
import { newCatalog } from './catalog.ts';
import { boxOf, decorateContent } from './decorate-content.ts';
import { wordsOf } from './document-words.ts';
import { describeLinks, type LinkText } from './links.ts';
import { type AboutDocument, information } from './metadata.ts';
import { elementsOf, type Kid, keyOf, readTree, type TreeElement } from './structure-tree.ts';
import { nameSections, tidied, withoutDropped } from './tidy-structure.ts';
import { type Draft, writeStructure } from './write-structure.ts';

export type Finishing = Readonly<{
  about: Omit<AboutDocument, 'producer'>;
  /** The links of the document in their order. */
  links: readonly LinkText[];
  /** The headings of the document in their order. */
  headings: readonly string[];
  /** All texts of the document, in any order. */
  texts: readonly string[];
  attachment: Attachment | undefined;
}>;

/** The browser did not write for whom a document is read out: an option of it, or a browser that does not know it. */
export class UntaggedPdf extends Error {}

/**
 * Makes a PDF/UA-1 and PDF/A-3a document out of what a browser printed with tags and outline. It says that it is one,
 * so nobody may get it before it was checked. The same input gives the same bytes. Throws an UntaggedPdf for a PDF
 * without tags, and an UnreadablePdf for what is no whole PDF.
 */
export function finishPdf(printed: Uint8Array, finishing: Finishing): Uint8Array {
  const pdf = readObjects(printed);
  const catalog = catalogOf(pdf);
  const tops = catalog && readTree(pdf, catalog);
  if (catalog === undefined || tops === undefined || tops.length === 0)
    throw new UntaggedPdf('the browser wrote a PDF without tags');
  const draft = draftOf(pdf);
  for (const [object, bookmark] of namedBookmarks(pdf, catalog, finishing.headings))
    draft.objects.set(object, bookmark);
  const structure = repairStructure(pdf, draft, tops, finishing);
  const about = { ...finishing.about, producer: producerOf(pdf) };
  const { attachment } = finishing;
  const trailer = new Map<string, PdfValue>([
    ['Root', { object: draft.add(newCatalog(pdf, draft, { catalog, structure, about, attachment })) }],
    ['Info', { object: draft.add(information(about)) }],
  ]);
  return writePdf({ objects: draft.objects, trailer });
}

function draftOf({ objects }: PdfObjects): Draft {
  const copy = new Map(objects);
  let next = Math.max(0, ...copy.keys()) + 1;
  const add = (value: PdfValue): number => {
    copy.set(next, value);
    next += 1;
    return next - 1;
  };
  return { objects: copy, add };
}

function producerOf(pdf: PdfObjects): string {
  const info = dictionaryAt(pdf, pdf.trailer, 'Info');
  return (info && textAt(pdf, info, 'Producer')) ?? 'Skia/PDF';
}

/** Repairs the tree and the pages it describes; returns the number of its root. */
function repairStructure(
  pdf: PdfObjects,
  draft: Draft,
  tops: readonly TreeElement[],
  { links, texts }: Finishing,
): number {
  forgetOldTree(draft);
  nameSections(tops);
  for (const { object, dictionary } of pageNodes(pdf)) if (dictionary.has('Annots')) inOrder(draft, object);
  for (const [object, link] of describeLinks(pdf, tops, links))
    draft.objects.set(object, outsideOldTree(link));
  const { streams, dropped, boxes } = decorateContent(pdf, tops, wordsOf(texts));
  for (const [object, stream] of streams)
    draft.objects.set(object, { ...stream, dictionary: outsideOldTree(stream.dictionary) });
  const isDropped = (kid: Kid): boolean => kid.kind === 'content' && dropped.has(keyOf(kid));
  const clean = tops.map((top) => tidied(withoutDropped(top, isDropped)));
  for (const picture of elementsOf(clean)) {
    const box = picture.type === 'Figure' ? boxOf(picture, boxes) : undefined;
    if (box !== undefined) picture.box = [box.left, box.bottom, box.right, box.top].map(hundredth);
  }
  return writeStructure(pdf, draft, clean);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What leads from elsewhere into the browser's tree: to a number in it, or from a bookmark to an element of it. */
const intoOldTree = new Set(['StructParents', 'StructParent', 'SE']);

/** The tree is written anew; what stayed behind would lead to another element, or keep the old tree in the file. */
function forgetOldTree({ objects }: Draft): void {
  for (const [object, value] of objects) {
    const dictionary = dictionaryOf(value);
    if (dictionary === undefined || ![...intoOldTree].some((key) => dictionary.has(key))) continue;
    const free = outsideOldTree(dictionary);
    objects.set(object, isStream(value) ? { ...value, dictionary: free } : free);
  }
}

function outsideOldTree(dictionary: Dictionary): Dictionary {
  return new Map([...dictionary].filter(([key]) => !intoOldTree.has(key)));
}

/** The keyboard goes through links in the order of the structure (ISO 14289-1, 7.18.3). */
function inOrder({ objects }: Draft, page: number): void {
  const dictionary = objects.get(page);
  if (isDictionary(dictionary)) objects.set(page, new Map([...dictionary, ['Tabs', pdfName('S')]]));
}
