import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import { didYouMean } from '../input/cells.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { nearest } from '../lib/suggestion.ts';

/** What a person called an indicator: its id or its exact name, with a target group behind an @ (`eenzaam@65+`). */
export function findIndicator(
  dataset: Dataset,
  wanted: string,
): Readonly<{ indicator: Indicator; group: string }> {
  const [name = '', group] = wanted.split('@');
  const all = [...dataset.indicators.values()];
  const same = (text: string): boolean => text.localeCompare(name, 'nl', { sensitivity: 'base' }) === 0;
  const indicator = all.find(({ id }) => same(id)) ?? all.find((one) => same(one.name));
  if (indicator !== undefined) return { indicator, group: group ?? indicator.targetGroup };
  const suggestion = didYouMean(nearest(name, [...all.map(({ id }) => id), ...all.map((one) => one.name)]));
  throw new UserError([problem('unknown-indicator', {}, wanted, { suggestion })]);
}

export function findIndicators(dataset: Dataset, wanted: readonly string[]): Indicator[] {
  return wanted.map((name) => findIndicator(dataset, name).indicator);
}
