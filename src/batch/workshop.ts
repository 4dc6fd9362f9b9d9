import type { DocumentInput } from '../document/document-input.ts';
import { factsheetPages, factsheetView } from '../document/factsheet.ts';
import { wijkprofielPages, wijkprofielView } from '../document/wijkprofiel.ts';
import { draftDocument, htmlDocument } from '../render/html-document.ts';
import type { FinishPdf } from '../render/pdf-finisher.ts';
import type { PrintPdf } from '../render/pdf-printer.ts';
import type { Template } from '../render/template.ts';
import type { Step } from './output-record.ts';
import type { Product } from './plan.ts';
import type { Prepared } from './prepare.ts';

/** What all jobs of a run share; templates are loaded once, when a job needs them. */
export type Workshop = Readonly<{
  prepared: Prepared;
  templateOf: (product: Product) => Promise<Template>;
  print: PrintPdf;
  finish: FinishPdf;
  /** This program and its version, as documents tell who made them. */
  creator: string;
  out: string;
}>;

type Making = Readonly<{
  view: (input: DocumentInput) => object;
  pages: Readonly<{ least: number; most: number }>;
}>;

/** How each product is made, and how many pages it may have. */
export const makings: Readonly<Record<Product, Making>> = {
  factsheet: { view: factsheetView, pages: factsheetPages },
  wijkprofiel: { view: wijkprofielView, pages: wijkprofielPages },
};

/** The view model of a document at a step of leaving out. */
export function viewOf(
  input: Omit<DocumentInput, 'trim' | 'frontTrim'>,
  [trim, frontTrim]: Step,
  product: Product,
): object {
  return makings[product].view({ ...input, trim, frontTrim });
}

export async function htmlOf(
  view: object,
  product: Product,
  { templateOf, prepared }: Workshop,
): Promise<string> {
  return await htmlDocument(view, await templateOf(product), prepared.dress.fonts);
}

/** The same without its drawings, to see what fits. */
export async function draftOf(
  view: object,
  product: Product,
  { templateOf, prepared }: Workshop,
): Promise<string> {
  return draftDocument(view, await templateOf(product), prepared.dress.fonts);
}
