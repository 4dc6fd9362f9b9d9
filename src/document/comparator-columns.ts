import type { Comparison } from '../domain/comparison.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Profile } from '../domain/profile.ts';
import { formatFigure } from './format-nl.ts';
import { shownBenchmark } from './sentences-nl.ts';
import { benchmarkHead } from './words-nl.ts';

/** One thing that figures are compared with: the head of its column, and its figure as text. */
export type ComparatorColumn = Readonly<{ head: string; textOf: (comparison: Comparison) => string }>;

/**
 * The benchmark, the wijken with about the same ages, and the further levels: always in this order. A level that has
 * none of these figures has no column.
 */
export function comparatorColumns(
  { benchmark }: Profile,
  comparisons: readonly Comparison[],
): ComparatorColumn[] {
  const areas = comparisons.find(({ others }) => others.length > 0)?.others.map(({ area }) => area) ?? [];
  const levels = areas.filter(({ code }) => comparisons.some((one) => otherText(one, code) !== noValue));
  return [
    { head: benchmarkHead(benchmark), textOf: (one) => shownBenchmark(one) || noValue },
    ...(anyPeers(comparisons) ? [{ head: 'Even oud', textOf: peersText }] : []),
    ...levels.map((area) => ({
      head: benchmarkHead(area),
      textOf: (one: Comparison) => otherText(one, area.code),
    })),
  ];
}

const noValue = '–';

/** The mean of the wijken with about the same ages as text. */
export function peersText({ peers, indicator }: Comparison): string {
  return peers === undefined ? noValue : formatFigure(peers, indicator);
}

/** The figure of a further level as text. */
export function otherText({ others, indicator }: Comparison, code: string): string {
  const found: Measurement | undefined = others.find(({ area }) => area.code === code)?.measurement;
  return found?.kind === 'value' ? formatFigure(found.value, indicator) : noValue;
}

/** Whether estimates can be put beside wijken with about the same ages. */
export function anyPeers(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ peers, basis }) => peers !== undefined && basis === 'model');
}

/** What the column of those wijken is. */
export const peersNote = 'Even oud: vergelijkbare wijken, met ongeveer evenveel jongeren en ouderen.';
