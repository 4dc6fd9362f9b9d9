import { rankGroup } from '../statistics/quantiles.ts';
import { type Area, wijkenIn } from './area.ts';
import type { Origin } from './average.ts';
import {
  type BenchmarkFigure,
  type BenchmarkLevel,
  type BenchmarkMethod,
  type BenchmarkOrigin,
  benchmarkArea,
  benchmarkFigure,
  noFigure,
  type Spread,
  sameSource,
  spreadOver,
} from './benchmark.ts';
import { type Dataset, figureKey, seriesKey } from './dataset.ts';
import type { Basis, Indicator } from './indicator.ts';
import type { FigureKey, Measurement } from './measurement.ts';
import { type AgePeers, peerMean } from './similar-areas.ts';
import { type Size, type SizeRules, sizeOf } from './size.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** `comparison` and `benchmark` of the configuration. */
export type ComparisonRules = Readonly<{
  level: BenchmarkLevel;
  method: BenchmarkMethod;
  /** Further levels whose figures stand beside, without a verdict. */
  extra: readonly BenchmarkLevel[];
  size: SizeRules;
  testModelEstimates: boolean;
}>;

/** The same figure of an earlier period, from the same source. */
export type EarlierFigure = Readonly<{ period: string; measurement: Measurement; benchmark: Measurement }>;

/** A figure that stands beside without a verdict. */
export type OtherFigure = BenchmarkFigure & Readonly<{ area: Area }>;

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
  size: Size | undefined;
  spread: Spread | undefined;
  /** Fifth of the wijken, from 1 (lowest), in which the figure lies; undefined for fewer than ten wijken. */
  fifth: number | undefined;
  /** Weighted mean of the wijken with about the same ages, or undefined. */
  peers: number | undefined;
  others: readonly OtherFigure[];
  /** From early to late, without the period itself. */
  earlier: readonly EarlierFigure[];
}>;

/** What is compared: an indicator for one target group, and the wijken with about the same ages. */
export type Wanted = Readonly<{ indicator: Indicator; group: string; peers?: AgePeers }>;

/** Compares the latest figure of an indicator and target group with the benchmark from the same source. */
export function compare(dataset: Dataset, area: Area, wanted: Wanted, rules: ComparisonRules): Comparison {
  const { indicator, group } = wanted;
  const period = dataset.latest.get(seriesKey(indicator.id, group));
  const key = { indicator: indicator.id, period: period ?? '', group };
  const figure = dataset.figures.get(figureKey({ ...key, area: area.code }));
  const versus = benchmarkArea(dataset, area, rules.level);
  const origin = originOf(dataset, { key, versus, indicator }, figure);
  const { basis, source } = origin;
  const measurement = figure?.measurement ?? noFigure;
  const { method } = rules;
  const found = benchmarkFigure(dataset, versus, { key, origin, method });
  const benchmark = found.measurement;
  const spread = versus && spreadOver(dataset, versus, key, origin);
  const verdict = verdictOf({ measurement, benchmark, basis, polarity: indicator.polarity }, rules);
  const size = sizeFor(indicator, { measurement, benchmark, spread }, rules.size);
  return {
    ...{ indicator, group, period, basis, source, measurement, benchmark, verdict, size, spread },
    benchmarkOrigin: found.origin,
    fifth: fifthOf(area, measurement, spread),
    peers: peerMean(dataset, key, origin, wanted.peers),
    others: othersOf(dataset, { area, versus, key, origin }, rules),
    earlier: earlierFigures(dataset, { area, versus, key, origin }, method),
  };
}

/** A wijk without a figure is still told which source the others have. */
function originOf(
  dataset: Dataset,
  { key, versus, indicator }: Readonly<{ key: Key; versus: Area | undefined; indicator: Indicator }>,
  figure: Origin | undefined,
): Origin {
  const figureOf = ({ code }: Area) => dataset.figures.get(figureKey({ ...key, area: code }));
  const ofOthers = () => (versus ? [versus, ...wijkenIn(dataset.areas, versus)] : []).map(figureOf);
  const { basis, source } = figure ?? ofOthers().find((one) => one !== undefined) ?? indicator;
  return { basis, source };
}

type Key = Omit<FigureKey, 'area'>;
type Place = Readonly<{ area: Area; versus: Area | undefined; key: Key; origin: Origin }>;

const fifths = 5;
/** A fifth of fewer wijken than this is one or none (statistics.md section 4). */
const fewestForFifths = 10;

function fifthOf({ code }: Area, measurement: Measurement, spread: Spread | undefined): number | undefined {
  if (measurement.kind !== 'value' || spread === undefined || spread.count < fewestForFifths)
    return undefined;
  // A wijk of very few people has no place among the others.
  if (!spread.values.some((one) => one.code === code)) return undefined;
  const sorted = spread.values.map(({ value }) => value);
  return rankGroup(sorted, measurement.value, fifths);
}

function othersOf(
  dataset: Dataset,
  { area, versus, key, origin }: Place,
  { extra, method }: ComparisonRules,
): OtherFigure[] {
  return extra.flatMap((level) => {
    const other = benchmarkArea(dataset, area, level);
    // A gemeente that is one wijk would stand beside itself.
    const isItself = other !== undefined && wijkenIn(dataset.areas, other).length < 2;
    if (other === undefined || isItself || other.code === versus?.code) return [];
    return [{ area: other, ...benchmarkFigure(dataset, other, { key, origin, method }) }];
  });
}

function earlierFigures(
  dataset: Dataset,
  { area, versus, key, origin }: Place,
  method: BenchmarkMethod,
): EarlierFigure[] {
  const periods = dataset.periods.get(seriesKey(key.indicator, key.group)) ?? [];
  return periods.slice(0, Math.max(0, periods.indexOf(key.period))).map((period) => {
    const then = { ...key, period };
    const figure = dataset.figures.get(figureKey({ ...then, area: area.code }));
    const { measurement } = benchmarkFigure(dataset, versus, { key: then, origin, method });
    return { period, measurement: sameSource(origin, figure), benchmark: measurement };
  });
}

function sizeFor(
  { kind, decimals }: Indicator,
  figures: Readonly<{ measurement: Measurement; benchmark: Measurement; spread: Spread | undefined }>,
  rules: SizeRules,
): Size | undefined {
  const { measurement, benchmark, spread } = figures;
  if (measurement.kind !== 'value' || benchmark.kind !== 'value') return undefined;
  const input = { value: measurement.value, benchmark: benchmark.value, kind, decimals };
  return sizeOf({ ...input, deviation: spread?.deviation }, rules);
}
