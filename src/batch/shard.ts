import type { Format, Job, Product } from './plan.ts';

/** One part of a run that is spread over machines: the first is 1. */
export type Shard = Readonly<{ index: number; count: number }>;

/** The jobs of one run, or of one part of it; `shard` stands in the manifest of a part. */
export type Share = Readonly<{
  jobs: readonly Job[];
  shard: (Shard & Readonly<{ wijken: number }>) | undefined;
}>;

/** What this run makes of all jobs; without a shard, all of it. */
export function shareOf(jobs: readonly Job[], shard: Shard | undefined): Share {
  if (shard === undefined) return { jobs, shard };
  return { jobs: shardOf(jobs, shard, expectedCost), shard: { ...shard, wijken: jobs.length } };
}

/** How far a part may be from its equal share, as a part of it, to keep the wijken of a gemeente together. */
const slack = 0.02;

/**
 * The jobs of one part, in their own order. The wijken lie in a row, by gemeente and code, and parts are cut from it
 * at equal costs: at the border of a gemeente when one is near enough, else at the nearest wijk. So the parts depend
 * on nothing but the jobs, and are off by at most a wijk and the slack at either end.
 */
export function shardOf(
  jobs: readonly Job[],
  { index, count }: Shard,
  cost: (job: Job) => number,
): readonly Job[] {
  const row = jobs.toSorted(byGemeente);
  const borders = bordersIn(row, cost);
  const mine = new Set(row.slice(cutAfter(index - 1, count, borders), cutAfter(index, count, borders)));
  return jobs.filter((job) => mine.has(job));
}

function byGemeente({ area: a }: Job, { area: b }: Job): number {
  return compare(a.parent ?? '', b.parent ?? '') || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A place where the row may be cut: how many jobs come before it, and what these cost together. */
type Border = Readonly<{ jobs: number; cost: number; betweenGemeenten: boolean }>;

function bordersIn(row: readonly Job[], cost: (job: Job) => number): readonly [Border, ...Border[]] {
  let before = 0;
  const borders = row.map((job, place): Border => {
    before += cost(job);
    return {
      jobs: place + 1,
      cost: before,
      betweenGemeenten: job.area.parent !== row[place + 1]?.area.parent,
    };
  });
  return [{ jobs: 0, cost: 0, betweenGemeenten: true }, ...borders];
}

/** How many jobs of the row go into the first `parts` parts. */
function cutAfter(parts: number, count: number, borders: readonly [Border, ...Border[]]): number {
  const last = borders.at(-1) ?? borders[0];
  if (parts === 0) return 0;
  if (parts === count) return last.jobs;
  const share = last.cost / count;
  const wanted = parts * share;
  const between = nearest(wanted, borders, ({ betweenGemeenten }) => betweenGemeenten);
  if (Math.abs(between.cost - wanted) <= slack * share) return between.jobs;
  return nearest(wanted, borders, () => true).jobs;
}

function nearest(
  cost: number,
  [first, ...others]: readonly [Border, ...Border[]],
  fits: (border: Border) => boolean,
): Border {
  const isNearer = (a: Border, b: Border): boolean => Math.abs(a.cost - cost) < Math.abs(b.cost - cost);
  return others.filter(fits).reduce((best, one) => (isNearer(one, best) ? one : best), first);
}

/** What a document costs beside the others, as measured for docs/opschalen.md; whole numbers add up exactly. */
const costs: Readonly<Record<Product, Readonly<Record<Format, number>>>> = {
  factsheet: { pdf: 10, html: 2 },
  wijkprofiel: { pdf: 36, html: 3 },
};

/** What the wijk itself costs, whatever is made of it: its profile and its figures. */
const wijkCost = 1;

export function expectedCost({ documents }: Job): number {
  return documents.reduce((sum, { product, format }) => sum + costs[product][format], wijkCost);
}
