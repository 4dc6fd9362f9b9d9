import { marksOf } from './content.ts';
import { fontReader } from './font.ts';
import type { Box } from './geometry.ts';
import type { Mark } from './marks.ts';
import { dictionaryAt, dictionaryOf, itemsAt, numbersAt, resolved, streamBytes, textAt } from './objects.ts';
import { catalogOf, type PageNode, pageNodes } from './pages.ts';
import { readObjects, UnreadablePdf } from './read-objects.ts';
import { readStructure, type StructureElement } from './structure.ts';
import { type Dictionary, isStream, type PdfObjects } from './values.ts';

/** A PDF as readers see it: what is drawn on each page, and what it says of its order. */
export type PdfFile = Readonly<{
  pages: readonly PdfPage[];
  structure: readonly StructureElement[] | undefined;
  title: string;
  /** For what only the file itself tells: metadata, names, attachments. */
  objects: PdfObjects;
}>;

export type PdfPage = Readonly<{
  /** From 1. */
  number: number;
  box: Box;
  marks: readonly Mark[];
}>;

export type Unreadable = 'empty' | 'not-pdf' | 'encrypted' | 'damaged';

/** Reads a PDF as far as it goes; says why when it cannot be read. */
export function readPdf(bytes: Uint8Array): PdfFile | Unreadable {
  if (bytes.length === 0) return 'empty';
  const start = startOfPdf(bytes);
  if (start < 0) return 'not-pdf';
  try {
    return contentsOf(readObjects(bytes.subarray(start)));
  } catch (error) {
    return error instanceof UnreadablePdf ? error.reason : 'damaged';
  }
}

/** Readers look for the mark in the first kilobyte, and count from it. */
function startOfPdf(bytes: Uint8Array): number {
  return Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-');
}

/** Unpacked bytes of all pages together; twelve pages of ours have about one million. */
const mostContent = 32_000_000;

function contentsOf(objects: PdfObjects): PdfFile | Unreadable {
  const catalog = catalogOf(objects);
  const reading = { pdf: objects, fonts: fontReader(objects), bytesLeft: mostContent };
  const pages = pageNodes(objects).map((node, index) => {
    const box = pageBox(objects, node);
    const content = {
      bytes: contentOf(objects, node.dictionary),
      resources: resourcesOf(node),
      object: node.object,
    };
    return { number: index + 1, box, marks: marksOf(content, box, reading) };
  });
  if (pages.length === 0 || catalog === undefined) return 'damaged';
  const about = dictionaryAt(objects, objects.trailer, 'Info');
  const title = about === undefined ? '' : (textAt(objects, about, 'Title') ?? '');
  return { pages, structure: readStructure(objects, catalog), title, objects };
}

export function resourcesOf({ inherited }: PageNode): Dictionary | undefined {
  return dictionaryOf(inherited.get('Resources'));
}

const separator = Buffer.from('\n');

/** All that a page draws; streams of one page are one after another. */
export function contentOf(pdf: PdfObjects, page: Dictionary): Uint8Array {
  const streams = itemsAt(pdf, page, 'Contents')
    .map((item) => resolved(pdf, item))
    .filter(isStream);
  const parts = streams.map((stream) => streamBytes(pdf, stream));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return Buffer.concat(parts.flatMap((part) => [part, separator]));
}

/** The usual paper when a page does not say how large it is. */
const usualBox = [0, 0, 595, 842];

function pageBox(pdf: PdfObjects, { inherited }: PageNode): Box {
  const given = numbersAt(pdf, inherited, 'MediaBox');
  const [left = 0, bottom = 0, right = 0, top = 0] = given.length === 4 ? given : usualBox;
  return {
    left: Math.min(left, right),
    bottom: Math.min(bottom, top),
    right: Math.max(left, right),
    top: Math.max(bottom, top),
  };
}
