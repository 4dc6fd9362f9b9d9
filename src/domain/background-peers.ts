import { rememberedPer } from '../lib/remembered.ts';
import { standardDeviation, weightedMean } from '../statistics/averages.ts';
import { type Area, hasEnoughPeople, wijkenIn } from './area.ts';
import { type Dataset, latestFigure } from './dataset.ts';
import type { Indicator } from './indicator.ts';

/** `similar` of the configuration; without ids every fact about the population that is known for most wijken. */
export type SimilarRules = Readonly<{ indicators: readonly string[]; count: number }>;

/** The wijken of which the background is most like that of this one, nearest first, or why there are none. */
export type BackgroundPeers = Readonly<
  | {
      kind: 'peers';
      areas: readonly Area[];
      /** Those of them that are near in every single fact; the others may differ in one that matters. */
      alike: readonly Area[];
      indicators: readonly Indicator[];
    }
  | { kind: 'none'; reason: 'few-people' | 'too-few-wijken' | 'no-background' }
>;

/** So many facts must be known of both wijken. */
const fewestIndicators = 3;
/** So many wijken must have that many facts. */
const fewestWijken = 20;
/** How far apart two wijken may be in any one fact and still be set beside each other, in standard deviations. */
const mostApart = 0.75;
/** By default a fact counts when it is known for this part of the wijken. */
const leastKnown = 0.8;

/**
 * The `count` other wijken of the benchmark area with the smallest distance: the root of the mean squared difference in
 * the facts that both have, each in standard deviations between wijken. With all facts known it orders as the Euclidean
 * distance does; the mean keeps a wijk of which less is known from seeming nearer.
 */
export function backgroundPeers(
  dataset: Dataset,
  area: Area,
  within: Area,
  rules: SimilarRules,
): BackgroundPeers {
  if (!hasEnoughPeople(area)) return { kind: 'none', reason: 'few-people' };
  const { indicators, wijken } = backgroundIn(dataset, within, rules);
  if (wijken.length < fewestWijken) return { kind: 'none', reason: 'too-few-wijken' };
  const own = wijken.find((one) => one.area.code === area.code);
  if (own === undefined) return { kind: 'none', reason: 'no-background' };
  const nearest = wijken
    .filter((other) => other !== own)
    .flatMap((other) => {
      const distance = distanceBetween(own.facts, other.facts);
      const isAlike = largestGap(own.facts, other.facts) <= mostApart;
      return distance === undefined ? [] : [{ area: other.area, distance, isAlike }];
    })
    .toSorted((a, b) => a.distance - b.distance || (a.area.code < b.area.code ? -1 : 1))
    .slice(0, rules.count);
  const known = indicators.filter((_, index) => own.facts[index] !== undefined);
  return nearest.length === 0
    ? { kind: 'none', reason: 'no-background' }
    : {
        kind: 'peers',
        areas: nearest.map((one) => one.area),
        alike: nearest.filter(({ isAlike }) => isAlike).map((one) => one.area),
        indicators: known,
      };
}

/** The facts of one wijk in standard deviations from the mean, in the order of the indicators. */
type Facts = readonly (number | undefined)[];
type Background = Readonly<{
  indicators: readonly Indicator[];
  /** Those of which enough is known. */
  wijken: readonly Readonly<{ area: Area; facts: Facts }>[];
}>;

const backgrounds = rememberedPer<Background>();

function backgroundIn(dataset: Dataset, within: Area, { indicators }: SimilarRules): Background {
  const key = [within.code, ...indicators].join('\u0000');
  return backgrounds(dataset, key, () => {
    const wijken = wijkenIn(dataset.areas, within).filter(hasEnoughPeople);
    const columns = candidates(dataset, indicators).flatMap((indicator) => {
      const values = wijken.map(({ code }) => factOf(dataset, code, indicator));
      const known = values.filter((value) => value !== undefined);
      const isKnown = indicators.length > 0 || known.length >= leastKnown * wijken.length;
      const deviation = standardDeviation(known) ?? 0;
      const mean = weightedMean(known.map((value) => ({ value, weight: 1 }))) ?? 0;
      const facts = values.map((value) => (value === undefined ? undefined : (value - mean) / deviation));
      return isKnown && deviation > 0 ? [{ indicator, facts }] : [];
    });
    const rows = wijken.map((area, row) => ({ area, facts: columns.map(({ facts }) => facts[row]) }));
    return {
      indicators: columns.map(({ indicator }) => indicator),
      wijken: rows.filter(({ facts }) => facts.filter(isKnown).length >= fewestIndicators),
    };
  });
}

/** Those that are asked for; else shares and means about the population: a number of people would only find the size. */
function candidates({ indicators }: Dataset, ids: readonly string[]): Indicator[] {
  if (ids.length > 0) return ids.map((id) => indicators.get(id)).filter((one) => one !== undefined);
  return [...indicators.values()].filter(
    ({ theme, kind }) => theme === 'bevolking' && (kind === 'percentage' || kind === 'mean'),
  );
}

function factOf(dataset: Dataset, code: string, { id, targetGroup }: Indicator): number | undefined {
  const measurement = latestFigure(dataset, code, id, targetGroup)?.measurement;
  return measurement?.kind === 'value' ? measurement.value : undefined;
}

function distanceBetween(own: Facts, other: Facts): number | undefined {
  const squares = own.flatMap((fact, index) => {
    const second = other[index];
    return fact === undefined || second === undefined ? [] : [(fact - second) ** 2];
  });
  const sum = squares.reduce((total, square) => total + square, 0);
  if (squares.length < fewestIndicators) return undefined;
  // Rounded, so that equal distances are equal whatever the order of adding up.
  return Math.round(Math.sqrt(sum / squares.length) * 1e9) / 1e9;
}

function largestGap(own: Facts, other: Facts): number {
  return own.reduce<number>((most, fact, index) => {
    const second = other[index];
    return fact === undefined || second === undefined ? most : Math.max(most, Math.abs(fact - second));
  }, 0);
}

function isKnown(fact: number | undefined): boolean {
  return fact !== undefined;
}
