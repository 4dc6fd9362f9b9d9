import type { Finding } from '../src/render/layout-gate/finding.ts';
import { layoutFindings } from '../src/render/layout-gate/layout-gate.ts';
import { type PdfFile, readPdf } from '../src/render/pdf/read-pdf.ts';

/** A PDF that can be read. */
export function readable(bytes: Uint8Array): PdfFile {
  const pdf = readPdf(bytes);
  if (typeof pdf === 'string') throw new Error(`the PDF is ${pdf}`);
  return pdf;
}

/** The number of pages of a PDF. */
export function pagesOf(bytes: Uint8Array): number {
  return readable(bytes).pages.length;
}

/** What the layout gate says of the pages of a PDF. */
export function pdfFindings(bytes: Uint8Array, given: readonly string[] = []): readonly Finding[] {
  return layoutFindings(readable(bytes), given);
}
