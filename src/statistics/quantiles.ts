export type Percentiles = Readonly<{ min: number; p25: number; p50: number; p75: number; max: number }>;

/** Which values are in group 1. */
export type FirstGroup = 'lowest' | 'highest';

/** With fewer values, quartiles only repeat them. */
const fewestForPercentiles = 4;

/**
 * Quantile of a sorted, non-empty list by linear interpolation between order statistics, 0 <= share <= 1.
 * Source: type 7 of Hyndman & Fan, Am. Stat. 50 (1996) 361; the default of R.
 */
export function quantile(sorted: readonly number[], share: number): number {
  return between(sorted, (sorted.length - 1) * share);
}

/** Lowest, quartiles and highest of values in any order; undefined for fewer than four. */
export function percentiles(values: readonly number[]): Percentiles | undefined {
  if (values.length < fewestForPercentiles) return undefined;
  const sorted = ascending(values);
  const at = (share: number): number => quantile(sorted, share);
  return { min: at(0), p25: at(0.25), p50: at(0.5), p75: at(0.75), max: at(1) };
}

/** The `groups` + 1 bounds of equally wide shares of the values (5 gives quintiles), from lowest to highest. */
export function groupBounds(values: readonly number[], groups: number): readonly number[] | undefined {
  if (values.length < groups) return undefined;
  const sorted = ascending(values);
  const last = sorted.length - 1;
  return Array.from({ length: groups + 1 }, (_, index) => between(sorted, (last * index) / groups));
}

/**
 * The group of a value by those bounds: the lowest one whose upper bound is not below it, counted from the `first` side.
 * Undefined for fewer values than groups. Source: quintiles of Fingertips.
 */
export function boundGroup(
  values: readonly number[],
  value: number,
  groups: number,
  first: FirstGroup = 'lowest',
): number | undefined {
  const uppers = groupBounds(values, groups)?.slice(1);
  if (uppers === undefined) return undefined;
  const found = uppers.findIndex((upper) => value <= upper);
  const group = found < 0 ? groups : found + 1;
  return first === 'lowest' ? group : groups + 1 - group;
}

/**
 * Which of `groups` equally large groups, from 1 (lowest), a value lies in; ties count as the lowest of them.
 * floor(k + 1 - ceil((N + 1 - rank) / (N / k))), 0 made 1; undefined for fewer values than groups.
 * Source: `phe_quantile` of PHEindicatormethods; `sorted` ascends and holds `value`.
 */
export function rankGroup(sorted: readonly number[], value: number, groups: number): number | undefined {
  const count = sorted.length;
  if (count < groups) return undefined;
  const rank = sorted.findIndex((other) => other >= value) + 1;
  return Math.max(1, Math.floor(groups + 1 - Math.ceil((count + 1 - rank) / (count / groups))));
}

/** The rank group of every value, in the same order; a missing value has none. Highest first makes the highest group 1. */
export function rankGroups(
  values: readonly (number | undefined)[],
  groups: number,
  first: FirstGroup = 'lowest',
): (number | undefined)[] {
  const signed = values.map((value) => (value !== undefined && first === 'highest' ? -value : value));
  const sorted = ascending(signed.filter((value) => value !== undefined));
  return signed.map((value) => (value === undefined ? undefined : rankGroup(sorted, value, groups)));
}

/** The number at a position that may lie between two places of a sorted list. */
function between(sorted: readonly number[], position: number): number {
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}
