import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/batch/plan.ts';
import { expectedCost, shardOf, shareOf } from '../../src/batch/shard.ts';
import type { Area } from '../../src/domain/area.ts';

const documents = (['factsheet', 'wijkprofiel'] as const).flatMap((product) =>
  (['pdf', 'html'] as const).map((format) => ({ product, format, file: `${product}.${format}` })),
);

function jobOf(gemeente: string, code: string): Job {
  const area: Area = {
    ...{ code, name: code, parent: gemeente, madeOf: [] },
    ...{ population: undefined, populationByGroup: new Map(), year: undefined, borderChange: undefined },
    level: 'wijk',
  };
  return { area, documents, csv: undefined, charts: undefined, figuresFile: `${code}-cijfers.csv` };
}

/** The wijken of gemeenten with these numbers of wijken. */
function jobsOf(sizes: readonly number[]): readonly Job[] {
  return sizes.flatMap((size, place) => {
    const number = String(place + 1).padStart(4, '0');
    const codes = Array.from({ length: size }, (_, index) => `WK${number}${String(index).padStart(2, '0')}`);
    return codes.map((code) => jobOf(`GM${number}`, code));
  });
}

/** Wijken per gemeente in Hollands Midden (RIVM, 2020). */
const hollandsMidden = [16, 9, 5, 7, 10, 3, 4, 4, 3, 1, 1, 4, 7, 11, 5, 4, 9, 12];
/** The same for the Netherlands: how many gemeenten have so many wijken. */
const netherlands = [
  ...[
    [1, 30],
    [2, 27],
    [3, 33],
    [4, 30],
    [5, 29],
    [6, 26],
    [7, 18],
    [8, 21],
    [9, 13],
    [10, 18],
  ],
  ...[
    [11, 18],
    [12, 12],
    [13, 9],
    [14, 11],
    [15, 7],
    [16, 13],
    [17, 3],
    [18, 5],
    [19, 2],
    [20, 3],
  ],
  ...[
    [21, 7],
    [22, 3],
    [23, 5],
    [24, 2],
    [27, 1],
    [29, 1],
    [30, 1],
    [31, 2],
    [41, 1],
    [44, 1],
  ],
  ...[
    [51, 1],
    [58, 1],
    [99, 1],
  ],
].flatMap(([wijken = 0, gemeenten = 0]) => Array.from({ length: gemeenten }, () => wijken));
/** In another order, the same every time, so that large and small ones alternate. */
const mixed = netherlands.map((_, place) => netherlands[(place * 101) % netherlands.length] ?? 0);

const regions = [
  { name: 'Hollands Midden', jobs: jobsOf(hollandsMidden) },
  { name: 'the Netherlands', jobs: jobsOf(mixed) },
  { name: 'one gemeente', jobs: jobsOf([26]) },
  { name: 'fewer wijken than parts', jobs: jobsOf([1, 1, 1]) },
  { name: 'nothing', jobs: [] },
];
const counts = Array.from({ length: 20 }, (_, index) => index + 1);

function allParts(jobs: readonly Job[], count: number, cost = expectedCost): (readonly Job[])[] {
  return Array.from({ length: count }, (_, index) => shardOf(jobs, { index: index + 1, count }, cost));
}

function codesOf(jobs: readonly Job[]): string[] {
  return jobs.map(({ area }) => area.code);
}

function sum(jobs: readonly Job[], cost: (job: Job) => number): number {
  return jobs.reduce((total, job) => total + cost(job), 0);
}

/** Costs that differ by a factor of nine, without a pattern along the row. */
function unevenCost({ area }: Job): number {
  return 1 + ((Number(area.code.slice(2)) * 7919) % 9);
}

describe.each(regions)('the parts of $name', ({ jobs }) => {
  it('are together every wijk once, whatever their number', () => {
    for (const count of counts)
      for (const cost of [expectedCost, unevenCost]) {
        const codes = allParts(jobs, count, cost).flatMap(codesOf);
        expect(codes.toSorted()).toEqual(codesOf(jobs).toSorted());
      }
  });

  it('cost the same, but for a wijk and the slack of a gemeente', () => {
    for (const count of counts)
      for (const cost of [expectedCost, unevenCost]) {
        const share = sum(jobs, cost) / count;
        const largest = Math.max(0, ...jobs.map(cost));
        for (const part of allParts(jobs, count, cost))
          expect(Math.abs(sum(part, cost) - share)).toBeLessThanOrEqual(largest + 0.04 * share);
      }
  });

  it('do not depend on the order of the wijken, and keep it', () => {
    const turned = jobs.toReversed();
    for (const count of [1, 2, 7, 20]) {
      const parts = allParts(jobs, count).map(codesOf);
      expect(allParts(turned, count).map((part) => codesOf(part).toReversed())).toEqual(parts);
    }
  });
});

describe('a gemeente', () => {
  it('is in one part, unless it lies across the border of two', () => {
    const jobs = jobsOf(mixed);
    for (const count of counts) {
      const gemeenten = allParts(jobs, count).map((part) => new Set(part.map(({ area }) => area.parent)));
      const inParts = gemeenten.reduce((total, { size }) => total + size, 0);
      expect(inParts).toBeLessThanOrEqual(mixed.length + count - 1);
    }
  });

  it('is kept together where a cut beside it costs less than two percent', () => {
    // Half of 101 wijken is within the second gemeente, by half a wijk.
    const parts = allParts(jobsOf([50, 51]), 2).map((part) => new Set(part.map(({ area }) => area.parent)));
    expect(parts).toEqual([new Set(['GM0001']), new Set(['GM0002'])]);
  });
});

describe('more parts than wijken', () => {
  it('gives parts of one wijk and empty ones', () => {
    const sizes = allParts(jobsOf([1, 1, 1]), 7).map((part) => part.length);
    expect(sizes.toSorted()).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it('costs no time, however many', () => {
    expect(shardOf(jobsOf([3]), { index: 99_998, count: 99_999 }, expectedCost)).toEqual([]);
  });
});

it('a run without parts makes everything and says nothing of parts', () => {
  const jobs = jobsOf([2]);
  expect(shareOf(jobs, undefined)).toEqual({ jobs, shard: undefined });
  expect(shareOf(jobs, { index: 2, count: 2 })).toEqual({
    jobs: jobs.slice(1),
    shard: { index: 2, count: 2, wijken: 2 },
  });
});

it('a wijkprofiel is expected to cost more than a factsheet, and paper more than a page', () => {
  const job = jobsOf([1])[0] as Job;
  const cost = (product: string, format: string): number =>
    expectedCost({ ...job, documents: documents.filter((one) => one.file === `${product}.${format}`) });
  expect(cost('wijkprofiel', 'pdf')).toBeGreaterThan(2 * cost('factsheet', 'pdf'));
  expect(cost('factsheet', 'pdf')).toBeGreaterThan(2 * cost('factsheet', 'html'));
});
