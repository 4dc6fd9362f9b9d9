import { resolve } from 'node:path';
import { chartFiles } from '../document/chart-files.ts';
import type { DocumentInput } from '../document/document-input.ts';
import { figuresCsv } from '../document/figures-csv.ts';
import { nl } from '../document/words/nl.ts';
import type { Profile } from '../domain/profile.ts';
import { writeFilesAtomic } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import { figureSvg } from '../render/figure-svg.ts';
import { fittingPdf } from './fitting-pdf.ts';
import type { Said, Step, WrittenFile } from './output-record.ts';
import type { Job, PlannedDocument, Product } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { neighboursOf, profileOf } from './profiles.ts';
import { saidAt, saysOf } from './said.ts';
import type { Traced } from './trace.ts';
import { htmlOf, viewOf, type Workshop } from './workshop.ts';

/** A file that was made, and what it says when it is a document. */
export type MadeFile = WrittenFile & Readonly<{ what: Traced; said?: Said | undefined }>;
/** What a job made, and how many figures of the wijk are shown, hidden or absent. */
export type JobResult = Readonly<{ files: readonly MadeFile[]; figures: FigureCount }>;
export type FigureCount = Readonly<{ shown: number; hidden: number; absent: number }>;

type Content = Pick<MadeFile, 'file' | 'what' | 'said'> & Readonly<{ content: string | Uint8Array }>;

/** Makes the documents of one wijk; files are written only when all of them are in order. */
export async function runJob(job: Job, workshop: Workshop): Promise<JobResult> {
  const { prepared, out } = workshop;
  const profile = profileOf(prepared, job.area);
  const figures = figuresCsv([profile], nl);
  const contents: Content[] = [
    ...(job.csv === undefined ? [] : [{ file: job.csv, what: 'csv' as const, content: figures }]),
    ...(await pictures(job, prepared)),
  ];
  for (const document of job.documents) contents.push(await documentOf(job, document, figures, workshop));
  await writeFilesAtomic(contents.map(({ file, content }) => [resolve(out, file), content]));
  const files = contents.map(({ content, ...about }): MadeFile => {
    return { ...about, sha256: contentHash(content), size: Buffer.byteLength(content) };
  });
  return { files, figures: countFigures(profile) };
}

async function documentOf(
  job: Job,
  { product, format, file }: PlannedDocument,
  figures: string,
  workshop: Workshop,
): Promise<Content> {
  const input = inputFor(workshop.prepared, job, product);
  const what = { product, format };
  if (format === 'pdf') {
    const { bytes, said } = await fittingPdf({ input, product, figures }, workshop);
    return { file, what, content: bytes, said };
  }
  const whole: Step = [0, 0];
  const view = viewOf(input, whole, product);
  const html = await htmlOf(view, product, workshop);
  return { file, what, content: html, said: saidAt([[whole, saysOf(view)]], undefined) };
}

/** Every chart of the documents as a picture with title and source, when they are asked for. */
async function pictures(job: Job, prepared: Prepared): Promise<Content[]> {
  const { charts: folder } = job;
  if (folder === undefined) return [];
  const files = chartFiles({ ...inputFor(prepared, job, 'wijkprofiel'), trim: 0 });
  return await Promise.all(
    files.map(
      async (file): Promise<Content> => ({
        file: `${folder}/${file.name}.svg`,
        what: 'charts',
        content: await figureSvg(file),
      }),
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

/** How many figures of a wijk are shown, hidden or absent. */
export function countFigures({ comparisons }: Profile): FigureCount {
  const count = (kind: string): number =>
    comparisons.filter(({ measurement }) => measurement.kind === kind).length;
  return { shown: count('value'), hidden: count('hidden'), absent: count('absent') };
}
