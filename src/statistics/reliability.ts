import { type Bounds, isProportion } from './intervals.ts';

/** What must be done with a percentage: hide it, note that its complement is unsure, or look at 0% and 100% by hand. */
export type ReliabilityFlag = 'suppress' | 'complement-unsure' | 'review-extreme';

export type MeasuredCases = Bounds &
  Readonly<{
    cases: number;
    size: number;
    /** Respondents after the loss by design and weights; the size when it is not known, never more than that. */
    effective?: number | undefined;
  }>;

const leastSize = 30;
const narrow = 0.05;
const wide = 0.3;
const widest = 1.3;

/**
 * Whether a percentage is reliable enough to be shown, from its interval (proportions, Clopper-Pearson by origin).
 * Source: NCHS Data Presentation Standards for Proportions, Vital Health Stat. 2 (2017) no. 175.
 */
export function percentageFlags(measured: MeasuredCases): readonly ReliabilityFlag[] | undefined {
  const { cases, size, effective = size } = measured;
  if (!isProportion(cases, size)) return undefined;
  const isExtreme = cases === 0 || cases === size;
  if ((isExtreme ? size : Math.min(effective, size)) < leastSize) return ['suppress'];
  return isExtreme ? ['review-extreme'] : widthFlags(cases / size, measured.upper - measured.lower);
}

function widthFlags(proportion: number, width: number): readonly ReliabilityFlag[] {
  if (width <= narrow) return [];
  if (width >= wide || width / proportion > widest) return ['suppress'];
  return width / (1 - proportion) > widest ? ['complement-unsure'] : [];
}
