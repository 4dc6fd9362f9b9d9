import { rememberedPer } from '../lib/remembered.ts';
import { standardDeviation } from '../statistics/averages.ts';
import { quantile } from '../statistics/quantiles.ts';
import { type Area, type AreaLevel, ancestor, hasEnoughPeople, wijkenIn } from './area.ts';
import { averageOver, leastCoverage, type Origin, sameOrigin } from './average.ts';
import type { Dataset } from './dataset.ts';
import { figureKey } from './figures.ts';
import type { Absent, Figure, FigureKey, Interval, Measurement } from './measurement.ts';

/** The levels a benchmark can have. */
export type BenchmarkLevel = Extract<AreaLevel, 'gemeente' | 'regio' | 'land'>;

/** Whether a benchmark that is not delivered may be computed from the areas inside it. */
export type BenchmarkMethod = 'given' | 'computed';

/** How the figure of a benchmark is known. */
export type BenchmarkOrigin = Readonly<
  | { kind: 'given' }
  | { kind: 'computed'; coverage: number; approximate: boolean }
  | { kind: 'none' }
  /** Too few people live in areas with a figure, so the mean is not that of the area. */
  | { kind: 'low-coverage'; coverage: number }
>;

/** The figure of an area that a wijk is compared with. */
export type BenchmarkFigure = Readonly<{ measurement: Measurement; origin: BenchmarkOrigin }>;

/** The spread of an indicator over the wijken of the benchmark area that have a figure. */
export type Spread = Readonly<{
  count: number;
  lowest: number;
  lowerQuartile: number;
  upperQuartile: number;
  highest: number;
  deviation: number | undefined;
  /** The figures themselves, from low to high, by code of the wijk. */
  values: readonly Readonly<{ code: string; value: number }>[];
  /** The same without codes, and the codes alone: they are asked for each wijk. */
  sorted: readonly number[];
  codes: ReadonlySet<string>;
}>;

/** Stands for a figure that no file has. */
export const noFigure: Absent = { kind: 'absent', reason: 'missing' };

/** The area an area is compared with: its own ancestor of that level, or undefined. */
export function benchmarkArea(dataset: Dataset, area: Area, level: BenchmarkLevel): Area | undefined {
  const found = ancestor(dataset.areas, area, level);
  return found?.code === area.code ? undefined : found;
}

/** The figure of a benchmark area from the same origin: the delivered one, else the computed one when that is allowed. */
export function benchmarkFigure(
  dataset: Dataset,
  versus: Area | undefined,
  {
    key,
    origin,
    method,
  }: Readonly<{ key: Omit<FigureKey, 'area'>; origin: Origin; method: BenchmarkMethod }>,
): BenchmarkFigure {
  if (versus === undefined) return { measurement: noFigure, origin: { kind: 'none' } };
  const given = sameSource(origin, dataset.figures.find({ ...key, area: versus.code }));
  if (given.kind === 'value') return { measurement: given, origin: { kind: 'given' } };
  // What must not be shown is not computed back from what may.
  if (given.kind === 'hidden') return { measurement: given, origin: { kind: 'none' } };
  const average = method === 'computed' ? averageOver(dataset, versus, key, origin) : undefined;
  if (average === undefined) return { measurement: given, origin: { kind: 'none' } };
  const { value, coverage, approximate } = average;
  if (coverage < leastCoverage) return { measurement: noFigure, origin: { kind: 'low-coverage', coverage } };
  return {
    measurement: plainValue(value, average.interval),
    origin: { kind: 'computed', coverage, approximate },
  };
}

function plainValue(value: number, interval: Interval | undefined): Measurement {
  return {
    ...{ kind: 'value', value, interval, respondents: undefined, cases: undefined },
    ...{ expected: undefined, weighted: undefined, rounding: 0, indicative: false, wideMargin: false },
    ...{ significance: undefined, provisional: false, combined: false },
  };
}

/** The figure of a benchmark, but only from the same source and basis: others differ by themselves. */
export function sameSource(own: Origin, other: Figure<Measurement> | undefined): Measurement {
  return sameOrigin(own, other) ?? noFigure;
}

const spreads = rememberedPer<Spread | 'none'>();

/**
 * The spread over the wijken inside `within`, from the same source as `own`, hidden figures left out;
 * undefined for fewer than four figures.
 */
export function spreadOver(
  dataset: Dataset,
  within: Area,
  key: Omit<FigureKey, 'area'>,
  own: Origin,
): Spread | undefined {
  const name = [figureKey({ ...key, area: within.code }), own.basis, own.source].join('\u0000');
  const found = spreads(dataset, name, () => computedSpread(dataset, within, key, own) ?? 'none');
  return found === 'none' ? undefined : found;
}

function computedSpread(
  dataset: Dataset,
  within: Area,
  key: Omit<FigureKey, 'area'>,
  own: Origin,
): Spread | undefined {
  const values = wijkenIn(dataset.areas, within)
    .filter(hasEnoughPeople)
    .flatMap(({ code }) => {
      const measurement = sameSource(own, dataset.figures.find({ ...key, area: code }));
      return measurement.kind === 'value' ? [{ code, value: measurement.value }] : [];
    })
    .toSorted((a, b) => a.value - b.value || (a.code < b.code ? -1 : 1));
  if (values.length < 4) return undefined;
  const sorted = values.map(({ value }) => value);
  return {
    count: sorted.length,
    lowest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
    deviation: standardDeviation(sorted),
    ...{ values, sorted, codes: new Set(values.map(({ code }) => code)) },
  };
}
