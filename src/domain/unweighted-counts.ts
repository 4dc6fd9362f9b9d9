import type { Sample } from '../statistics/proportion-tests.ts';
import type { ShownValue } from './measurement.ts';

/**
 * Cases and respondents of a figure that is simply their quotient; undefined when answers weigh differently in it, or when
 * a design effect makes them worth less than they are.
 */
export function unweightedCounts({
  value,
  cases,
  respondents,
  weighted,
  rounding,
  interval,
}: ShownValue): Sample | undefined {
  const isWorthLess = interval?.origin === 'wilson' && interval.size !== respondents;
  if (cases === undefined || !respondents || weighted || isWorthLess) return undefined;
  // A hair of tolerance, because 34.5 and 0.05 have no exact binary form.
  const isQuotient = Math.abs((100 * cases) / respondents - value) <= rounding + 1e-9;
  return isQuotient ? { cases, size: respondents } : undefined;
}
