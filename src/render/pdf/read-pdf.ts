import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFDocument,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { marksOf } from './content.ts';
import { fontReader } from './font.ts';
import type { Box } from './geometry.ts';
import type { Mark } from './marks.ts';
import { itemsAt, streamBytes } from './objects.ts';
import { readStructure, type StructureElement } from './structure.ts';

/** A PDF as readers see it: what is drawn on each page, and what it says of its order. */
export type PdfFile = Readonly<{
  pages: readonly PdfPage[];
  structure: readonly StructureElement[] | undefined;
  title: string;
  /** For what only the file itself tells: metadata, names, attachments. */
  document: PDFDocument;
}>;

export type PdfPage = Readonly<{
  /** From 1. */
  number: number;
  box: Box;
  marks: readonly Mark[];
}>;

export type Unreadable = 'empty' | 'not-pdf' | 'encrypted' | 'damaged';

/** Reads a PDF as far as it goes; says why when it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile | Unreadable> {
  if (bytes.length === 0) return 'empty';
  if (!isPdf(bytes)) return 'not-pdf';
  if (!hasEnd(bytes)) return 'damaged';
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      throwOnInvalidObject: true,
    });
    return contentsOf(document);
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'damaged';
  }
}

/** Readers look for the mark in the first kilobyte. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Without its end a file has no table of objects; guessing at them would take minutes for what is no PDF at all. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).includes('startxref');
}

/** Unpacked bytes of all pages together; twelve pages of ours have about one million. */
const mostContent = 32_000_000;

function contentsOf(document: PDFDocument): PdfFile | Unreadable {
  const reading = { fonts: fontReader(), bytesLeft: mostContent };
  const pages = document.getPages().map((page, index) => {
    const box = pageBox(page);
    const bytes = Buffer.concat(contentStreams(page).flatMap((stream) => [streamBytes(stream), separator]));
    const content = { bytes, resources: page.node.Resources(), name: page.ref.toString() };
    return { number: index + 1, box, marks: marksOf(content, box, reading) };
  });
  if (pages.length === 0) return 'damaged';
  const structure = readStructure(document.catalog);
  return { pages, structure, title: document.getTitle() ?? '', document };
}

const separator = Buffer.from('\n');

function contentStreams({ node }: PDFPage): PDFRawStream[] {
  return itemsAt(node, 'Contents')
    .map((item) => (item instanceof PDFRef ? node.context.lookup(item) : item))
    .filter((item) => item instanceof PDFRawStream);
}

function pageBox(page: PDFPage): Box {
  const { x, y, width, height } = page.getMediaBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}
