import { join } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-file.ts';
import { contentHash } from '../lib/content-hash.ts';
import type { Problem } from '../lib/problem.ts';
import { findBrowser } from '../render/browser/find.ts';
import { browserVersion } from '../render/browser/version.ts';
import { withPdfPrinter } from '../render/pdf-printer.ts';
import { entryOf, type Made, withLeftOut } from './build-entries.ts';
import { type BuildPlan, isPrinted, planBuild } from './build-plan.ts';
import { dataQualityHtml } from './data-quality.ts';
import { readEarlierBuild } from './earlier-build.ts';
import { openJournal, removeJournal } from './journal.ts';
import { type Lock, withOutputLock } from './lock.ts';
import { manifestText, type WijkEntry } from './manifest.ts';
import { manifestName } from './manifest-file.ts';
import type { OutputRecord, WrittenFile } from './output-record.ts';
import { removeOutputs } from './outputs-on-disk.ts';
import type { Job } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { jobSeconds, openFolder, type RunOptions, runJobs } from './run.ts';
import type { Share } from './shard.ts';
import { foldersOf, removeStaleFiles } from './stale-files.ts';
import { type TraceOf, tracer } from './trace.ts';

export type BuildRequest = Readonly<{
  jobs: readonly Job[];
  /** Which part of a run that is spread this is. */
  shard?: Share['shard'];
  /** True for files of earlier builds that this one has nothing to say about; what else it does not make is removed. */
  leavesAlone: (file: string) => boolean;
  /** Make everything, whatever is there. */
  force: boolean;
  run: Omit<RunOptions, 'onMade' | 'check'>;
  /** Called before anything is made. */
  onPlanned: (plan: BuildPlan, problems: readonly Problem[]) => void;
  /** Called when all is written, while no other build can change it. */
  onBuilt?: (outcome: BuildOutcome) => Promise<void>;
}>;

export type BuildOutcome = Readonly<{
  plan: BuildPlan;
  wijken: readonly WijkEntry[];
  report: WrittenFile;
  failures: readonly Extract<Made, { kind: 'failed' }>[];
  removed: readonly string[];
}>;

/**
 * Makes of a project what is not yet in the output folder as it would be made now, removes what is no longer made, and
 * writes the manifest last. What was made before it was stopped counts for the next build.
 */
export async function buildProject(prepared: Prepared, request: BuildRequest): Promise<BuildOutcome> {
  const { out } = request.run;
  await openFolder(out);
  return await withOutputLock(out, (lock) => buildAlone(prepared, request, lock));
}

async function buildAlone(
  prepared: Prepared,
  { jobs, shard, force, run, leavesAlone, onPlanned, onBuilt }: BuildRequest,
  lock: Lock,
): Promise<BuildOutcome> {
  const { out, browserPath, notice } = run;
  await removeStaleFiles(foldersOf(out, jobs));
  const earlier = await readEarlierBuild(out);
  // The browser starts while the plan is made, as soon as it is sure to be needed.
  const needed = Promise.withResolvers<void>();
  if (earlier.known.size === 0 && jobs.some(isPrinted)) needed.resolve();
  const printer = { browserPath, jobSeconds, notice, startNow: needed.promise };
  const { plan, made } = await withPdfPrinter(printer, async (print) => {
    const traceOf = await tracer(prepared, await browserFor(jobs, browserPath));
    const planning = { out, earlier, traceOf, force, onPrint: needed.resolve };
    const whatToDo = await planBuild(prepared, jobs, planning);
    onPlanned(whatToDo, earlier.problems);
    const running = { ...run, print, check: lock.check };
    return { plan: whatToDo, made: await make(prepared, whatToDo, traceOf, running) };
  });
  lock.check();
  const planned = plan.wijken.map((wijk) => entryOf(wijk, made.get(wijk.job.area.code), earlier));
  const wijken = withLeftOut(planned, earlier, leavesAlone);
  const report = await writeReport(prepared, out);
  await writeFileAtomic(join(out, manifestName), await manifestText(prepared, wijken, report, shard));
  const current = new Set(wijken.flatMap(({ outputs }) => outputs.map(({ file }) => file)));
  const vanished = [...earlier.known.values()].filter(({ file }) => !current.has(file));
  const removed = await removeOutputs(out, vanished);
  await removeJournal(out);
  const failures = [...made.values()].filter((one) => one.kind === 'failed');
  const outcome = { plan, wijken, report, removed, failures };
  await onBuilt?.(outcome);
  return outcome;
}

/** What prints, as far as anything is printed. */
async function browserFor(jobs: readonly Job[], path: string | undefined): Promise<string | undefined> {
  return jobs.some(isPrinted) ? await browserVersion(await findBrowser(path)) : undefined;
}

/** Runs what the plan makes, by wijk; what is made of one is in the journal before it counts. */
async function make(
  prepared: Prepared,
  { wijken }: BuildPlan,
  traceOf: TraceOf,
  options: Omit<RunOptions, 'onMade'>,
): Promise<Map<string, Made>> {
  const jobs = wijken.flatMap((one) => one.make ?? []);
  if (jobs.length === 0) return new Map();
  const journal = openJournal(options.out);
  const outputs = new Map<string, readonly OutputRecord[]>();
  try {
    const settled = await runJobs(prepared, jobs, {
      ...options,
      onMade: async ({ area }, { files }) => {
        const records = files.map(({ what, ...file }) => ({ ...file, made: traceOf(area, what) }));
        outputs.set(area.code, records);
        await journal.add(area.code, records);
      },
    });
    return new Map(
      settled.map((one): [string, Made] => {
        const { code } = one.item.area;
        if (!one.ok) return [code, { kind: 'failed', job: one.item, error: one.error }];
        const { figures } = one.result;
        return [code, { kind: 'made', job: one.item, figures, outputs: outputs.get(code) ?? [] }];
      }),
    );
  } finally {
    await journal.close();
  }
}

/** The page about the data stands beside the documents, and in the manifest. */
async function writeReport(prepared: Prepared, out: string): Promise<WrittenFile> {
  const file = 'datakwaliteit.html';
  const html = await dataQualityHtml(prepared);
  await writeFileAtomic(join(out, file), html);
  return { file, sha256: contentHash(html), size: Buffer.byteLength(html) };
}
