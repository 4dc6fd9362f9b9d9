import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  exactCountInterval,
  rateInterval,
  ratioInterval,
} from '../../src/statistics/count-intervals.ts';

describe('the exact interval of a count', () => {
  // Pearson & Hartley, Biometrika tables for statisticians I, table 40.
  it.for([
    { count: 0, lower: 0, upper: 3.69 },
    { count: 1, lower: 0.0253, upper: 5.57 },
    { count: 5, lower: 1.62, upper: 11.67 },
    { count: 50, lower: 37.11, upper: 65.92 },
  ])('of $count is $lower to $upper', ({ count, lower, upper }) => {
    expect(exactCountInterval(count)?.lower).toBeCloseTo(lower, 2);
    expect(exactCountInterval(count)?.upper).toBeCloseTo(upper, 2);
  });

  it('of nothing ends where the chance of nothing is 2.5%', () =>
    expect(exactCountInterval(0)?.upper).toBeCloseTo(-Math.log(0.025), 12));

  it('holds for millions of events', () => {
    const { lower, upper } = exactCountInterval(7_776_456) ?? { lower: 0, upper: 0 };
    expect(upper - lower).toBeCloseTo(2 * 1.96 * Math.sqrt(7_776_456), -2);
  });
});

describe("Byar's interval", () => {
  it('is within 0.2% of the exact one from 10 events', () => {
    for (const count of [10, 25, 400]) {
      const [byar, exact] = [byarInterval(count), exactCountInterval(count)];
      expect((byar?.lower ?? 0) / (exact?.lower ?? 1)).toBeCloseTo(1, 2.4);
      expect(Math.abs((byar?.upper ?? 0) / (exact?.upper ?? 1) - 1)).toBeLessThan(0.002);
    }
  });

  it('has no lower bound where the formula gives a negative one', () => {
    expect(byarInterval(1, 0.998)?.lower).toBeUndefined();
    expect(byarInterval(0)?.lower).toBeUndefined();
    expect(byarInterval(0)?.upper).toBeGreaterThan(0);
  });
});

describe('a rate', () => {
  it('is exact below 10 events and by Byar from 10', () => {
    expect(rateInterval({ count: 9, denominator: 3000 })?.method).toBe('exact');
    expect(rateInterval({ count: 10, denominator: 3000 })?.method).toBe('byar');
    expect(rateInterval({ count: 9.5, denominator: 3000 })?.method).toBe('exact');
  });

  it('and its bounds are per so many', () => {
    const found = rateInterval({ count: 5, denominator: 2000, multiplier: 1000 });
    expect(found?.rate).toBe(2.5);
    expect(found?.lower).toBeCloseTo(1.62349 / 2, 5);
  });

  it.for([
    { name: 'a negative count', count: -1, denominator: 10 },
    { name: 'nobody', count: 1, denominator: 0 },
    { name: 'no number', count: Number.NaN, denominator: 10 },
  ])('does not exist for $name', ({ count, denominator }) =>
    expect(rateInterval({ count, denominator })).toBeUndefined(),
  );

  it('as observed by expected is 1 when all is as expected', () => {
    const { rate, lower, upper } = ratioInterval(16, 16) ?? { rate: 0, lower: 2, upper: 0 };
    expect(rate).toBe(1);
    expect(lower).toBeLessThan(1);
    expect(upper).toBeGreaterThan(1);
  });
});
