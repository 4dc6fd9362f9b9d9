import { type Indicator, rangeOf } from '../domain/indicator.ts';

/** The words for a message about the range of an indicator. */
export function rangeDetails({ name, unit, kind }: Indicator): Readonly<Record<string, string | number>> {
  const [lowest, highest] = rangeOf(kind, unit);
  return { indicator: name, unit, lowest, highest: highest === Infinity ? '∞' : highest };
}

/** True for a number outside the range of the indicator. */
export function isOutOfRange({ kind, unit }: Indicator, number: number): boolean {
  // Nearly all figures are percentages.
  if (kind === 'percentage') return number < 0 || number > 100;
  const [lowest, highest] = rangeOf(kind, unit);
  return number < lowest || number > highest;
}
