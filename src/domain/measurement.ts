import type { Basis } from './indicator.ts';

/**
 * Why a number may not be shown. Of a register `few-people`: fewer than a figure may be about; `secondary`: another hidden
 * figure would follow from it.
 */
export const hiddenReasons = [
  ...(['few-respondents', 'few-people', 'few-cases', 'group-disclosure', 'unreliable'] as const),
  ...(['secondary', 'source'] as const),
] as const;
export type HiddenReason = (typeof hiddenReasons)[number];
/** Why there is no number. */
export type AbsentReason = 'missing' | 'not-measured' | 'not-applicable';

/** A 95% interval, and how it is known. */
export type Interval = Readonly<{
  lower: number;
  upper: number;
  origin: IntervalOrigin;
  /** Number of respondents that an interval of Wilson was computed from, after the design effect. */
  size: number | undefined;
}>;
export type IntervalOrigin = 'delivered' | 'wilson' | 'count' | 'mean' | 'weighted';
/** A test result that came with the figures. */
export type DeliveredSignificance = 'higher' | 'lower' | 'none';

export type Hidden = Readonly<{ kind: 'hidden'; reason: HiddenReason }>;
export type Absent = Readonly<{ kind: 'absent'; reason: AbsentReason }>;

/** A figure as read: it may hold numbers that must not be shown. Percentages are 0-100. */
export type RawValue = Readonly<{
  kind: 'value';
  value: number;
  bounds: Readonly<{ lower: number; upper: number }> | undefined;
  /** Number of respondents, unweighted. */
  respondents: number | undefined;
  effectiveRespondents: number | undefined;
  /** Number of cases; undefined when not delivered. */
  cases: number | undefined;
  /** What the cases are a part of, as delivered: people, weighted people or person-years. */
  denominator: number | undefined;
  /** Expected number of cases of a standardised ratio. */
  expected: number | undefined;
  /** Standard deviation between respondents, and standard error of the value itself. */
  deviation: number | undefined;
  standardError: number | undefined;
  /** Whether respondents weigh differently in the value; undefined when the file does not say. */
  weighted: boolean | undefined;
  /** Half a unit of the last digit as it was written (0.5 for "23"); 0 when the value was computed. */
  rounding: number;
  significance: DeliveredSignificance | undefined;
  provisional: boolean;
  /** Combined from the areas that the area is made of. */
  combined: boolean;
}>;

/** A figure that may be shown: what is hidden has no number at all. */
export type ShownValue = Readonly<{
  kind: 'value';
  value: number;
  interval: Interval | undefined;
  respondents: number | undefined;
  /** Number of cases, and the expected number of a standardised ratio; undefined when not delivered. */
  cases: number | undefined;
  expected: number | undefined;
  weighted: boolean | undefined;
  /** Half a unit of the last digit as it was written; 0 when the value was computed. */
  rounding: number;
  /** Few respondents: shown with the word "indicatief". */
  indicative: boolean;
  /** A margin that is wide beside the value: said beside it. */
  wideMargin: boolean;
  significance: DeliveredSignificance | undefined;
  provisional: boolean;
  /** Combined from the areas that the area is made of. */
  combined: boolean;
}>;

/** The figure that may be shown, if there is one. */
export function shown(measurement: Measurement): ShownValue | undefined {
  return measurement.kind === 'value' ? measurement : undefined;
}

/** True for a margin as of a simple random sample around a percentage in which answers weigh differently. */
export function isMarginUnweighted({ interval, weighted, respondents }: ShownValue): boolean {
  return interval?.origin === 'wilson' && weighted === true && interval.size === respondents;
}

export type RawMeasurement = RawValue | Hidden | Absent;
export type Measurement = ShownValue | Hidden | Absent;

/** Which figure: one area, indicator, period and target group. */
export type FigureKey = Readonly<{ area: string; indicator: string; period: string; group: string }>;

/** A measurement with its key and where it comes from. */
export type Figure<M> = FigureKey &
  Readonly<{ measurement: M; basis: Basis; source: string; file: string; line: number }>;
