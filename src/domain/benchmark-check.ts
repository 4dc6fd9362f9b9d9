import { type Problem, problem } from '../lib/problem.ts';
import type { Area } from './area.ts';
import { averageOver, leastCoverage } from './average.ts';
import { type BenchmarkFigure, benchmarkArea, benchmarkFigure } from './benchmark.ts';
import type { ComparisonRules } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Figure, Measurement } from './measurement.ts';

/** So many wijken are named in one message. */
const mostNames = 10;
/** A delivered and a computed percentage may differ by this much before something is probably wrong. */
const mostPoints = 1;

/**
 * What is wrong with the figures that wijken are compared with: none can be computed, too few people live in areas with a
 * figure, or the delivered one is not about the mean of the areas in it. Looks at what may be shown only.
 */
export function checkBenchmarks(
  dataset: Dataset,
  wijken: readonly Area[],
  rules: Pick<ComparisonRules, 'level' | 'method'>,
  areasFile: string,
): Problem[] {
  const { level, method } = rules;
  const wanted = new Map(
    wijken.flatMap((wijk) => {
      const versus = benchmarkArea(dataset, wijk, level);
      return versus === undefined ? [] : [[versus.code, versus] as const];
    }),
  );
  const all = [...dataset.areas.values()].filter((area) => area.level === 'wijk');
  const around = Map.groupBy(all, (wijk) => benchmarkArea(dataset, wijk, level)?.code);
  const found = [...wanted.values()].flatMap((versus) =>
    checkArea(dataset, { versus, wijken: around.get(versus.code) ?? [] }, rules),
  );
  return method === 'computed' ? [...found, ...withoutPeople(wijken, areasFile)] : found;
}

/** An area that wijken are compared with, and all wijken in it. */
type Compared = Readonly<{ versus: Area; wijken: readonly Area[] }>;

function checkArea(
  dataset: Dataset,
  { versus, wijken }: Compared,
  { method }: Pick<ComparisonRules, 'method'>,
): Problem[] {
  const found = latestSeries(dataset, wijken).map(({ indicator, figure }) => {
    const key = { indicator: indicator.id, period: figure.period, group: figure.group };
    const benchmark = benchmarkFigure(dataset, versus, { key, origin: figure, method });
    return { name: `${indicator.id} (${figure.group}, ${figure.period})`, indicator, figure, benchmark };
  });
  const details = { benchmark: versus.name, least: leastCoverage * 100 };
  const listed = (code: 'benchmark-missing' | 'benchmark-coverage', names: readonly string[]): Problem[] =>
    names.length === 0 ? [] : [problem(code, {}, names.join(', '), details)];
  const missing = found.filter(({ benchmark }) => benchmark.origin.kind === 'none').map(({ name }) => name);
  const tooFew = found.flatMap(({ name, benchmark: { origin } }) =>
    origin.kind === 'low-coverage' ? [`${name} ${Math.round(origin.coverage * 100)}%`] : [],
  );
  return [
    ...found.flatMap((one) => differs(dataset, versus, one)),
    // Without computing, the rules of the project have told what is missing.
    ...(method === 'computed' ? listed('benchmark-missing', missing) : []),
    ...listed('benchmark-coverage', tooFew),
  ];
}

type Series = Readonly<{ indicator: Indicator; figure: Figure<Measurement> }>;

/** For each series that documents show, one figure of a wijk inside the area: its origin is that of the comparison. */
function latestSeries(dataset: Dataset, wijken: readonly Area[]): Series[] {
  return [...dataset.latest].flatMap(([series, period]) => {
    const [id = '', group = ''] = series.split('\u0000');
    const indicator = dataset.indicators.get(id);
    const figureOf = ({ code }: Area): Figure<Measurement> | undefined =>
      dataset.figures.find({ area: code, indicator: id, period, group });
    const first = wijken.find((wijk) => figureOf(wijk)?.measurement.kind === 'value');
    const figure = first && figureOf(first);
    return indicator === undefined || figure === undefined ? [] : [{ indicator, figure }];
  });
}

function differs(
  dataset: Dataset,
  versus: Area,
  { indicator: { kind }, figure, benchmark }: Series & Readonly<{ benchmark: BenchmarkFigure }>,
): Problem[] {
  const { indicator, group, period } = figure;
  const { measurement, origin } = benchmark;
  if (kind !== 'percentage' || measurement.kind !== 'value' || origin.kind !== 'given') return [];
  const average = averageOver(dataset, versus, { indicator, group, period }, figure);
  const comparable = average !== undefined && average.coverage >= leastCoverage;
  if (!comparable || Math.abs(measurement.value - average.value) <= mostPoints) return [];
  const computed = (Math.round(average.value * 10) / 10).toString();
  const details = { benchmark: versus.name, indicator, group, period, most: mostPoints, computed };
  return [problem('benchmark-differs', {}, String(measurement.value), details)];
}

function withoutPeople(wijken: readonly Area[], file: string): Problem[] {
  const without = wijken.filter(({ population }) => population === undefined);
  if (without.length === 0) return [];
  const all = without.map(({ code, name }) => `${code} ${name}`);
  const names = all.length > mostNames ? [...all.slice(0, mostNames), '…'] : all;
  return [
    problem('population-missing', { file, column: 'inwoners' }, names.join(', '), { count: all.length }),
  ];
}
