import type { Indicator, IndicatorKind } from './indicator.ts';
import type { Measurement, ShownValue } from './measurement.ts';

/**
 * What a standardised ratio is compared with: as many cases as expected, which is 1 or 100, never the ratio of another
 * area. Its own cases tell which of the two; without them the one that lies nearest, counted in factors. Source:
 * statistics.md section 1.
 */
export function parityOf({
  value,
  cases,
  expected,
}: Pick<ShownValue, 'value' | 'cases' | 'expected'>): 1 | 100 {
  if (cases === undefined || !expected) return value >= 10 ? 100 : 1;
  const ratio = cases / expected;
  return Math.abs(value - 100 * ratio) < Math.abs(value - ratio) ? 100 : 1;
}

/** The value that a figure is compared with: that of the benchmark, except for a ratio. */
export function comparedValue(kind: IndicatorKind, own: ShownValue, benchmark: ShownValue): number {
  return kind === 'ratio' ? parityOf(own) : benchmark.value;
}

/** Figure minus what it is compared with, unrounded; known also where there is no yardstick for its size. */
export function differenceOf({
  indicator,
  measurement,
  benchmark,
}: Readonly<{
  indicator: Pick<Indicator, 'kind'>;
  measurement: Measurement;
  benchmark: Measurement;
}>): number | undefined {
  if (measurement.kind !== 'value' || benchmark.kind !== 'value') return undefined;
  return measurement.value - comparedValue(indicator.kind, measurement, benchmark);
}
