import { prepare } from '../../batch/prepare.ts';
import { findProject } from '../../input/project-files.ts';
import { severityOf } from '../../lib/messages.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { problemJson, reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type ValidateOptions = Readonly<{ strict?: boolean }>;

/** Reads and checks everything of a project, and writes nothing. */
export async function validate(
  project: string,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { wijken, dataset, problems } = await prepare(await findProject(project), undefined);
  const warnings = problems.filter(({ code }) => severityOf(code) === 'warning').length;
  const ok = !(options.strict && warnings > 0);
  const text = words[terminal.language];
  if (terminal.json) {
    const shown = problems.map((one) => problemJson(one, terminal));
    terminal.out(
      `${JSON.stringify({ ok, wijken: wijken.length, figures: dataset.figures.size, problems: shown })}\n`,
    );
  } else {
    reportProblems(problems, terminal);
    terminal.out(`${text.valid(wijken.length, dataset.figures.size)} ${text.warnings(warnings)}\n`);
  }
  return ok ? exitCodes.done : exitCodes.input;
}
