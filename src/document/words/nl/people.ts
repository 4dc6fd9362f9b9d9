import type { Comparison } from '../../../domain/comparison.ts';
import type { AgePeers } from '../../../domain/similar-areas.ts';
import { shortEnough } from './chart-alt.ts';
import { decapitalise, formatList } from './format.ts';
import { peopleOf } from './groups.ts';
import { hiddenWords } from './missing.ts';
import { noPeersReasons } from './selection.ts';
import { shownBenchmark, shownValue } from './sentences.ts';

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
  /** With the ages that the title is about, or else the most common ones. */
  agesAlt: (title: string, age: Comparison | undefined, head: string): string => {
    const versus = age === undefined ? '' : shownBenchmark(age);
    const compared = versus === '' ? '' : `, ${head.toLowerCase()} ${versus}`;
    const told = age === undefined ? '' : ` ${age.indicator.name}: ${shownValue(age)} van de 100${compared}.`;
    return shortEnough(
      `Staafdiagram: ${decapitalise(title)}.${told} Zie de tabel.`,
      `Staafdiagram van de leeftijden.${told} Zie de tabel.`,
    );
  },
  /** "12 van de 100 huishoudens hebben een laag inkomen (regio 9)." */
  fact: (comparison: Comparison, head: string): string => {
    const { indicator, measurement, group } = comparison;
    if (measurement.kind === 'hidden') return `${indicator.name}: ${hiddenWords[measurement.reason]}.`;
    const versus = shownBenchmark(comparison);
    const compared = versus === '' ? '' : ` (${head} ${versus})`;
    return `${shownValue(comparison)} van de 100 ${peopleOf(group)} ${indicator.pluralPhrase ?? indicator.phrase}${compared}.`;
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
