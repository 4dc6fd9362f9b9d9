import type { Basis } from '../../../domain/indicator.ts';
import { benchmarkWords } from './areas.ts';
import { capitalise, decapitalise, formatList } from './format.ts';
import { peopleOf } from './groups.ts';

type Benchmark = Parameters<typeof benchmarkWords>[0];
const heads: Readonly<Record<Basis, string>> = { sample: 'Gemeten', model: 'Geschat', register: 'Geteld' };
const missing = {
  byUs: 'Niet getoond wegens te weinig antwoorden of privacy',
  bySource: 'Niet gegeven door de bron',
  absent: 'Geen cijfers voor deze wijk',
};
/** `sources` as "Gezondheidsmonitor, 2024"; `groups` of people; the numbers of answers where these are known. */
type SourceFacts = Readonly<{
  basis: Basis;
  sources: readonly string[];
  groups: readonly string[];
  respondents: readonly number[];
}>;

/** Where figures come from, what is missing, and what to do next. */
export const sources = {
  next: 'Hoe nu verder',
  /** Ends before an address where there is one. */
  nextText: (hasThemes: boolean, hasContact: boolean): string =>
    `${hasThemes ? '' : 'Er zijn nog geen wijkthema’s gekozen. Dat doen bewoners, gemeente en GGD samen. '}Herkent u dit beeld? Wat mist u? Laat het weten${hasContact ? ':' : ' aan de GGD.'}`,
  reading: 'Zo leest u dit',
  heading: 'Bronnen en wat ontbreekt',
  headingSources: 'Bronnen',
  allFigures: (count: number): string => {
    if (count === 0) return 'Wat over deze wijk niet bekend is';
    return count === 1 ? 'Het ene cijfer' : `Alle ${count} cijfers, ook over 65+ en leeftijd`;
  },
  /** With the kind of the file. */
  csv: (figures: string): string => `${figures} (CSV)`,
  line: ({ basis, sources: names, groups, respondents }: SourceFacts): string => {
    const people = groups.length === 0 ? '' : `, ${formatList([...new Set(groups.map(peopleOf))])}`;
    return `${heads[basis]}: ${names.join('; ')}${people}${answers(respondents)}.`;
  },
  /** A benchmark that no source gave. */
  computed: (benchmark: Benchmark, partly: boolean, approximate: boolean): string =>
    `${capitalise(benchmarkWords(benchmark))}: ${partly ? 'deels ' : ''}berekend uit de gebieden erin, gewogen met hun inwoners${approximate ? ' (bij benadering)' : ''}.`,
  madeOf: (codes: readonly string[]): string => `Deze wijk bestaat uit ${formatList(codes)} van het CBS.`,
  combined: 'Haar cijfers zijn samengesteld uit die van haar delen.',
  /** The names of figures, and how many more there are. */
  missing: (why: keyof typeof missing, names: readonly string[], more: number): string => {
    const told = names.map(decapitalise);
    return `${missing[why]}: ${more > 0 ? `${told.join(', ')} en ${more} andere` : formatList(told)}.`;
  },
  agesMissing: 'Niet bekend: de leeftijden in deze wijk.',
  nothingMissing: 'Deze wijk heeft alle cijfers die er ook over andere wijken zijn.',
};

function answers(respondents: readonly number[]): string {
  if (respondents.length === 0) return '';
  const [lowest, highest] = [Math.min(...respondents), Math.max(...respondents)];
  if (highest === 1) return ' (1 antwoord)';
  return lowest === highest ? ` (${lowest} antwoorden)` : ` (${lowest} tot ${highest} antwoorden per vraag)`;
}
