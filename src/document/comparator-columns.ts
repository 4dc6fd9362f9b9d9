import type { Comparison } from '../domain/comparison.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Profile } from '../domain/profile.ts';
import type { Words } from './words/words.ts';

/** One thing that figures are compared with: the head of its column, and its figure as text. */
export type ComparatorColumn = Readonly<{ head: string; textOf: (comparison: Comparison) => string }>;

/**
 * The benchmark, the wijken with about the same ages, and the further levels: always in this order. A level that has
 * none of these figures has no column.
 */
export function comparatorColumns(
  { benchmark }: Profile,
  comparisons: readonly Comparison[],
  words: Words,
): ComparatorColumn[] {
  const areas = comparisons.find(({ others }) => others.length > 0)?.others.map(({ area }) => area) ?? [];
  const levels = areas.filter(({ code }) =>
    comparisons.some((one) => otherText(one, code, words) !== noValue),
  );
  return [
    { head: words.areas.head(benchmark), textOf: (one) => words.sentences.benchmark(one) || noValue },
    ...(anyPeers(comparisons)
      ? [{ head: words.tables.peers, textOf: (one: Comparison) => peersText(one, words) }]
      : []),
    ...levels.map((area) => ({
      head: words.areas.head(area),
      textOf: (one: Comparison) => otherText(one, area.code, words),
    })),
  ];
}

const noValue = '–';

/** The mean of the wijken with about the same ages as text. */
export function peersText({ peers, indicator }: Comparison, { format }: Words): string {
  return peers === undefined ? noValue : format.figure(peers, indicator);
}

/** The figure of a further level as text. */
export function otherText({ others, indicator }: Comparison, code: string, { format }: Words): string {
  const found: Measurement | undefined = others.find(({ area }) => area.code === code)?.measurement;
  return found?.kind === 'value' ? format.figure(found.value, indicator) : noValue;
}

/** Whether estimates can be put beside wijken with about the same ages. */
export function anyPeers(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ peers, basis }) => peers !== undefined && basis === 'model');
}
