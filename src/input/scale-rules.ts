import type { Dataset } from '../domain/dataset.ts';
import { seriesKey } from '../domain/dataset.ts';
import type { FigureSeries } from '../domain/figures.ts';
import type { Figure, RawMeasurement } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';

/** Percentages that were written as a part of 1 would seem to be next to nothing: all of them, or some among others. */
export function* percentagesAreNoShares({ indicators, figures }: Dataset<RawMeasurement>): Iterable<Problem> {
  const percentages = figures
    .series()
    .filter(({ indicator }) => indicators.get(indicator)?.kind === 'percentage');
  for (const [file, counts] of countsByFile(percentages))
    for (const [indicator, count] of sharesIn(counts))
      yield problem('values-look-like-shares', { file }, indicator, { count });
  const series = Map.groupBy(percentages, ({ indicator, group }) => seriesKey(indicator, group));
  for (const own of series.values()) yield* onOtherScale(own);
}

type Series = FigureSeries<RawMeasurement>;

/** Of some figures: how many, how many of them are at most 1, and how many of those are no whole number. */
type Counts = { all: number; small: number; fractions: number };
type CountsByIndicator = ReadonlyMap<string, Counts>;

function countsByFile(series: readonly Series[]): ReadonlyMap<string, CountsByIndicator> {
  const files = new Map<string, Map<string, Counts>>();
  for (const { figure, value } of valuesIn(series)) {
    const own = files.get(figure.file) ?? new Map<string, Counts>();
    const counts = own.get(figure.indicator) ?? { all: 0, small: 0, fractions: 0 };
    counts.all += 1;
    if (value <= 1) counts.small += 1;
    if (value % 1 !== 0) counts.fractions += 1;
    files.set(figure.file, own.set(figure.indicator, counts));
  }
  return files;
}

type Value = Readonly<{ figure: Figure<RawMeasurement>; value: number }>;

function* valuesIn(series: readonly Series[]): Iterable<Value> {
  for (const { byArea } of series)
    for (const figure of byArea.values())
      if (figure.measurement.kind === 'value') yield { figure, value: figure.measurement.value };
}

/** Fewer figures than this, of one indicator or of a whole file, may all lie below 1 percent. */
const fewestShares = { indicator: 5, file: 3 };

/** Indicators whose figures look like shares, with their number; all of them when the whole file does. */
function sharesIn(byIndicator: CountsByIndicator): [string, number][] {
  const own = [...byIndicator];
  const sum = (name: keyof Counts): number => own.reduce((total, [, counts]) => total + counts[name], 0);
  const whole = { all: sum('all'), small: sum('small'), fractions: sum('fractions') };
  if (areShares(whole, fewestShares.file))
    return [[own.map(([indicator]) => indicator).join(', '), whole.all]];
  return own.flatMap(([indicator, counts]): [string, number][] =>
    areShares(counts, fewestShares.indicator) ? [[indicator, counts.all]] : [],
  );
}

function areShares({ all, small, fractions }: Counts, fewest: number): boolean {
  return all >= fewest && small === all && fractions > 0;
}

/** Others that differ more than this among themselves may have one that is really that low. */
const mostTimes = 4;
const fewestOthers = 3;

/**
 * One area (or one year) on the other scale: times a hundred it lies among the others, which lie close together. Such a
 * figure of a survey or an estimate is an error; a count of a register can really be that low somewhere.
 */
function* onOtherScale(series: readonly Series[]): Iterable<Problem> {
  const { usual, low, high, small } = sortedOut(series);
  if (usual < fewestOthers || high > mostTimes * low) return;
  const strange = small.filter(
    ({ value }) => value > 0 && 100 * value >= low / 1.5 && 100 * value <= high * 1.5,
  );
  const counted = strange.filter(({ figure }) => figure.basis === 'register');
  for (const { figure, value } of strange.filter((one) => !counted.includes(one))) {
    const { indicator, area } = figure;
    yield problem('value-other-scale', placeOf(figure), String(value), { indicator, area });
  }
  const [first] = counted;
  if (first !== undefined)
    yield problem('values-other-scale', placeOf(first.figure), first.figure.indicator, {
      count: counted.length,
    });
}

/** How many figures are more than 1 and between which they lie, and those that are not. */
function sortedOut(
  series: readonly Series[],
): Readonly<{ usual: number; low: number; high: number; small: readonly Value[] }> {
  const small: Value[] = [];
  let [usual, low, high] = [0, Number.POSITIVE_INFINITY, 0];
  for (const one of valuesIn(series)) {
    if (one.value <= 1) small.push(one);
    else {
      usual += 1;
      low = Math.min(low, one.value);
      high = Math.max(high, one.value);
    }
  }
  return { usual, low, high, small };
}

function placeOf({ file, line }: Figure<RawMeasurement>): Problem['place'] {
  return { file, line };
}
