import { describe, expect, it } from 'vitest';
import {
  standardDeviation,
  weightedAverage,
  weightedMean,
  weightedVariance,
} from '../../src/statistics/averages.ts';
import { isClose, needsOpenData, openData, vectors } from '../open-data.ts';

describe('the weighted mean', () => {
  it('of the example of R, ?weighted.mean (Siegel 1994), is 3.4533', () => {
    const items = [
      { value: 3.7, weight: 5 },
      { value: 3.3, weight: 5 },
      { value: 3.5, weight: 4 },
      { value: 2.8, weight: 1 },
    ];
    expect(weightedMean(items)).toBeCloseTo(3.453333333333333, 12);
  });

  it('counts a wijk of 9,000 people nine times as much as one of 1,000', () => {
    const wijken = [
      { value: 20, weight: 9000 },
      { value: 40, weight: 1000 },
    ];
    expect(weightedMean(wijken)).toBe(22);
  });

  it('leaves a wijk without people out', () => {
    const wijken = [
      { value: 99, weight: 0 },
      { value: 40, weight: 1000 },
    ];
    expect(weightedMean(wijken)).toBe(40);
  });

  it.for([
    { name: 'of nothing', items: [] },
    { name: 'without any weight', items: [{ value: 20, weight: 0 }] },
  ])('does not exist $name', ({ items }) => expect(weightedMean(items)).toBeUndefined());

  it.skipIf(openData === undefined)(`meets every published vector ${needsOpenData}`, () => {
    type Input = Readonly<{ x: number[]; w: number[] }>;
    const found = vectors<Input, Readonly<{ mean: number }>>('weighted_mean.json');
    const missed = found.filter(({ input: { x, w }, expected, tol }) => {
      const mean = weightedMean(x.map((value, index) => ({ value, weight: w[index] ?? 0 })));
      return !isClose(mean ?? Number.NaN, expected.mean, tol);
    });
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('the standard deviation', () => {
  it('has n - 1 in the denominator: 2, 4, 4, 4, 5, 5, 7, 9 has the root of 32/7', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });

  it('is 0 for equal values and does not exist for one', () => {
    expect(standardDeviation([12.5, 12.5, 12.5])).toBe(0);
    expect(standardDeviation([12.5])).toBeUndefined();
    expect(standardDeviation([])).toBeUndefined();
  });

  it('does not lose small differences between large numbers', () => {
    expect(standardDeviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBeCloseTo(Math.sqrt(30), 9);
  });
});

describe('the weighted average of estimates', () => {
  const wijken = [
    { value: 20, weight: 6000, standardError: 2 },
    { value: 30, weight: 3000, standardError: 3 },
    { value: undefined, weight: 1000, standardError: undefined },
  ];

  it('has a standard error from theirs, and tells how much it covers', () => {
    const found = weightedAverage(wijken);
    expect(found?.mean).toBeCloseTo((20 * 6000 + 30 * 3000) / 9000, 12);
    expect(found?.standardError).toBeCloseTo(Math.hypot((2 * 2) / 3, 3 / 3), 12);
    expect(found?.coverage).toBe(0.9);
  });

  it('has no standard error when one that counts has none', () => {
    const unsure = { value: 25, weight: 10, standardError: undefined };
    expect(weightedAverage([...wijken, unsure])?.standardError).toBeUndefined();
    expect(weightedAverage([...wijken, { ...unsure, weight: 0 }])?.standardError).toBeDefined();
  });

  it('does not exist without a value that weighs', () => {
    expect(weightedAverage([])).toBeUndefined();
    expect(weightedAverage([{ value: undefined, weight: 5, standardError: 1 }])).toBeUndefined();
  });
});

describe('the weighted variance', () => {
  it('is the ordinary one for weights of 1', () => {
    const items = [2, 4, 4, 4, 5, 5, 7, 9].map((value) => ({ value, weight: 1 }));
    expect(weightedVariance(items, 0)).toBe(4);
    expect(weightedVariance(items, 1)).toBeCloseTo(32 / 7, 12);
    expect(weightedVariance([{ value: 3, weight: 1 }], 1)).toBeUndefined();
  });
});
