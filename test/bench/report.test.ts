import { describe, expect, it } from 'vitest';
import { resultOf, resultsText, tableOf } from '../../bench/report.ts';

const floor = { id: 'a', what: 'build against bare printing', target: 1.5 };
const peer = { id: 'b', what: 'a peer against the build', target: 15, better: 'higher' } as const;
const pairs = [
  { ours: 300, floor: 200 },
  { ours: 200, floor: 200 },
  { ours: 360, floor: 200 },
];

describe('a result', () => {
  it('is the median of the ratios, which all stand in it in their order', () =>
    expect(resultOf({ comparison: floor, pairs })).toEqual({
      ...{ id: 'a', what: 'build against bare printing', target: 1.5 },
      ...{ ratio: 1.5, met: true, runs: [1.5, 1, 1.8] },
    }));

  it.for([
    { comparison: floor, ours: 151, other: 100, met: false },
    { comparison: floor, ours: 150, other: 100, met: true },
    { comparison: peer, ours: 100, other: 1499, met: false },
    { comparison: peer, ours: 100, other: 1500, met: true },
    { comparison: { ...floor, target: undefined }, ours: 100, other: 100, met: null },
  ])('of $ours and $other for $comparison.id is met: $met', ({ comparison, ours, other, met }) =>
    expect(resultOf({ comparison, pairs: [{ ours, floor: other }] }).met).toBe(met),
  );

  it('of what was not measured is absent, and not met', () =>
    expect(resultOf({ comparison: peer, pairs: [] })).toMatchObject({
      ratio: null,
      met: null,
      runs: [],
      target: 15,
    }));
});

it('results are JSON under one name', () =>
  expect(JSON.parse(resultsText([resultOf({ comparison: floor, pairs })]))).toEqual({
    results: [resultOf({ comparison: floor, pairs })],
  }));

it('the table says which way is better, and what was not measured', () =>
  expect(
    tableOf([
      { comparison: floor, pairs },
      { comparison: peer, pairs: [{ ours: 100, floor: 1400 }] },
      { comparison: { ...peer, id: 'c' }, pairs: [] },
    ]),
  ).toMatchInlineSnapshot(`
    "id  ratio  min-max      runs  target        what
    a   1.50   1.00-1.80    3     <= 1.5 met    build against bare printing
    b   14.00  14.00-14.00  1     >= 15 missed  a peer against the build
    c   -      -            0     not measured  a peer against the build
    "
  `));
