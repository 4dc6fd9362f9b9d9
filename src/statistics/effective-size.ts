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
