import type { DocumentInput } from '../document/document-input.ts';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { FinishedDocument } from '../render/finish-document.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { pdfProblem } from '../render/pdf-check/problems.ts';
import type { PrintedPdf } from '../render/print-page.ts';
import { fittingSteps, type Measuring } from './fitting-steps.ts';
import type { Said, Step } from './output-record.ts';
import type { Product } from './plan.ts';
import { saidAt, saysOf } from './said.ts';
import { draftOf, htmlOf, makings, viewOf, type Workshop } from './workshop.ts';

/** A document that is to become a PDF; `figures` is the figures file that it carries. */
export type Draft = Readonly<{
  input: Omit<DocumentInput, 'trim' | 'frontTrim'>;
  product: Product;
  figures: string;
}>;

/** A document that fits, and what it said at each step that was looked at. */
export type FittingPdf = Readonly<{ bytes: Uint8Array; said: Said }>;

/**
 * Leaves out more, step by step, until the document keeps to its number of pages, and finishes it. Throws a UserError
 * when nothing helps, or when the document does not pass its checks: it is then not delivered at all.
 */
export async function fittingPdf(draft: Draft, workshop: Workshop): Promise<FittingPdf> {
  const views = viewsOf(draft);
  const { least, most } = makings[draft.product].pages;
  let pages = 0;
  for await (const step of fittingSteps(draft.product, measuringOf(draft, views, workshop))) {
    const { finished, problems } = await printed(views.at(step), draft, workshop);
    ({ pages } = finished);
    if (pages < least || pages > most) continue;
    refuse(problems);
    return { bytes: finished.bytes, said: views.said() };
  }
  const expected = least === most ? most : `${least}–${most}`;
  throw new UserError([problem('document-page-count', {}, nameOf(draft), { pages, expected })]);
}

function nameOf({ input: { profile } }: Draft): string {
  return `${profile.area.code} ${profile.area.name}`;
}

type Finished = Extract<FinishedDocument, { kind: 'finished' }>;

/** Draws, prints and finishes a document; `problems` is what is wrong with it apart from its length. */
async function printed(
  view: object,
  draft: Draft,
  workshop: Workshop,
): Promise<Readonly<{ finished: Finished; problems: readonly Problem[] }>> {
  const { input, product } = draft;
  const name = nameOf(draft);
  const html = await htmlOf(view, product, workshop);
  const printing = await workshop.print(html, input.profile.area.name, { series: true });
  if (printing.kind === 'measured') throw new Error('a document that was to be printed was measured');
  refuse(printing.findings.map((one) => layoutProblem(name, one)));
  const finished = await finish(printing, draft, workshop);
  const problems = [
    ...finished.findings.map((one) => layoutProblem(name, one)),
    ...finished.faults.map((one) => pdfProblem(name, one)),
  ];
  return { finished, problems };
}

type Views = Readonly<{ at: (step: Step) => object; said: () => Said }>;

/** The view models of a document by step, each made once, and what they say together. */
function viewsOf({ input, product, figures }: Draft): Views {
  const known = new Map<string, readonly [step: Step, view: object]>();
  return {
    at: (step) => {
      const [, view] = known.get(step.join('/')) ?? [step, viewOf(input, step, product)];
      known.set(step.join('/'), [step, view]);
      return view;
    },
    said: () =>
      saidAt(
        [...known.values()].map(([step, view]) => [step, saysOf(view)]),
        figures,
      ),
  };
}

function measuringOf({ input, product }: Draft, views: Views, workshop: Workshop): Measuring {
  return {
    sheetsAt: async (step) => {
      const html = await draftOf(views.at(step), product, workshop);
      const measured = await workshop.print(html, input.profile.area.name, { series: true, draft: true });
      if (measured.kind === 'printed') throw new Error('a draft was printed');
      return measured.sheets;
    },
    frontAt: (step) => {
      const { strip } = { strip: undefined, ...views.at(step) };
      return JSON.stringify([step[1], strip]);
    },
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
