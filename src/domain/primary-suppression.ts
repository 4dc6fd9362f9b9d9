import { impliedSize } from '../statistics/effective-size.ts';
import type { Basis, Indicator, IndicatorKind } from './indicator.ts';
import type { Figure, HiddenReason, Interval, RawMeasurement, RawValue } from './measurement.ts';

/** Thresholds of `suppression` in the configuration (statistics.md section 8). */
export type SuppressionRules = Readonly<{
  /** Fewer respondents than this: hidden. */
  minRespondents: number;
  /** Fewer cases or non-cases than this: hidden. */
  minCell: number;
  /** A sensitive sample figure above this percentage, or below 100 minus it: hidden. */
  groupDisclosure: number;
  /** Fewer respondents than this: shown as indicative. */
  indicativeBelow: number;
  /** A sensitive percentage of a register about fewer people than this: hidden. */
  minDenominator: number;
  /** A percentage with a 95% interval of at least so many percentage points: hidden. */
  widestInterval: number;
}>;

/** What is known about a figure when it is judged. */
export type Judged = Readonly<{
  indicator: Indicator;
  basis: Basis;
  interval: Interval | undefined;
  /** All people of the group in the area, where the figure is about them all. */
  people: number | undefined;
}>;

/** Above this part of the value a margin is wide (NCHS, relative width of the interval). */
const wideMargin = 1.3;
/** A margin of so many percentage points is never wide (NCHS). */
const narrowMargin = 5;

/** Only figures of a survey, and sensitive ones of a register, are about people who could be recognised. */
export function isProtected({ basis }: Figure<unknown>, { sensitive }: Indicator): boolean {
  return basis === 'sample' || (basis === 'register' && sensitive);
}

/** Why a protected figure must not be shown by itself; undefined when it may. */
export function hideReason(
  raw: RawMeasurement,
  judged: Judged,
  rules: SuppressionRules,
): HiddenReason | undefined {
  if (raw.kind !== 'value') return undefined;
  const { indicator, basis, people } = judged;
  const { kind } = indicator;
  const size = knownSize(raw, kind) ?? people ?? Number.POSITIVE_INFINITY;
  if (size < rules.minRespondents) return basis === 'register' ? 'few-people' : 'few-respondents';
  if (fewestPeople(raw, kind, size) < rules.minCell) return 'few-cases';
  if (basis === 'register') return isSmallGroup(size, kind, rules) ? 'few-people' : undefined;
  return isGroupDisclosure(raw, indicator, rules) ? 'group-disclosure' : unreliableReason(raw, judged, rules);
}

function isSmallGroup(size: number, kind: IndicatorKind, { minDenominator }: SuppressionRules): boolean {
  return kind === 'percentage' && size < minDenominator;
}

/** The presentation standards of NCHS, as far as they do not undo the thresholds above. */
function unreliableReason(
  raw: RawValue,
  { indicator: { kind }, interval }: Judged,
  rules: SuppressionRules,
): HiddenReason | undefined {
  const size = knownSize(raw, kind) ?? Number.POSITIVE_INFINITY;
  const { effectiveRespondents = Number.POSITIVE_INFINITY } = raw;
  if (effectiveRespondents < rules.minRespondents) return 'unreliable';
  // With few respondents a wide margin is what the word "indicatief" says.
  const isWide = kind === 'percentage' && widthOf(interval) >= rules.widestInterval;
  return isWide && size >= rules.indicativeBelow ? 'unreliable' : undefined;
}

/** Nearly everybody, or nearly nobody, says something about each of them. */
function isGroupDisclosure(
  { value }: RawValue,
  { kind, sensitive }: Indicator,
  { groupDisclosure }: SuppressionRules,
): boolean {
  return kind === 'percentage' && sensitive && (value > groupDisclosure || value < 100 - groupDisclosure);
}

/** Shown with a warning: few respondents, and a margin that is wide beside the value. */
export function cautionsOf(
  raw: RawValue,
  { indicator: { kind }, basis, interval }: Judged,
  { indicativeBelow }: SuppressionRules,
): Readonly<{ indicative: boolean; wideMargin: boolean }> {
  const isSample = basis === 'sample';
  const size = knownSize(raw, kind) ?? Number.POSITIVE_INFINITY;
  const isWide = kind === 'percentage' && widthOf(interval) > Math.max(narrowMargin, wideMargin * raw.value);
  return { indicative: isSample && size < indicativeBelow, wideMargin: isSample && isWide };
}

/** The respondents, or what everybody can work out of them from the cases or the bounds. */
export function knownSize(
  { value, respondents, cases, bounds }: RawValue,
  kind: IndicatorKind,
): number | undefined {
  if (respondents !== undefined || kind !== 'percentage') return respondents;
  if (cases !== undefined && value > 0) return (100 * cases) / value;
  return bounds && impliedSize({ lower: bounds.lower / 100, upper: bounds.upper / 100 });
}

/** The smaller of cases and non-cases, in whole people; infinite when nothing tells. */
function fewestPeople(raw: RawValue, kind: IndicatorKind, size: number): number {
  if (kind === 'count') return raw.value;
  if (kind === 'mean' || kind === 'score') return Number.POSITIVE_INFINITY;
  if (kind !== 'percentage') return raw.cases ?? Number.POSITIVE_INFINITY;
  if (raw.cases !== undefined) return Math.min(raw.cases, size - raw.cases);
  return size === Number.POSITIVE_INFINITY
    ? size
    : Math.min(...[raw.value, 100 - raw.value].map((share) => mostCases(share, size, raw.rounding)));
}

/** The nearest whole number of people, unless not even the rounding of the percentage makes it as many. */
function mostCases(share: number, size: number, rounding: number): number {
  const nearest = Math.round((share / 100) * size);
  return ((share + rounding) / 100) * size < nearest - 1e-9 ? nearest - 1 : nearest;
}

function widthOf(interval: Interval | undefined): number {
  return interval === undefined ? 0 : interval.upper - interval.lower;
}
