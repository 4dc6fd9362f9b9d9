import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { factsheetDrops } from './document-input.ts';

/** The figures that get a row on the page of figures. */
export type ChosenFigures = Readonly<{
  measured: readonly Comparison[];
  estimated: readonly Comparison[];
  /** Scores, counts and other figures that are no share of people. */
  others: readonly Comparison[];
}>;

/** How many figures fit on the page of a factsheet; what one block does not need, the next may use. */
const room = {
  measured: 10,
  /** When little else can go: measured figures; and when nothing can, then also none of the others that is named nowhere. */
  fewerMeasured: 7,
  fewestMeasured: 5,
  estimates: 4,
  others: 4,
  /** Without measured figures the estimates and the others get more, without estimates the others. */
  estimatesInstead: 8,
  othersForMeasured: 2,
  othersForEstimates: 5,
  onlyEstimates: 20,
};

/**
 * The figures that are named elsewhere in the document, and then the first of each theme in catalogue order: nothing
 * is left out because of what it says, and everything that is named can be looked up.
 */
export function chooseFigures(
  comparisons: readonly Comparison[],
  named: readonly Comparison[],
  trim: number,
): ChosenFigures {
  const shares = comparisons.filter(
    ({ indicator, basis }) =>
      indicator.pluralPhrase !== undefined && basis !== 'register' && isThemed(indicator.theme),
  );
  const of = (basis: Basis): Comparison[] => shares.filter((comparison) => comparison.basis === basis);
  const atLast = trim > factsheetDrops.measuredRows;
  const step = Math.min(trim, factsheetDrops.voices);
  const measured = keyFigures(of('sample'), named, measuredRoom(trim));
  const noneMeasured = !measured.some(hasValue);
  const remaining = comparisons.filter(
    (comparison) => isThemed(comparison.indicator.theme) && !shares.includes(comparison),
  );
  const onlyEstimates = measured.length + remaining.length === 0;
  const estimates = onlyEstimates
    ? room.onlyEstimates
    : room.estimates + (noneMeasured ? room.estimatesInstead : 0);
  const estimated = keyFigures(of('model'), named, estimates - Math.max(0, step - 1));
  const freed =
    (noneMeasured ? room.othersForMeasured : 0) + (estimated.some(hasValue) ? 0 : room.othersForEstimates);
  const most = atLast ? 0 : room.others + freed - step;
  return { measured, estimated, others: keyFigures(remaining, named, most) };
}

function measuredRoom(trim: number): number {
  const { measuredRows } = factsheetDrops;
  if (trim > measuredRows) return room.fewestMeasured;
  return trim < measuredRows ? room.measured : room.fewerMeasured;
}

function hasValue({ measurement }: Comparison): boolean {
  return measurement.kind === 'value';
}

function isThemed(theme: string): theme is Theme {
  return themes.some((one) => one === theme);
}

/** First what is named, then one per group of each theme in turn, until the room is full; in catalogue order. */
export function keyFigures(
  comparisons: readonly Comparison[],
  named: readonly Comparison[],
  most: number,
): Comparison[] {
  const first = comparisons.filter((comparison) => named.includes(comparison));
  const groups = new Set(first.map(({ indicator }) => indicator.group));
  const queues = themes.map((theme) =>
    comparisons.filter(
      ({ indicator }) =>
        indicator.theme === theme &&
        !groups.has(indicator.group) &&
        groups.add(indicator.group) !== undefined,
    ),
  );
  const turns = Array.from({ length: most }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  );
  const chosen = new Set([...first, ...turns.flat()].slice(0, Math.max(most, first.length)));
  return comparisons.filter((comparison) => chosen.has(comparison));
}
