import type { Comparison } from '../../../domain/comparison.ts';
import type { Trend, TrendRefusal } from '../../../domain/trend.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { shortEnough } from './chart-alt.ts';
import { capitalise, decapitalise, formatList } from './format.ts';

/** Why nothing is said about the development of a figure. */
export const refusalWords: Readonly<Record<TrendRefusal, string>> = {
  'no-earlier': 'geen eerder cijfer',
  model: 'elk jaar is een nieuwe schatting',
  'full-count': 'telling: het verschil is een feit, geen toets',
  break: 'eerder was de vraag of de groep een andere',
  boundary: 'eerder waren de grenzen van de wijk andere',
  overlap: 'de periodes overlappen elkaar',
  'exceptional-year': 'alleen te vergelijken met een uitzonderlijk jaar',
  'no-margin': 'de marges zijn niet bekend',
};

type Found = Exclude<Trend, { kind: 'undetermined' }>;

const ways: Partial<Record<Verdict['kind'], string>> = {
  favourable: 'gunstige',
  unfavourable: 'ongunstige',
};

/** The development of a figure in the words of statistics.md section 11: two periods are a change, never a trend. */
export function trendText(trend: Trend): string {
  if (trend.kind === 'undetermined') return `niet te bepalen: ${refusalWords[trend.reason]}`;
  const since = `sinds ${trend.periods[0] ?? ''}`;
  if (trend.direction === 'none')
    return `geen aantoonbare ${trend.kind === 'change' ? 'verandering' : 'ontwikkeling'} ${since}`;
  return `${movement(trend)} ${since}`;
}

/** The same in the room of a table cell. */
export function shortTrendText(trend: Trend): string {
  if (trend.kind === 'undetermined') return 'niet te bepalen';
  return trend.direction === 'none' ? 'niet aantoonbaar' : movement(trend);
}

function movement({ kind, verdict, direction }: Found): string {
  const way = ways[verdict.kind];
  const noun = kind === 'change' ? 'verandering' : 'ontwikkeling';
  const moved = way === undefined ? (direction === 'higher' ? 'stijging' : 'daling') : `${way} ${noun}`;
  return kind === 'indication' ? `indicatie van een ${moved}` : moved;
}

/** Two values of a figure, and what is said of the change between them. */
type MovedFacts = Readonly<{
  name: string;
  values: readonly string[];
  trend: Trend;
  benchmark: Trend;
  tag: string;
}>;

type LineFacts = Readonly<{ phrase: string; values: readonly string[]; tag: string; beside: string }>;

/** Earlier years, and what changed. */
export const trend = {
  title: (benchmark: Comparison['others'][number]['area'] | undefined): string => {
    const versus = benchmark?.level === 'regio' ? 'de regio' : (benchmark?.name ?? 'het gemiddelde');
    return `Eerdere jaren, naast die van ${versus}`;
  },
  caption: (tag: string): string => `Van elke 100; tussen haakjes: ${tag}`,
  figure: 'Cijfer',
  wijk: 'Wijk',
  countsNote: 'Tellingen; een verandering kan ook van een andere manier van tellen komen.',
  /** `periods` are the years of each test: ["2016", "2020"]. */
  testedNote: (periods: readonly (readonly string[])[]): string => {
    const told = [...new Set(periods.map((one) => one.join(' en ')))].join('; ');
    return `Getoetst (95%) over ${told}. Niet aantoonbaar: het verschil kan toeval zijn.`;
  },
  refusedNote: (reasons: readonly TrendRefusal[]): string =>
    `Niet te bepalen: ${reasons.map((reason) => refusalWords[reason]).join('; ')}.`,
  /** Of the wijk and of the benchmark beside it. */
  change: (own: Trend, benchmark: Trend, tag: string): string =>
    `Verandering: ${shortTrendText(own)}; ${tag}: ${shortTrendText(benchmark)}.`,
  /** `values` as "2020: 51"; `beside` is the last figure of the benchmark, empty when there is none. */
  chartAlt: ({ phrase, values, tag, beside }: LineFacts): string => {
    const versus = beside === '' ? '' : ` (${tag} ${beside})`;
    const [first = '', last = ''] = [values[0], values.at(-1)];
    return shortEnough(
      `Lijngrafiek: ${phrase}. ${values.join(', ')}${versus}. Zie de tabel.`,
      `Lijngrafiek: ${phrase}. ${first}, ${last}${versus}. Zie de tabel.`,
      `Lijngrafiek: ${first}, ${last}${versus}. Zie de tabel.`,
    );
  },

  text: trendText,
  short: shortTrendText,
  since: (period: string): string => `Sinds ${period}`,
  development: 'Ontwikkeling',
  moved: ({ name, values, trend: own, benchmark, tag }: MovedFacts): string => {
    const beside = benchmark.kind === 'undetermined' ? '' : ` (${tag}: ${shortTrendText(benchmark)})`;
    return `${capitalise(name)} van ${values.join(' naar ')}: ${shortTrendText(own)}${beside}.`;
  },
  /** Chance may explain these differences, which is not to say that nothing changed. */
  quiet: (names: readonly string[]): string =>
    `Geen verandering aangetoond: ${formatList(names.map(decapitalise))}.`,
};
