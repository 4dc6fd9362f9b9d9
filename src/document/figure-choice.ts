import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { type Theme, themes } from '../domain/theme.ts';

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
  estimates: 4,
  others: 4,
  freedByMeasured: 8,
  freedByEstimates: 5,
  onlyEstimates: 14,
};

/** Chooses by catalogue order alone, never by outcome, so that nothing is left out because of what it says. */
export function chooseFigures(comparisons: readonly Comparison[], trim: number): ChosenFigures {
  const shares = comparisons.filter(
    ({ indicator, basis }) =>
      indicator.pluralPhrase !== undefined && basis !== 'register' && isThemed(indicator.theme),
  );
  const of = (basis: Basis): Comparison[] => shares.filter((comparison) => comparison.basis === basis);
  const measured = pick(of('sample'), room.measured);
  const freed = measured.some(hasValue) ? 0 : room.freedByMeasured;
  const remaining = comparisons.filter(
    (comparison) => isThemed(comparison.indicator.theme) && !shares.includes(comparison),
  );
  const onlyEstimates = measured.length + remaining.length === 0;
  const estimates = onlyEstimates ? room.onlyEstimates : room.estimates + freed;
  const estimated = pick(of('model'), estimates - Math.max(0, trim - 1));
  const left = freed / 4 + (estimated.some(hasValue) ? 0 : room.freedByEstimates);
  return { measured, estimated, others: pick(remaining, room.others + Math.floor(left) - trim) };
}

function hasValue({ measurement }: Comparison): boolean {
  return measurement.kind === 'value';
}

function isThemed(theme: string): theme is Theme {
  return themes.some((one) => one === theme);
}

/**
 * The first figures of each theme in catalogue order, one per group, theme by theme in turn until the room is
 * full; the same for every wijk, because a missing figure keeps its place.
 */
function pick(comparisons: readonly Comparison[], most: number): Comparison[] {
  const rounds = Math.max(2, Math.ceil(most / themes.length));
  const queues = themes.map((theme) =>
    firstOfGroups(comparisons.filter(({ indicator }) => indicator.theme === theme)),
  );
  const inTurn = Array.from({ length: rounds }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  );
  const chosen = new Set(inTurn.flat().slice(0, most));
  return queues.flat().filter((comparison) => chosen.has(comparison));
}

function firstOfGroups(comparisons: readonly Comparison[]): Comparison[] {
  const groups = new Set<string>();
  return comparisons.filter(({ indicator }) =>
    groups.has(indicator.group) ? false : groups.add(indicator.group),
  );
}
