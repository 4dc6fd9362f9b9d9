/**
 * Quantile of a sorted, non-empty list by linear interpolation between order statistics, 0 <= share <= 1.
 * Source: type 7 of Hyndman & Fan, Am. Stat. 50 (1996) 361; the default of R.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
