import { resolve } from 'node:path';
import { type Format, planJobs } from '../../batch/plan.ts';
import { prepare } from '../../batch/prepare.ts';
import { runJobs } from '../../batch/run.ts';
import { findProject } from '../../input/project-files.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { reportFailures } from '../failures.ts';
import { findWijk } from '../find-area.ts';
import { openFile } from '../open-file.ts';
import { reportProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { noticeText, outputFolder } from './build.ts';

export type FactsheetOptions = Readonly<{
  out?: string;
  format: Format;
  open?: boolean;
  date?: string;
  browser?: string;
}>;

/** Makes the factsheet of one wijk: the file that `build` would write, or the one named by `--out`. */
export async function factsheet(
  wijk: string,
  project: string,
  options: FactsheetOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const prepared = await prepare(await findProject(project), options.date);
  if (!terminal.json) reportProblems(prepared.problems, terminal);
  const area = findWijk(prepared.dataset.areas, wijk, prepared.config.areas);
  const planned = planJobs(prepared.dataset, [area], [options.format]);
  const out = options.out === undefined ? outputFolder(prepared, undefined) : process.cwd();
  const jobs =
    options.out === undefined
      ? planned
      : planned.map((job) => ({ ...job, files: { [options.format]: options.out } }));
  const settled = await runJobs(prepared, jobs, {
    out,
    jobs: 1,
    browserPath: options.browser,
    notice: (code) => terminal.err(`${noticeText(code, terminal)}\n`),
    onSettled: () => undefined,
  });
  const failed = settled.filter((one) => !one.ok);
  reportFailures(failed, terminal);
  const [file] = jobs.flatMap(({ files }) => files[options.format] ?? []);
  if (failed.length > 0 || file === undefined) return exitCodes.input;
  const path = resolve(out, file);
  terminal.out(
    terminal.json ? `${JSON.stringify({ ok: true, area: area.code, file: path })}\n` : `${path}\n`,
  );
  if (options.open) openFile(path);
  return exitCodes.done;
}
