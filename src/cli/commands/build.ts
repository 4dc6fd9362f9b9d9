import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { dataQualityHtml } from '../../batch/data-quality.ts';
import type { WrittenFile } from '../../batch/document-job.ts';
import { manifestText } from '../../batch/manifest.ts';
import { type Format, type Job, type Product, planJobs } from '../../batch/plan.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { runJobs } from '../../batch/run.ts';
import { type Shard, type Share, shareOf } from '../../batch/shard.ts';
import { findProject } from '../../input/project-files.ts';
import { writeFileAtomic } from '../../lib/atomic-file.ts';
import { contentHash } from '../../lib/content-hash.ts';
import { UserError } from '../../lib/errors.ts';
import { severityOf } from '../../lib/messages.ts';
import { problem } from '../../lib/problem.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { reportFailures } from '../failures.ts';
import { findWijken } from '../find-area.ts';
import { showProgress } from '../progress.ts';
import { problemJson, reportFailure, reportProblems } from '../report.ts';
import { shardFromEnvironment } from '../shard-environment.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export type BuildOptions = Readonly<{
  out?: string;
  format: readonly Format[];
  /** Undefined: those of the project. */
  product?: readonly Product[];
  area: readonly string[];
  jobs?: number;
  shard?: Shard;
  strict?: boolean;
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
  const all = planJobs(prepared.dataset, wantedWijken(prepared, options.area), {
    products: options.product ?? prepared.config.products,
    formats: options.format,
    charts: options.charts,
  });
  const { jobs, shard } = shareOf(all, part);
  if (options.strict && hasWarnings(prepared)) return refused(prepared, terminal);
  if (!terminal.json) reportProblems(prepared.problems, terminal);
  sayPart(shard, jobs.length, terminal);
  const progress = showProgress(jobs.length, terminal);
  const settled = await runJobs(prepared, jobs, {
    out,
    jobs: options.jobs ?? Math.min(availableParallelism(), 6),
    browserPath: options.browser,
    notice: (code) => terminal.err(`${noticeText(code, terminal)}\n`),
    onSettled: ({ area }: Job, error) => progress.settled(`${area.code} ${area.name}`, error === undefined),
  });
  progress.end();
  const report = await writeReport(prepared, out);
  await writeFileAtomic(join(out, 'manifest.json'), await manifestText(prepared, settled, report, shard));
  const failures = settled.filter((one) => !one.ok);
  const failed = reportFailures(failures, terminal);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = words[terminal.language].summary(jobs.length - failures.length, jobs.length, out, seconds);
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

function sayPart(shard: Share['shard'], wijken: number, terminal: Terminal): void {
  if (shard !== undefined) terminal.err(`${words[terminal.language].part(shard, wijken)}\n`);
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
