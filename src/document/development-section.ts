import type { Comparison } from '../domain/comparison.ts';
import type { Trend } from '../domain/trend.ts';
import { capitalise, decapitalise, formatFigure, formatList } from './format-nl.ts';
import { shortTrendText } from './trend-words.ts';

/** What changed in a theme, in words; for a document without room for the years themselves. */
export type DevelopmentView = Readonly<{ heading: string; text: string }>;

type Told = Exclude<Trend, { kind: 'undetermined' }>;
type Moved = Readonly<{ comparison: Comparison; trend: Told }>;

/** Demonstrable changes first, each beside that of the benchmark; nothing when no change could be tested. */
export function developmentSection(comparisons: readonly Comparison[], tag: string): DevelopmentView[] {
  const tested = comparisons.flatMap((comparison): Moved[] =>
    comparison.trend.kind === 'undetermined' ? [] : [{ comparison, trend: comparison.trend }],
  );
  const [first] = tested;
  if (first === undefined) return [];
  const periods = new Set(tested.map(({ trend }) => trend.periods[0] ?? ''));
  const heading = periods.size === 1 ? `Sinds ${[...periods].join('')}` : 'Ontwikkeling';
  const moved = tested.filter(({ trend }) => trend.direction !== 'none');
  const quiet = tested.filter(({ trend }) => trend.direction === 'none');
  return [{ heading, text: [...moved.map((one) => movedText(one, tag)), ...quietText(quiet)].join(' ') }];
}

function movedText({ comparison, trend }: Moved, tag: string): string {
  const { indicator, benchmarkTrend } = comparison;
  const beside = benchmarkTrend.kind === 'undetermined' ? '' : ` (${tag}: ${shortTrendText(benchmarkTrend)})`;
  const values = [trend.periods[0], trend.periods.at(-1)].map((period) => valueIn(comparison, period));
  return `${capitalise(indicator.name)} van ${values.join(' naar ')}: ${shortTrendText(trend)}${beside}.`;
}

function valueIn(comparison: Comparison, period: string | undefined): string {
  const { earlier, indicator, measurement } = comparison;
  const found = earlier.find((one) => one.period === period)?.measurement ?? measurement;
  return found.kind === 'value' ? formatFigure(found.value, indicator) : '';
}

/** Chance may explain these differences, which is not to say that nothing changed. */
function quietText(quiet: readonly Moved[]): string[] {
  if (quiet.length === 0) return [];
  const names = formatList(quiet.map(({ comparison }) => decapitalise(comparison.indicator.name)));
  return [`Geen verandering aangetoond: ${names}.`];
}
