import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';

/** An indicator that a person named; with a target group when that was named too. */
export type WantedIndicator = Readonly<{ indicator: Indicator; group: string | undefined }>;

/** What a person called an indicator: its id or its exact name, with a target group behind an @ (`eenzaam@65+`). */
export function findIndicator({ indicators }: Pick<Dataset, 'indicators'>, wanted: string): WantedIndicator {
  const [name = '', group] = wanted.split('@').map((part) => part.trim());
  const all = [...indicators.values()];
  const same = (text: string): boolean => text.localeCompare(name, 'nl', { sensitivity: 'base' }) === 0;
  const indicator = all.find(({ id }) => same(id)) ?? all.find((one) => same(one.name));
  if (indicator !== undefined) return { indicator, group };
  const suggestion = didYouMean(nearest(name, [...all.map(({ id }) => id), ...all.map((one) => one.name)]));
  throw new UserError([problem('unknown-indicator', {}, wanted, { suggestion })]);
}

/** True for a figure of the indicator that was named, about the group that was named; about any when none was. */
export function isMeant(
  wanted: WantedIndicator,
  { indicator, group }: Readonly<{ indicator: Indicator; group: string }>,
): boolean {
  return wanted.indicator.id === indicator.id && (wanted.group === undefined || wanted.group === group);
}
