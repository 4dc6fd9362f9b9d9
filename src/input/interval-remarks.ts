import type { RawValue } from '../domain/measurement.ts';
import { designEffect } from '../statistics/effective-size.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { roundingOf } from './figure-cells.ts';
import type { FigureRow } from './figure-row.ts';
import { peopleIn } from './people-checks.ts';

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
  const digit = 2 * roundingOf(cells('ondergrens'));
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
  const digit = roundingOf(cells('ondergrens'));
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

/** The figures of a wijk with bounds, of series where all bounds are the same or equally far from the figure. */
export function identicalBounds(rows: readonly FigureRow[]): FigureRow[] {
  const wijken = rows.flatMap((row) => {
    const { bounds } = row.value;
    return row.area.level === 'wijk' && bounds !== undefined ? [{ row, bounds }] : [];
  });
  return [...Map.groupBy(wijken, ({ row }) => `${row.group} ${row.period}`).values()]
    .filter((series) => series.length >= fewestAreas && isCopied(series))
    .flatMap((series) => series.map(({ row }) => row));
}

type Series = readonly Readonly<{ row: FigureRow; bounds: Bounds }>[];

function isCopied(series: Series): boolean {
  const digits = series.map(({ row }) => 2 * (row.value.rounding + roundingOf(row.cells('ondergrens'))));
  const digit = digits.reduce((most, one) => Math.max(most, one), 0);
  const spread = (numbers: readonly number[]): number => {
    const sorted = numbers.toSorted((a, b) => a - b);
    return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  };
  const isSame = (numberOf: (one: Series[number]) => number): boolean => spread(series.map(numberOf)) < 1e-6;
  if (isSame(({ bounds }) => bounds.lower) && isSame(({ bounds }) => bounds.upper))
    return spread(series.map(({ row }) => row.value.value)) > digit;
  const isEquallyFar =
    isSame(({ row, bounds }) => row.value.value - bounds.lower) &&
    isSame(({ row, bounds }) => bounds.upper - row.value.value);
  return isEquallyFar && spread(expectedMargins(series)) > digit;
}

/** The margins that figures and respondents would give, if the mean of them is the margin that was delivered. */
function expectedMargins(series: Series): number[] {
  const everyN = series.every(({ row }) => row.value.respondents !== undefined);
  const relative = series.map(({ row: { value, indicator } }) => {
    const size = everyN ? (value.respondents ?? 1) : 1;
    const variance = indicator.kind === 'percentage' ? value.value * (100 - value.value) : 1;
    return Math.sqrt(variance / size);
  });
  const mean = relative.reduce((sum, one) => sum + one, 0) / relative.length;
  const margin = Math.max(...series.map(({ bounds }) => (bounds.upper - bounds.lower) / 2));
  return relative.map((one) => (margin * one) / mean);
}
