import type { Comparison } from '../../../domain/comparison.ts';
import type { FavourablePeer } from '../../../domain/favourable-peers.ts';
import type { Indicator } from '../../../domain/indicator.ts';
import type { SizeRules } from '../../../domain/size.ts';
import { firstOfEach } from '../../../lib/first-of-each.ts';
import { capitalise, decapitalise, formatFigure, formatList } from './format.ts';
import { peopleOf } from './groups.ts';
import { atTheEnds } from './selection.ts';
import { shownValue, unitWords } from './sentences.ts';
import { tables } from './tables.ts';

/** The wijken beside each other. */
export const neighbours = {
  /** In the list of contents. */
  contents: 'Deze wijk naast andere wijken',
  /** A table that holds not all of them says so, and which. */
  title: (shown: number, all: number, gemeente: string): string =>
    shown === all
      ? `De ${all} wijken van ${gemeente} naast elkaar`
      : `${shown} van de ${all} wijken van ${gemeente}, die in leeftijd het meest op deze lijken`,
  titlePeers: 'Deze wijk naast wijken met ongeveer dezelfde leeftijden',
  intro: 'Geen ranglijst: een begin van een gesprek.',
  introPeers: (gemeente: string, versus: string): string =>
    `${gemeente} is één wijk. Daarom staan hier de wijken in ${versus} met ongeveer evenveel jongeren en ouderen. Geen ranglijst: een begin van een gesprek.`,
  question: 'Herkent u een verschil tussen deze wijk en een andere? Wat kan meespelen? Wie weet er meer van?',

  tableTitle: (kind: 'sample' | 'model', periods: readonly string[], group: string): string =>
    `${tables.title(kind, periods)}, van elke 100 ${peopleOf(group)}`,
  order: 'Deze wijk, daarna van veel naar weinig 65-plussers',
  ageHeads: ['15 tot 25', '65-plus'],
  measuredNote: ({ notable, notableBelow10 }: SizeRules, versus: string): string =>
    `Teken: aantoonbaar en minstens ${notable} van de 100 anders dan ${versus} (bij cijfers ${atTheEnds}: ${notableBelow10}); een ruit met tint is ongunstig, een rondje gunstig.`,
  estimatedNotes: ({ notable, notableBelow10 }: SizeRules, versus: string): string[] => [
    'Deze cijfers zijn berekend uit wie er wonen. Ze laten niet zien wat een wijk goed of fout doet.',
    `Teken: minstens ${notable} van de 100 anders dan ${versus} én dan de wijken met ongeveer dezelfde leeftijden als zijzelf (bij cijfers ${atTheEnds}: ${notableBelow10}); een ruit is ongunstig, een rondje gunstig. Niet getoetst.`,
  ],
  otherAges: 'Andere leeftijdsopbouw: zonder teken, ook bij een hoog cijfer',
  withoutPeers: 'Zonder wijken met dezelfde leeftijden om mee te vergelijken',
  gemeente: (name: string): string => `Heel ${name}`,
  range: (wijken: number): string => `Laagste–hoogste van ${wijken} wijken`,

  similar: 'Wijken die op deze lijken',
  /** "…, eenpersoonshuishoudens en huishoudens met een laag inkomen": ages are one thing. */
  similarText: (names: readonly string[], indicators: readonly Indicator[]): string => {
    const isAge = ({ group }: Indicator): boolean => group === 'leeftijd';
    const facts = firstOfEach(indicators, (one) => (isAge(one) ? one.group : one.id));
    const told = facts.map((one) => (isAge(one) ? 'leeftijden' : decapitalise(one.name)));
    return `Het dichtst bij in ${formatList(told)}: ${formatList(names)}.`;
  },
  favourableHead: (wijken: number): string =>
    wijken > 1
      ? 'Vergelijkbare wijken die hier gunstiger uitkomen'
      : 'Vergelijkbare wijk die hier gunstiger uitkomt',
  /** "Rookt: Zeewijk, 18 tegen 26 van de 100 volwassenen". */
  favourable: ({ comparison, value }: Pick<FavourablePeer, 'comparison' | 'value'>, name: string): string => {
    const { indicator } = comparison;
    const figures = `${formatFigure(value, indicator)} tegen ${shownValue(comparison)}`;
    return `${capitalise(indicator.phrase)}: ${name}, ${figures} ${unitOf(comparison)}.`;
  },
  favourableQuestion: 'Wat kan daar meespelen?',
};

function unitOf(comparison: Comparison): string {
  const unit = unitWords(comparison);
  return comparison.indicator.pluralPhrase === undefined ? `(${unit})` : unit;
}
