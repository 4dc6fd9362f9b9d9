import type { Trend, TrendRefusal } from '../domain/trend.ts';
import type { Verdict } from '../domain/verdict.ts';

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
