import { difference } from '../statistics/differences.ts';
import { effectiveSize } from '../statistics/effective-size.ts';
import { zOfConfidence } from '../statistics/normal-distribution.ts';
import { proportionTest, type Sample, zTest } from '../statistics/proportion-tests.ts';
import { type RecentTrend, recentTrendOfBounds, recentTrendOfCases } from '../statistics/recent-trend.ts';
import { trendTest } from '../statistics/trend-test.ts';
import type { IndicatorKind } from './indicator.ts';
import type { DeliveredSignificance, ShownValue } from './measurement.ts';
import { unweightedCounts } from './unweighted-counts.ts';
import { directionOf } from './verdict.ts';

/** One figure at its place in time. */
export type DatedValue = Readonly<{ period: string; year: number; value: ShownValue }>;

/** What was found about a series, and which of its periods were compared. */
export type ChangeTest = Readonly<{
  direction: DeliveredSignificance;
  p: number;
  periods: readonly string[];
  /** By the stricter rule for five yearly points. */
  isTrend: boolean;
}>;

const trendYears = 5;

/**
 * Two points: pooled z of their counts, or the bounds of their difference (MOVER). Five or more yearly ones: the recent
 * trend of Fingertips over the last five. Otherwise, for percentages, chi-square for trend with the real years; for other
 * kinds the first against the last. Undefined when nothing tells the margins. Source: statistics.md section 5.
 */
export function testChange(series: readonly DatedValue[], kind: IndicatorKind): ChangeTest | undefined {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || series.length < 2) return undefined;
  const lastFive = series.slice(-trendYears);
  if (lastFive.length === trendYears && isYearly(lastFive)) return recentTrend(lastFive, kind);
  if (series.length === 2 || kind !== 'percentage') return testPair(first, last, kind);
  const counted = countedOf(series);
  const test = counted && trendTest(counted.map(({ year, ...counts }) => ({ score: year, ...counts })));
  if (test === undefined) return undefined;
  const direction = directionOf(test.direction, test.p);
  return { direction, p: test.p, periods: periodsOf(series), isTrend: false };
}

function isYearly(series: readonly DatedValue[]): boolean {
  return series.every(
    ({ year }, index) => index === 0 || Math.abs(year - (series[index - 1]?.year ?? 0) - 1) < 1e-9,
  );
}

function periodsOf(series: readonly DatedValue[]): string[] {
  return series.map(({ period }) => period);
}

function testPair(first: DatedValue, last: DatedValue, kind: IndicatorKind): ChangeTest | undefined {
  const [from, to] = [first.value, last.value];
  const p = kind === 'percentage' ? (pOfCounts(from, to) ?? pOfBounds(from, to)) : pOfBounds(from, to);
  if (p === undefined) return undefined;
  const direction = directionOf(to.value - from.value, p);
  return { direction, p, periods: periodsOf([first, last]), isTrend: false };
}

function pOfCounts(from: ShownValue, to: ShownValue): number | undefined {
  const [first, second] = [unweightedCounts(from), unweightedCounts(to)];
  return first && second && proportionTest(second, first)?.p;
}

function pOfBounds(from: ShownValue, to: ShownValue): number | undefined {
  if (from.interval === undefined || to.interval === undefined) return undefined;
  const { value, lower, upper } = difference(
    { ...to.interval, value: to.value },
    { ...from.interval, value: from.value },
  );
  const arm = (value > 0 ? value - lower : upper - value) / zOfConfidence(0.95);
  return zTest(value, arm * arm)?.p;
}

function recentTrend(series: readonly DatedValue[], kind: IndicatorKind): ChangeTest | undefined {
  const counted = kind === 'percentage' ? countedOf(series) : undefined;
  const bounds = series.map(({ year, value: { value, interval } }) => ({
    ...{ year, value, lower: interval?.lower, upper: interval?.upper },
  }));
  const found: RecentTrend = counted ? recentTrendOfCases(counted) : recentTrendOfBounds(bounds);
  if (!found.isCalculated) return undefined;
  const directions = { up: 'higher', down: 'lower', none: 'none' } as const;
  return { direction: directions[found.direction], p: found.p, periods: periodsOf(series), isTrend: true };
}

/** Every point as a simple random sample that is worth as much; undefined when one of them does not tell. */
function countedOf(series: readonly DatedValue[]): (Sample & Readonly<{ year: number }>)[] | undefined {
  const counted = series.flatMap(({ year, value }) => {
    const size = sizeOf(value);
    return size === undefined ? [] : [{ year, size, cases: (value.value / 100) * size }];
  });
  return counted.length < series.length ? undefined : counted;
}

function sizeOf({ value, interval, respondents }: ShownValue): number | undefined {
  if (interval?.size !== undefined) return interval.size;
  if (interval === undefined) return undefined;
  const bounds = { lower: interval.lower / 100, upper: interval.upper / 100 };
  return effectiveSize({ proportion: value / 100, bounds, size: respondents }) ?? respondents;
}
