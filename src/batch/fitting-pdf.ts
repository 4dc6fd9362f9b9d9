import { type DocumentInput, mostTrim } from '../document/document-input.ts';
import { UserError } from '../lib/errors.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { FinishedDocument } from '../render/finish-document.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { pdfProblem } from '../render/pdf-check/problems.ts';
import type { PrintedPdf } from '../render/print-page.ts';
import type { Said, Step } from './output-record.ts';
import type { Product } from './plan.ts';
import { saidAt } from './said.ts';
import { draftOf, htmlOf, makings, viewOf, type Workshop } from './workshop.ts';

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
  const laidOut: [Step, string][] = [];
  let needed: Step = [0, 0];
  let pages = 0;
  for (const { step, isLast } of stepsOf(product)) {
    // The last step is printed whatever was measured, so that the pages that were really needed are told.
    const mayFit = (): boolean => isLast || reaches(step, needed);
    if (!mayFit()) continue;
    const view = viewOf(input, step, product);
    laidOut.push([step, fingerprint(view)]);
    needed = atLeast(step, await sheetsOf(view, draft, workshop), product);
    if (!mayFit()) continue;
    const finished = await printedAndFinished(view, draft, workshop);
    ({ pages } = finished);
    if (isNumberOfPages(pages, product))
      return { bytes: passed(finished, nameOf(draft)), said: saidAt(laidOut) };
  }
  const { least, most } = makings[product].pages;
  const expected = least === most ? most : `${least}–${most}`;
  throw new UserError([problem('document-page-count', {}, nameOf(draft), { pages, expected })]);
}

function isNumberOfPages(pages: number, product: Product): boolean {
  const { least, most } = makings[product].pages;
  return pages >= least && pages <= most;
}

function nameOf({ input }: Draft): string {
  const { code, name } = input.profile.area;
  return `${code} ${name}`;
}

type Finished = Extract<FinishedDocument, { kind: 'finished' }>;

async function printedAndFinished(view: object, draft: Draft, workshop: Workshop): Promise<Finished> {
  const html = await htmlOf(view, draft.product, workshop);
  const printed = await workshop.print(html, draft.input.profile.area.name, { series: true });
  if (printed.kind === 'measured') throw new Error('a document that was to be printed was measured');
  refuse(printed.findings.map((one) => layoutProblem(nameOf(draft), one)));
  return await finish(printed, draft, workshop);
}

function passed({ bytes, findings, faults }: Finished, name: string): Uint8Array {
  refuse([...findings.map((one) => layoutProblem(name, one)), ...faults.map((one) => pdfProblem(name, one))]);
  return bytes;
}

/** True when a step leaves out at least as much as another, on each page. */
function reaches([trim, frontTrim]: Step, [least, frontLeast]: Step): boolean {
  return trim >= least && frontTrim >= frontLeast;
}

/** The pages that each part of a document takes at a step, by its layout. */
async function sheetsOf(
  view: object,
  { input, product }: Draft,
  workshop: Workshop,
): Promise<readonly number[]> {
  const html = await draftOf(view, product, workshop);
  const measured = await workshop.print(html, input.profile.area.name, { series: true, draft: true });
  if (measured.kind === 'printed') throw new Error('a draft was printed');
  return measured.sheets;
}

/** The least that has to be left out, when a document takes these pages at a step: each page of a factsheet for itself. */
function atLeast([trim, frontTrim]: Step, sheets: readonly number[], product: Product): Step {
  const [front = 0, back = 0] = sheets;
  const pages = sheets.reduce((sum, one) => sum + one, 0);
  if (pages <= makings[product].pages.most) return [trim, frontTrim];
  if (product === 'wijkprofiel') return [trim + 1, frontTrim];
  return [trim + (back > 1 ? 1 : 0), frontTrim + (front > 1 ? 1 : 0)];
}

/** Steps of leaving out, the least first; the pages of a factsheet are fitted apart. */
function stepsOf(product: Product): Readonly<{ step: Step; isLast: boolean }>[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, step) => step);
  const fronts = product === 'factsheet' ? upTo(mostTrim.front) : [0];
  const steps = upTo(mostTrim[product]).flatMap((trim) => fronts.map((front): Step => [trim, front]));
  return steps
    .toSorted((a, b) => a[0] + a[1] - b[0] - b[1])
    .map((step, index) => ({ step, isLast: index === steps.length - 1 }));
}

async function finish(
  { bytes, facts }: PrintedPdf,
  { input, figures }: Draft,
  { finish: finishPdf, creator }: Workshop,
): Promise<Finished> {
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
