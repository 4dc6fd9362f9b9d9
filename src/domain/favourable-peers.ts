import { difference } from '../statistics/differences.ts';
import type { Area } from './area.ts';
import type { BackgroundPeers } from './background-peers.ts';
import { sameSource } from './benchmark.ts';
import type { Comparison } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import type { ShownValue } from './measurement.ts';
import { isNotable, type SizeRules, sizeOf } from './size.ts';
import type { ThemePriority } from './theme-priorities.ts';
import { sideOf } from './verdict.ts';

/** A wijk of like background that comes out more favourable on a figure that asks attention here. */
export type FavourablePeer = Readonly<{ comparison: Comparison; area: Area; value: number }>;

const most = 3;

/**
 * For the figures that ask attention, in the order of the themes and at most one per theme: the first of the wijken that are
 * near in every fact of the background, with a notably more favourable figure. Never the best of them, which would be picked for its luck, and
 * never an estimate, which is computed from that very background. Where a figure is from a survey the difference between
 * the two wijken must be demonstrable as well.
 */
export function favourablePeers(
  dataset: Dataset,
  priorities: readonly ThemePriority[],
  peers: BackgroundPeers,
  rules: SizeRules,
): FavourablePeer[] {
  if (peers.kind === 'none') return [];
  const perTheme = priorities.flatMap(({ attention }) => {
    const comparisons = attention.items.map(({ comparison }) => comparison);
    const found = comparisons.flatMap((comparison) =>
      peers.alike.flatMap((area) => favourableIn(dataset, comparison, area, rules)).slice(0, 1),
    );
    return found.slice(0, 1);
  });
  return perTheme.slice(0, most);
}

function favourableIn(
  dataset: Dataset,
  comparison: Comparison,
  area: Area,
  rules: SizeRules,
): FavourablePeer[] {
  const { indicator, group, period = '', basis, measurement: own } = comparison;
  if (basis === 'model' || own.kind !== 'value') return [];
  const key = { area: area.code, indicator: indicator.id, period, group };
  const other = sameSource(comparison, dataset.figures.find(key));
  if (other.kind !== 'value') return [];
  const isFavourable = sideOf(other.value - own.value, indicator.polarity) === 'favourable';
  const isLarge = isNotable(sizeBetween(other, own, comparison, rules));
  const isSure = basis === 'register' || isDifferent(own, other);
  return isFavourable && isLarge && isSure ? [{ comparison, area, value: other.value }] : [];
}

function sizeBetween(other: ShownValue, own: ShownValue, comparison: Comparison, rules: SizeRules) {
  const { kind, decimals } = comparison.indicator;
  const figures = { value: other.value, benchmark: own.value, kind, decimals };
  return sizeOf({ ...figures, deviation: comparison.spread?.deviation }, rules);
}

/** The 95% interval of the difference of two independent figures leaves out zero. */
function isDifferent(own: ShownValue, other: ShownValue): boolean {
  if (own.interval === undefined || other.interval === undefined) return false;
  const { lower, upper } = difference(
    { value: own.value, lower: own.interval.lower, upper: own.interval.upper },
    { value: other.value, lower: other.interval.lower, upper: other.interval.upper },
  );
  return lower > 0 || upper < 0;
}
