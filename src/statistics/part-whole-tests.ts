import { type Bounds, usualConfidence } from './intervals.ts';
import { normalQuantile, twoSidedNormalP, zOfConfidence } from './normal-distribution.ts';
import { type ProportionTest, proportionTest, type Sample, type ZTest, zTest } from './proportion-tests.ts';

/** From this share of the whole on, the overlap of part and whole may not be ignored. Source: Hayes & Berry (below). */
export const overlapFrom = 0.1;

export type ArmInput = Readonly<{
  value: number;
  bounds: Bounds;
  benchmark: number;
  benchmarkBounds: Bounds | undefined;
  /** How much of the benchmark's group the value's group is, 0 <= share < 1; 0 when it is no part of it. */
  share: number;
  confidence?: number | undefined;
}>;

/** The whole without the part; undefined when nothing is left, or when the part does not fit in. */
export function restOf(part: Sample, whole: Sample): Sample | undefined {
  const rest = { cases: whole.cases - part.cases, size: whole.size - part.size };
  return rest.size > 0 && rest.cases >= 0 && rest.cases <= rest.size ? rest : undefined;
}

/**
 * Test of a part against the rest of the whole it belongs to, both given as counts.
 * Its z is that of part against whole with the overlap in the variance, p(1 - p)(1/n - 1/N): the same test.
 */
export function partTest(part: Sample, whole: Sample): ProportionTest | undefined {
  const rest = restOf(part, whole);
  return rest && proportionTest(part, rest);
}

/**
 * By which a z must be multiplied that took part and whole for independent; 0 <= share < 1.
 * Source: L. Hayes & G. Berry, J. Public Health 28 (2006) 278: √((1 + f)/(1 - f)).
 */
export function overlapFactor(share: number): number | undefined {
  return share >= 0 && share < 1 ? Math.sqrt((1 + share) / (1 - share)) : undefined;
}

/** The p that belongs to the z of such a p (0 < p <= 1) after that correction. */
export function overlapCorrectedP(p: number, share: number): number | undefined {
  const factor = overlapFactor(share);
  if (factor === undefined || !(p > 0 && p <= 1)) return undefined;
  return twoSidedNormalP(normalQuantile(p / 2) * factor);
}

/**
 * z and p from intervals alone, by the arms that face each other; without correction it agrees with the drawn interval.
 * z_cl d / √(a² (1 - 2f) + b²) when the benchmark has bounds and f >= 0.10, else z_cl d / a; undefined when an arm that
 * is needed is not positive, or the variance is not: then the bounds contradict each other.
 * Source: variance of part minus whole as in NAEP's rule, se² (1 - 2f) + SE², with arm / z_cl for each standard error.
 */
export function armTest(input: ArmInput): ZTest | undefined {
  const { value, bounds, benchmark, benchmarkBounds, share, confidence = usualConfidence } = input;
  const isAbove = value > benchmark;
  const arm = isAbove ? value - bounds.lower : bounds.upper - value;
  if (!(arm > 0)) return undefined;
  const z = zOfConfidence(confidence);
  if (benchmarkBounds === undefined || share < overlapFrom) return zTest((value - benchmark) * z, arm * arm);
  const facing = isAbove ? benchmarkBounds.upper - benchmark : benchmark - benchmarkBounds.lower;
  if (!(facing > 0)) return undefined;
  return zTest((value - benchmark) * z, arm * arm * (1 - 2 * share) + facing * facing);
}
