import { firstOfEach } from '../lib/first-of-each.ts';
import type { Comparison } from './comparison.ts';
import type { AgePeers } from './similar-areas.ts';
import { isNotable } from './size.ts';
import { isDemonstrable, isTested, sideOf } from './verdict.ts';

/** One named difference: the comparison, and for an estimate the mean of its age peers. */
export type Finding = Readonly<{ comparison: Comparison; peers: number | undefined }>;

/** What a document names of a wijk; the rule is in research/readers.md section 2 and design section 5. */
export type Findings = Readonly<{
  strengths: readonly Finding[];
  attention: readonly Finding[];
  /** Unfavourable figures of at least 25% that are high here and in the benchmark area. */
  widespread: readonly Comparison[];
  /** Differences with the benchmark among people of 65 and over. */
  over65: readonly Comparison[];
  /** Largest differences without a judgement; only for a wijk with estimates alone and no age peers. */
  largest: readonly Comparison[];
  peers: AgePeers;
}>;

const most = 3;
const widespreadFrom = 25;

/** Strengths and points of attention by one rule: at most three each, never filled up, neutral figures never. */
export function findingsOf(
  comparisons: readonly Comparison[],
  over65: readonly Comparison[],
  peers: AgePeers,
): Findings {
  const named = namedFindings(comparisons);
  const onSide = (wanted: ReturnType<typeof side>): Finding[] =>
    firstOfEach(
      named.filter(({ comparison }) => side(comparison) === wanted),
      ({ comparison }) => comparison.indicator.group,
    ).slice(0, most);
  const strengths = onSide('favourable');
  const attention = onSide('unfavourable');
  const taken = new Set([...strengths, ...attention].map(({ comparison }) => comparison.indicator.group));
  const anyTested = comparisons.some(({ verdict }) => isTested(verdict));
  const greatest = anyTested || peers.kind === 'peers' ? [] : largest(comparisons);
  for (const { indicator } of greatest) taken.add(indicator.group);
  return {
    strengths,
    attention,
    widespread: widespread(comparisons, taken),
    over65: named65(over65),
    largest: greatest,
    peers,
  };
}

/** The findings among these figures, the clearest first: the order of every place that names them. */
export function namedFindings(comparisons: readonly Comparison[]): Finding[] {
  return comparisons
    .flatMap(namedFinding)
    .toSorted((a, b) => sureness(b) - sureness(a) || strength(b) - strength(a));
}

/** A finding when the figure passes the rule for its kind, whether or not there is room to name it. */
export function namedFinding(comparison: Comparison): Finding[] {
  if (!isNotable(comparison.size) || side(comparison) === 'neutral') return [];
  if (isTested(comparison.verdict))
    return isDemonstrable(comparison.verdict) ? [{ comparison, peers: undefined }] : [];
  const { basis, peers } = comparison;
  return basis === 'model' && peers !== undefined && differsFromPeers(comparison, peers)
    ? [{ comparison, peers }]
    : [];
}

function differsFromPeers({ measurement, size }: Comparison, mean: number): boolean {
  if (measurement.kind !== 'value' || size === undefined || size.measure !== 'points') return false;
  const difference = measurement.value - mean;
  return difference > 0 === size.difference > 0 && Math.abs(difference) >= size.threshold - 1e-9;
}

/** Tested figures go before estimates, and first those that hold after correction for the number of tests. */
function sureness({ comparison }: Finding): number {
  return Number(isTested(comparison.verdict)) + Number(comparison.robust === true);
}

/** The smaller of the differences in standard deviations between wijken. */
function strength({ comparison, peers }: Finding): number {
  const { size, spread, measurement } = comparison;
  if (size === undefined || measurement.kind !== 'value') return 0;
  const fromPeers = peers === undefined ? Infinity : Math.abs(measurement.value - peers);
  return Math.min(Math.abs(size.difference), fromPeers) / (spread?.deviation || 1);
}

/** Figures about nearly the same thing are named once. */
export function onePerGroup(comparisons: readonly Comparison[]): Comparison[] {
  return firstOfEach(comparisons, ({ indicator }) => indicator.group);
}

/** The largest differences among people of 65 and over, at most two, one per group. */
function named65(over65: readonly Comparison[]): Comparison[] {
  return onePerGroup(over65.filter(differsForGroup).toSorted(byDifference)).slice(0, 2);
}

function widespread(comparisons: readonly Comparison[], taken: ReadonlySet<string>): Comparison[] {
  const candidates = comparisons
    .filter(isWidespread)
    .filter(({ indicator }) => !taken.has(indicator.group))
    .toSorted((a, b) => shownValue(b) - shownValue(a));
  return onePerGroup(candidates).slice(0, 2);
}

/** An unfavourable share of people of at least 25%, here and in the benchmark area. */
function isWidespread({ indicator, measurement, benchmark }: Comparison): boolean {
  if (measurement.kind !== 'value' || benchmark.kind !== 'value') return false;
  const { polarity, kind, pluralPhrase } = indicator;
  const ofPeople = kind === 'percentage' && pluralPhrase !== undefined;
  return (
    polarity === 'low-favourable' &&
    ofPeople &&
    Math.min(measurement.value, benchmark.value) >= widespreadFrom
  );
}

function largest(comparisons: readonly Comparison[]): Comparison[] {
  const notable = comparisons
    .filter(
      ({ basis, size, indicator }) =>
        basis === 'model' && isNotable(size) && indicator.polarity !== 'neutral',
    )
    .toSorted(byDifference);
  return onePerGroup(notable).slice(0, most * 2);
}

/** For a target group whose age is given: demonstrable where it can be tested, and at least T. */
export function differsForGroup(comparison: Comparison): boolean {
  if (!isNotable(comparison.size) || side(comparison) === 'neutral') return false;
  return isTested(comparison.verdict) ? isDemonstrable(comparison.verdict) : comparison.basis === 'model';
}

function byDifference(a: Comparison, b: Comparison): number {
  return Math.abs(b.size?.difference ?? 0) - Math.abs(a.size?.difference ?? 0);
}

function side({ size, indicator }: Comparison): ReturnType<typeof sideOf> {
  return sideOf(size?.difference ?? 0, indicator.polarity);
}

function shownValue({ measurement }: Pick<Comparison, 'measurement'>): number {
  return measurement.kind === 'value' ? measurement.value : Number.NEGATIVE_INFINITY;
}
