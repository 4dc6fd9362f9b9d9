import { resolve } from 'node:path';
import { chartFiles } from '../document/chart-files.ts';
import type { DocumentInput } from '../document/document-input.ts';
import { figuresCsv } from '../document/figures-csv.ts';
import { nl } from '../document/words/nl.ts';
import type { Profile } from '../domain/profile.ts';
import { writeFileAtomic } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import { figureSvg } from '../render/figure-svg.ts';
import { fittingPdf } from './fitting-pdf.ts';
import type { Job, Product } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { neighboursOf, profileOf } from './profiles.ts';
import { htmlOf, type Workshop } from './workshop.ts';

/** One file that was written; `file` is relative to the output folder. */
export type WrittenFile = Readonly<{ file: string; sha256: string; size: number }>;
/** What a job made, and how many figures of the wijk are shown, hidden or absent. */
export type JobResult = Readonly<{ files: readonly WrittenFile[]; figures: FigureCount }>;
export type FigureCount = Readonly<{ shown: number; hidden: number; absent: number }>;

/** Makes the documents of one wijk; files are written only when all of them are in order. */
export async function runJob(job: Job, workshop: Workshop): Promise<JobResult> {
  const { prepared, out } = workshop;
  const profile = profileOf(prepared, job.area);
  const contents: [string, string | Uint8Array][] = [];
  const figures = figuresCsv([profile], nl);
  if (job.csv !== undefined) contents.push([job.csv, figures]);
  contents.push(...(await pictures(job, prepared)));
  for (const { product, format, file } of job.documents) {
    const input = inputFor(prepared, job, product);
    const content =
      format === 'html'
        ? await htmlOf({ ...input, trim: 0 }, product, workshop)
        : await fittingPdf({ input, product, figures }, workshop);
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

function countFigures({ comparisons }: Profile): FigureCount {
  const count = (kind: string): number =>
    comparisons.filter(({ measurement }) => measurement.kind === kind).length;
  return { shown: count('value'), hidden: count('hidden'), absent: count('absent') };
}
