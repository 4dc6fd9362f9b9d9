import type { Comparison } from '../../../domain/comparison.ts';
import type { Basis } from '../../../domain/indicator.ts';
import { locationAlt } from './chart-alt.ts';
import { capitalise, formatDate, formatList, formatNumber } from './format.ts';
import { fractionWords } from './fraction.ts';
import { peopleOf } from './groups.ts';
import { shownBenchmark, shownValue } from './sentences.ts';

const known: Readonly<Record<Basis, string>> = {
  sample: 'gemeten in',
  model: 'geschat over',
  register: 'geteld in',
};
/** Years by how figures are known; `unusual` is the year of corona, where people were asked in it. */
type YearFacts = Readonly<{
  date: string;
  years: readonly Readonly<{ basis: Basis; years: readonly string[] }>[];
  unusual: string | undefined;
}>;

/** The message of a document, and when and what it is about. */
export const masthead = {
  region: (name: string): string => `regio ${name}`,
  noFigures: 'Voor deze wijk zijn er geen gezondheidscijfers.',
  strength: (sentence: string, isEstimate: boolean): string =>
    `${isEstimate ? 'Gaat goed volgens een schatting' : 'Gaat goed'}: ${sentence}.`,
  attention: (sentence: string, isEstimate: boolean): string =>
    `${isEstimate ? 'Vraagt aandacht volgens een schatting' : 'Vraagt aandacht'}: ${sentence}.`,
  fewPeople: (people: number): string =>
    `Hier wonen ongeveer ${formatNumber(people, 0)} mensen. Cijfers van de 100 zeggen over zo weinig mensen bijna niets.`,
  lead: leadSentence,
  nothingTested: (tested: number, versus: string): string =>
    `Op ${tested === 1 ? 'het gemeten punt' : `de ${tested} gemeten punten`} is geen groot verschil met ${versus} aangetoond.`,
  notTested: 'De gemeten cijfers van deze wijk zijn niet getoetst.',
  onlyCounts:
    'Over de gezondheid in deze wijk zijn er geen gemeten of geschatte cijfers. Wel zijn er tellingen.',
  onlyEstimates: (tooFewAnswers: boolean): string => {
    const why = tooFewAnswers
      ? 'Te weinig mensen vulden de vragenlijst in.'
      : 'Voor deze wijk zijn er geen gemeten cijfers.';
    return `${why} De cijfers over gezondheid zijn schattingen.`;
  },
  years: ({ date, years, unusual }: YearFacts): string => {
    const parts = years.map((one) => `${known[one.basis]} ${formatList(one.years)}`);
    const about = parts.length === 0 ? '' : ` ${capitalise(parts.join(', '))}.`;
    const corona =
      unusual === undefined
        ? ''
        : ` ${unusual} was een coronajaar: cijfers over contact en meedoen kunnen anders zijn dan in gewone jaren.`;
    return `Samengesteld op ${formatDate(date)}.${about}${corona}`;
  },
  mapAlt: locationAlt,
  mapCaption: (count: number, within: string): string =>
    `Donker: deze wijk. Lijnen: de ${count} wijken in ${within}.`,
};

/** "Ongeveer 4 op de 5 volwassenen voelden zich gezond in 2024." */
function leadSentence(lead: Comparison, versus: string): string {
  const { indicator, measurement, group, period, benchmark, basis } = lead;
  if (measurement.kind !== 'value') return '';
  const { value, interval } = measurement;
  const fraction = fractionWords({ value, interval, basis, indicator });
  // Beside each other two figures look like a difference, so the other one is named only when there is one.
  const differs = benchmark.kind === 'value' && lead.verdict.kind !== 'not-demonstrable';
  const compared = differs && fraction === undefined ? `; in ${versus} ${shownBenchmark(lead)}` : '';
  const about = basis === 'model' ? 'naar schatting ' : '';
  const share = fraction ?? `${shownValue(lead)} van de 100`;
  return `${capitalise(about + share)} ${peopleOf(group)} ${indicator.pastPhrase} in ${period}${compared}.`;
}
