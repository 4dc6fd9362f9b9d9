import { rememberedPer } from '../lib/remembered.ts';
import { type Area, childrenOf } from './area.ts';
import { type Dataset, figureKey } from './dataset.ts';
import type { Basis } from './indicator.ts';
import type { Figure, FigureKey, Measurement } from './measurement.ts';
import { weightOf } from './weight.ts';

/** Where a figure comes from; figures of two origins are never compared. */
export type Origin = Readonly<{ basis: Basis; source: string }>;

/** A figure of an area, computed from the areas inside it. */
export type Average = Readonly<{
  value: number;
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
 * when nothing is missing. Undefined for ratios, without weights, or without any figure. Source: statistics.md section 3.
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
type Sums = Readonly<{ covered: number; total: number; products: number; values: number; exact: boolean }>;
const nothing: Sums = { covered: 0, total: 0, products: 0, values: 0, exact: true };

function computed(search: Search, within: Area): Average | undefined {
  const { dataset, key } = search;
  const kind = dataset.indicators.get(key.indicator)?.kind;
  if (kind === undefined || kind === 'ratio') return undefined;
  const sums = sumsBelow(search, within);
  if (sums.covered === 0) return undefined;
  const total = Math.max(sums.total, weightOf(within, key.group)?.people ?? 0);
  const coverage = sums.covered / total;
  const value = kind === 'count' ? sums.values : sums.products / sums.covered;
  // A sum of counts with a gap is no sum; a hair of tolerance, because numbers of inhabitants are rounded.
  if (kind === 'count' && coverage < 0.99) return undefined;
  return { value, coverage, approximate: !sums.exact };
}

function sumsBelow(search: Search, parent: Area): Sums {
  return childrenOf(search.dataset.areas, parent).reduce(
    (sums, child) => add(sums, sumsOf(search, child)),
    nothing,
  );
}

function sumsOf(search: Search, area: Area): Sums {
  const { dataset, key, origin } = search;
  const weight = weightOf(area, key.group);
  const measurement = sameOrigin(origin, dataset.figures.get(figureKey({ ...key, area: area.code })));
  if (measurement?.kind === 'value' && weight !== undefined) {
    const { people, exact } = weight;
    const { value } = measurement;
    return { covered: people, total: people, products: people * value, values: value, exact };
  }
  const below = area.level === 'wijk' ? nothing : sumsBelow(search, area);
  return { ...below, total: Math.max(below.total, weight?.people ?? 0) };
}

function add(a: Sums, b: Sums): Sums {
  return {
    covered: a.covered + b.covered,
    total: a.total + b.total,
    products: a.products + b.products,
    values: a.values + b.values,
    exact: a.exact && b.exact,
  };
}

/** A figure's measurement, but only when it has the same basis and source. */
export function sameOrigin(own: Origin, other: Figure<Measurement> | undefined): Measurement | undefined {
  return other?.basis === own.basis && other.source === own.source ? other.measurement : undefined;
}
