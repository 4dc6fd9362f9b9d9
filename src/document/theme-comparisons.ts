import type { Comparison } from '../domain/comparison.ts';
import { namedFindings, onePerGroup } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import type { Theme } from '../domain/theme.ts';

/** The comparisons of a theme, also those without a figure. */
export function comparisonsOf({ comparisons }: Profile, theme: Theme): Comparison[] {
  return comparisons.filter(({ indicator }) => indicator.theme === theme);
}

export function hasValue({ measurement }: Pick<Comparison, 'measurement'>): boolean {
  return measurement.kind === 'value';
}

/** The comparisons that pass the rule for naming, the clearest first, one per group. */
export function namedOf(comparisons: readonly Comparison[]): Comparison[] {
  return onePerGroup(namedFindings(comparisons).map(({ comparison }) => comparison));
}
