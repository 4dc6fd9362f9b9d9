import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  boundGroup,
  groupBounds,
  percentiles,
  quantile,
  rankGroup,
  rankGroups,
} from '../../src/statistics/quantiles.ts';
import { isClose, needsOpenData, openData, vectors } from '../open-data.ts';

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

describe('a quantile', () => {
  // Fingertips, IndicatorStatsCalculatorTest.cs (50 to 60, 1 to 100) and R 4.2.2, quantile(1:10).
  it.for([
    { values: [50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60], share: 0.25, expected: 52.5 },
    { values: Array.from({ length: 100 }, (_, index) => index + 1), share: 0.75, expected: 75.25 },
    { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share: 0.25, expected: 3.25 },
    { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share: 0.9, expected: 9.1 },
  ])('lies between two values in proportion: $share gives $expected', ({ values, share, expected }) =>
    expect(quantile(values, share)).toBeCloseTo(expected, 12),
  );

  it('is the lowest at 0, the highest at 1 and the middle one at a half', () => {
    expect([0, 0.5, 1].map((share) => quantile([3, 5, 11], share))).toEqual([3, 5, 11]);
  });

  it('of one value is that value', () => {
    expect([0, 0.3, 1].map((share) => quantile([7.5], share))).toEqual([7.5, 7.5, 7.5]);
  });

  it('never lies outside the values, also when many are the same', () => {
    for (let share = 0; share <= 1; share += 0.05) {
      expect(quantile([2, 2, 2, 9], share)).toBeGreaterThanOrEqual(2);
      expect(quantile([2, 2, 2, 9], share)).toBeLessThanOrEqual(9);
    }
  });

  it.skipIf(openData === undefined)(`meets every published vector of type 7 ${needsOpenData}`, () => {
    type Input = Readonly<{ values: number[]; probs?: number[] }>;
    type Expected = Readonly<{
      quantiles?: number[];
      bounds?: number[];
      min?: number;
      p25?: number;
      p50?: number;
      p75?: number;
      max?: number;
    }>;
    const methods = ['quantile_type7', 'percentiles', 'quartile_bounds', 'quintile_bounds'];
    const found = vectors<Input, Expected>('quantiles.json').filter(({ method }) => methods.includes(method));
    const missed = found.filter(({ input, expected, tol }) => {
      const { min, p25, p50, p75, max } = expected;
      const numbers = expected.quantiles ?? expected.bounds ?? [min, p25, p50, p75, max];
      const sorted = ascending(input.values);
      return numbers.some((number, index) => {
        const share = input.probs?.[index] ?? index / (numbers.length - 1);
        return number !== undefined && !isClose(quantile(sorted, share), number, tol);
      });
    });
    expect(found.length).toBeGreaterThanOrEqual(9);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('the group in which a value lies', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const groupsOf = (sorted: readonly number[], groups: number): (number | undefined)[] =>
    sorted.map((value) => rankGroup(sorted, value, groups));

  it('is one of equally large ones, from 1 for the lowest', () => {
    expect(groupsOf(ten, 5)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(groupsOf(ten.slice(0, 5), 5)).toEqual([1, 2, 3, 4, 5]);
  });

  // floor(6 - ceil((13 - rank) / 2.4)), by hand.
  it('is as equally large as a number that cannot be divided allows', () => {
    expect(groupsOf([...ten, 11, 12], 5)).toEqual([1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5]);
  });

  it('is the lowest of those that equal values reach', () => {
    expect(groupsOf([1, 2, 3, 3, 3, 3, 7, 8, 9, 10], 5)).toEqual([1, 1, 2, 2, 2, 2, 4, 4, 5, 5]);
    expect(
      groupsOf(
        Array.from({ length: 10 }, () => 4),
        5,
      ),
    ).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('does not exist for fewer values than groups', () => {
    expect(rankGroup([1, 2, 3, 4], 1, 5)).toBeUndefined();
    expect(rankGroup([], 1, 5)).toBeUndefined();
  });

  // phe_quantile.csv: `invert` TRUE makes the highest value group 1, so there the ranks are those of the negated values.
  it.skipIf(openData === undefined)(`is that of PHEindicatormethods for 982 values ${needsOpenData}`, () => {
    const path = join(openData ?? '', 'stat-vectors', 'phe_quantile.csv');
    const rows = readFileSync(path, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
      .map(([group, set, groups, invert, area, value = '', expected = '']) => ({
        ...{ name: `${group} ${set}`, groups: Number(groups), area },
        value: value === '' ? undefined : Number(value) * (invert === 'TRUE' ? -1 : 1),
        expected: expected === '' ? undefined : Number(expected),
      }));
    const missed = [...Map.groupBy(rows, ({ name }) => name).values()].flatMap((together) => {
      const sorted = ascending(together.flatMap(({ value }) => value ?? []));
      return together.filter(
        ({ value, groups, expected }) =>
          (value === undefined ? value : rankGroup(sorted, value, groups)) !== expected,
      );
    });
    expect(rows).toHaveLength(982);
    expect(missed).toEqual([]);
  });
});

describe('percentiles', () => {
  it('need at least four values, in any order', () => {
    expect(percentiles([3, 1, 2])).toBeUndefined();
    expect(percentiles([40, 10, 30, 20])).toEqual({ min: 10, p25: 17.5, p50: 25, p75: 32.5, max: 40 });
  });
});

describe('groups by bounds', () => {
  const eleven = [3, 8, 8, 9, 14, 15, 15, 22, 30, 31, 40];

  it('have bounds at equal shares of the values', () => {
    expect(groupBounds(eleven, 5)).toEqual([3, 8, 14, 15, 30, 40]);
    expect(groupBounds(eleven, 4)).toEqual([3, 8.5, 15, 26, 40]);
    expect(groupBounds([1, 2, 3, 4], 5)).toBeUndefined();
  });

  it('hold their upper bound', () => {
    const groupsOf = (...values: number[]) => values.map((value) => boundGroup(eleven, value, 5));
    expect(groupsOf(3, 8, 9, 14, 15, 22, 30, 31, 40)).toEqual([1, 1, 2, 2, 3, 4, 4, 5, 5]);
    expect(boundGroup(eleven, 9, 5, 'highest')).toBe(4);
    expect(boundGroup([1, 2], 1, 5)).toBeUndefined();
  });
});

describe('the rank groups of a list', () => {
  it('leave a missing value out, and can start at the highest', () => {
    const values = [5, undefined, 1, 3, 9];
    expect(rankGroups(values, 2)).toEqual([2, undefined, 1, 1, 2]);
    expect(rankGroups(values, 2, 'highest')).toEqual([1, undefined, 2, 2, 1]);
  });
});
