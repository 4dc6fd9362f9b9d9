import { resolve } from 'node:path';
import { chartFiles } from '../document/chart-files.ts';
import { type DocumentInput, mostTrim } from '../document/document-input.ts';
import { factsheetPages, factsheetView } from '../document/factsheet.ts';
import { figuresCsv } from '../document/figures-csv.ts';
import { wijkprofielPages, wijkprofielView } from '../document/wijkprofiel.ts';
import { nl } from '../document/words/nl.ts';
import type { Profile } from '../domain/profile.ts';
import { writeFileAtomic } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { figureSvg } from '../render/figure-svg.ts';
import { htmlDocument } from '../render/html-document.ts';
import type { Finding } from '../render/layout-gate/finding.ts';
import { pdfFindings } from '../render/layout-gate/layout-gate.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { fixedPdf, pageCount } from '../render/pdf-constants.ts';
import type { PrintPdf } from '../render/pdf-printer.ts';
import type { Template } from '../render/template.ts';
import type { Job, Product } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { neighboursOf, profileOf } from './profiles.ts';

/** What all jobs of a run share; templates are loaded once, when a job needs them. */
export type Workshop = Readonly<{
  prepared: Prepared;
  templateOf: (product: Product) => Promise<Template>;
  print: PrintPdf;
  out: string;
}>;

/** One file that was written; `file` is relative to the output folder. */
export type WrittenFile = Readonly<{ file: string; sha256: string; size: number }>;
/** What a job made, and how many figures of the wijk are shown, hidden or absent. */
export type JobResult = Readonly<{ files: readonly WrittenFile[]; figures: FigureCount }>;
export type FigureCount = Readonly<{ shown: number; hidden: number; absent: number }>;

type Making = Readonly<{
  view: (input: DocumentInput) => object;
  pages: Readonly<{ least: number; most: number }>;
}>;
const makings: Readonly<Record<Product, Making>> = {
  factsheet: { view: factsheetView, pages: factsheetPages },
  wijkprofiel: { view: wijkprofielView, pages: wijkprofielPages },
};

/** Makes the documents of one wijk; files are written only when all of them are in order. */
export async function runJob(job: Job, workshop: Workshop): Promise<JobResult> {
  const { prepared, out } = workshop;
  const profile = profileOf(prepared, job.area);
  const contents: [string, string | Uint8Array][] = [];
  if (job.csv !== undefined) contents.push([job.csv, figuresCsv([profile], nl)]);
  contents.push(...(await pictures(job, prepared)));
  for (const { product, format, file } of job.documents) {
    const input = inputFor(prepared, job, product);
    const content =
      format === 'html'
        ? await htmlOf({ ...input, trim: 0 }, product, workshop)
        : await fittingPdf(input, product, workshop);
    contents.push([file, content]);
  }
  const written: WrittenFile[] = [];
  for (const [file, content] of contents) {
    await writeFileAtomic(resolve(out, file), content);
    written.push({ file, sha256: contentHash(content), size: Buffer.byteLength(content) });
  }
  return { files: written, figures: countFigures(profile) };
}

/** Every chart of the documents as a picture with title and source, when they are asked for. */
async function pictures(job: Job, prepared: Prepared): Promise<[string, string][]> {
  const { charts: folder } = job;
  if (folder === undefined) return [];
  const files = chartFiles({ ...inputFor(prepared, job, 'wijkprofiel'), trim: 0 });
  return await Promise.all(
    files.map(
      async (file): Promise<[string, string]> => [`${folder}/${file.name}.svg`, await figureSvg(file)],
    ),
  );
}

/** What a document of a wijk is written from; a factsheet looks at no other wijk. */
export function inputFor(
  prepared: Prepared,
  { area, figuresFile }: Pick<Job, 'area' | 'figuresFile'>,
  product: Product,
): Omit<DocumentInput, 'trim'> {
  const { dataset, edition, style, boundaries, stories, interventions, previous } = prepared;
  const neighbours =
    product === 'wijkprofiel'
      ? neighboursOf(prepared, area)
      : ({ kind: 'gemeente', profiles: [], all: new Set<string>() } as const);
  const shared = {
    frontTrim: 0,
    dataset,
    edition,
    style,
    boundaries,
    stories,
    interventions,
    previous,
    words: nl,
  };
  return { ...shared, profile: profileOf(prepared, area), neighbours, figuresFile };
}

async function htmlOf(
  input: DocumentInput,
  product: Product,
  { templateOf, prepared }: Workshop,
): Promise<string> {
  return await htmlDocument(makings[product].view(input), await templateOf(product), prepared.dress.fonts);
}

/** Steps of leaving out, the least first; the pages of a factsheet are fitted apart. */
function stepsOf(product: Product): Pick<DocumentInput, 'trim' | 'frontTrim'>[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, step) => step);
  if (product === 'wijkprofiel') return upTo(mostTrim.wijkprofiel).map((trim) => ({ trim, frontTrim: 0 }));
  return upTo(mostTrim.factsheet)
    .flatMap((trim) => upTo(mostTrim.front).map((frontTrim) => ({ trim, frontTrim })))
    .toSorted((a, b) => a.trim + a.frontTrim - b.trim - b.frontTrim);
}

/** Leaves out more, step by step, until the document keeps to its number of pages; a UserError when nothing helps. */
async function fittingPdf(
  input: Omit<DocumentInput, 'trim'>,
  product: Product,
  workshop: Workshop,
): Promise<Uint8Array> {
  const { area } = input.profile;
  const { least, most } = makings[product].pages;
  const found = `${area.code} ${area.name}`;
  const given = [...input.dataset.areas.values()].map(({ name }) => name);
  let pages = 0;
  const steps = stepsOf(product);
  for (const step of steps) {
    const html = await htmlOf({ ...input, ...step }, product, workshop);
    // At the last step it is printed, so that the pages that were really needed are told.
    const limit = step === steps.at(-1) ? {} : { most };
    const printed = await workshop.print(html, area.name, limit);
    if (printed.kind === 'too-long') continue;
    refuseFaults(found, printed.findings);
    pages = pageCount(printed.bytes);
    if (pages < least || pages > most) continue;
    refuseFaults(found, pdfFindings(printed.bytes, given));
    return fixedPdf(printed.bytes, new Date(`${input.edition.date}T00:00:00Z`));
  }
  const expected = least === most ? most : `${least}–${most}`;
  throw new UserError([problem('document-page-count', {}, found, { pages, expected })]);
}

/** A document with a fault is not written; every fault is told. */
function refuseFaults(document: string, findings: readonly Finding[]): void {
  const [first, ...rest] = findings.map((one) => layoutProblem(document, one));
  if (first !== undefined) throw new UserError([first, ...rest]);
}

function countFigures({ comparisons }: Profile): FigureCount {
  const count = (kind: string): number =>
    comparisons.filter(({ measurement }) => measurement.kind === kind).length;
  return { shown: count('value'), hidden: count('hidden'), absent: count('absent') };
}
