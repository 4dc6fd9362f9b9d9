import { availableParallelism } from 'node:os';
import { join, posix, resolve } from 'node:path';
import type { BuildPlan } from '../../batch/build-plan.ts';
import { type BuildOutcome, buildProject } from '../../batch/build-project.ts';
import { manifestName } from '../../batch/manifest-file.ts';
import { type Format, type Job, type Product, planJobs } from '../../batch/plan.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { type Shard, type Share, shareOf } from '../../batch/shard.ts';
import { findProject } from '../../input/project-files.ts';
import { UserError } from '../../lib/errors.ts';
import { severityOf } from '../../lib/messages.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import type { BrowserNotice } from '../../render/pdf-printer.ts';
import { reportPlan } from '../build-report.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { reportFailures } from '../failures.ts';
import { findWijken } from '../find-area.ts';
import { type Progress, showProgress, tellEvent } from '../progress.ts';
import { problemJson, reportFailure, reportProblems } from '../report.ts';
import { shardFromEnvironment } from '../shard-environment.ts';
import { stoppable } from '../signals.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type BuildOptions = Readonly<{
  out?: string;
  /** Undefined: both. */
  format?: readonly Format[];
  /** Undefined: those of the project. */
  product?: readonly Product[];
  area: readonly string[];
  jobs?: number;
  shard?: Shard;
  strict?: boolean;
  force?: boolean;
  charts?: boolean;
  date?: string;
  browser?: string;
}>;

/** Makes the documents of all wijken of a project, or of those named by `--area`. */
export async function build(project: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const part = options.shard ?? shardFromEnvironment(process.env);
  const prepared = await prepare(await findProject(project), options.date);
  const out = outputFolder(prepared, options.out);
  const { format: formats = ['pdf', 'html'], product: products = prepared.config.products } = options;
  const { charts } = options;
  const wanted = { products, formats, charts };
  const all = planJobs(prepared.dataset, wantedWijken(prepared, options.area), wanted);
  const { jobs, shard } = shareOf(all, part);
  if (options.strict && hasWarnings(prepared)) return refused(prepared, terminal);
  if (!terminal.json) reportProblems(prepared.problems, terminal);
  sayPart(shard, jobs.length, terminal);
  let progress: Progress | undefined;
  const request = {
    jobs,
    shard,
    // A part holds nothing of another part, or they could not be merged.
    leavesAlone: isNarrowed(options) && shard === undefined ? possibleFiles(prepared) : () => false,
    force: options.force ?? false,
    run: {
      out,
      jobs: options.jobs ?? Math.min(availableParallelism(), 6),
      browserPath: options.browser,
      notice: (code: BrowserNotice) => reportNotice(code, terminal),
      onSettled: ({ area }: Job, error: unknown) => progress?.settled(area, error === undefined),
    },
    onPlanned: (plan: BuildPlan, problems: readonly Problem[]) => {
      reportProblems(problems, terminal);
      reportPlan(plan, terminal);
      progress = showProgress(plan.wijken.filter(({ make }) => make !== undefined).length, terminal);
    },
  };
  const outcome = await stoppable(terminal, (stop) =>
    buildProject(prepared, { ...request, run: { ...request.run, stop } }),
  );
  progress?.end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return reportOutcome(prepared, outcome, { out, seconds, count: jobs.length }, terminal);
}

function reportOutcome(
  { problems }: Prepared,
  { wijken, failures, plan, removed }: BuildOutcome,
  { out, seconds, count }: Readonly<{ out: string; seconds: string; count: number }>,
  terminal: Terminal,
): ExitCode {
  const failed = reportFailures(
    failures.map(({ job, error }) => ({ area: job.area, error })),
    terminal,
  );
  const text = words[terminal.language];
  if (removed.length > 0) terminal.err(`${text.removed(removed.length)}\n`);
  const fresh = plan.wijken.filter(({ make }) => make === undefined).length;
  terminal.err(`${text.summary({ done: count - failures.length, total: count, fresh }, out, seconds)}\n`);
  if (!terminal.json) terminal.out(`${join(out, manifestName)}\n`);
  else
    terminal.out(
      `${JSON.stringify({
        ok: failures.length === 0,
        out,
        wijken: wijken.map(({ area, ok, outputs }) => ({
          area,
          ok,
          files: outputs.map(({ file, sha256, size }) => ({ file, sha256, size })),
        })),
        problems: [...problems, ...failed].map((one) => problemJson(one, terminal)),
      })}\n`,
    );
  return failures.length === 0 ? exitCodes.done : exitCodes.input;
}

function sayPart(shard: Share['shard'], wijken: number, terminal: Terminal): void {
  if (shard !== undefined) terminal.err(`${words[terminal.language].part(shard, wijken)}\n`);
}

/** True when the build was told to leave out something that the project has. */
function isNarrowed({ area, product, format }: BuildOptions): boolean {
  return area.length > 0 || product !== undefined || format !== undefined;
}

/** Tells the files that some build of this project makes. */
function possibleFiles({ dataset, wijken }: Prepared): (file: string) => boolean {
  const everything = planJobs(dataset, wijken, {
    products: ['factsheet', 'wijkprofiel'],
    formats: ['pdf', 'html'],
    charts: true,
  });
  const files = new Set(
    everything.flatMap(({ documents, csv = '' }) => [csv, ...documents.map(({ file }) => file)]),
  );
  const folders = new Set(everything.flatMap(({ charts = [] }) => charts));
  return (file) => files.has(file) || folders.has(posix.dirname(file));
}

function reportNotice(code: BrowserNotice, terminal: Terminal): void {
  if (terminal.json) tellEvent('notice', { code }, terminal);
  else terminal.err(`${noticeText(code, terminal)}\n`);
}

export function noticeText(code: BrowserNotice, { language }: Terminal): string {
  return code === 'sandbox-off' ? words[language].sandboxOff : words[language].browserRestarted;
}

/** `--out` is relative to where the user is, the setting of the project to the project. */
export function outputFolder({ folder, config }: Prepared, out: string | undefined): string {
  const path = out === undefined ? resolve(folder, config.output) : resolve(out);
  if (path === resolve(folder)) throw new UserError([problem('output-inside-inputs', { file: path })]);
  return path;
}

function wantedWijken({ dataset, wijken, config }: Prepared, names: readonly string[]): Prepared['wijken'] {
  return names.length === 0 ? wijken : findWijken(dataset.areas, names, config.areas);
}

function refused({ problems }: Prepared, terminal: Terminal): ExitCode {
  reportFailure(problems, terminal);
  terminal.err(`${words[terminal.language].strict}\n`);
  return exitCodes.input;
}

function hasWarnings({ problems }: Prepared): boolean {
  return problems.some(({ code }) => severityOf(code) === 'warning');
}
