import { describe, expect, it } from 'vitest';
import { recentTrendOfBounds, recentTrendOfCases } from '../../src/statistics/recent-trend.ts';
import { trendTest } from '../../src/statistics/trend-test.ts';

describe('chi-square for trend', () => {
  // A. Agresti, Categorical data analysis: alcohol and malformation.
  it('of the example of Agresti is 6.570, p 0.0104', () => {
    const test = trendTest([
      { score: 0, cases: 48, size: 17114 },
      { score: 0.5, cases: 38, size: 14502 },
      { score: 1.5, cases: 5, size: 793 },
      { score: 4, cases: 1, size: 127 },
      { score: 7, cases: 1, size: 38 },
    ]);
    expect(test?.chiSquare).toBeCloseTo(6.57, 3);
    expect(test?.p).toBeCloseTo(0.0104, 4);
    expect(test?.direction).toBe(1);
  });

  it('depends on the distances between the years, not on where they start', () => {
    const of = (...years: number[]) =>
      trendTest(years.map((score, index) => ({ score, cases: [40, 30, 28][index] ?? 0, size: 200 })));
    expect(of(2012, 2016, 2020)?.chiSquare).toBeCloseTo(of(0, 1, 2)?.chiSquare ?? 0, 10);
    expect(of(2012, 2016, 2024)?.chiSquare).not.toBeCloseTo(of(2012, 2016, 2020)?.chiSquare ?? 0, 3);
  });

  it('does not exist for one year, without cases, and for impossible counts', () => {
    expect(trendTest([])).toBeUndefined();
    expect(trendTest([{ score: 2020, cases: 3, size: 9 }])).toBeUndefined();
    expect(trendTest([2020, 2022].map((score) => ({ score, cases: 0, size: 9 })))).toBeUndefined();
    expect(trendTest([2020, 2022].map((score) => ({ score, cases: 10, size: 9 })))).toBeUndefined();
  });
});

describe('the recent trend', () => {
  const counts = (...cases: (number | undefined)[]) =>
    cases.map((one, index) => ({ year: 2016 + index, cases: one, size: 1000 }));
  const directionOf = (trend: ReturnType<typeof recentTrendOfCases>) =>
    trend.isCalculated ? trend.direction : 'not calculated';

  it.for([
    { name: 'rises steadily', cases: [200, 220, 240, 260, 280], found: 'up' },
    { name: 'falls steadily', cases: [280, 260, 240, 220, 200], found: 'down' },
    { name: 'stays about the same', cases: [200, 204, 198, 203, 201], found: 'none' },
    { name: 'rises in one year only', cases: [210, 205, 203, 200, 300], found: 'none' },
    { name: 'has four years', cases: [200, 220, 240, 260], found: 'not calculated' },
    { name: 'has a year with nothing but cases', cases: [200, 220, 1000, 260, 280], found: 'not calculated' },
    { name: 'has four years and a gap', cases: [200, 220, undefined, 260, 280], found: 'not calculated' },
    { name: 'starts without cases', cases: [0, 20, 40, 60, 80], found: 'up' },
    { name: 'was different longer ago', cases: [900, 200, 220, 240, 260, 280], found: 'up' },
  ])('of proportions that $name: $found', ({ cases, found }) =>
    expect(directionOf(recentTrendOfCases(counts(...cases)))).toBe(found),
  );

  it('does not depend on the order of the years', () => {
    const years = counts(200, 220, 240, 260, 280);
    expect(recentTrendOfCases(years.toReversed())).toEqual(recentTrendOfCases(years));
  });

  const values = (half: number, ...all: number[]) =>
    all.map((value, index) => ({ year: 2016 + index, value, lower: value - half, upper: value + half }));

  // All weights equal 3.92²/2², so chi-square is slope² × 10 × 3.8416: 1 a year with bounds of ±1.
  it('of values is that of a line through them, weighted by their margins', () => {
    const trend = recentTrendOfBounds(values(1, 5, 6, 7, 8, 9));
    expect(trend).toMatchObject({ direction: 'up', chiSquare: expect.closeTo(38.416, 9) });
    expect(directionOf(recentTrendOfBounds(values(4, 9, 8, 7, 6, 5)))).toBe('none');
    expect(directionOf(recentTrendOfBounds(values(1, -9, -10, -11, -12, -13)))).toBe('down');
  });

  it('of values without margin, or all of one year, is not calculated', () => {
    expect(directionOf(recentTrendOfBounds(values(0, 5, 6, 7, 8, 9)))).toBe('not calculated');
    const oneYear = values(1, 5, 6, 7, 8, 9).map((value) => ({ ...value, year: 2020 }));
    expect(directionOf(recentTrendOfBounds(oneYear))).toBe('not calculated');
  });
});
