import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/priorities.ts';
import { decapitalise, formatFigure, formatList } from './format-nl.ts';
import { peopleOf } from './words-nl.ts';

/** "Meer mensen roken dan in de regio", or for other figures "Bijstand: hoger dan in de regio". */
export function findingTitle({ comparison }: Finding, benchmark: string): string {
  const { indicator, size, group } = comparison;
  const more = (size?.difference ?? 0) > 0;
  if (indicator.pluralPhrase === undefined)
    return `${indicator.name}: ${more ? 'hoger' : 'lager'} dan in ${benchmark}`;
  const people = group === '18+' || group === 'alle' ? 'mensen' : peopleOf(group);
  return `${more ? 'Meer' : 'Minder'} ${people} ${indicator.pluralPhrase} dan in ${benchmark}`;
}

/** The numbers of a finding behind its own: "regio 26, vergelijkbare wijken 28". */
export function findingNumbers({ comparison, peers }: Finding, head: string): string {
  const { benchmark, indicator } = comparison;
  const compared = benchmark.kind === 'value' ? `${head} ${formatFigure(benchmark.value, indicator)}` : '';
  return peers === undefined
    ? compared
    : `${compared}, vergelijkbare wijken ${formatFigure(peers, indicator)}`;
}

/** The value of a comparison in its own decimals; empty when there is none. */
export function shownValue({ measurement, indicator }: Comparison): string {
  return measurement.kind === 'value' ? formatFigure(measurement.value, indicator) : '';
}

export function shownBenchmark({ benchmark, indicator }: Comparison): string {
  return benchmark.kind === 'value' ? formatFigure(benchmark.value, indicator) : '';
}

/** "van de 100 volwassenen" for a percentage of people, else the unit. */
export function unitWords({ indicator, group }: Comparison): string {
  if (indicator.kind !== 'percentage') return indicator.unit;
  return indicator.pluralPhrase === undefined ? indicator.unit : `van de 100 ${peopleOf(group)}`;
}

/** "51 van de 100 volwassenen hebben overgewicht (regio 49; schatting)". */
export function widespreadSentence(comparison: Comparison, head: string): string {
  return shareSentence(comparison, unitWords(comparison), head);
}

/** The same under a heading that already says it is about people of 65 and over. */
export function over65Sentence(comparison: Comparison, head: string): string {
  return shareSentence(comparison, 'van de 100', head);
}

function shareSentence(comparison: Comparison, people: string, head: string): string {
  const { indicator, basis } = comparison;
  const about = basis === 'model' ? '; schatting' : '';
  const numbers = `${head.toLowerCase()} ${shownBenchmark(comparison)}${about}`;
  return `${shownValue(comparison)} ${people} ${indicator.pluralPhrase ?? indicator.phrase} (${numbers})`;
}

/** Names of indicators in running text: "roken, eenzaamheid en overgewicht". */
export function nameList(comparisons: readonly Comparison[]): string {
  return formatList(comparisons.map(({ indicator }) => decapitalise(indicator.name)));
}

/** "4 op de 5" and the like when a share is within two points of it; undefined when none is near. */
export function asFraction(share: number): string | undefined {
  const fractions: readonly (readonly [number, string])[] = [
    [10, '1 op de 10'],
    [20, '1 op de 5'],
    [25, '1 op de 4'],
    [100 / 3, '1 op de 3'],
    [50, 'de helft'],
    [200 / 3, '2 op de 3'],
    [75, '3 op de 4'],
    [80, '4 op de 5'],
    [90, '9 op de 10'],
  ];
  return fractions.find(([value]) => Math.abs(value - share) <= 1.5)?.[1];
}
