import type { DocumentInput } from '../document/document-input.ts';
import { stripSection } from '../document/strip-section.ts';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { FinishedDocument } from '../render/finish-document.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { pdfProblem } from '../render/pdf-check/problems.ts';
import type { PrintedPdf } from '../render/print-page.ts';
import { fittingSteps, type Measuring, type Step } from './fitting-steps.ts';
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
  const { least, most } = makings[draft.product].pages;
  let pages = 0;
  for await (const step of fittingSteps(draft.product, measuringOf(draft, workshop))) {
    const { finished, problems } = await printAt(step, draft, workshop);
    ({ pages } = finished);
    if (pages < least || pages > most) continue;
    refuse(problems);
    return finished.bytes;
  }
  const expected = least === most ? most : `${least}–${most}`;
  throw new UserError([problem('document-page-count', {}, nameOf(draft), { pages, expected })]);
}

function nameOf({ input: { profile } }: Draft): string {
  return `${profile.area.code} ${profile.area.name}`;
}

type Finished = Extract<FinishedDocument, { kind: 'finished' }>;

/** Draws, prints and finishes the document of a step; `problems` is what is wrong with it apart from its length. */
async function printAt(
  step: Step,
  draft: Draft,
  workshop: Workshop,
): Promise<Readonly<{ finished: Finished; problems: readonly Problem[] }>> {
  const { input, product } = draft;
  const name = nameOf(draft);
  const html = await htmlOf({ ...input, ...step }, product, workshop);
  const printed = await workshop.print(html, input.profile.area.name, { series: true });
  if (printed.kind === 'measured') throw new Error('a document that was to be printed was measured');
  refuse(printed.findings.map((one) => layoutProblem(name, one)));
  const finished = await finish(printed, draft, workshop);
  const problems = [
    ...finished.findings.map((one) => layoutProblem(name, one)),
    ...finished.faults.map((one) => pdfProblem(name, one)),
  ];
  return { finished, problems };
}

function measuringOf({ input, product }: Draft, workshop: Workshop): Measuring {
  return {
    sheetsAt: async (step) => {
      const html = await draftOf({ ...input, ...step }, product, workshop);
      const measured = await workshop.print(html, input.profile.area.name, { series: true, draft: true });
      if (measured.kind === 'printed') throw new Error('a draft was printed');
      return measured.sheets;
    },
    frontAt: (step) => JSON.stringify([step.frontTrim, stripSection({ ...input, ...step })]),
  };
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
