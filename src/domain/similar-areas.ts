import { type Weighted, weightedMean } from '../statistics/averages.ts';
import { type Area, hasEnoughPeople, wijkenIn } from './area.ts';
import { leastCoverage, type Origin, sameOrigin } from './average.ts';
import { type Dataset, seriesKey } from './dataset.ts';
import { figureKey } from './figures.ts';
import type { FigureKey } from './measurement.ts';
import { weighingOf } from './weight.ts';

/** `peers` of the configuration. */
export type PeerRules = Readonly<{ count: number; maxDistance: number }>;

/** The wijken with about the same ages, or why there are none. */
export type AgePeers = Readonly<
  | { kind: 'peers'; areas: readonly Area[] }
  | { kind: 'none'; reason: 'too-few-wijken' | 'ages-too-different' | 'no-ages' | 'few-people' }
>;

/** Ids of the age shares (percentages of all inhabitants) that the distance uses. */
const ageIndicators = ['leeftijd_15_24', 'leeftijd_25_44', 'leeftijd_45_64', 'leeftijd_65_plus'] as const;
/** Fewer wijken with ages than this: no peers (research/readers.md section 2). */
const fewestWijken = 40;

/**
 * The `count` other wijken of the benchmark area with the smallest D = half the sum of the absolute differences
 * in the shares 15-24, 25-44, 45-64 and 65+ of all people from 15. Valid when the last of them has
 * D <= maxDistance and at least 40 wijken have ages. Source: research/readers.md section 2.
 */
export function agePeers(dataset: Dataset, area: Area, within: Area, rules: PeerRules): AgePeers {
  if (!hasEnoughPeople(area)) return { kind: 'none', reason: 'few-people' };
  const own = ageShares(dataset, area);
  if (own === undefined) return { kind: 'none', reason: 'no-ages' };
  const wijken = wijkenIn(dataset.areas, within).filter(hasEnoughPeople);
  const others = distancesTo(dataset, own, wijken).filter((other) => other.area.code !== area.code);
  if (others.length + 1 < fewestWijken) return { kind: 'none', reason: 'too-few-wijken' };
  const nearest = others.toSorted(byDistance).slice(0, rules.count);
  const last = nearest.at(-1);
  // A hair of tolerance, because 0.4 - 0.3 is just over 0.1 in binary.
  if (last === undefined || nearest.length < rules.count || last.distance > rules.maxDistance + 1e-9)
    return { kind: 'none', reason: 'ages-too-different' };
  return { kind: 'peers', areas: nearest.map((peer) => peer.area) };
}

/** Areas by how much their ages are like those of `area`; those without ages come last. */
export function nearestInAge(dataset: Dataset, area: Area, candidates: readonly Area[]): readonly Area[] {
  const own = ageShares(dataset, area);
  const known = own === undefined ? [] : distancesTo(dataset, own, candidates);
  const nearest = known.toSorted(byDistance).map((one) => one.area);
  return [...nearest, ...candidates.filter((candidate) => !nearest.includes(candidate))];
}

type Distance = Readonly<{ area: Area; distance: number }>;

function distancesTo(dataset: Dataset, own: readonly number[], areas: readonly Area[]): Distance[] {
  return areas.flatMap((area) => {
    const shares = ageShares(dataset, area);
    return shares === undefined ? [] : [{ area, distance: distance(own, shares) }];
  });
}

function byDistance(a: Distance, b: Distance): number {
  return a.distance - b.distance || (a.area.code < b.area.code ? -1 : 1);
}

/**
 * The mean of the wijken with about the same ages, weighted by the people of the target group, of one origin. Undefined
 * when less than 80% of their people live in wijken with a figure: what is called the mean of twenty is not that of one.
 */
export function peerMean(
  dataset: Dataset,
  key: Omit<FigureKey, 'area'>,
  origin: Origin,
  peers: AgePeers | undefined,
): number | undefined {
  if (peers?.kind !== 'peers') return undefined;
  const { peopleIn } = weighingOf(peers.areas, key.group);
  const known = peers.areas.flatMap((peer): Weighted[] => {
    const measurement = sameOrigin(origin, dataset.figures.find({ ...key, area: peer.code }));
    const weight = peopleIn(peer);
    return measurement?.kind === 'value' && weight !== undefined
      ? [{ value: measurement.value, weight }]
      : [];
  });
  const covered = known.reduce((sum, { weight }) => sum + weight, 0);
  const total = peers.areas.reduce((sum, peer) => sum + (peopleIn(peer) ?? 0), 0);
  return covered < leastCoverage * total ? undefined : weightedMean(known);
}

function ageShares(dataset: Dataset, area: Area): number[] | undefined {
  const values = ageIndicators.map((indicator) => ageValue(dataset, area, indicator));
  const known = values.filter((value) => value !== undefined);
  const total = known.reduce((sum, value) => sum + value, 0);
  return known.length === values.length && total > 0 ? known.map((value) => value / total) : undefined;
}

function ageValue(dataset: Dataset, area: Area, indicator: string): number | undefined {
  const group = dataset.indicators.get(indicator)?.targetGroup ?? '';
  const period = dataset.latest.get(seriesKey(indicator, group));
  if (period === undefined) return undefined;
  const measurement = dataset.figures.get(
    figureKey({ area: area.code, indicator, period, group }),
  )?.measurement;
  return measurement?.kind === 'value' ? measurement.value : undefined;
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, share, index) => sum + Math.abs(share - (b[index] ?? 0)), 0) / 2;
}
