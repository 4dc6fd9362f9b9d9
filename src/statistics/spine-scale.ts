import { quantile } from './quantiles.ts';

export type SpineScale = Readonly<{
  /** Where a value lies, the benchmark at 0.5; undefined when all values equal the benchmark. */
  position: (value: number) => number | undefined;
  /** Lengths from the left: blank, worst to quartile, the middle half, quartile to best. Undefined likewise. */
  segments: readonly [number, number, number, number] | undefined;
}>;

/**
 * Scale from 0 to 1 of a spine chart, as wide as the longer side of the benchmark needs; the shorter one stays blank.
 * With `isReversed` high values lie left, so that for a low favourable figure the worst is always left.
 * Undefined without values. Source: `spine_rescaler` of fingertipscharts.
 */
export function spineScale(
  values: readonly number[],
  benchmark: number,
  isReversed: boolean,
): SpineScale | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => quantile(sorted, share);
  const [min, p25, p75, max] = [at(0), at(0.25), at(0.75), at(1)];
  const half = Math.max(benchmark - min, max - benchmark);
  if (half === 0) return { position: () => undefined, segments: undefined };
  const place = (value: number): number => 0.5 + ((isReversed ? -1 : 1) * (value - benchmark)) / (2 * half);
  const [worst, low, high, best] = isReversed ? [max, p75, p25, min] : [min, p25, p75, max];
  return {
    position: place,
    segments: [place(worst), place(low) - place(worst), place(high) - place(low), place(best) - place(high)],
  };
}
