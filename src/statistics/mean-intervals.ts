import { tOfConfidence, twoSidedTP } from './distributions.ts';
import { type Bounds, isConfidence, usualConfidence } from './intervals.ts';
import { zOfConfidence } from './normal-distribution.ts';

/** A mean with what is needed for its margin: the standard deviation (n - 1) and the number of values. */
export type MeanOfSample = Readonly<{ mean: number; deviation: number; size: number }>;

/** mean ± t sd / √n; undefined for fewer than two values. Source: Student, Biometrika 6 (1908) 1. */
export function meanInterval(
  { mean, deviation, size }: MeanOfSample,
  confidence = usualConfidence,
): Bounds | undefined {
  if (!(size > 1) || !(deviation >= 0) || !isConfidence(confidence)) return undefined;
  return around(mean, (tOfConfidence(confidence, size - 1) * deviation) / Math.sqrt(size));
}

/** mean ± z SE, for a standard error that the source tells. */
export function intervalOfError(
  mean: number,
  standardError: number,
  confidence = usualConfidence,
): Bounds | undefined {
  if (!(standardError >= 0) || !isConfidence(confidence)) return undefined;
  return around(mean, zOfConfidence(confidence) * standardError);
}

/** Student's test of a mean against a fixed value: t with n - 1 degrees of freedom, and its two-sided p. */
export function meanTest(
  { mean, deviation, size }: MeanOfSample,
  fixed: number,
): Readonly<{ t: number; p: number }> | undefined {
  if (!(size > 1) || !(deviation > 0)) return undefined;
  const t = (mean - fixed) / (deviation / Math.sqrt(size));
  return { t, p: twoSidedTP(t, size - 1) };
}

function around(mean: number, margin: number): Bounds {
  return { lower: mean - margin, upper: mean + margin };
}
