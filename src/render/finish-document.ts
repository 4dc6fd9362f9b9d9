import { bookmarkFindings } from './bookmark-findings.ts';
import { distinct, type Finding } from './layout-gate/finding.ts';
import { layoutFindings } from './layout-gate/layout-gate.ts';
import type { PageFacts } from './page-facts.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { checkPdf, type PdfFault } from './pdf-check/check-pdf.ts';
import type { Attachment } from './pdf-ua/attachment.ts';
import { finishPdf, UntaggedPdf } from './pdf-ua/finish-pdf.ts';
import { readingOrder } from './reading-order.ts';

/** A document as the browser printed it, and what it has to become. */
export type PrintedDocument = Readonly<{
  printed: Uint8Array;
  facts: PageFacts;
  /** Program and version. */
  creator: string;
  /** When the document was made, in milliseconds. */
  date: number;
  attachment: Attachment | undefined;
  /** Texts of the user, which may hold any sign. */
  given: readonly string[];
}>;

export type FinishedDocument =
  | Readonly<{
      kind: 'finished';
      bytes: Uint8Array;
      pages: number;
      /** What is wrong with its pages, and with the file. */
      findings: readonly Finding[];
      faults: readonly PdfFault[];
    }>
  | Readonly<{ kind: 'untagged' }>;

/** Finishes a printed document and checks what came of it; with findings or faults, nobody may get it. */
export function finishDocument(document: PrintedDocument): FinishedDocument {
  const bytes = finished(document);
  if (bytes === undefined) return { kind: 'untagged' };
  const pdf = readPdf(bytes);
  if (typeof pdf === 'string') throw new Error(`the finished PDF cannot be read: ${pdf}`);
  const { texts, headings } = document.facts;
  const findings = [
    ...layoutFindings(pdf, document.given),
    ...readingOrder(pdf, texts),
    ...bookmarkFindings(pdf, headings),
  ];
  const faults = checkPdf(pdf, bytes);
  return { kind: 'finished', bytes, pages: pdf.pages.length, findings: distinct(findings), faults };
}

function finished({ printed, facts, creator, date, attachment }: PrintedDocument): Uint8Array | undefined {
  const { title, language, author, description, links, headings, texts } = facts;
  const about = { title, language, author, description, creator, date: new Date(date) };
  try {
    return finishPdf(printed, { about, links, headings, texts, attachment });
  } catch (error) {
    if (error instanceof UntaggedPdf) return undefined;
    throw error;
  }
}
