import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { dataQualityHtml } from '../../batch/data-quality.ts';
import type { JobResult, WrittenFile } from '../../batch/document-job.ts';
import { type Lock, withOutputLock } from '../../batch/lock.ts';
import { manifestText } from '../../batch/manifest.ts';
import { type Format, type Job, type Product, planJobs } from '../../batch/plan.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { runJobs } from '../../batch/run.ts';
import { foldersOf, removeStaleFiles } from '../../batch/stale-files.ts';
import { findProject } from '../../input/project-files.ts';
import { writeFileAtomic } from '../../lib/atomic-file.ts';
import { contentHash } from '../../lib/content-hash.ts';
import { UserError } from '../../lib/errors.ts';
import { severityOf } from '../../lib/messages.ts';
import type { Settled } from '../../lib/pool.ts';
import { problem } from '../../lib/problem.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { reportFailures } from '../failures.ts';
import { findWijken } from '../find-area.ts';
import { showProgress } from '../progress.ts';
import { expectPublication, publishBuild } from '../publishing.ts';
import { problemJson, reportFailure, reportProblems } from '../report.ts';
import { stoppable } from '../signals.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type BuildOptions = Readonly<{
  out?: string;
  format: readonly Format[];
  /** Undefined: those of the project. */
  product?: readonly Product[];
  area: readonly string[];
  jobs?: number;
  strict?: boolean;
  charts?: boolean;
  publish?: string;
  date?: string;
  browser?: string;
}>;

/** Makes the documents of all wijken of a project, or of those named by `--area`. */
export async function build(project: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const prepared = await prepare(await findProject(project), options.date);
  const out = outputFolder(prepared, options.out);
  const { config, dataset } = prepared;
  const { product: products = config.products, format: formats, area, charts, publish: dir } = options;
  await expectPublication({ out, dir, products: config.products }, { area, products, formats });
  const jobs = planJobs(dataset, wantedWijken(prepared, area), { products, formats, charts });
  if (options.strict && hasWarnings(prepared)) return refused(prepared, terminal);
  if (!terminal.json) reportProblems(prepared.problems, terminal);
  return await withOutputLock(out, async (lock) => {
    await removeStaleFiles(foldersOf(out, jobs));
    const settled = await makeDocuments(prepared, jobs, { ...options, out, lock }, terminal);
    lock.check();
    const report = await writeReport(prepared, out);
    const manifest = await manifestText(prepared, settled, report);
    await writeFileAtomic(join(out, 'manifest.json'), manifest);
    const code = reportBuild(prepared, settled, { out, started }, terminal);
    await publishBuild({ out, dir, report }, settled, terminal);
    return code;
  });
}

type Making = BuildOptions & Readonly<{ out: string; lock: Lock }>;
type Made = Settled<Job, JobResult>[];

async function makeDocuments(
  prepared: Prepared,
  jobs: readonly Job[],
  { out, lock, jobs: limit, browser }: Making,
  terminal: Terminal,
): Promise<Made> {
  const progress = showProgress(jobs.length, terminal);
  const run = (stop: AbortSignal): Promise<Made> =>
    runJobs(prepared, jobs, {
      out,
      jobs: limit ?? Math.min(availableParallelism(), 6),
      browserPath: browser,
      notice: (code) => terminal.err(`${noticeText(code, terminal)}\n`),
      stop,
      check: lock.check,
      onSettled: ({ area }: Job, error) => progress.settled(`${area.code} ${area.name}`, error === undefined),
    });
  const settled = await stoppable(terminal, run);
  progress.end();
  return settled;
}

function reportBuild(
  prepared: Prepared,
  settled: Made,
  { out, started }: Readonly<{ out: string; started: number }>,
  terminal: Terminal,
): ExitCode {
  const failures = settled.filter((one) => !one.ok);
  const failed = reportFailures(failures, terminal);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = words[terminal.language].summary(
    settled.length - failures.length,
    settled.length,
    out,
    seconds,
  );
  terminal.err(`${summary}\n`);
  if (!terminal.json) terminal.out(`${join(out, 'manifest.json')}\n`);
  else
    terminal.out(
      `${JSON.stringify({
        ok: failures.length === 0,
        out,
        wijken: settled.map((one) => ({
          area: one.item.area.code,
          ok: one.ok,
          files: one.ok ? one.result.files : [],
        })),
        problems: [...prepared.problems, ...failed].map((one) => problemJson(one, terminal)),
      })}\n`,
    );
  return failures.length === 0 ? exitCodes.done : exitCodes.input;
}

/** The page about the data stands beside the documents, and in the manifest. */
async function writeReport(prepared: Prepared, out: string): Promise<WrittenFile> {
  const file = 'datakwaliteit.html';
  const html = await dataQualityHtml(prepared);
  await writeFileAtomic(join(out, file), html);
  return { file, sha256: contentHash(html), size: Buffer.byteLength(html) };
}

export function noticeText(code: 'sandbox-off' | 'browser-restarted', { language }: Terminal): string {
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
