import type { Area } from './area.ts';
import {
  type BenchmarkLevel,
  benchmarkArea,
  noFigure,
  type Spread,
  sameSource,
  spreadOver,
} from './benchmark.ts';
import { type Dataset, figureKey, seriesKey } from './dataset.ts';
import type { Basis, Indicator } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import { type Size, type SizeRules, sizeOf } from './size.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** `comparison` and `benchmark` of the configuration. */
export type ComparisonRules = Readonly<{
  level: BenchmarkLevel;
  size: SizeRules;
  testModelEstimates: boolean;
}>;

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
  verdict: Verdict;
  size: Size | undefined;
  spread: Spread | undefined;
}>;

/** Compares the latest figure of an indicator and target group with the benchmark from the same source. */
export function compare(
  dataset: Dataset,
  area: Area,
  wanted: Readonly<{ indicator: Indicator; group: string }>,
  rules: ComparisonRules,
): Comparison {
  const { indicator, group } = wanted;
  const period = dataset.latest.get(seriesKey(indicator.id, group));
  const key = { indicator: indicator.id, period: period ?? '', group };
  const figure = dataset.figures.get(figureKey({ ...key, area: area.code }));
  const versus = benchmarkArea(dataset, area, rules.level);
  const versusFigure = versus && dataset.figures.get(figureKey({ ...key, area: versus.code }));
  const { basis, source } = figure ?? versusFigure ?? indicator;
  const measurement = figure?.measurement ?? noFigure;
  const benchmark = sameSource({ basis, source }, versusFigure);
  const spread = versus && spreadOver(dataset, versus, key, { basis, source });
  const verdict = verdictOf({ measurement, benchmark, basis, polarity: indicator.polarity }, rules);
  const size = sizeFor(indicator, { measurement, benchmark, spread }, rules.size);
  return { indicator, group, period, basis, source, measurement, benchmark, verdict, size, spread };
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
