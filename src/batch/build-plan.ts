import { figuresCsv } from '../document/figures-csv.ts';
import { nl } from '../document/words/nl.ts';
import { contentHash } from '../lib/content-hash.ts';
import { countFigures, type FigureCount, inputFor } from './document-job.ts';
import type { EarlierBuild } from './earlier-build.ts';
import { type Cause, type Decision, decide } from './freshness.ts';
import { intactFiles } from './outputs-on-disk.ts';
import type { Job } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { profileOf } from './profiles.ts';
import { saysNow } from './said.ts';
import type { Trace, Traced, TraceOf } from './trace.ts';

/** A wijk of a build: what has to be made of it, and what may stay. */
export type PlannedWijk = Decision & Readonly<{ job: Job; figures: FigureCount | undefined }>;

/** What a build is going to do. */
export type BuildPlan = Readonly<{
  wijken: readonly PlannedWijk[];
  /** How many files are made, by the first reason for each. */
  causes: ReadonlyMap<Cause, number>;
  /** How many files stay as they are. */
  fresh: number;
}>;

/** Compares what the jobs would make with what lies in the output folder. */
export async function planBuild(
  prepared: Prepared,
  jobs: readonly Job[],
  {
    out,
    earlier,
    traceOf,
    force,
  }: Readonly<{ out: string; earlier: EarlierBuild; traceOf: TraceOf; force: boolean }>,
): Promise<BuildPlan> {
  const { known } = earlier;
  const intact = force ? new Set<string>() : await intactFiles(out, [...known.values()]);
  const wijken = jobs.map((job): PlannedWijk => {
    // Of a wijk that was never made there is nothing to compare.
    const isKnown = intact.size > 0 && job.documents.some(({ file }) => known.has(file));
    const decision = decide(job, {
      ...{ known, intact, force },
      trace: remembered((what) => traceOf(job.area, what)),
      saysNow: (what, said) => {
        if (what === 'csv') return contentHash(figuresCsv([profileOf(prepared, job.area)], nl));
        if (what === 'charts' || said === undefined) return undefined;
        return saysNow(inputFor(prepared, job, what.product), what.product, said);
      },
    });
    return { ...decision, job, figures: isKnown ? countFigures(profileOf(prepared, job.area)) : undefined };
  });
  const causes = new Map<Cause, number>();
  for (const cause of wijken.flatMap((one) => one.causes)) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  return { wijken, causes, fresh: wijken.reduce((sum, one) => sum + one.fresh.length, 0) };
}

/** A trace is asked for several times, with the same words for the same thing. */
function remembered(trace: (what: Traced) => Trace): (what: Traced) => Trace {
  const known = new Map<string, Trace>();
  return (what) => {
    const key = typeof what === 'string' ? what : `${what.product}.${what.format}`;
    const found = known.get(key) ?? trace(what);
    known.set(key, found);
    return found;
  };
}
