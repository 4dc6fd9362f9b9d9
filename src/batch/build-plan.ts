import { setImmediate } from 'node:timers/promises';
import { figuresCsv } from '../document/figures-csv.ts';
import { nl } from '../document/words/nl.ts';
import { contentHash } from '../lib/content-hash.ts';
import { countFigures, type FigureCount, inputFor } from './document-job.ts';
import type { EarlierBuild } from './earlier-build.ts';
import { type Cause, type Decision, decide, type Evidence } from './freshness.ts';
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

export type Planning = Readonly<{
  out: string;
  earlier: EarlierBuild;
  traceOf: TraceOf;
  force: boolean;
  /** Called as soon as it is known that something has to be printed. */
  onPrint: () => void;
}>;

/** So many wijken are compared before others get a turn. */
const wijkenAtOnce = 20;

/** Compares what the jobs would make with what lies in the output folder. */
export async function planBuild(
  prepared: Prepared,
  jobs: readonly Job[],
  { out, earlier: { known }, traceOf, force, onPrint }: Planning,
): Promise<BuildPlan> {
  const intact = force ? new Set<string>() : await intactFiles(out, [...known.values()]);
  const wijken: PlannedWijk[] = [];
  for (const [index, job] of jobs.entries()) {
    const trace = remembered((what) => traceOf(job.area, what));
    const decision = decide(job, { known, intact, force, trace, saysNow: speaker(prepared, job) });
    if (isPrinted(decision.make)) onPrint();
    wijken.push({ ...decision, job, figures: figuresOf(prepared, job, decision) });
    if (index % wijkenAtOnce === 0) await setImmediate();
  }
  const causes = wijken.flatMap((one) => one.causes);
  return {
    wijken,
    causes: new Map([...Map.groupBy(causes, (cause) => cause)].map(([cause, all]) => [cause, all.length])),
    fresh: wijken.reduce((sum, one) => sum + one.fresh.length, 0),
  };
}

/** Of a wijk of which nothing stays the figures are counted when it is made. */
function figuresOf(prepared: Prepared, { area }: Job, { fresh }: Decision): FigureCount | undefined {
  return fresh.length > 0 ? countFigures(profileOf(prepared, area)) : undefined;
}

/** True when a job makes something that the browser is needed for. */
export function isPrinted(job: Job | undefined): boolean {
  return job?.documents.some(({ format }) => format === 'pdf') === true;
}

/** The hash of what a document says now, at the steps at which it was looked at then. */
function speaker(prepared: Prepared, job: Job): Evidence['saysNow'] {
  const figures = (): string => figuresCsv([profileOf(prepared, job.area)], nl);
  return (what, said) => {
    if (what === 'csv') return contentHash(figures());
    if (what === 'charts' || said === undefined) return undefined;
    const attached = what.format === 'pdf' ? figures() : undefined;
    return saysNow(inputFor(prepared, job, what.product), what.product, said, attached);
  };
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
