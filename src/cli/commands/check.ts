import { checkDocument, type Verdict } from '../../batch/check-document.ts';
import type { PrintPdf } from '../../render/pdf-printer.ts';
import { reportNotice } from '../build-report.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { problemJson, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type CheckOptions = Readonly<{ browser?: string }>;

/** A web page may take this long to open, in seconds. */
const jobSeconds = 30;

/** Checks files one by one; each gets a verdict, also one that is no document at all. */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { withPdfPrinter } = await import('../../render/pdf-printer.ts');
  const notice = reportNotice(terminal);
  // The browser starts at the first web page; PDFs do not need it.
  const verdicts = await withPdfPrinter({ browserPath: options.browser, jobSeconds, notice }, (print) =>
    checkAll(files, print, terminal),
  );
  const ok = verdicts.every(({ problems }) => problems.length === 0);
  if (terminal.json)
    terminal.out(`${JSON.stringify({ ok, files: verdicts.map((one) => json(one, terminal)) })}\n`);
  return ok ? exitCodes.done : exitCodes.input;
}

async function checkAll(files: readonly string[], print: PrintPdf, terminal: Terminal): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const file of files) {
    const verdict = await checkDocument(file, print);
    verdicts.push(verdict);
    if (!terminal.json) tell(verdict, terminal);
  }
  return verdicts;
}

function tell({ file, pages, problems }: Verdict, terminal: Terminal): void {
  const { passes, fails } = words[terminal.language];
  reportProblems(problems, terminal);
  terminal.out(`${problems.length === 0 ? passes(file, pages) : fails(file, problems.length)}\n`);
}

function json({ file, kind, pages, problems }: Verdict, terminal: Terminal): object {
  const found = problems.map((one) => problemJson(one, terminal));
  return { file, ok: problems.length === 0, kind: kind ?? null, pages: pages ?? null, problems: found };
}
