import { type Area, wijkenIn } from './area.ts';
import type { Origin } from './average.ts';
import {
  type BenchmarkFigure,
  type BenchmarkLevel,
  type BenchmarkMethod,
  type BenchmarkOrigin,
  benchmarkArea,
  benchmarkFigure,
  type Spread,
  sameSource,
  spreadOver,
} from './benchmark.ts';
import { compareFigure, compareWith, type OwnFigure, type TestRules } from './compared-figure.ts';
import { type Dataset, seriesKey } from './dataset.ts';
import type { Evidence } from './evidence.ts';
import { figureKey } from './figures.ts';
import type { Basis, Indicator } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import { comparedValue } from './parity.ts';
import { type Position, positionOf } from './position.ts';
import { type AgePeers, peerMean } from './similar-areas.ts';
import { type Size, type SizeRules, sizeOf } from './size.ts';
import { isRobust, testFamily } from './test-family.ts';
import { type Trend, type TrendRules, trendOf } from './trend.ts';
import { isDemonstrable, type Verdict } from './verdict.ts';

/** `comparison` and `benchmark` of the configuration. */
export type ComparisonRules = TestRules &
  Readonly<{
    /** Further levels whose figures stand beside; their verdicts are in the file with figures only. */
    extra: readonly BenchmarkLevel[];
    size: SizeRules;
    trend: TrendRules;
  }>;

/** The same figure of an earlier period, from the same source. */
export type EarlierFigure = Readonly<{ period: string; measurement: Measurement; benchmark: Measurement }>;

/** A figure that stands beside, with the evidence of a difference with it. */
export type OtherFigure = BenchmarkFigure & Readonly<{ area: Area; evidence: Evidence }>;

/** One figure of a wijk beside its benchmark: whether a difference is demonstrable, and how large it is. */
export type Comparison = Readonly<{
  indicator: Indicator;
  group: string;
  /** Undefined when no area has figures for this indicator and group. */
  period: string | undefined;
  basis: Basis;
  source: string;
  measurement: Measurement;
  benchmark: Measurement;
  benchmarkOrigin: BenchmarkOrigin;
  verdict: Verdict;
  /** What the verdict rests on. */
  evidence: Evidence;
  /** Probability after correction for all tests of the edition; undefined when nothing was tested, or only by the source. */
  adjusted: number | undefined;
  /** The difference holds after that correction; undefined when there is none, or when that is not known. */
  robust: boolean | undefined;
  size: Size | undefined;
  spread: Spread | undefined;
  /** Where the figure lies among the wijken; undefined for fewer than ten. */
  position: Position | undefined;
  /** Weighted mean of the wijken with about the same ages, or undefined. */
  peers: number | undefined;
  others: readonly OtherFigure[];
  /** From early to late, without the period itself. */
  earlier: readonly EarlierFigure[];
  /** How the figure developed, and that of the benchmark area beside it. */
  trend: Trend;
  benchmarkTrend: Trend;
}>;

/** What is compared: an indicator for one target group, and the wijken with about the same ages. */
export type Wanted = Readonly<{ indicator: Indicator; group: string; peers?: AgePeers }>;

/** Compares the latest figure of an indicator and target group with the benchmark from the same source. */
export function compare(dataset: Dataset, area: Area, wanted: Wanted, rules: ComparisonRules): Comparison {
  const { indicator, group } = wanted;
  const found = compareFigure(dataset, area, wanted, rules);
  const { period, key, origin, measurement, versus, benchmark, evidence } = found;
  const { verdict } = evidence;
  const spread = versus && spreadOver(dataset, versus, key, origin);
  const figures = { measurement, benchmark: benchmark.measurement, spread };
  const adjusted = testFamily(dataset, rules).adjusted.get(figureKey({ ...key, area: area.code }));
  const place = { area, indicator, key, origin, measurement };
  const earlier = earlierFigures(dataset, place, versus, rules.method);
  return {
    ...{ indicator, group, period, ...origin, ...figures, benchmarkOrigin: benchmark.origin },
    ...{ verdict, evidence, adjusted },
    robust: isDemonstrable(verdict) ? isRobust(adjusted) : undefined,
    size: sizeFor(indicator, figures, rules.size),
    position: positionOf(area, figures, spread, indicator.polarity),
    peers: peerMean(dataset, key, origin, wanted.peers),
    others: othersOf(dataset, place, versus, rules),
    earlier,
    ...trendsOf({ ...place, ...figures, earlier, versus }, rules.trend),
  };
}

function othersOf(
  dataset: Dataset,
  place: OwnFigure,
  versus: Area | undefined,
  rules: ComparisonRules,
): OtherFigure[] {
  return rules.extra.flatMap((level) => {
    const other = benchmarkArea(dataset, place.area, level);
    // A gemeente that is one wijk would stand beside itself.
    const isItself = other !== undefined && wijkenIn(dataset.areas, other).length < 2;
    if (other === undefined || isItself || other.code === versus?.code) return [];
    const { benchmark, evidence } = compareWith(dataset, place, other, rules);
    return [{ area: other, ...benchmark, evidence }];
  });
}

function earlierFigures(
  dataset: Dataset,
  { area, key, origin }: Readonly<{ area: Area; key: OwnFigure['key']; origin: Origin }>,
  versus: Area | undefined,
  method: BenchmarkMethod,
): EarlierFigure[] {
  const periods = dataset.periods.get(seriesKey(key.indicator, key.group)) ?? [];
  return periods.slice(0, Math.max(0, periods.indexOf(key.period))).map((period) => {
    const then = { ...key, period };
    const figure = dataset.figures.find({ ...then, area: area.code });
    const { measurement } = benchmarkFigure(dataset, versus, { key: then, origin, method });
    return { period, measurement: sameSource(origin, figure), benchmark: measurement };
  });
}

function trendsOf(
  found: OwnFigure &
    Readonly<{ versus: Area | undefined; benchmark: Measurement; earlier: readonly EarlierFigure[] }>,
  rules: TrendRules,
): Pick<Comparison, 'trend' | 'benchmarkTrend'> {
  const { indicator, key, origin, earlier, area, versus } = found;
  const { kind, polarity, breaks } = indicator;
  const of = (figure: 'measurement' | 'benchmark', place: Area | undefined): Trend => {
    const points = [...earlier, { ...found, period: key.period }].map((one) => ({
      period: one.period,
      measurement: one[figure],
    }));
    return trendOf(
      points,
      { basis: origin.basis, kind, polarity, breaks, borderChange: place?.borderChange },
      rules,
    );
  };
  return { trend: of('measurement', area), benchmarkTrend: of('benchmark', versus) };
}

function sizeFor(
  { kind, decimals }: Indicator,
  figures: Readonly<{ measurement: Measurement; benchmark: Measurement; spread: Spread | undefined }>,
  rules: SizeRules,
): Size | undefined {
  const { measurement, benchmark, spread } = figures;
  if (measurement.kind !== 'value' || benchmark.kind !== 'value') return undefined;
  const versus = comparedValue(kind, measurement, benchmark);
  const input = { value: measurement.value, benchmark: versus, kind, decimals };
  return sizeOf({ ...input, deviation: spread?.deviation }, rules);
}
