import type { Comparison } from './comparison.ts';
import { isMarginUnweighted, shown } from './measurement.ts';
import { differenceOf } from './parity.ts';
import { isNotable } from './size.ts';
import { isDemonstrable } from './verdict.ts';

/** What qualifies a figure and its verdict, in the order in which outputs name them. */
export const qualifiers = [
  'small',
  'robust',
  'borderline',
  'indicative',
  'wide-margin',
  'provisional',
  'unweighted',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export function qualifiersOf({ verdict, size, robust, evidence, measurement }: Comparison): Qualifier[] {
  const value = shown(measurement);
  const holds: Readonly<Record<Qualifier, boolean | undefined>> = {
    small: isDemonstrable(verdict) && size !== undefined && !isNotable(size),
    robust,
    borderline: evidence.borderline,
    indicative: value?.indicative,
    'wide-margin': value?.wideMargin,
    provisional: value?.provisional,
    unweighted: value && isMarginUnweighted(value),
  };
  return qualifiers.filter((one) => holds[one] === true);
}

/** The difference that may be told: of an estimate only its class is. */
export function toldDifference(comparison: Comparison): number | undefined {
  const { basis, verdict } = comparison;
  return basis === 'model' && !isDemonstrable(verdict) ? undefined : differenceOf(comparison);
}
