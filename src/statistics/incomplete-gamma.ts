import { continuedFraction } from './continued-fraction.ts';
import { poissonMass } from './probability-mass.ts';
import { risingRoot } from './root-search.ts';

/** The probabilities below and above a value; the smaller one is computed, never found as 1 minus the other. */
export type Tails = Readonly<{ lower: number; upper: number }>;

/**
 * Regularised incomplete gamma functions P and Q for shape > 0 and x >= 0.
 * Source: DLMF 8.7.1 (series, for x < shape + 1) and 8.9.2 (continued fraction).
 */
export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const mass = poissonMass(shape, x);
  if (mass === 0) return x < shape ? { lower: 0, upper: 1 } : { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = mass * series(shape, x);
    return { lower, upper: 1 - lower };
  }
  const fraction = continuedFraction(x + 1 - shape, (k) => ({
    over: -k * (k - shape),
    under: x + 1 - shape + 2 * k,
  }));
  const upper = (mass * shape) / fraction;
  return { lower: 1 - upper, upper };
}

/** The x of which `tail` (0 < tail < 1) lies below, or above: Newton's steps on the logarithms of x and tail. */
export function gammaQuantile(side: keyof Tails, tail: number, shape: number): number {
  const sign = side === 'lower' ? 1 : -1;
  const logOfX = risingRoot(
    (at) => {
      const x = Math.exp(at);
      const reached = gammaTails(shape, x)[side];
      const slope = (shape * poissonMass(shape, x)) / reached;
      return { height: sign * (Math.log(reached) - Math.log(tail)), slope };
    },
    { low: -745, start: Math.log(shape), high: 709 },
  );
  return Math.exp(logOfX);
}

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … */
function series(shape: number, x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * (Number.EPSILON / 4); k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}
