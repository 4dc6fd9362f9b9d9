import { resolve } from 'node:path';
import { type DocumentInput, mostTrim } from '../document/document-input.ts';
import { factsheetPages, factsheetView } from '../document/factsheet.ts';
import { figuresCsv } from '../document/figures-csv.ts';
import { buildProfile, type Profile } from '../domain/profile.ts';
import { writeFileAtomic } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { htmlDocument } from '../render/html-document.ts';
import { fixedPdf, pageCount } from '../render/pdf-constants.ts';
import type { PrintPdf } from '../render/pdf-printer.ts';
import type { Template } from '../render/template.ts';
import type { Job } from './plan.ts';
import type { Prepared } from './prepare.ts';

/** What all jobs of a run share. */
export type Workshop = Readonly<{ prepared: Prepared; template: Template; print: PrintPdf; out: string }>;

/** One file that was written; `file` is relative to the output folder. */
export type WrittenFile = Readonly<{ file: string; sha256: string; size: number }>;
/** What a job made, and how many figures of the wijk are shown, hidden or absent. */
export type JobResult = Readonly<{ files: readonly WrittenFile[]; figures: FigureCount }>;
export type FigureCount = Readonly<{ shown: number; hidden: number; absent: number }>;

/** Makes the documents of one wijk; files are written only when all of them are in order. */
export async function runJob({ area, files, figuresFile }: Job, workshop: Workshop): Promise<JobResult> {
  const { dataset, rules, edition, style, boundaries } = workshop.prepared;
  const profile = buildProfile(dataset, area, rules);
  const input = { dataset, profile, edition, style, boundaries, figuresFile };
  const contents: [string, string | Uint8Array][] = [];
  if (files.csv !== undefined) contents.push([files.csv, figuresCsv(profile)]);
  if (files.html !== undefined) contents.push([files.html, await htmlOf({ ...input, trim: 0 }, workshop)]);
  if (files.pdf !== undefined) contents.push([files.pdf, await fittingPdf(input, workshop)]);
  const written: WrittenFile[] = [];
  for (const [file, content] of contents) {
    await writeFileAtomic(resolve(workshop.out, file), content);
    written.push({ file, sha256: contentHash(content), size: Buffer.byteLength(content) });
  }
  return { files: written, figures: countFigures(profile) };
}

function htmlOf(input: DocumentInput, { template }: Workshop): Promise<string> {
  return htmlDocument(factsheetView(input), template);
}

/** Leaves out more, step by step, until the document keeps to its number of pages; a UserError when nothing helps. */
async function fittingPdf(input: Omit<DocumentInput, 'trim'>, workshop: Workshop): Promise<Uint8Array> {
  const { area } = input.profile;
  const found = `${area.code} ${area.name}`;
  let pages = 0;
  for (let trim = 0; trim <= mostTrim; trim += 1) {
    const { bytes, overflow } = await workshop.print(await htmlOf({ ...input, trim }, workshop), area.name);
    if (overflow.length > 0)
      throw new UserError([problem('document-overflow', {}, found, { what: overflow.join(', ') })]);
    pages = pageCount(bytes);
    if (pages === factsheetPages) return fixedPdf(bytes, new Date(`${input.edition.date}T00:00:00Z`));
  }
  throw new UserError([problem('document-page-count', {}, found, { pages, expected: factsheetPages })]);
}

function countFigures({ comparisons }: Profile): FigureCount {
  const count = (kind: string): number =>
    comparisons.filter(({ measurement }) => measurement.kind === kind).length;
  return { shown: count('value'), hidden: count('hidden'), absent: count('absent') };
}
