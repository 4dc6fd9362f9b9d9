import type { Dataset } from '../domain/dataset.ts';
import { seriesKey } from '../domain/dataset.ts';
import type { Figure, RawMeasurement } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';

/** Percentages that were written as a part of 1 would seem to be next to nothing: all of them, or some among others. */
export function* percentagesAreNoShares(dataset: Dataset<RawMeasurement>): Iterable<Problem> {
  const percentages = [...dataset.figures.values()].flatMap((figure): Percentage[] =>
    figure.measurement.kind === 'value' && dataset.indicators.get(figure.indicator)?.kind === 'percentage'
      ? [{ figure, value: figure.measurement.value, indicator: figure.indicator }]
      : [],
  );
  for (const [file, own] of Map.groupBy(percentages, ({ figure }) => figure.file))
    for (const [indicator, count] of sharesIn(own))
      yield problem('values-look-like-shares', { file }, indicator, { count });
  const series = Map.groupBy(percentages, ({ figure }) => seriesKey(figure.indicator, figure.group));
  for (const own of series.values()) yield* onOtherScale(own);
}

type Percentage = Readonly<{ figure: Figure<RawMeasurement>; indicator: string; value: number }>;

/** Fewer figures than this, of one indicator or of a whole file, may all lie below 1 percent. */
const fewestShares = { indicator: 5, file: 3 };

/** Indicators whose figures look like shares, with their number; all of them when the whole file does. */
function sharesIn(figures: readonly Percentage[]): [string, number][] {
  const byIndicator = [...Map.groupBy(figures, (one) => one.indicator)];
  if (areShares(figures, fewestShares.file))
    return [[byIndicator.map(([indicator]) => indicator).join(', '), figures.length]];
  return byIndicator.flatMap(([indicator, own]): [string, number][] =>
    areShares(own, fewestShares.indicator) ? [[indicator, own.length]] : [],
  );
}

function areShares(figures: readonly Percentage[], fewest: number): boolean {
  const all = figures.every(({ value }) => value <= 1);
  return figures.length >= fewest && all && figures.some(({ value }) => value % 1 !== 0);
}

/** Others that differ more than this among themselves may have one that is really that low. */
const mostTimes = 4;
const fewestOthers = 3;

/**
 * One area (or one year) on the other scale: times a hundred it lies among the others, which lie close together. Such a
 * figure of a survey or an estimate is an error; a count of a register can really be that low somewhere.
 */
function* onOtherScale(series: readonly Percentage[]): Iterable<Problem> {
  const usual = series
    .map(({ value }) => value)
    .filter((value) => value > 1)
    .toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [usual[0], usual.at(-1)];
  if (usual.length < fewestOthers || high > mostTimes * low) return;
  const strange = series.filter(
    ({ value }) => value > 0 && value <= 1 && 100 * value >= low / 1.5 && 100 * value <= high * 1.5,
  );
  const counted = strange.filter(({ figure }) => figure.basis === 'register');
  for (const { figure, value, indicator } of strange.filter((one) => !counted.includes(one)))
    yield problem('value-other-scale', placeOf(figure), String(value), { indicator, area: figure.area });
  const [first] = counted;
  if (first !== undefined)
    yield problem('values-other-scale', placeOf(first.figure), first.indicator, { count: counted.length });
}

function placeOf({ file, line }: Figure<RawMeasurement>): Problem['place'] {
  return { file, line };
}
