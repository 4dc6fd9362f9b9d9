import type { Indicator } from '../domain/indicator.ts';
import type { RawValue } from '../domain/measurement.ts';
import type { Problem } from '../lib/problem.ts';
import { designEffect } from '../statistics/effective-size.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { placeOf } from './cells.ts';
import { roundingOf } from './figure-cells.ts';
import type { FigureRow } from './figure-row.ts';
import { peopleIn } from './people-checks.ts';
import type { Watch } from './watch.ts';

/** A design effect outside these limits is none of a survey; the message names them. */
const [leastEffect, mostEffect] = [0.5, 5];
/** With fewer expected cases or non-cases the formula of the design effect does not hold. */
const fewestCases = 5;
const fewestAreas = 5;

type Bounds = NonNullable<RawValue['bounds']>;

/** A survey figure of which the margin has no width, though it has one even after rounding. */
export function hasNoMargin(row: FigureRow): boolean {
  const { value, indicator } = row;
  if (indicator.basis !== 'sample' || value.respondents === 1) return false;
  const isExtreme = indicator.kind === 'percentage' && (value.value === 0 || value.value === 100);
  if (!isExtreme && (value.deviation === 0 || value.standardError === 0)) return true;
  const { bounds } = value;
  return bounds !== undefined && bounds.lower === bounds.upper && hasSomeWidth(row);
}

/** Rounded bounds may meet where very many people answered, or where people hardly differ. */
function hasSomeWidth({ value: { value, respondents }, indicator, area, cells }: FigureRow): boolean {
  const digit = 2 * roundingOf(cells.textOf('ondergrens'));
  const isSmall = area.level === 'wijk' || area.level === 'buurt';
  if (indicator.kind !== 'percentage') return isSmall && digit < 1;
  if (respondents === undefined) return isSmall;
  const expected = wilsonInterval((value / 100) * respondents, respondents);
  return expected !== undefined && 100 * (expected.upper - expected.lower) > digit;
}

/**
 * Whether delivered bounds can belong to so many respondents, by their design effect. What rounding of the figure and its
 * bounds can explain is usual.
 */
export function designFit(row: FigureRow): 'usual' | 'narrow' | 'wide' {
  const { value, indicator, cells } = row;
  const { bounds, respondents, effectiveRespondents = respondents } = value;
  const isTested = indicator.basis === 'sample' && indicator.kind === 'percentage';
  if (!isTested || bounds === undefined || respondents === undefined) return 'usual';
  const size = Math.min(effectiveRespondents ?? respondents, respondents);
  const hasWidth = bounds.lower < bounds.upper;
  if (!hasWidth || (size * Math.min(value.value, 100 - value.value)) / 100 < fewestCases) return 'usual';
  const [central = 0, extreme = 0] = [value.value - value.rounding, value.value + value.rounding].toSorted(
    (a, b) => Math.abs(a - 50) - Math.abs(b - 50),
  );
  const digit = roundingOf(cells.textOf('ondergrens'));
  const effect = (percentage: number, wider: number): number | undefined =>
    designEffect({
      proportion: percentage / 100,
      bounds: { lower: (bounds.lower - wider) / 100, upper: (bounds.upper + wider) / 100 },
      size,
    });
  if ((effect(extreme, digit) ?? Infinity) < leastEffect * notAsked(row, size)) return 'narrow';
  return (effect(central, -digit) ?? 0) > mostEffect ? 'wide' : 'usual';
}

/** Who asks nearly everybody may have a smaller margin: the finite population factor. */
function notAsked({ area, group }: FigureRow, size: number): number {
  const people = peopleIn(area, group);
  return people === undefined ? 1 : Math.max(0, 1 - size / people);
}

/** The figures of wijken with bounds, of series where all bounds are the same or equally far from the figure. */
export function copiedBounds(): Watch {
  const series = new Map<string, Series>();
  return {
    look: ({ value, indicator, area, group, period, cells }) => {
      const { bounds } = value;
      if (area.level !== 'wijk' || bounds === undefined) return;
      const name = `${group} ${period}`;
      const own = series.get(name) ?? { isDiverse: false, rows: [] };
      series.set(name, own);
      if (own.isDiverse) return;
      const digit = 2 * (value.rounding + roundingOf(cells.textOf('ondergrens')));
      own.rows.push({ value, bounds, indicator, digit, place: placeOf(cells.cellOf('ondergrens')) });
      own.isDiverse = !isAlike(own.rows[0], own.rows.at(-1));
      if (own.isDiverse) own.rows.length = 0;
    },
    found: () => {
      const copied = [...series.values()].filter(({ rows }) => rows.length >= fewestAreas && isCopied(rows));
      const [first] = copied.flatMap(({ rows }) => rows);
      const count = copied.reduce((sum, { rows }) => sum + rows.length, 0);
      return first && { count, place: first.place };
    },
  };
}

type CopiedRow = Readonly<{
  value: RawValue;
  bounds: Bounds;
  indicator: Indicator;
  /** The last digits of the value and its bounds. */
  digit: number;
  place: Problem['place'];
}>;
type Rows = readonly CopiedRow[];
/** Figures of one group and period; once two of them have bounds of their own, none need be kept. */
type Series = { isDiverse: boolean; rows: CopiedRow[] };

const sameWithin = 1e-6;

/** True as long as two figures have the same bounds, or the same distances to them. */
function isAlike(one: CopiedRow | undefined, other: CopiedRow | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const isSame = (numberOf: (row: CopiedRow) => number): boolean =>
    Math.abs(numberOf(one) - numberOf(other)) < sameWithin;
  return (isSame(lowerOf) && isSame(upperOf)) || (isSame(below) && isSame(above));
}

const lowerOf = ({ bounds }: CopiedRow): number => bounds.lower;
const upperOf = ({ bounds }: CopiedRow): number => bounds.upper;
const below = ({ value, bounds }: CopiedRow): number => value.value - bounds.lower;
const above = ({ value, bounds }: CopiedRow): number => bounds.upper - value.value;

function isCopied(rows: Rows): boolean {
  const digit = rows.reduce((most, row) => Math.max(most, row.digit), 0);
  const isSame = (numberOf: (row: CopiedRow) => number): boolean => spread(rows.map(numberOf)) < sameWithin;
  if (isSame(lowerOf) && isSame(upperOf)) return spread(rows.map(({ value }) => value.value)) > digit;
  return isSame(below) && isSame(above) && spread(expectedMargins(rows)) > digit;
}

function spread(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}

/** The margins that figures and respondents would give, if the mean of them is the margin that was delivered. */
function expectedMargins(rows: Rows): number[] {
  const everyN = rows.every(({ value }) => value.respondents !== undefined);
  const relative = rows.map(({ value, indicator }) => {
    const size = everyN ? (value.respondents ?? 1) : 1;
    const variance = indicator.kind === 'percentage' ? value.value * (100 - value.value) : 1;
    return Math.sqrt(variance / size);
  });
  const mean = relative.reduce((sum, one) => sum + one, 0) / relative.length;
  const margin = rows.reduce((most, { bounds }) => Math.max(most, (bounds.upper - bounds.lower) / 2), 0);
  return relative.map((one) => (margin * one) / mean);
}
