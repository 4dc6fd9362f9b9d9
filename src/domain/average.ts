import { rememberedPer } from '../lib/remembered.ts';
import { weightedMean } from '../statistics/averages.ts';
import { type Area, childrenOf } from './area.ts';
import type { Dataset } from './dataset.ts';
import { figureKey } from './figures.ts';
import type { Basis } from './indicator.ts';
import type { Figure, FigureKey, Interval, Measurement, ShownValue } from './measurement.ts';
import { type Weighing, weighingOf } from './weight.ts';

/** Where a figure comes from; figures of two origins are never compared. */
export type Origin = Readonly<{ basis: Basis; source: string }>;

/** A figure of an area, computed from the areas inside it. */
export type Average = Readonly<{
  value: number;
  /** 95% interval, when that of every figure in it is known. */
  interval: Interval | undefined;
  /** Share (0-1) of the people of the target group who live in areas with a figure. */
  coverage: number;
  /** The weights are those of another group than the figure is about. */
  approximate: boolean;
}>;

/** Below this share of the people an average is not that of the area (statistics.md section 3). */
export const leastCoverage = 0.8;

const averages = rememberedPer<Average | 'none'>();

/**
 * The mean of an indicator over an area, weighted by the people of the target group: sum(N p) / sum(N), from the
 * largest areas inside it that have a figure of the same origin (gemeenten before wijken). A count is added up, and only
 * when every area has one. Undefined for ratios, without weights, without any figure, and for a country whose own number
 * of people is not known: nothing else tells how much of it the project holds. Source: statistics.md section 3.
 */
export function averageOver(
  dataset: Dataset,
  within: Area,
  key: Omit<FigureKey, 'area'>,
  origin: Origin,
): Average | undefined {
  const { basis, source } = origin;
  const name = [figureKey({ ...key, area: within.code }), basis, source].join('\u0000');
  const found = averages(dataset, name, () => computed({ dataset, key, origin }, within) ?? 'none');
  return found === 'none' ? undefined : found;
}

type Search = Readonly<{ dataset: Dataset; key: Omit<FigureKey, 'area'>; origin: Origin }>;

/** An area that counts by itself, with or without a figure, or by the areas inside it. */
type Part = Readonly<{ area: Area; figure: ShownValue | undefined; below: readonly Part[] }>;

function computed(search: Search, within: Area): Average | undefined {
  const { dataset, key } = search;
  const kind = dataset.indicators.get(key.indicator)?.kind;
  if (kind === undefined || kind === 'ratio') return undefined;
  const whole = { area: within, figure: undefined, below: partsOf(search, within) };
  const leaves = leavesOf(whole);
  const areas = leaves.map(({ area }) => area);
  const { peopleIn, exact } = weighingOf(areas, key.group);
  const known = leaves.flatMap(({ area, figure }) => {
    const weight = peopleIn(area);
    return figure === undefined || weight === undefined ? [] : [{ ...figure, weight }];
  });
  const value = kind === 'count' ? sumOf(leaves) : weightedMean(known);
  const covered = sum(known.map(({ weight }) => weight));
  if (value === undefined || covered === 0) return undefined;
  if (within.level === 'land' && peopleIn(within) === undefined) return undefined;
  // An area whose people are not known counts as an average one, so that it is not forgotten.
  const people = areas.flatMap((area) => peopleIn(area) ?? []);
  const average = sum(people) / people.length;
  const coverage = covered / totalOf(whole, peopleIn, average);
  // A hair of tolerance, because numbers of inhabitants are rounded.
  if (kind === 'count' && coverage < 0.99) return undefined;
  const interval = kind === 'count' ? undefined : intervalAround(value, known);
  return { value, interval, coverage, approximate: !exact };
}

/** What is inside an area counts only when something there has a figure, and the area itself has none that can be weighed. */
function partsOf(search: Search, parent: Area): Part[] {
  const { dataset, key, origin } = search;
  return childrenOf(dataset.areas, parent).map((area) => {
    const figure = dataset.figures.find({ ...key, area: area.code });
    const measurement = sameOrigin(origin, figure);
    const shown = measurement?.kind === 'value' ? measurement : undefined;
    const canBeWeighed = weighingOf([area], key.group).peopleIn(area) !== undefined;
    const below = area.level === 'wijk' || (shown !== undefined && canBeWeighed) ? [] : partsOf(search, area);
    const anyBelow = below.flatMap(leavesOf).some((part) => part.figure !== undefined);
    return anyBelow ? { area, figure: undefined, below } : { area, figure: shown, below: [] };
  });
}

function leavesOf(part: Part): readonly Part[] {
  return part.below.length === 0 ? [part] : part.below.flatMap(leavesOf);
}

/** The areas are separate samples, so that the errors of their figures add up in squares: sqrt(sum(f^2 SE^2)). */
function intervalAround(
  value: number,
  known: readonly (ShownValue & Readonly<{ weight: number }>)[],
): Interval | undefined {
  const total = sum(known.map(({ weight }) => weight));
  const arms = known.flatMap(({ interval, weight }) =>
    interval === undefined ? [] : [(weight / total) * ((interval.upper - interval.lower) / 2)],
  );
  if (arms.length < known.length) return undefined;
  const arm = Math.hypot(...arms);
  return { lower: value - arm, upper: value + arm, origin: 'weighted', size: undefined };
}

/** A sum of counts with a gap is no sum. */
function sumOf(leaves: readonly Part[]): number | undefined {
  const values = leaves.flatMap(({ figure }) => figure?.value ?? []);
  return values.length < leaves.length ? undefined : sum(values);
}

/** The people of an area are at least its own number, also when not all that is inside it is in the project. */
function totalOf({ area, below }: Part, peopleIn: Weighing['peopleIn'], average: number): number {
  const own = peopleIn(area);
  if (below.length === 0) return own ?? average;
  return Math.max(own ?? 0, sum(below.map((part) => totalOf(part, peopleIn, average))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A figure's measurement, but only when it has the same basis and source. */
export function sameOrigin(own: Origin, other: Figure<Measurement> | undefined): Measurement | undefined {
  return other?.basis === own.basis && other.source === own.source ? other.measurement : undefined;
}
