import { type DocumentInput, mostTrim } from '../document/document-input.ts';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { FinishedDocument } from '../render/finish-document.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { pdfProblem } from '../render/pdf-check/problems.ts';
import type { PrintedPdf } from '../render/print-page.ts';
import type { Product } from './plan.ts';
import { draftOf, htmlOf, makings, type Workshop } from './workshop.ts';

/** A document that is to become a PDF; `figures` is the figures file that it carries. */
export type Draft = Readonly<{
  input: Omit<DocumentInput, 'trim'>;
  product: Product;
  figures: string;
}>;

/**
 * Leaves out more, step by step, until the document keeps to its number of pages, and finishes it. Throws a UserError
 * when nothing helps, or when the document does not pass its checks: it is then not delivered at all.
 */
export async function fittingPdf(draft: Draft, workshop: Workshop): Promise<Uint8Array> {
  const { input, product } = draft;
  const { area } = input.profile;
  const { least, most } = makings[product].pages;
  const name = `${area.code} ${area.name}`;
  let pages = 0;
  const steps = stepsOf(product);
  let from: Step = { trim: 0, frontTrim: 0 };
  for (const step of steps) {
    // The last step is printed whatever was measured, so that the pages that were really needed are told.
    if (step !== steps.at(-1)) {
      if (step.trim < from.trim || step.frontTrim < from.frontTrim) continue;
      const sheets = await sheetsOf(draft, step, workshop);
      from = atLeast(step, sheets, product);
      if (step.trim < from.trim || step.frontTrim < from.frontTrim) continue;
    }
    const html = await htmlOf({ ...input, ...step }, product, workshop);
    const printed = await workshop.print(html, area.name, { series: true });
    if (printed.kind === 'measured') throw new Error('a document that was to be printed was measured');
    refuse(printed.findings.map((one) => layoutProblem(name, one)));
    const finished = await finish(printed, draft, workshop);
    ({ pages } = finished);
    if (pages < least || pages > most) continue;
    refuse([
      ...finished.findings.map((one) => layoutProblem(name, one)),
      ...finished.faults.map((one) => pdfProblem(name, one)),
    ]);
    return finished.bytes;
  }
  const expected = least === most ? most : `${least}–${most}`;
  throw new UserError([problem('document-page-count', {}, name, { pages, expected })]);
}

type Step = Pick<DocumentInput, 'trim' | 'frontTrim'>;

/** The pages that each part of a document takes at a step, by its layout. */
async function sheetsOf(
  { input, product }: Draft,
  step: Step,
  workshop: Workshop,
): Promise<readonly number[]> {
  const html = await draftOf({ ...input, ...step }, product, workshop);
  const measured = await workshop.print(html, input.profile.area.name, { series: true, draft: true });
  if (measured.kind === 'printed') throw new Error('a draft was printed');
  return measured.sheets;
}

/** The least that has to be left out, when a document takes these pages at a step: each page of a factsheet for itself. */
function atLeast({ trim, frontTrim }: Step, sheets: readonly number[], product: Product): Step {
  const [front = 0, back = 0] = sheets;
  const pages = sheets.reduce((sum, one) => sum + one, 0);
  if (pages <= makings[product].pages.most) return { trim, frontTrim };
  if (product === 'wijkprofiel') return { trim: trim + 1, frontTrim };
  return { trim: trim + (back > 1 ? 1 : 0), frontTrim: frontTrim + (front > 1 ? 1 : 0) };
}

/** Steps of leaving out, the least first; the pages of a factsheet are fitted apart. */
function stepsOf(product: Product): Step[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, step) => step);
  if (product === 'wijkprofiel') return upTo(mostTrim.wijkprofiel).map((trim) => ({ trim, frontTrim: 0 }));
  return upTo(mostTrim.factsheet)
    .flatMap((trim) => upTo(mostTrim.front).map((frontTrim) => ({ trim, frontTrim })))
    .toSorted((a, b) => a.trim + a.frontTrim - b.trim - b.frontTrim);
}

async function finish(
  { bytes, facts }: PrintedPdf,
  { input, figures }: Draft,
  { finish: finishPdf, creator }: Workshop,
): Promise<Extract<FinishedDocument, { kind: 'finished' }>> {
  const { edition, words, profile, figuresFile, dataset } = input;
  const description = words.csv.attached(profile.area.name);
  const finished = await finishPdf({
    printed: bytes,
    facts,
    creator,
    date: Date.parse(`${edition.date}T00:00:00Z`),
    attachment: { name: figuresFile, mimeType: 'text/csv', description, content: figures },
    given: [...dataset.areas.values()].map(({ name }) => name),
  });
  if (finished.kind === 'untagged')
    throw new UserError([problem('browser-without-tags', {}, profile.area.name)]);
  return finished;
}

/** A document with a fault is not delivered; every fault is told. */
function refuse([first, ...rest]: readonly Problem[]): void {
  if (first !== undefined) throw new UserError([first, ...rest]);
}
