import { type Area, ancestor, partsIn } from '../domain/area.ts';
import type { BenchmarkLevel, BenchmarkMethod } from '../domain/benchmark.ts';
import { type Dataset, seriesKey } from '../domain/dataset.ts';
import { figureKey } from '../domain/figures.ts';
import type { Figure, RawMeasurement } from '../domain/measurement.ts';
import { indicatorThemes } from '../domain/theme.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { percentagesAreNoShares } from './scale-rules.ts';

/** What the rules look at: all figures together, and how they will be compared. */
export type RuleInput = Readonly<{
  dataset: Dataset<RawMeasurement>;
  level: BenchmarkLevel;
  method: BenchmarkMethod;
  areasFile: string;
}>;
type Rule = (input: RuleInput) => Iterable<Problem>;

/** Every problem of the dataset as a whole, rule by rule. */
export function checkDataset(input: RuleInput): Problem[] {
  return rules.flatMap((rule) => [...rule(input)]);
}

const rules: readonly Rule[] = [
  everyWijkHasFigures,
  everyWijkHasABenchmark,
  wijkAndBenchmarkShareASource,
  everyShownFigureHasABenchmark,
  ({ dataset }) => percentagesAreNoShares(dataset),
  divisionsAreOfOneYear,
  figuresStandWithTheirTheme,
];

function* everyWijkHasFigures({ dataset, areasFile }: RuleInput): Iterable<Problem> {
  const withFigures = new Set<string>();
  for (const { area, measurement } of dataset.figures.values())
    if (measurement.kind !== 'absent') withFigures.add(area);
  const parts = partsIn(dataset.areas);
  for (const { code, name, level } of dataset.areas.values())
    if (level === 'wijk' && !withFigures.has(code) && !parts.has(code))
      yield problem('wijk-without-figures', { file: areasFile }, `${code} ${name}`);
}

function* everyWijkHasABenchmark({ dataset, level, areasFile }: RuleInput): Iterable<Problem> {
  for (const area of dataset.areas.values())
    if (area.level === 'wijk' && ancestor(dataset.areas, area, level) === undefined)
      yield problem('wijk-without-benchmark', { file: areasFile }, `${area.code} ${area.name}`, { level });
}

/** Model and survey differ by themselves, so a comparison across sources is never made. */
function* wijkAndBenchmarkShareASource(input: RuleInput): Iterable<Problem> {
  const reported = new Set<string>();
  for (const { figure, other, versus } of oddPairs(input)) {
    if (other === undefined) continue;
    const series = figureKey({ ...figure, area: versus.code });
    if (reported.has(series)) continue;
    reported.add(series);
    const { file, line, source, indicator, area, basis } = figure;
    const details = { indicator, area, benchmark: versus.name, source: `${other.source} (${other.basis})` };
    yield problem('benchmark-other-source', { file, line, column: 'bron' }, `${source} (${basis})`, details);
  }
}

function* everyShownFigureHasABenchmark(input: RuleInput): Iterable<Problem> {
  if (input.method === 'computed') return;
  const missing = new Map<string, Set<string>>();
  const otherwise = new Map<string, Problem>();
  let series: ReadonlyMap<string, readonly string[]> | undefined;
  for (const { figure, versus } of shownAlone(input)) {
    const { indicator, group, period } = figure;
    const name = `${group}, ${period}`;
    series ??= seriesOf(input);
    const near = series.get(`${versus.code} ${indicator}`) ?? [];
    const details = { benchmark: versus.name, indicator, other: near.join(' | ') };
    if (near.length === 0)
      missing.set(versus.name, (missing.get(versus.name) ?? new Set()).add(`${indicator} (${name})`));
    else
      otherwise.set(
        `${versus.code} ${indicator} ${name}`,
        problem('benchmark-other-period', {}, name, details),
      );
  }
  yield* otherwise.values();
  for (const [benchmark, indicators] of missing)
    yield problem('benchmark-missing', {}, [...indicators].join(', '), { benchmark });
}

/** The figures of the latest period without one to compare them with. */
function* shownAlone(input: RuleInput): Iterable<Pair> {
  const { latest } = input.dataset;
  for (const pair of oddPairs(input)) {
    const { indicator, group, period } = pair.figure;
    if (pair.other === undefined && latest.get(seriesKey(indicator, group)) === period) yield pair;
  }
}

/** "18+, 2024" for every figure that a larger area has, by "code indicator". */
function seriesOf({ dataset }: RuleInput): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { area, indicator, group, period, measurement } of dataset.figures.values()) {
    if (measurement.kind !== 'value' || dataset.areas.get(area)?.level === 'wijk') continue;
    const key = `${area} ${indicator}`;
    found.set(key, [...(found.get(key) ?? []), `${group}, ${period}`]);
  }
  return found;
}

/** A regional figure counts other people when gemeenten joined or left between the years of two divisions. */
function* divisionsAreOfOneYear({ dataset, level, areasFile }: RuleInput): Iterable<Problem> {
  const differing = [...dataset.areas.values()].flatMap((wijk) => {
    const versus = wijk.level === 'wijk' ? ancestor(dataset.areas, wijk, level) : undefined;
    const bothKnown = wijk.year !== undefined && versus?.year !== undefined;
    return bothKnown && wijk.year !== versus.year ? [{ found: String(wijk.year), versus }] : [];
  });
  for (const same of Map.groupBy(differing, ({ found, versus }) => `${found} ${versus.code}`).values())
    for (const { found, versus } of same.slice(0, 1)) {
      const details = { benchmark: versus.name, year: versus.year ?? '', count: same.length };
      yield problem('division-year-differs', { file: areasFile, column: 'jaar' }, found, details);
    }
}

/** A file named after a theme may hold figures of another one; that is said, not refused. */
function* figuresStandWithTheirTheme({ dataset }: RuleInput): Iterable<Problem> {
  const said = new Set<string>();
  const themes = new Map<string, string | undefined>();
  for (const { file, indicator } of dataset.figures.values()) {
    if (!themes.has(file)) themes.set(file, themeNamedBy(file));
    const named = themes.get(file);
    const theme = dataset.indicators.get(indicator)?.theme;
    if (named === undefined || theme === undefined || theme === named) continue;
    if (!said.has(`${file} ${indicator}`)) yield problem('other-theme', { file }, indicator, { theme });
    said.add(`${file} ${indicator}`);
  }
}

function themeNamedBy(file: string): string | undefined {
  const stem = file
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replaceAll('-', '_');
  return indicatorThemes.find((theme) => theme === stem);
}

type Pair = Readonly<{
  figure: Figure<RawMeasurement>;
  versus: Area;
  other: Figure<RawMeasurement> | undefined;
}>;

/** Each figure of a wijk that has a value, with that of its benchmark area, where that is none or of another source. */
function* oddPairs({ dataset: { areas, figures }, level }: RuleInput): Iterable<Pair> {
  const wijken = [...areas.values()].filter((area) => area.level === 'wijk');
  const benchmarks = new Map(wijken.map((wijk) => [wijk.code, ancestor(areas, wijk, level)]));
  for (const { byArea } of figures.series())
    for (const figure of byArea.values()) {
      const versus = benchmarks.get(figure.area);
      if (versus === undefined || figure.measurement.kind !== 'value') continue;
      const other = withValue(byArea.get(versus.code));
      if (!isSameOrigin(figure, other)) yield { figure, versus, other };
    }
}

function withValue(figure: Figure<RawMeasurement> | undefined): Figure<RawMeasurement> | undefined {
  return figure?.measurement.kind === 'value' ? figure : undefined;
}

function isSameOrigin(one: Figure<unknown>, other: Figure<unknown> | undefined): boolean {
  return one.source === other?.source && one.basis === other.basis;
}
