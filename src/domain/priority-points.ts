import type { Bounds } from '../statistics/intervals.ts';
import { type Area, peopleOfGroup } from './area.ts';
import type { Comparison } from './comparison.ts';
import { namedFinding } from './priorities.ts';
import { type PriorityRules, reaches } from './priority-rules.ts';
import { isDemonstrable, isTested, sideOf } from './verdict.ts';

/** The side of a difference that points are given for. */
export type PrioritySide = 'unfavourable' | 'favourable';

/** With figures of fewer wijken than this their spread is no yardstick (statistics.md section 7). */
const fewestWijken = 8;
/** Steps of the gap, in standard deviations between wijken. */
const gapSteps = { half: 0.5, one: 1, two: 2 };

/** Whether a figure of this kind can get points at all, with or without a value in this wijk. */
export function canCount({ indicator, spread }: Comparison): boolean {
  const isJudged = indicator.theme !== 'bevolking' && indicator.polarity !== 'neutral';
  return isJudged && (spread?.count ?? 0) >= fewestWijken && (spread?.deviation ?? 0) > 0;
}

/**
 * An estimate says most about who lives in a wijk. Without a figure of wijken of about the same ages it cannot be told
 * whether it says more than that, so it gives no points and is not in the mean either.
 */
export function isEstimateApart({ basis, peers, indicator }: Comparison): boolean {
  return basis === 'model' && (peers === undefined || indicator.kind !== 'percentage');
}

/** Points of one shown figure for one side, never below zero: gap times evidence, and the change over the years. */
export function pointsOf(comparison: Comparison, side: PrioritySide, rules: PriorityRules): number {
  if (comparison.basis === 'model' && namedFinding(comparison).length === 0) return 0;
  if (isMostlyChance(comparison)) return 0;
  const moved = changeOf(comparison);
  const change = moved === undefined ? 0 : moved === side ? rules.trend : -rules.trend;
  return Math.max(0, gapPoints(comparison, side, rules) * weightOf(comparison, rules) + change);
}

/** With a margin wider than this part of the percentage itself, its distance says little. */
const widestMargin = 1.3;

function isMostlyChance({ measurement, indicator }: Comparison): boolean {
  if (measurement.kind !== 'value' || measurement.interval === undefined) return false;
  const { lower, upper } = measurement.interval;
  return indicator.kind === 'percentage' && upper - lower > widestMargin * measurement.value;
}

/** The side of a development that was demonstrated over three periods or more; a change between two is no trend. */
export function changeOf({ trend }: Comparison): PrioritySide | undefined {
  if (trend.kind === 'undetermined' || trend.kind === 'change') return undefined;
  const { kind } = trend.verdict;
  return kind === 'favourable' || kind === 'unfavourable' ? kind : undefined;
}

function gapPoints(
  { size, spread, indicator }: Comparison,
  side: PrioritySide,
  rules: PriorityRules,
): number {
  const difference = size?.difference ?? 0;
  if (sideOf(difference, indicator.polarity) !== side) return 0;
  const gap = Math.abs(difference) / (spread?.deviation || Infinity);
  if (reaches(gap, gapSteps.two)) return rules.gap.two;
  if (reaches(gap, gapSteps.one)) return rules.gap.one;
  return reaches(gap, gapSteps.half) ? rules.gap.half : 0;
}

function weightOf({ basis, verdict, robust }: Comparison, { evidence }: PriorityRules): number {
  if (basis === 'model' || !isTested(verdict)) return evidence.untested;
  if (!isDemonstrable(verdict)) return evidence.notDemonstrable;
  return robust === true ? evidence.robust : evidence.demonstrable;
}

/** A test demonstrated a difference on this side. */
export function isShownOn({ basis, verdict }: Comparison, side: PrioritySide): boolean {
  return basis !== 'model' && verdict.kind === side;
}

/** People more (or, below zero, fewer) than with the share of the benchmark, in tens, with the 95% margin of that. */
export type ExtraPeople = Readonly<{ count: number; margin: Bounds | undefined }>;

/** Only where the difference is demonstrable, is a share of people, and the people of the target group are counted. */
export function extraPeople(comparison: Comparison, area: Area): ExtraPeople | undefined {
  const { indicator, basis, verdict, size, group, evidence } = comparison;
  const ofPeople = indicator.kind === 'percentage' && indicator.pluralPhrase !== undefined;
  if (!ofPeople || basis === 'model' || !isDemonstrable(verdict) || size === undefined) return undefined;
  const people = peopleOfGroup(area, group);
  if (people === undefined) return undefined;
  const inTens = (points: number): number => Math.round(((points / 100) * people) / 10) * 10;
  const { difference } = evidence;
  const margin = difference && { lower: inTens(difference.lower), upper: inTens(difference.upper) };
  const count = inTens(size.difference);
  return count === 0 ? undefined : { count, margin };
}
