import { describe, expect, it } from 'vitest';
import { intervalOfError, meanInterval, meanTest } from '../../src/statistics/mean-intervals.ts';

describe('the interval of a mean', () => {
  // t(0.975, 24) = 2.0639 from the tables.
  it('of 25 marks with mean 7 and standard deviation 1.5 is 7 ± 2.0639 × 0.3', () => {
    const found = meanInterval({ mean: 7, deviation: 1.5, size: 25 });
    expect(found?.lower).toBeCloseTo(7 - 2.0639 * 0.3, 4);
    expect(found?.upper).toBeCloseTo(7 + 2.0639 * 0.3, 4);
  });

  it('does not exist for one value, and has no width when all are equal', () => {
    expect(meanInterval({ mean: 7, deviation: 0, size: 1 })).toBeUndefined();
    expect(meanInterval({ mean: 7, deviation: 0, size: 9 })).toEqual({ lower: 7, upper: 7 });
  });

  it('from a standard error alone uses z', () =>
    expect(intervalOfError(-2, 0.5)?.upper).toBeCloseTo(-2 + 0.979981992, 8));

  it('contains a fixed value exactly when the test does not reject it', () => {
    const sample = { mean: 6.4, deviation: 2.2, size: 31 };
    const { upper } = meanInterval(sample) ?? { upper: 0 };
    expect(meanTest(sample, upper)?.p).toBeCloseTo(0.05, 12);
    expect(meanTest(sample, 6.4)).toEqual({ t: 0, p: 1 });
    expect(meanTest({ ...sample, deviation: 0 }, 1)).toBeUndefined();
  });
});
