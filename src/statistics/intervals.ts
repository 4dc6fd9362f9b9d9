import { betaQuantile, betaUpperQuantile } from './distributions.ts';
import { zOfConfidence } from './normal-distribution.ts';

export type Bounds = Readonly<{ lower: number; upper: number }>;

/** The confidence level of every interval that does not ask for another one. */
export const usualConfidence = 0.95;

// For all: 0 <= cases <= size, size > 0, 0 < confidence < 1, both bounds in [0, 1]; undefined outside these limits.

/**
 * Wilson score interval without continuity correction; `cases` may be a fraction (weighted counts).
 * The roots of n(p - x/n)² = z² p(1 - p); each bound is written so that it is exactly 0 or 1 at the ends.
 * Source: E.B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; as used by OHID and ScotPHO.
 */
export function wilsonInterval(
  cases: number,
  size: number,
  confidence = usualConfidence,
): Bounds | undefined {
  if (!isProportion(cases, size) || !isConfidence(confidence)) return undefined;
  const z = zOfConfidence(confidence);
  const others = size - cases;
  const spread = z * Math.sqrt(z * z + (4 * cases * others) / size);
  const far = (count: number): number => (2 * count * (count / size)) / (2 * count + z * z + spread);
  return { lower: far(cases), upper: 1 - far(others) };
}

/**
 * Wilson score interval with continuity correction, 1/2 but at most |x - n/2|.
 * Source: R. Newcombe, Stat. Med. 17 (1998) 857, method 4, with the cap of R's `prop.test`, which differs only where x is about n/2.
 */
export function wilsonContinuityInterval(
  cases: number,
  size: number,
  confidence = usualConfidence,
): Bounds | undefined {
  if (!isProportion(cases, size) || !isConfidence(confidence)) return undefined;
  const z = zOfConfidence(confidence);
  const correction = Math.min(0.5, Math.abs(cases - size / 2));
  const bound = (count: number, sign: 1 | -1): number => {
    const centre = 2 * count + z * z;
    const spread = z * Math.sqrt(z * z + (4 * count * (size - count)) / size);
    return (centre + sign * spread) / (2 * (size + z * z));
  };
  return {
    lower: cases <= correction ? 0 : Math.max(0, bound(cases - correction, -1)),
    upper: size - cases <= correction ? 1 : Math.min(1, bound(cases + correction, 1)),
  };
}

/** Exact binomial interval: quantiles of beta distributions. Source: C. Clopper & E. Pearson, Biometrika 26 (1934) 404. */
export function exactInterval(cases: number, size: number, confidence = usualConfidence): Bounds | undefined {
  if (!isProportion(cases, size) || !isConfidence(confidence)) return undefined;
  const tail = (1 - confidence) / 2;
  const others = size - cases;
  return {
    lower: cases === 0 ? 0 : betaQuantile(tail, { a: cases, b: others + 1 }),
    upper: others === 0 ? 1 : betaUpperQuantile(tail, { a: cases + 1, b: others }),
  };
}

/** True for cases and size of a proportion: 0 <= cases <= size, size > 0, both finite. */
export function isProportion(cases: number, size: number): boolean {
  return cases >= 0 && cases <= size && size > 0 && size < Infinity;
}

/** True for a confidence level between 0 and 1. */
export function isConfidence(confidence: number): boolean {
  return confidence > 0 && confidence < 1;
}
