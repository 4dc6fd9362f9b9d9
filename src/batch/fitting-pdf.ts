import { type DocumentInput, mostTrim } from '../document/document-input.ts';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { FinishedDocument } from '../render/finish-document.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { pdfProblem } from '../render/pdf-check/problems.ts';
import type { PrintedPdf } from '../render/print-page.ts';
import type { Said, Step } from './output-record.ts';
import type { Product } from './plan.ts';
import { saidAt } from './said.ts';
import { htmlOf, makings, type Workshop } from './workshop.ts';

/** A document that is to become a PDF; `figures` is the figures file that it carries. */
export type Draft = Readonly<{
  input: Omit<DocumentInput, 'trim' | 'frontTrim'>;
  product: Product;
  figures: string;
}>;

/** A document that fits, and what it said at each step at which it was laid out. */
export type FittingPdf = Readonly<{ bytes: Uint8Array; said: Said }>;

/**
 * Leaves out more, step by step, until the document keeps to its number of pages, and finishes it. Throws a UserError
 * when nothing helps, or when the document does not pass its checks: it is then not delivered at all.
 */
export async function fittingPdf(draft: Draft, workshop: Workshop): Promise<FittingPdf> {
  const { input, product } = draft;
  const { area } = input.profile;
  const { least, most } = makings[product].pages;
  const name = `${area.code} ${area.name}`;
  let pages = 0;
  const steps = stepsOf(product);
  const laidOut: [Step, string][] = [];
  for (const step of steps) {
    const { html, says } = await htmlOf(input, step, product, workshop);
    laidOut.push([step, says]);
    // At the last step it is printed, so that the pages that were really needed are told.
    const limit = step === steps.at(-1) ? {} : { most };
    const printed = await workshop.print(html, area.name, limit);
    if (printed.kind === 'too-long') continue;
    refuse(printed.findings.map((one) => layoutProblem(name, one)));
    const finished = await finish(printed, draft, workshop);
    ({ pages } = finished);
    if (pages < least || pages > most) continue;
    refuse([
      ...finished.findings.map((one) => layoutProblem(name, one)),
      ...finished.faults.map((one) => pdfProblem(name, one)),
    ]);
    return { bytes: finished.bytes, said: saidAt(laidOut) };
  }
  const expected = least === most ? most : `${least}–${most}`;
  throw new UserError([problem('document-page-count', {}, name, { pages, expected })]);
}

/** Steps of leaving out, the least first; the pages of a factsheet are fitted apart. */
function stepsOf(product: Product): Step[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, step) => step);
  if (product === 'wijkprofiel') return upTo(mostTrim.wijkprofiel).map((trim) => [trim, 0]);
  return upTo(mostTrim.factsheet)
    .flatMap((trim) => upTo(mostTrim.front).map((frontTrim): Step => [trim, frontTrim]))
    .toSorted((a, b) => a[0] + a[1] - b[0] - b[1]);
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
