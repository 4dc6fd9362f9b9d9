import { describe, expect, it } from 'vitest';
import { exactBinomialP, fisherP } from '../../src/statistics/exact-tests.ts';
import { pooledTest, proportionTest, scoreTest } from '../../src/statistics/proportion-tests.ts';

describe('the test of two proportions', () => {
  // N. Schenker & J. Gentleman, Am. Stat. 55 (2001) 182.
  it('finds 112 and 88 of 200 different, although their intervals overlap', () => {
    const test = pooledTest({ cases: 112, size: 200 }, { cases: 88, size: 200 });
    expect(test?.z).toBeCloseTo(2.4, 2);
    expect(test?.p).toBeCloseTo(0.016, 3);
  });

  it('has a z of the other sign in the other order, and 0 for equal proportions', () => {
    const [one, other] = [
      { cases: 9, size: 40 },
      { cases: 60, size: 120 },
    ];
    expect(pooledTest(one, other)?.z).toBe(-(pooledTest(other, one)?.z ?? 0));
    expect(pooledTest({ cases: 9, size: 40 }, { cases: 18, size: 80 })?.p).toBe(1);
  });

  it('says which test it was: exact as soon as an expected count is below 5', () => {
    const enough = proportionTest({ cases: 3, size: 50 }, { cases: 97, size: 950 });
    const tooFew = proportionTest({ cases: 3, size: 49 }, { cases: 97, size: 951 });
    expect([enough?.method, tooFew?.method]).toEqual(['pooled-z', 'fisher-exact']);
  });

  it('looks at non-cases as well', () =>
    expect(proportionTest({ cases: 38, size: 40 }, { cases: 300, size: 310 })?.method).toBe('fisher-exact'));

  it('finds nothing between nothing and nothing', () => {
    const [one, other] = [
      { cases: 0, size: 40 },
      { cases: 0, size: 90 },
    ];
    expect(pooledTest(one, other)).toBeUndefined();
    expect(proportionTest(one, other)).toEqual({ method: 'fisher-exact', p: 1 });
  });

  it('does not exist without a sample, nor exactly for weighted counts', () => {
    expect(proportionTest({ cases: 0, size: 0 }, { cases: 3, size: 9 })).toBeUndefined();
    expect(proportionTest({ cases: 1.5, size: 20 }, { cases: 3, size: 90 })).toBeUndefined();
  });
});

describe('the test against a fixed proportion', () => {
  it('uses the variance under that value', () => {
    const test = scoreTest({ cases: 60, size: 100 }, 0.5);
    expect(test?.z).toBeCloseTo(2, 12);
    expect(test?.p).toBeCloseTo(0.0455, 4);
  });

  it('does not exist against 0 or 1', () =>
    expect([0, 1].map((fixed) => scoreTest({ cases: 2, size: 10 }, fixed))).toEqual([undefined, undefined]));
});

describe('the exact binomial test', () => {
  // By counting: 10 tosses, 3 or fewer or 7 or more; 2 sixes in 2 throws.
  it.for([
    { cases: 3, size: 10, fixed: 0.5, p: 352 / 1024 },
    { cases: 0, size: 4, fixed: 0.5, p: 2 / 16 },
    { cases: 2, size: 2, fixed: 1 / 6, p: 1 / 36 },
    { cases: 5, size: 10, fixed: 0.5, p: 1 },
    { cases: 0, size: 7, fixed: 0, p: 1 },
    { cases: 1, size: 7, fixed: 0, p: 0 },
    { cases: 7, size: 7, fixed: 1, p: 1 },
  ])('of $cases in $size against $fixed has p $p', ({ cases, size, fixed, p }) =>
    expect(exactBinomialP({ cases, size }, fixed)).toBeCloseTo(p, 12),
  );

  it('is quick and right for a million', () => {
    const sample = { cases: 501_000, size: 1_000_000 };
    expect(exactBinomialP(sample, 0.5)).toBeCloseTo(scoreTest(sample, 0.5)?.p ?? 0, 3);
  });

  it('does not exist for parts of people', () =>
    expect(exactBinomialP({ cases: 2.5, size: 9 }, 0.5)).toBeUndefined());
});

describe("Fisher's exact test", () => {
  // R.A. Fisher, The design of experiments (1935): the lady who tastes tea, 3 of 4 right; two-sided 34/70.
  it('of the lady tasting tea is 34 in 70', () =>
    expect(fisherP({ cases: 3, size: 4 }, { cases: 1, size: 4 })).toBeCloseTo(34 / 70, 12));

  it('is the same in either order and for the non-cases', () => {
    const p = fisherP({ cases: 1, size: 12 }, { cases: 9, size: 20 });
    expect(fisherP({ cases: 9, size: 20 }, { cases: 1, size: 12 })).toBeCloseTo(p ?? 0, 12);
    expect(fisherP({ cases: 11, size: 12 }, { cases: 11, size: 20 })).toBeCloseTo(p ?? 0, 12);
  });
});
