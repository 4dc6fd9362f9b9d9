import { type Area, type Areas, wijkenIn } from './area.ts';
import type { Origin } from './average.ts';
import {
  type BenchmarkFigure,
  type BenchmarkLevel,
  type BenchmarkMethod,
  benchmarkArea,
  benchmarkFigure,
  noFigure,
} from './benchmark.ts';
import { type Dataset, seriesKey } from './dataset.ts';
import type { Evidence } from './evidence.ts';
import type { Indicator } from './indicator.ts';
import { assess } from './ladder.ts';
import type { FigureKey, Measurement } from './measurement.ts';
import { shareIn } from './weight.ts';

/** What decides a verdict: with which area, how its figure is known, and whether estimates are tested. */
export type TestRules = Readonly<{
  level: BenchmarkLevel;
  method: BenchmarkMethod;
  testModelEstimates: boolean;
}>;

/** The latest figure of a wijk for an indicator and target group, beside that of its benchmark area. */
export type ComparedFigure = Readonly<{
  /** Undefined when no area has figures for this indicator and group. */
  period: string | undefined;
  key: Omit<FigureKey, 'area'>;
  origin: Origin;
  measurement: Measurement;
  /** The benchmark area, if there is one. */
  versus: Area | undefined;
  benchmark: BenchmarkFigure;
  evidence: Evidence;
}>;

export function compareFigure(
  dataset: Dataset,
  area: Area,
  { indicator, group }: Readonly<{ indicator: Indicator; group: string }>,
  rules: TestRules,
): ComparedFigure {
  const period = dataset.latest.get(seriesKey(indicator.id, group));
  const key = { indicator: indicator.id, period: period ?? '', group };
  const figure = dataset.figures.find({ ...key, area: area.code });
  const versus = benchmarkArea(dataset, area, rules.level);
  const origin = originOf(dataset, { key, versus, indicator }, figure);
  const measurement = figure?.measurement ?? noFigure;
  const found = { period, key, origin, measurement };
  const against = compareWith(dataset, { ...found, area, indicator }, versus, rules);
  return { ...found, versus, ...against };
}

export type OwnFigure = Readonly<{
  area: Area;
  indicator: Indicator;
  key: Omit<FigureKey, 'area'>;
  origin: Origin;
  measurement: Measurement;
}>;

/** The figure of one larger area from the same origin, and the evidence of a difference with it. */
export function compareWith(
  dataset: Dataset,
  { area, indicator, key, origin, measurement }: OwnFigure,
  versus: Area | undefined,
  { method, testModelEstimates }: Pick<TestRules, 'method' | 'testModelEstimates'>,
): Pick<ComparedFigure, 'benchmark' | 'evidence'> {
  const benchmark = benchmarkFigure(dataset, isItself(dataset.areas, versus, area) ? undefined : versus, {
    ...{ key, origin },
    // The mean over one wijk is that wijk again.
    method: isAlone(dataset.areas, versus, area) ? 'given' : method,
  });
  const share = versus && shareIn(dataset.areas, versus, area, key.group);
  const { polarity, kind } = indicator;
  const figures = { measurement, benchmark: benchmark.measurement, basis: origin.basis };
  return { benchmark, evidence: assess({ ...figures, polarity, kind, share }, { testModelEstimates }) };
}

/** A wijk that is its whole gemeente or region would be compared with itself. */
function isItself(areas: Areas, versus: Area | undefined, area: Area): boolean {
  const all = versus?.population;
  return isAlone(areas, versus, area) && all !== undefined && (area.population ?? 0) >= all;
}

/** The only wijk of a gemeente or region that is in the project; the others may exist. */
function isAlone(areas: Areas, versus: Area | undefined, area: Area): boolean {
  return versus !== undefined && wijkenIn(areas, versus).every(({ code }) => code === area.code);
}

/** A wijk without a figure is still told which source the others have. */
function originOf(
  dataset: Dataset,
  {
    key,
    versus,
    indicator,
  }: Readonly<{ key: Omit<FigureKey, 'area'>; versus: Area | undefined; indicator: Indicator }>,
  figure: Origin | undefined,
): Origin {
  const figureOf = ({ code }: Area) => dataset.figures.find({ ...key, area: code });
  const ofOthers = () => (versus ? [versus, ...wijkenIn(dataset.areas, versus)] : []).map(figureOf);
  const { basis, source } = figure ?? ofOthers().find((one) => one !== undefined) ?? indicator;
  return { basis, source };
}
