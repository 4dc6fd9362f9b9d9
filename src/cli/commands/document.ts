import { resolve } from 'node:path';
import { type Format, type Product, planJobs } from '../../batch/plan.ts';
import { prepare } from '../../batch/prepare.ts';
import { jobSeconds, runJobs } from '../../batch/run.ts';
import { findProject } from '../../input/project-files.ts';
import { type BrowserNotice, type PrintPdf, withPdfPrinter } from '../../render/pdf-printer.ts';
import { outputFolder } from '../build-extent.ts';
import { reportNotice } from '../build-report.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { reportFailures } from '../failures.ts';
import { findWijk } from '../find-area.ts';
import { openFile } from '../open-file.ts';
import { reportFailure, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';

export type DocumentOptions = Readonly<{
  out?: string;
  format?: Format;
  open?: boolean;
  date?: string;
  browser?: string;
}>;

type Which = Readonly<{ product: Product; format: Format; wijk: string; folder: string }>;

/** Makes one document of one wijk: the files that `build` would write, or the one named by `--out`. */
export async function makeDocument(
  product: Product,
  { wijk, project }: Readonly<{ wijk: string; project: string }>,
  options: DocumentOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const which = { product, format: formatFor(options), wijk, folder: await findProject(project) };
  const notices = heldNotices(terminal);
  const setting = { options, terminal, notices };
  if (which.format === 'html') return await makeWith(undefined, which, setting);
  // A document on paper needs the browser in any case: it starts while the project is read.
  const printer = { browserPath: options.browser, jobSeconds, notice: notices.hold, startNow: true };
  return await withPdfPrinter(printer, (print) => makeWith(print, which, setting));
}

type Setting = Readonly<{ options: DocumentOptions; terminal: Terminal; notices: HeldNotices }>;

async function makeWith(
  print: PrintPdf | undefined,
  { product, format, wijk, folder }: Which,
  { options, terminal, notices }: Setting,
): Promise<ExitCode> {
  const prepared = await prepare(folder, options.date);
  if (!terminal.json) reportProblems(prepared.problems, terminal);
  const area = findWijk(prepared.dataset.areas, wijk, prepared.config.areas);
  const planned = planJobs(prepared.dataset, [area], { products: [product], formats: [format] });
  const named = options.out;
  const out = named === undefined ? outputFolder(prepared, undefined) : process.cwd();
  const jobs =
    named === undefined
      ? planned
      : planned.map((job) => ({ ...job, csv: undefined, documents: [{ product, format, file: named }] }));
  notices.tell();
  const settled = await runJobs(prepared, jobs, {
    ...{ out, jobs: 1, browserPath: options.browser, print, notice: notices.hold },
    onSettled: () => undefined,
  });
  const failed = settled.flatMap((one) => (one.ok ? [] : [{ area: one.item.area, error: one.error }]));
  const problems = reportFailures(failed, terminal);
  const [file] = jobs.flatMap(({ documents }) => documents.map((one) => one.file));
  if (failed.length > 0 || file === undefined) {
    if (terminal.json) reportFailure(problems, terminal);
    return exitCodes.input;
  }
  const path = resolve(out, file);
  terminal.out(
    terminal.json ? `${JSON.stringify({ ok: true, area: area.code, file: path })}\n` : `${path}\n`,
  );
  if (options.open) openFile(path);
  return exitCodes.done;
}

type HeldNotices = Readonly<{ hold: (code: BrowserNotice) => void; tell: () => void }>;

/** What the browser has to tell comes after what is said of the project, however soon it starts. */
function heldNotices(terminal: Terminal): HeldNotices {
  const show = reportNotice(terminal);
  let held: BrowserNotice[] | undefined = [];
  return {
    hold: (code) => (held === undefined ? show(code) : void held.push(code)),
    tell: () => {
      held?.forEach(show);
      held = undefined;
    },
  };
}

/** The format that was asked for, or that the name of the file asks for. */
function formatFor({ format, out = '' }: DocumentOptions): Format {
  return format ?? (/\.html?$/i.test(out) ? 'html' : 'pdf');
}
