import { type BuildOutcome, buildProject } from '../../batch/build-project.ts';
import { defaultJobs } from '../../batch/default-jobs.ts';
import type { Job } from '../../batch/plan.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import type { Shard } from '../../batch/shard.ts';
import { stopwatch } from '../../batch/timings.ts';
import { findProject } from '../../input/project-files.ts';
import { severityOf } from '../../lib/messages.ts';
import { type ExtentOptions, extentOf, outputFolder } from '../build-extent.ts';
import { reportNotice, reportOutcome, reportPart, reportPlan, reportTimings } from '../build-report.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type Progress, showProgress } from '../progress.ts';
import { expectPublication, publishBuild } from '../publishing.ts';
import { reportFailure, reportProblems } from '../report.ts';
import { shardFromEnvironment } from '../shard-environment.ts';
import { stoppable } from '../signals.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type BuildOptions = ExtentOptions &
  Readonly<{
    out?: string;
    jobs?: number;
    shard?: Shard;
    timings?: boolean;
    strict?: boolean;
    force?: boolean;
    publish?: string;
    date?: string;
    browser?: string;
  }>;

/** Makes the documents of all wijken of a project, or of those named by `--area`. */
export async function build(project: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const part = options.shard ?? shardFromEnvironment(process.env);
  const prepared = await prepare(await findProject(project), options.date);
  const out = outputFolder(prepared, options.out);
  const extent = extentOf(prepared, options, part);
  const publication = { out, dir: options.publish, products: prepared.config.products };
  await expectPublication(publication, { ...extent.wanted, area: options.area, shard: extent.shard });
  if (options.strict && hasWarnings(prepared)) return refused(prepared, terminal);
  if (!terminal.json) reportProblems(prepared.problems, terminal);
  reportPart(extent, terminal);
  let progress: Progress | undefined;
  const watch = stopwatch();
  const run = {
    ...{ out, watch, browserPath: options.browser, jobs: options.jobs ?? defaultJobs() },
    notice: reportNotice(terminal),
    onSettled: ({ area }: Job, error: unknown) => progress?.settled(area, error === undefined),
  };
  const report = async (outcome: BuildOutcome): Promise<void> => {
    progress?.end();
    if (options.timings) reportTimings(watch.timings(), terminal);
    reportOutcome(prepared, outcome, { out, seconds: (performance.now() - started) / 1000 }, terminal);
    await publishBuild(publication, outcome, terminal);
  };
  const { failures } = await stoppable(terminal, (stop) =>
    buildProject(prepared, {
      ...extent,
      force: options.force ?? false,
      run: { ...run, stop },
      onPlanned: (plan, problems) => {
        progress = showProgress(reportPlan(plan, problems, terminal), terminal);
      },
      onBuilt: report,
    }),
  );
  return failures.length === 0 ? exitCodes.done : exitCodes.input;
}

function refused({ problems }: Prepared, terminal: Terminal): ExitCode {
  reportFailure(problems, terminal);
  terminal.err(`${words[terminal.language].strict}\n`);
  return exitCodes.input;
}

function hasWarnings({ problems }: Prepared): boolean {
  return problems.some(({ code }) => severityOf(code) === 'warning');
}
