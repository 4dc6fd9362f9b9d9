import type { Comparison } from '../domain/comparison.ts';
import type { TestMethod } from '../domain/evidence.ts';
import type { Basis, Indicator } from '../domain/indicator.ts';
import type { AbsentReason, HiddenReason, Interval, ShownValue } from '../domain/measurement.ts';
import { comparedValue } from '../domain/parity.ts';
import { type Finding, namedFinding } from '../domain/priorities.ts';
import { type Qualifier, qualifiersOf } from '../domain/qualifiers.ts';
import { isNotable, type Size } from '../domain/size.ts';
import { isDemonstrable, isTested, type NotTestedReason, sideOf, type Verdict } from '../domain/verdict.ts';
import { roundTo } from '../lib/rounding.ts';

export type Direction = 'higher' | 'lower' | 'none';
export type Judgement = 'favourable' | 'unfavourable' | 'none';

/** What a figure is compared with, and how that may be told. */
export type ClaimVersus = Readonly<{
  /** The figure of the benchmark area. */
  benchmark: number;
  /** What the figure is judged by: that of the benchmark area, for a ratio what was expected (1 or 100). */
  against: number;
  /** Weighted mean of the wijken with about the same ages; only where the estimate differs from these too. */
  peers: number | undefined;
  /** Figure minus `against`, unrounded, in the unit of the figure. */
  difference: number;
  size: Size | undefined;
  /** Whether the rounded difference is that of the printed figures, cannot be seen in them, or is another one. */
  printed: 'agrees' | 'vanishes' | 'contradicts';
  /** False for an estimate that was not tested: of its difference only the class is told. */
  isExact: boolean;
}>;

type Subject = Readonly<{
  indicator: Indicator;
  group: string;
  period: string | undefined;
  basis: Basis;
}>;

/** A claim about a figure that is shown. */
export type ShownClaim = Subject &
  Readonly<{
    certainty: 'demonstrable' | 'not-demonstrable' | 'not-tested';
    notTested: NotTestedReason | undefined;
    method: TestMethod | undefined;
    value: number;
    interval: Interval | undefined;
    respondents: number | undefined;
    qualifiers: readonly Qualifier[];
    /** Undefined when there is nothing to compare with. */
    versus: ClaimVersus | undefined;
    /** As it may be told: none for a difference that is not demonstrable, or small and not tested. */
    direction: Direction;
    /** None for neutral figures, and for what was neither demonstrated nor named by the rule for estimates. */
    judgement: Judgement;
  }>;

/** What is known of a figure without a number. */
export type UntoldClaim = Subject &
  (
    | Readonly<{ certainty: 'hidden'; reason: HiddenReason }>
    | Readonly<{ certainty: 'absent'; reason: AbsentReason }>
  );

/**
 * All that may be said of one figure beside its benchmark. The sentences for residents and for policy officers are both
 * written from it, so that they cannot say different things.
 */
export type Claim = ShownClaim | UntoldClaim;

export function claimOf(comparison: Comparison): Claim {
  const { indicator, group, period, basis, measurement, verdict, evidence } = comparison;
  const subject = { indicator, group, period, basis };
  if (measurement.kind === 'hidden') return { ...subject, certainty: 'hidden', reason: measurement.reason };
  if (measurement.kind === 'absent') return { ...subject, certainty: 'absent', reason: measurement.reason };
  const { value, interval, respondents } = measurement;
  const versus = versusOf(comparison, measurement);
  return {
    ...subject,
    certainty: certaintyOf(verdict),
    notTested: verdict.kind === 'not-tested' ? verdict.reason : undefined,
    method: evidence.method,
    ...{ value, interval, respondents },
    qualifiers: qualifiersOf(comparison),
    versus,
    direction: versus === undefined ? 'none' : directionOf(comparison, versus),
    judgement: judgementOf(comparison),
  };
}

function certaintyOf(verdict: Verdict): ShownClaim['certainty'] {
  if (!isTested(verdict)) return 'not-tested';
  return isDemonstrable(verdict) ? 'demonstrable' : 'not-demonstrable';
}

/** A number of people, cases or houses is not compared: that of a region is always higher. */
function versusOf(comparison: Comparison, own: ShownValue): ClaimVersus | undefined {
  const { indicator, benchmark, peers, size, verdict, basis } = comparison;
  if (benchmark.kind !== 'value' || indicator.kind === 'count') return undefined;
  const against = comparedValue(indicator.kind, own, benchmark);
  const difference = own.value - against;
  const isNamed = findingOfOwn(comparison).some((finding) => finding.peers !== undefined);
  return {
    benchmark: benchmark.value,
    against,
    peers: isNamed ? peers : undefined,
    difference,
    size,
    printed: printedAs(own.value, against, indicator.decimals),
    isExact: basis !== 'model' || isDemonstrable(verdict),
  };
}

function printedAs(own: number, against: number, decimals: number): ClaimVersus['printed'] {
  const printed = roundTo(roundTo(own, decimals) - roundTo(against, decimals), decimals);
  if (printed === 0) return 'vanishes';
  return printed === roundTo(own - against, decimals) ? 'agrees' : 'contradicts';
}

function directionOf(comparison: Comparison, { difference, size }: ClaimVersus): Direction {
  const { verdict, indicator, basis } = comparison;
  if (isTested(verdict)) return testedDirection(verdict, indicator);
  // Without a yardstick, or the cases behind a ratio, nothing tells whether a difference is one.
  if (size === undefined || indicator.kind === 'ratio') return 'none';
  const isTold = isNotable(size) || (size.justBelow && basis !== 'register');
  return isTold ? signed(difference) : 'none';
}

function testedDirection({ kind }: Verdict, { polarity }: Indicator): Direction {
  if (kind === 'higher' || kind === 'lower') return kind;
  if (kind === 'not-demonstrable') return 'none';
  return (kind === 'favourable') === (polarity === 'high-favourable') ? 'higher' : 'lower';
}

function signed(difference: number): Direction {
  if (difference === 0) return 'none';
  return difference > 0 ? 'higher' : 'lower';
}

/** Favourable or not, where a test or the rule for estimates says so. */
export function judgementOf(comparison: Comparison): Judgement {
  const { verdict, size, indicator } = comparison;
  if (isTested(verdict))
    return verdict.kind === 'favourable' || verdict.kind === 'unfavourable' ? verdict.kind : 'none';
  if (findingOfOwn(comparison).length === 0) return 'none';
  const side = sideOf(size?.difference ?? 0, indicator.polarity);
  return side === 'neutral' ? 'none' : side;
}

/** Of another group than its own, such as people of 65 and over, an estimate is set beside the benchmark alone. */
function findingOfOwn(comparison: Comparison): Finding[] {
  return comparison.group === comparison.indicator.targetGroup ? namedFinding(comparison) : [];
}

/** The same figure with the benchmark beside it, and nothing said of a difference. */
export function withoutDifference(claim: Claim): Claim {
  if (claim.certainty === 'hidden' || claim.certainty === 'absent') return claim;
  const versus = claim.versus && { ...claim.versus, size: undefined, peers: undefined };
  return { ...claim, direction: 'none', judgement: 'none', versus };
}
