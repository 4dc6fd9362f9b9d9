import { rankGroup } from '../statistics/quantiles.ts';
import { spineScale } from '../statistics/spine-scale.ts';
import type { Area } from './area.ts';
import type { Spread } from './benchmark.ts';
import type { Polarity } from './indicator.ts';
import type { Measurement } from './measurement.ts';

/** Where a figure lies among the wijken of the benchmark area: a place, never a verdict. */
export type Position = Readonly<{
  /** Fifth of the wijken, from 1 (lowest). */
  fifth: number;
  /** Number of wijken with a figure. */
  count: number;
  spine: Spine | undefined;
}>;

/** A scale from 0 to 1 with the benchmark at 0.5; the least favourable side is left, for neutral figures the lowest. */
export type Spine = Readonly<{
  value: number;
  lowest: number;
  lowerQuartile: number;
  upperQuartile: number;
  highest: number;
}>;

const fifths = 5;
/** Among fewer wijken than this a fifth is one or none, and quartiles say little (statistics.md section 4). */
const fewestForPlace = 10;

/** Undefined for fewer than ten wijken with a figure, and for a wijk that is not among them. */
export function positionOf(
  { code }: Area,
  { measurement, benchmark }: Readonly<{ measurement: Measurement; benchmark: Measurement }>,
  spread: Spread | undefined,
  polarity: Polarity,
): Position | undefined {
  if (measurement.kind !== 'value' || spread === undefined || spread.count < fewestForPlace) return undefined;
  // A wijk of very few people has no place among the others.
  if (!spread.codes.has(code)) return undefined;
  const { sorted } = spread;
  const fifth = rankGroup(sorted, measurement.value, fifths);
  const spine =
    benchmark.kind === 'value' ? spineOf(sorted, measurement.value, benchmark.value, polarity) : undefined;
  return fifth === undefined ? undefined : { fifth, count: spread.count, spine };
}

function spineOf(
  sorted: readonly number[],
  own: number,
  benchmark: number,
  polarity: Polarity,
): Spine | undefined {
  const scale = spineScale(sorted, benchmark, polarity === 'low-favourable');
  const value = scale?.position(own);
  if (value === undefined || scale?.segments === undefined) return undefined;
  const [blank, toQuartile, middle, toEnd] = scale.segments;
  const lowerQuartile = blank + toQuartile;
  const upperQuartile = lowerQuartile + middle;
  return { value, lowest: blank, lowerQuartile, upperQuartile, highest: upperQuartile + toEnd };
}
