import { type BetaShape, betaLogOdds, betaTails } from './incomplete-beta.ts';
import { gammaQuantile, gammaTails } from './incomplete-gamma.ts';

// For all: df > 0 (for t up to 1e8: ten digits), 0 < p < 1, and the tail that is asked for is the one that is computed.

/** P(|T| >= |t|) for Student's t: I_x(df/2, 1/2) at x = df/(df + t²). Source: DLMF 8.17 and Abramowitz & Stegun 26.7. */
export function twoSidedTP(t: number, df: number): number {
  const square = t * t;
  return betaTails(tShape(df), { yes: df / (df + square), no: square / (df + square) }).lower;
}

/** Quantile of Student's t. */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  return p < 0.5 ? -tBeyond(2 * p, df) : tBeyond(2 * (1 - p), df);
}

/** The t that belongs to a two-sided confidence level between 0 and 1. */
export function tOfConfidence(confidence: number, df: number): number {
  return tBeyond(1 - confidence, df);
}

/** P(X >= x) for chi-square. */
export function chiSquareUpperP(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).upper;
}

/** Quantile of chi-square: `p` lies below it. */
export function chiSquareQuantile(p: number, df: number): number {
  return p <= 0.5 ? 2 * gammaQuantile('lower', p, df / 2) : chiSquareUpperQuantile(1 - p, df);
}

/** The chi-square that is exceeded with probability `tail`. */
export function chiSquareUpperQuantile(tail: number, df: number): number {
  return 2 * gammaQuantile('upper', tail, df / 2);
}

/** Quantile of a beta distribution: `p` lies below it. */
export function betaQuantile(p: number, shape: BetaShape): number {
  return 1 / (1 + Math.exp(-betaLogOdds(p, shape)));
}

/** The value that a beta distribution exceeds with probability `tail`; precise also close to 0. */
export function betaUpperQuantile(tail: number, { a, b }: BetaShape): number {
  return 1 / (1 + Math.exp(betaLogOdds(tail, { a: b, b: a })));
}

/** The |t| that is exceeded on both sides together with probability `tail`. */
function tBeyond(tail: number, df: number): number {
  return Math.sqrt(df) * Math.exp(-betaLogOdds(tail, tShape(df)) / 2);
}

function tShape(df: number): BetaShape {
  return { a: df / 2, b: 0.5 };
}
