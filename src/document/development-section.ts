import type { Comparison } from '../domain/comparison.ts';
import type { Trend } from '../domain/trend.ts';
import type { Words } from './words/words.ts';

/** What changed in a theme, in words; for a document without room for the years themselves. */
export type DevelopmentView = Readonly<{ heading: string; text: string }>;

type Told = Exclude<Trend, { kind: 'undetermined' }>;
/** A figure with a change that was tested. */
export type Moved = Readonly<{ comparison: Comparison; trend: Told }>;

/** Demonstrable changes first, each beside that of the benchmark; nothing when no change could be tested. */
export function developmentSection(
  comparisons: readonly Comparison[],
  tag: string,
  words: Words,
): DevelopmentView[] {
  const tested = comparisons.flatMap((comparison): Moved[] =>
    comparison.trend.kind === 'undetermined' ? [] : [{ comparison, trend: comparison.trend }],
  );
  const [first] = tested;
  if (first === undefined) return [];
  const periods = new Set(tested.map(({ trend }) => trend.periods[0] ?? ''));
  const [since = ''] = periods;
  const heading = periods.size === 1 ? words.trend.since(since) : words.trend.development;
  const moved = tested.filter(({ trend }) => trend.direction !== 'none');
  const quiet = tested.filter(({ trend }) => trend.direction === 'none');
  const names = quiet.map(({ comparison }) => comparison.indicator.name);
  const quietText = names.length === 0 ? [] : [words.trend.quiet(names)];
  return [{ heading, text: [...moved.map((one) => movedText(one, tag, words)), ...quietText].join(' ') }];
}

/** "Ervaren gezondheid van 78 naar 74: ongunstige verandering (regio: ongunstige verandering)." */
export function movedText({ comparison, trend }: Moved, tag: string, words: Words): string {
  const { indicator, benchmarkTrend } = comparison;
  const values = [trend.periods[0], trend.periods.at(-1)].map((period) => valueIn(comparison, period, words));
  return words.trend.moved({ name: indicator.name, values, trend, benchmark: benchmarkTrend, tag });
}

function valueIn(comparison: Comparison, period: string | undefined, { format }: Words): string {
  const { earlier, indicator, measurement } = comparison;
  const found = earlier.find((one) => one.period === period)?.measurement ?? measurement;
  return found.kind === 'value' ? format.figure(found.value, indicator) : '';
}
