import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { factsheetPages } from '../document/factsheet.ts';
import { wijkprofielPages } from '../document/wijkprofiel.ts';
import { isSystemError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { pageProblems } from '../render/html-check/problems.ts';
import type { Finding } from '../render/layout-gate/finding.ts';
import { htmlNonsense } from '../render/layout-gate/html-text.ts';
import { layoutFindings } from '../render/layout-gate/layout-gate.ts';
import { layoutProblem } from '../render/layout-gate/problems.ts';
import { readPdf, type Unreadable } from '../render/pdf/read-pdf.ts';
import { checkPdf } from '../render/pdf-check/check-pdf.ts';
import { pdfProblem } from '../render/pdf-check/problems.ts';
import { type PrintPdf, printed } from '../render/pdf-printer.ts';

/** What a check of a file found; without problems the file passes. */
export type Verdict = Readonly<{
  file: string;
  kind: 'pdf' | 'html' | undefined;
  pages: number | undefined;
  problems: readonly Problem[];
}>;

/** Checks any file: whatever it holds, there is a verdict. */
export async function checkDocument(file: string, print: PrintPdf): Promise<Verdict> {
  const bytes = await contentOf(file);
  if (!(bytes instanceof Uint8Array)) return { file, kind: undefined, pages: undefined, problems: [bytes] };
  if (isHtml(bytes)) return await checkHtml(file, Buffer.from(bytes).toString('utf8'), print);
  return pdfVerdict(file, bytes);
}

const megabyte = 1_000_000;
/** A document of ours has half a megabyte; more than this is something else, and is not read. */
const mostMegabytes = 50;

async function contentOf(file: string): Promise<Uint8Array | Problem> {
  try {
    // Asked before it is opened: opening a pipe waits for whoever writes into it.
    return refusal(file, await stat(file)) ?? (await readFile(file));
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return problem('check-missing', {}, file);
    if (isSystemError(error, 'EACCES', 'EPERM', 'EIO', 'ELOOP', 'ENAMETOOLONG'))
      return problem('check-unreadable', {}, file, { reason: error.code ?? '' });
    throw error;
  }
}

function refusal(file: string, about: Stats): Problem | undefined {
  if (about.isDirectory()) return problem('check-folder', {}, file);
  if (!about.isFile()) return problem('check-unreadable', {}, file, { reason: 'no file' });
  const size = Math.ceil(about.size / megabyte);
  if (size <= mostMegabytes) return undefined;
  return problem('check-too-large', {}, file, { size, most: mostMegabytes });
}

function isHtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('utf8');
  return /^\ufeff?\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html)\b/i.test(start);
}

const refusals = {
  empty: 'check-empty',
  'not-pdf': 'check-other-kind',
  encrypted: 'check-encrypted',
  damaged: 'check-damaged',
} as const satisfies Record<Unreadable, string>;

function pdfVerdict(file: string, bytes: Uint8Array): Verdict {
  const pdf = readPdf(bytes);
  if (typeof pdf === 'string') {
    const kind = pdf === 'encrypted' || pdf === 'damaged' ? ('pdf' as const) : undefined;
    return { file, kind, pages: undefined, problems: [problem(refusals[pdf], {}, file)] };
  }
  const pages = pdf.pages.length;
  const problems = [
    ...pageCount(file, pages),
    ...layoutFindings(pdf).map((one) => layoutProblem(file, one)),
    ...checkPdf(pdf, bytes).map((one) => pdfProblem(file, one)),
  ];
  return { file, kind: 'pdf', pages, problems };
}

/** Only the name tells which product a file is; one with a name of the user may have any number of pages. */
function pageCount(file: string, pages: number): Problem[] {
  const [, product] = /-(factsheet|wijkprofiel)\.pdf$/i.exec(basename(file)) ?? [];
  if (product === undefined) return [];
  const { least, most } = product.toLowerCase() === 'factsheet' ? factsheetPages : wijkprofielPages;
  if (pages >= least && pages <= most) return [];
  const expected = least === most ? most : `${least}–${most}`;
  return [problem('check-page-count', {}, file, { pages, expected })];
}

/** On paper a web page breaks where it happens to, so of the paper only the text counts. */
const onPaperToo: ReadonlySet<Finding['fault']> = new Set(['overlap', 'foreign-font', 'missing-glyph']);

async function checkHtml(file: string, html: string, print: PrintPdf): Promise<Verdict> {
  const shown = printed(await print(html, file, { media: 'screen' }));
  const pdf = readPdf(shown.bytes);
  const onPaper =
    typeof pdf === 'string' ? [] : layoutFindings(pdf).filter(({ fault }) => onPaperToo.has(fault));
  const findings = [...shown.findings, ...htmlNonsense(html), ...onPaper];
  const problems = [
    ...findings.map((one) => layoutProblem(file, { ...one, page: undefined })),
    ...pageProblems(html, { file }),
  ];
  return { file, kind: 'html', pages: undefined, problems };
}
