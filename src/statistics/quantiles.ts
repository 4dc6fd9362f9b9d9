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
