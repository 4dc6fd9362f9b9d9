import type { PlannedWijk } from './build-plan.ts';
import type { FigureCount } from './document-job.ts';
import type { EarlierBuild } from './earlier-build.ts';
import { doneEntry, failedEntry, sortedOutputs, type WijkEntry } from './manifest.ts';
import type { OutputRecord } from './output-record.ts';
import type { Job } from './plan.ts';

/** What became of what a build made of a wijk. */
export type Made = Readonly<
  | { kind: 'made'; job: Job; figures: FigureCount; outputs: readonly OutputRecord[] }
  | { kind: 'failed'; job: Job; error: unknown }
>;

/** What the manifest says of a wijk of the plan; `made` is undefined when nothing had to be made. */
export function entryOf(
  { job, fresh, figures }: PlannedWijk,
  made: Made | undefined,
  { known }: EarlierBuild,
): WijkEntry {
  if (made === undefined) return doneEntry(job.area, figures, fresh);
  if (made.kind === 'made') return doneEntry(job.area, made.figures, [...fresh, ...made.outputs]);
  const { documents, csv } = made.job;
  const older = [...documents.map(({ file }) => file), csv ?? ''].flatMap((file) => known.get(file) ?? []);
  return failedEntry(job.area, made.error, [...fresh, ...older]);
}

/** Adds the wijken and files that a build was told to leave alone, as earlier builds described them. */
export function withLeftOut(
  made: readonly WijkEntry[],
  { known, areaOf, wijken }: EarlierBuild,
  leavesAlone: (file: string) => boolean,
): WijkEntry[] {
  const current = new Set(made.flatMap(({ outputs }) => outputs.map(({ file }) => file)));
  const left = Map.groupBy(
    [...known.values()].filter(({ file }) => !current.has(file) && leavesAlone(file)),
    ({ file }) => areaOf.get(file) ?? '',
  );
  const isMade = new Set(made.map(({ area }) => area));
  const others = [...wijken.values()].filter(({ area }) => !isMade.has(area) && left.has(area));
  return [
    ...made.map((one) => ({
      ...one,
      outputs: sortedOutputs([...one.outputs, ...(left.get(one.area) ?? [])]),
    })),
    ...others.map((one) => ({ ...one, outputs: sortedOutputs(left.get(one.area) ?? []) })),
  ];
}
