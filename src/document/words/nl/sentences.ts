import type { Comparison } from '../../../domain/comparison.ts';
import { parityOf } from '../../../domain/parity.ts';
import type { Finding } from '../../../domain/priorities.ts';
import { capitalise, decapitalise, formatFigure, formatList, formatNumber } from './format.ts';
import { peopleOf } from './groups.ts';
import { directionWord } from './outcome.ts';

/** What the number of a comparison is of: "van de 100 hebben veel stress", "rapportcijfer woonomgeving (1-10)". */
export function statement({ indicator }: Comparison): string {
  if (indicator.pluralPhrase !== undefined) return `van de 100 ${pastWords(indicator)}`;
  return `${decapitalise(indicator.name)}, ${indicator.unit}`;
}

/** Figures are of some years ago, so they are told in the past where the catalogue has the words. */
function pastWords({ pastPhrase, pluralPhrase, phrase }: Comparison['indicator']): string {
  return pastPhrase ?? pluralPhrase ?? phrase;
}

/** "meer dan in de regio: 18", for an estimate "minder dan in de regio (26) en in wijken met dezelfde leeftijden (28)". */
export function comparedWith({ comparison, peers }: Finding, versus: string): string {
  const direction = directionWord(comparison.size?.difference ?? 0, comparison.indicator);
  const benchmark = shownBenchmark(comparison);
  const { measurement, indicator } = comparison;
  // A ratio is judged by what was expected; the ratio of the region stands beside it.
  if (indicator.kind === 'ratio' && measurement.kind === 'value')
    return `${direction} dan verwacht (${parityOf(measurement)}); ${versus}: ${benchmark}`;
  if (peers === undefined) return `${direction} dan in ${versus}: ${benchmark}`;
  const others = `bij dezelfde leeftijden (${formatFigure(peers, comparison.indicator)})`;
  return `${direction} dan in ${versus} (${benchmark}) en ${others}`;
}

/** The same in a running sentence, with `behind` after the figure: "63 van de 100 sporten elke week, meer dan in de regio: 51". */
export function findingSentence(finding: Finding, versus: string, behind = ''): string {
  const { comparison } = finding;
  const named = comparison.indicator.pluralPhrase !== undefined;
  const subject = named
    ? `${shownValue(comparison)} ${statement(comparison)}`
    : `${statement(comparison)}: ${shownValue(comparison)}`;
  return `${subject}${behind}, ${comparedWith(finding, versus)}`;
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

/** "22 van de 100 deden vrijwilligerswerk (regio 26)": no word on the difference. */
export function besideText(comparison: Comparison, tag: string): string {
  const named = comparison.indicator.pluralPhrase !== undefined;
  const subject = named
    ? `${shownValue(comparison)} ${statement(comparison)}`
    : `${statement(comparison)}: ${shownValue(comparison)}`;
  return `${subject} (${tag} ${shownBenchmark(comparison)})`;
}

/** "51 van de 100 volwassenen hebben overgewicht (schatting; regio 49)". */
export function widespreadSentence(comparison: Comparison, head: string): string {
  const { indicator, basis } = comparison;
  const about = basis === 'model' ? 'schatting; ' : '';
  const words = `${unitWords(comparison)} ${pastWords(indicator)}`;
  const unsure = comparison.verdict.kind === 'not-demonstrable' ? '; niet aantoonbaar anders' : '';
  return `${shownValue(comparison)} ${words} (${about}${head} ${shownBenchmark(comparison)}${unsure})`;
}

/** " (82 antwoorden)", or nothing. */
function answersOf({ measurement }: Comparison): string {
  if (measurement.kind !== 'value' || measurement.respondents === undefined) return '';
  return ` (${formatNumber(measurement.respondents, 0)} antwoorden)`;
}

/**
 * "16 van de 100 konden moeilijk rondkomen (82 antwoorden), meer dan in de regio: 8", under a heading that says who; an
 * estimate only stands beside: "Naar schatting 61 van de 100 hadden overgewicht (regio 57; niet getoetst)".
 */
export function over65Sentence(comparison: Comparison, versus: string): string {
  if (comparison.basis === 'model') {
    const beside = `${versus.replace(/^de /, '')} ${shownBenchmark(comparison)}; niet getoetst`;
    return capitalise(`naar schatting ${shownValue(comparison)} ${statement(comparison)} (${beside})`);
  }
  return capitalise(findingSentence({ comparison, peers: undefined }, versus, answersOf(comparison)));
}

/** Names of indicators in running text: "roken, eenzaamheid en overgewicht". */
export function nameList(comparisons: readonly Comparison[]): string {
  return formatList(comparisons.map(({ indicator }) => decapitalise(indicator.name)));
}

/** The 95% margin as text; with a decimal more where rounding would hide on which side of it the benchmark lies. */
export function marginText({ measurement, benchmark, indicator }: Comparison): string {
  if (measurement.kind !== 'value' || measurement.interval === undefined) return '';
  const { lower, upper } = measurement.interval;
  const rounded = [lower, upper].map((bound) => formatFigure(bound, indicator));
  const touches = benchmark.kind === 'value' && rounded.includes(formatFigure(benchmark.value, indicator));
  const decimals = indicator.decimals + (touches ? 1 : 0);
  return `${formatNumber(lower, decimals)}–${formatNumber(upper, decimals)}`;
}

/** What is said of one figure. */
export const sentences = {
  value: shownValue,
  benchmark: shownBenchmark,
  margin: marginText,
  unit: unitWords,
  statement,
  comparedWith,
  finding: findingSentence,
  beside: besideText,
  widespread: widespreadSentence,
  over65: over65Sentence,
  names: nameList,
};
