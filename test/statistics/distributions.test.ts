import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  betaUpperQuantile,
  chiSquareQuantile,
  chiSquareUpperP,
  chiSquareUpperQuantile,
  tOfConfidence,
  tQuantile,
  twoSidedTP,
} from '../../src/statistics/distributions.ts';
import { betaTails } from '../../src/statistics/incomplete-beta.ts';
import { gammaTails } from '../../src/statistics/incomplete-gamma.ts';
import {
  normalCdf,
  normalQuantile,
  twoSidedNormalP,
  zOfConfidence,
} from '../../src/statistics/normal-distribution.ts';
import { binomialMass } from '../../src/statistics/probability-mass.ts';

/** Relative to what is expected, so that a small tail must be as precise as a large one. */
function expectClose(found: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(found / expected - 1)).toBeLessThan(relative);
}

describe('the normal distribution', () => {
  it('has the z that everybody knows', () => {
    expect(zOfConfidence(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(zOfConfidence(0.998)).toBeCloseTo(3.090232306167813, 13);
    expect(normalQuantile(0.5)).toBe(0);
  });

  // mpmath 1.3, ncdf, 40 decimals.
  it.for([
    { z: -37, p: 5.725571222524577e-300 },
    { z: -8, p: 6.220960574271785e-16 },
    { z: -1.96, p: 0.024997895148220435 },
    { z: 0.5, p: 0.6914624612740131 },
  ])('has $p below $z', ({ z, p }) => expectClose(normalCdf(z), p));

  it('finds back the z of a probability, also far in the tails', () => {
    for (const z of [-37, -12, -4.3, -1.28, -0.01, 0.7, 3]) expectClose(normalQuantile(normalCdf(z)), z);
  });

  it('has no end', () => expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]));

  it('gives no difference a p of 1, and an endless one a p of 0', () => {
    expect(twoSidedNormalP(0)).toBe(1);
    expect([twoSidedNormalP(60), twoSidedNormalP(Infinity)]).toEqual([0, 0]);
  });

  it('does not go on for ever without a number', () => expect(normalCdf(Number.NaN)).toBeNaN());
});

describe("Student's t", () => {
  // With 1 degree of freedom it is Cauchy's distribution, with 2 it has a closed form.
  it.for([0.6, 0.975, 0.9995, 0.01])(
    'is that of Cauchy with 1 degree of freedom, and closed with 2, at %d',
    (p) => {
      expectClose(tQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)));
      expectClose(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)));
    },
  );

  it('becomes normal with many degrees of freedom', () => {
    expect(tOfConfidence(0.95, 1e7)).toBeCloseTo(1.95996422, 7);
    expect(twoSidedTP(1.959963984540054, 1e7)).toBeCloseTo(0.05, 6);
  });

  it('finds back the p of a t, of either sign', () => {
    for (const df of [1, 4, 37.5, 800]) expectClose(twoSidedTP(tOfConfidence(0.998, df), df), 0.002, 1e-11);
    expect(twoSidedTP(-2.086, 20)).toBe(twoSidedTP(2.086, 20));
    expect(twoSidedTP(0, 5)).toBe(1);
    expect(tQuantile(0.5, 3)).toBe(0);
  });
});

describe('chi-square', () => {
  it('is exponential with 2 degrees of freedom, also where almost nothing is left', () => {
    for (const x of [0.001, 3, 50, 1400]) expectClose(chiSquareUpperP(x, 2), Math.exp(-x / 2));
    for (const tail of [1e-200, 0.025, 0.7])
      expectClose(chiSquareUpperQuantile(tail, 2), -2 * Math.log(tail));
  });

  it('is the square of a z with 1 degree of freedom', () => {
    expectClose(chiSquareQuantile(0.95, 1), zOfConfidence(0.95) ** 2);
    expectClose(chiSquareQuantile(0.998, 1), 9.54953570608324);
  });

  it('finds back a quantile for few and for very many degrees of freedom', () => {
    for (const df of [0.3, 1, 17, 4000, 2e7])
      for (const p of [0.001, 0.4, 0.99])
        expectClose(1 - chiSquareUpperP(chiSquareQuantile(p, df), df), p, 1e-9);
  });

  it('has all its probability above 0', () => expect(chiSquareUpperP(0, 3)).toBe(1));
});

describe('the beta distribution', () => {
  it('is a power where one of its parameters is 1', () => {
    for (const p of [1e-9, 0.025, 0.8]) {
      expectClose(betaQuantile(p, { a: 4, b: 1 }), p ** 0.25);
      expectClose(betaUpperQuantile(p, { a: 1, b: 1e6 }), -Math.expm1(Math.log(p) / 1e6), 1e-11);
    }
  });

  it('has the tail of a binomial distribution, term by term', () => {
    const chances = { yes: 0.3, no: 0.7 };
    const sum = [7, 8, 9, 10, 11, 12].reduce(
      (total, count) => total + binomialMass(count, 12 - count, chances),
      0,
    );
    expectClose(betaTails({ a: 7, b: 6 }, chances).lower, sum);
  });
});

describe('both tails together', () => {
  it('are everything, on both sides of the point where the method changes', () => {
    for (const x of [0, 0.2, 4.9, 5.1, 30]) {
      const { lower, upper } = gammaTails(4, x);
      expect(lower + upper).toBeCloseTo(1, 14);
    }
    for (const yes of [0, 0.1, 0.39, 0.41, 0.9, 1]) {
      const { lower, upper } = betaTails({ a: 3, b: 5 }, { yes, no: 1 - yes });
      expect(lower + upper).toBeCloseTo(1, 14);
    }
  });
});
