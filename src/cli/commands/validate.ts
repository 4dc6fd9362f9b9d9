import { resolve } from 'node:path';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { hiddenReasons } from '../../domain/measurement.ts';
import { findProject } from '../../input/project-files.ts';
import { writeFileAtomic } from '../../lib/atomic-file.ts';
import { severityOf } from '../../lib/messages.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { problemJson, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type ValidateOptions = Readonly<{ strict?: boolean; report?: string }>;

/** Reads and checks everything of a project, and writes nothing but the report that was asked for. */
export async function validate(
  project: string,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const prepared = await prepare(await findProject(project), undefined);
  const { wijken, dataset, problems, suppressed } = prepared;
  const report = await writeReport(prepared, options.report);
  const warnings = problems.filter(({ code }) => severityOf(code) === 'warning').length;
  const ok = !(options.strict && warnings > 0);
  const text = words[terminal.language];
  if (terminal.json) {
    const shown = problems.map((one) => problemJson(one, terminal));
    const counts = { wijken: wijken.length, figures: dataset.figures.size };
    terminal.out(`${JSON.stringify({ ok, ...counts, problems: shown, suppressed, report })}\n`);
  } else {
    reportProblems(problems, terminal);
    if (report !== undefined) terminal.err(`${text.written(report)}\n`);
    terminal.out(`${text.valid(wijken.length, dataset.figures.size)} ${text.warnings(warnings)}\n`);
    if (suppressed.length > 0) terminal.out(`${suppressedText(suppressed, terminal)}\n`);
  }
  return ok ? exitCodes.done : exitCodes.input;
}

/** How many figures are not shown, by reason. */
function suppressedText(suppressed: Prepared['suppressed'], { language }: Terminal): string {
  const { suppressed: sentence, reasons } = words[language];
  const counts = hiddenReasons.flatMap((reason) => {
    const count = suppressed.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [`${count} ${reasons[reason]}`];
  });
  return sentence(suppressed.length, counts.join(', '));
}

/** Writes the report about the data, and gives its path; nothing without a name for it. */
async function writeReport(prepared: Prepared, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const { dataQualityHtml } = await import('../../batch/data-quality.ts');
  const path = resolve(file);
  await writeFileAtomic(path, await dataQualityHtml(prepared));
  return path;
}
