import { describe, expect, it } from 'vitest';
import { exactInterval, wilsonContinuityInterval, wilsonInterval } from '../../src/statistics/intervals.ts';
import { isClose, needsOpenData, openData, vectors } from '../open-data.ts';

describe('the Wilson interval', () => {
  // 81/263, 15/148, 0/20 and 1/29: Newcombe, Stat. Med. 17 (1998) 857, table I, method 3, four decimals.
  // 0/10, 10/10 and 7/31: the roots of |p - x/n| = z sqrt(p(1 - p)/n), found by halving in 50 decimals (ours).
  // 0.445/1 and 65/100: PHEindicatormethods 2.1.0, testdata_Byars_Wilson.xlsx.
  it.for([
    { cases: 81, size: 263, lower: 0.2553, upper: 0.3662, digits: 4 },
    { cases: 15, size: 148, lower: 0.0624, upper: 0.1605, digits: 4 },
    { cases: 0, size: 20, lower: 0, upper: 0.1611, digits: 4 },
    { cases: 1, size: 29, lower: 0.0061, upper: 0.1718, digits: 4 },
    { cases: 0, size: 10, lower: 0, upper: 0.27753279986288, digits: 12 },
    { cases: 10, size: 10, lower: 0.72246720013712, upper: 1, digits: 12 },
    { cases: 7, size: 31, lower: 0.1139513556126249, upper: 0.3981241838334205, digits: 12 },
    { cases: 65, size: 100, lower: 0.5525444329688797, upper: 0.7363575175690247, digits: 12 },
    { cases: 0.445, size: 1, lower: 0.04381744772058822, upper: 0.9334621276979156, digits: 12 },
  ])('of $cases in $size is $lower to $upper', ({ cases, size, lower, upper, digits }) => {
    const found = wilsonInterval(cases, size);
    expect(found?.lower).toBeCloseTo(lower, digits);
    expect(found?.upper).toBeCloseTo(upper, digits);
  });

  it('stays within 0 and 1 and holds the proportion, for every case of samples up to 60', () => {
    for (let size = 1; size <= 60; size++)
      for (let cases = 0; cases <= size; cases++) {
        const { lower, upper } = wilsonInterval(cases, size) ?? { lower: 2, upper: -1 };
        expect(0 <= lower && lower <= cases / size && cases / size <= upper && upper <= 1).toBe(true);
      }
  });

  it('is exactly 0 or 1 at the ends, without a trace of floating point', () => {
    for (const size of [1, 7, 38, 1000, 30.3]) {
      expect(wilsonInterval(0, size)?.lower).toBe(0);
      expect(wilsonInterval(size, size)?.upper).toBe(1);
    }
  });

  it('is the mirror image for the non-cases', () => {
    const [some, others] = [wilsonInterval(12, 90), wilsonInterval(78, 90)];
    expect(some?.lower).toBeCloseTo(1 - (others?.upper ?? 0), 12);
  });

  it('contains a benchmark exactly when the score test does not reject it', () => {
    for (let cases = 0; cases <= 40; cases++)
      for (let benchmark = 0.02; benchmark < 1; benchmark += 0.03) {
        const { lower, upper } = wilsonInterval(cases, 40) ?? { lower: 2, upper: -1 };
        const z = (cases / 40 - benchmark) / Math.sqrt((benchmark * (1 - benchmark)) / 40);
        expect(lower <= benchmark && benchmark <= upper).toBe(Math.abs(z) <= 1.959963984540054);
      }
  });

  it.for([
    { name: 'no sample', cases: 0, size: 0 },
    { name: 'a negative sample', cases: 0, size: -5 },
    { name: 'fewer than no cases', cases: -1, size: 10 },
    { name: 'more cases than sample', cases: 11, size: 10 },
    { name: 'no number of cases', cases: Number.NaN, size: 10 },
    { name: 'no number in the sample', cases: 1, size: Number.NaN },
  ])('does not exist for $name', ({ cases, size }) => expect(wilsonInterval(cases, size)).toBeUndefined());

  it.skipIf(openData === undefined)(`meets every published vector at 95% ${needsOpenData}`, () => {
    type Input = Readonly<{ x: number; n: number; confidence: number; multiplier?: number }>;
    const found = vectors<Input, Readonly<{ lower: number; upper: number }>>('wilson.json').filter(
      ({ method, input }) => method === 'wilson' && input.confidence === 0.95,
    );
    const missed = found.filter(({ input: { x, n, multiplier = 1 }, expected, tol }) => {
      const { lower, upper } = wilsonInterval(x, n) ?? { lower: Number.NaN, upper: Number.NaN };
      const isMet =
        isClose(lower * multiplier, expected.lower, tol) && isClose(upper * multiplier, expected.upper, tol);
      return !isMet;
    });
    expect(found.length).toBeGreaterThan(50);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('every interval of a proportion', () => {
  const intervals = [
    { name: 'Wilson', interval: wilsonInterval },
    { name: 'Wilson with continuity correction', interval: wilsonContinuityInterval },
    { name: 'exact', interval: exactInterval },
  ];

  it.for(intervals)('$name: is wider for more confidence and holds the proportion', ({ interval }) => {
    for (const cases of [0, 1, 8, 20])
      for (const [less, more] of [[0.8, 0.95] as const, [0.95, 0.998] as const]) {
        const [narrow, wide] = [interval(cases, 20, less), interval(cases, 20, more)];
        expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? -1);
        expect(wide?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? 2);
        expect(narrow?.lower).toBeLessThanOrEqual(cases / 20);
        expect(narrow?.upper).toBeGreaterThanOrEqual(cases / 20);
      }
  });

  it.for(intervals)('$name: starts at 0 without cases and ends at 1 with nothing else', ({ interval }) => {
    for (const size of [1, 13, 250_000]) {
      expect(interval(0, size)?.lower).toBe(0);
      expect(interval(size, size)?.upper).toBe(1);
    }
  });

  it.for(intervals)('$name: does not exist for impossible numbers', ({ interval }) => {
    const impossible = [
      [0, 0],
      [3, 2],
      [-1, 5],
      [1, Number.NaN],
      [1, Infinity],
    ] as const;
    for (const [cases, size] of impossible) expect(interval(cases, size)).toBeUndefined();
    for (const confidence of [0, 1, 95, Number.NaN]) expect(interval(1, 5, confidence)).toBeUndefined();
  });
});

describe('the interval with continuity correction', () => {
  it('is that without one for exactly one half, as in R', () => {
    const [corrected, plain] = [wilsonContinuityInterval(30, 60), wilsonInterval(30, 60)];
    expect(corrected?.lower).toBeCloseTo(plain?.lower ?? 0, 14);
    expect(corrected?.upper).toBeCloseTo(plain?.upper ?? 0, 14);
  });

  it('contains the one without', () => {
    const [outer, inner] = [wilsonContinuityInterval(7, 31), wilsonInterval(7, 31)];
    expect(outer?.lower).toBeLessThan(inner?.lower ?? 0);
    expect(outer?.upper).toBeGreaterThan(inner?.upper ?? 1);
  });
});

describe('the exact interval', () => {
  // (alpha/2)^(1/n): the rule of three in its exact form.
  it('without cases ends where the chance of none is 2.5%', () => {
    expect(exactInterval(0, 40)?.upper).toBeCloseTo(1 - 0.025 ** (1 / 40), 13);
    expect(exactInterval(0, 1_000_000)?.upper).toBeCloseTo(3.6888726e-6, 12);
  });
});
