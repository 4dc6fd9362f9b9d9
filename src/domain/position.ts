import { rankGroup } from '../statistics/quantiles.ts';
import type { Area } from './area.ts';
import type { Spread } from './benchmark.ts';
import type { Measurement } from './measurement.ts';

const fifths = 5;
/** A fifth of fewer wijken than this is one or none (statistics.md section 4). */
const fewestForFifths = 10;

/**
 * Which fifth of the wijken of the benchmark area a figure lies in, from 1 (lowest); a place, never a verdict. Undefined
 * for fewer than ten wijken with a figure, and for a wijk that is not among them.
 */
export function fifthOf(
  { code }: Area,
  measurement: Measurement,
  spread: Spread | undefined,
): number | undefined {
  if (measurement.kind !== 'value' || spread === undefined || spread.count < fewestForFifths)
    return undefined;
  // A wijk of very few people has no place among the others.
  if (!spread.values.some((one) => one.code === code)) return undefined;
  const sorted = spread.values.map(({ value }) => value);
  return rankGroup(sorted, measurement.value, fifths);
}
