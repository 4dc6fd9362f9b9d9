import { continuedFraction } from './continued-fraction.ts';
import type { Tails } from './incomplete-gamma.ts';
import { binomialMass, type Chances } from './probability-mass.ts';
import { risingRoot } from './root-search.ts';

/** Parameters of a beta distribution, both > 0. */
export type BetaShape = Readonly<{ a: number; b: number }>;

/**
 * Regularised incomplete beta function I_x(a, b) and its complement, at yes = x and no = 1 - x.
 * Source: DLMF 8.17.22 (continued fraction), on the side where it converges.
 */
export function betaTails({ a, b }: BetaShape, { yes, no }: Chances): Tails {
  if (yes <= 0) return { lower: 0, upper: 1 };
  if (no <= 0) return { lower: 1, upper: 0 };
  const front = betaFront({ a, b }, { yes, no });
  if (yes <= (a + 1) / (a + b + 2)) {
    const lower = front / a / betaFraction({ a, b }, yes);
    return { lower, upper: 1 - lower };
  }
  const upper = front / b / betaFraction({ a: b, b: a }, no);
  return { lower: 1 - upper, upper };
}

/** log(x / (1 - x)) of the x of which `tail` (0 < tail < 1) lies below: precise near 0 as well as near 1. */
export function betaLogOdds(tail: number, shape: BetaShape): number {
  return risingRoot(
    (at) => {
      const chances = { yes: 1 / (1 + Math.exp(-at)), no: 1 / (1 + Math.exp(at)) };
      const { lower } = betaTails(shape, chances);
      return { height: Math.log(lower) - Math.log(tail), slope: betaFront(shape, chances) / lower };
    },
    { low: -709, start: Math.log(shape.a / shape.b), high: 709 },
  );
}

/** x^a (1 - x)^b / B(a, b): the density times x (1 - x). */
function betaFront({ a, b }: BetaShape, chances: Chances): number {
  return (binomialMass(a, b, chances) * a * b) / (a + b);
}

function betaFraction({ a, b }: BetaShape, x: number): number {
  return continuedFraction(1, (k) => {
    const m = Math.floor(k / 2);
    const [even, odd] = [a + 2 * m, a + m];
    const over =
      k % 2 === 0 ? (m * (b - m) * x) / ((even - 1) * even) : (-odd * (odd + b) * x) / (even * (even + 1));
    return { over, under: 1 };
  });
}
