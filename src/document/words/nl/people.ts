import type { Comparison } from '../../../domain/comparison.ts';
import type { AgePeers } from '../../../domain/similar-areas.ts';
import { shownBenchmark, shownValue } from '../../sentences-nl.ts';
import { hiddenWords, peopleOf } from '../../words-nl.ts';
import { formatList } from './format.ts';
import { noPeersReasons } from './selection.ts';

/** Who live in the wijk. */
export const people = {
  heading: 'Wie wonen hier',
  chapter: 'De wijk en haar inwoners',
  ages: 'Leeftijden',
  inhabitants: 'inwoners',
  inhabitantsIn: (period: string): string => `inwoners in ${period}`,
  noAges: 'Over de leeftijden in deze wijk zijn er geen cijfers.',
  ofEach100: 'Van elke 100 inwoners',
  wijk: 'Wijk',
  gemeente: 'Gemeente',
  /** Why ages matter for the other figures. */
  agesNote: 'Dat telt mee in de cijfers over gezondheid: zij zijn niet gecorrigeerd voor leeftijd.',
  agesAlike: (versus: string): string => `De leeftijden lijken op die in ${versus}`,
  agesDiffer: (age: string, larger: boolean, versus: string): string =>
    `Het deel van ${age.toLowerCase()} is hier ${larger ? 'groter' : 'kleiner'} dan in ${versus}`,
  agesOfGemeente: (name: string): string => `De leeftijden in heel ${name}`,
  agesAlt: (title: string): string => `Staafdiagram van de leeftijden: ${title}. Zie de tabel.`,
  /** "12 van de 100 huishoudens hebben een laag inkomen (regio 9)." */
  fact: (comparison: Comparison, head: string): string => {
    const { indicator, measurement, group } = comparison;
    if (measurement.kind === 'hidden') return `${indicator.name}: ${hiddenWords[measurement.reason]}.`;
    const versus = shownBenchmark(comparison);
    const compared = versus === '' ? '' : ` (${head} ${versus})`;
    return `${shownValue(comparison)} van de 100 ${peopleOf(group)} ${indicator.pluralPhrase ?? indicator.phrase}${compared}.`;
  },

  mapTitle: (within: string): string => `Waar 65-plussers wonen in ${within}`,
  mapAlt: (title: string, share: string): string =>
    `Kaart: ${title.toLowerCase()}. In deze wijk ${share} van elke 100 inwoners.`,
  mapNote: (period: string): string => `Van elke 100 inwoners. Dikke lijn: deze wijk. Geteld in ${period}.`,
  /** A class of a map, from one limit to below the next. */
  mapClass: (from: number | undefined, to: number | undefined): string => {
    if (from === undefined) return to === undefined ? 'alle wijken' : `minder dan ${to}`;
    return to === undefined ? `${from} of meer` : `${from} tot ${to}`;
  },

  peersHeading: 'Wijken met dezelfde leeftijden',
  /** Which wijken estimates are put beside, because ages explain much of them. */
  peers: (names: readonly string[], versus: string): string[] => [
    `Ziekte, eenzaamheid en leefstijl verschillen met de leeftijd. Daarom leggen we schattingen niet alleen naast ${versus}, maar ook naast de ${names.length} wijken in ${versus} met ongeveer evenveel jongeren en ouderen:`,
    `${formatList(names)}.`,
  ],
  noPeers: (reason: Extract<AgePeers, { kind: 'none' }>['reason']): string =>
    `Schattingen leggen we liefst ook naast wijken met ongeveer evenveel jongeren en ouderen. Dat kan hier niet. ${noPeersReasons[reason]} Daarom noemt dit profiel bij schattingen geen sterke punten en aandachtspunten.`,
};
