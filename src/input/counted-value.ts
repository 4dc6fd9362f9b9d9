import type { Indicator } from '../domain/indicator.ts';
import type { RawValue } from '../domain/measurement.ts';

/** What the counts of a figure say that it is, with how far rounding may take it from that. */
export type CountedValue = Readonly<{ value: number; slack: number; counts: string }>;

/** A figure may have been rounded twice, first to one decimal more: 24.46 → 24.5 → 25. */
const roundedTwice = 1.1;

/**
 * The figure that follows from cases and denominator (percentages, rates) or expected cases (ratios, as 1.04 or 104); all
 * that are possible, none when the counts do not tell.
 */
export function countedValues(value: RawValue, indicator: Indicator): CountedValue[] {
  const { cases, expected, rounding } = value;
  const base = indicator.kind === 'ratio' ? expected : denominatorOf(value, indicator);
  if (cases === undefined || base === undefined || !(base > 0)) return [];
  if (indicator.kind === 'percentage' && cases > base) return [];
  const off = countRounding(cases, base, indicator);
  return factorsOf(indicator).map((factor) => ({
    value: (factor * cases) / base,
    slack: roundedTwice * rounding + (factor * off * (1 + cases / base)) / base + 1e-9,
    counts: `${cases} / ${base}`,
  }));
}

/** True when the counts give a figure, and it is another one. */
export function contradictsCounts(value: RawValue, indicator: Indicator): boolean {
  const counted = countedValues(value, indicator);
  return counted.length > 0 && counted.every((one) => Math.abs(one.value - value.value) > one.slack);
}

function denominatorOf({ denominator, respondents }: RawValue, { kind }: Indicator): number | undefined {
  return denominator ?? (kind === 'percentage' ? respondents : undefined);
}

function factorsOf({ kind, unit }: Indicator): number[] {
  if (kind === 'percentage') return [100];
  if (kind === 'ratio') return [1, 100];
  const [, per] = /\bper (\d[\d.]*)/.exec(unit) ?? [];
  return kind === 'rate' && per !== undefined ? [Number(per.replaceAll('.', ''))] : [];
}

/** Registers of Statistics Netherlands round counts of people to fives; a count with decimals was rounded itself. */
function countRounding(cases: number, base: number, { basis }: Indicator): number {
  if (basis === 'register' && cases % 5 === 0 && base % 5 === 0) return 2.5;
  return Number.isInteger(cases) ? 0 : 0.05;
}
