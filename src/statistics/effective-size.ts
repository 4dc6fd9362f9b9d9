import { type Bounds, isConfidence, usualConfidence } from './intervals.ts';
import { zOfConfidence } from './normal-distribution.ts';

/** A proportion (0 < p < 1) with delivered bounds and, if known, the respondents behind it. */
export type MeasuredProportion = Readonly<{
  proportion: number;
  bounds: Bounds;
  size: number | undefined;
  confidence?: number | undefined;
}>;

/** Size of the simple random sample with the same margin, p(1 - p)/SE², at most the real size; SE = (U - L)/(2z). */
export function effectiveSize(measured: MeasuredProportion): number | undefined {
  const found = sizeOfMargin(measured);
  return found && Math.min(found, measured.size ?? found);
}

/** How many times the variance is that of a simple random sample, n SE²/(p(1 - p)). Source: L. Kish, Survey sampling (1965). */
export function designEffect(measured: MeasuredProportion): number | undefined {
  const found = sizeOfMargin(measured);
  return found && measured.size && measured.size / found;
}

function sizeOfMargin({
  proportion,
  bounds,
  confidence = usualConfidence,
}: MeasuredProportion): number | undefined {
  if (!(proportion > 0 && proportion < 1) || !(bounds.upper > bounds.lower) || !isConfidence(confidence))
    return undefined;
  const standardError = (bounds.upper - bounds.lower) / (2 * zOfConfidence(confidence));
  return (proportion * (1 - proportion)) / (standardError * standardError);
}

/**
 * The number of respondents that the interval of a proportion (0-1) gives away: exactly that of a Wilson interval, about the
 * effective number for another. Solves the two bounds for n; 7 of 31 gives 0.114 to 0.398, and those give 31 back.
 */
export function impliedSize({ lower, upper }: Bounds, confidence = usualConfidence): number {
  const scale = Math.sqrt(lower * upper) + Math.sqrt((1 - lower) * (1 - upper));
  const squared = scale ** 2;
  const z = zOfConfidence(confidence);
  return squared >= 1 ? Number.POSITIVE_INFINITY : (z ** 2 * squared) / (1 - squared);
}
