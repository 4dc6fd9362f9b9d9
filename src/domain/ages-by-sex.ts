import type { Comparison } from './comparison.ts';

/** The target groups of figures about the ages of one sex: shares of that sex, which add up to 100. */
export const sexGroups = { men: 'mannen', women: 'vrouwen' } as const;

/** The same age bands for both sexes, in catalogue order. */
export type AgesBySex = Readonly<Record<keyof typeof sexGroups, readonly Comparison[]>>;

/** What is not the whole of a sex is no pyramid; rounding may take a point or two. */
const [leastTotal, mostTotal] = [97, 103];

/** Undefined unless every age band has a figure for both sexes and the bands of each add up. */
export function agesBySex(men: readonly Comparison[], women: readonly Comparison[]): AgesBySex | undefined {
  const ids = men.map(({ indicator }) => indicator.id).join();
  const isSame = ids !== '' && ids === women.map(({ indicator }) => indicator.id).join();
  return isSame && isWhole(men) && isWhole(women) ? { men, women } : undefined;
}

function isWhole(ages: readonly Comparison[]): boolean {
  const values = ages.flatMap(({ measurement }) => (measurement.kind === 'value' ? [measurement.value] : []));
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.length === ages.length && total >= leastTotal && total <= mostTotal;
}
