import { capitalise, decapitalise, formatList } from './format.ts';

/** The place of a message in the order in which they are told. */
type Role = 'strength' | 'attention' | 'widespread' | 'over65' | 'largest';

const labels: Readonly<Record<Role, string>> = {
  strength: 'Gaat goed',
  attention: 'Vraagt aandacht',
  widespread: 'Speelt bij veel mensen',
  over65: 'Bij 65-plussers',
  largest: 'Valt op',
};

/** Outcomes of the tests of a wijk, and how many of them are named as messages. */
type Outcomes = Readonly<{
  tests: number;
  favourable: number;
  unfavourable: number;
  named: number;
  versus: string;
}>;

/** What matters most, in one sentence for residents and one line for policy officers each. */
export const keyMessages = {
  heading: 'In één oogopslag',
  label: (role: Role, isEstimate: boolean): string => `${labels[role]}${isEstimate ? ' (schatting)' : ''}`,
  /** "Van de 18 gemeten cijfers zijn er 8 aantoonbaar ongunstiger dan in de regio. De duidelijkste staan hier." */
  headline: ({ tests, favourable, unfavourable, named, versus }: Outcomes): string => {
    const parts = [
      ...(favourable === 0 ? [] : [`${favourable} aantoonbaar gunstiger`]),
      ...(unfavourable === 0 ? [] : [`${unfavourable} aantoonbaar ongunstiger`]),
    ];
    const of = tests === 1 ? 'Van het ene gemeten cijfer' : `Van de ${tests} gemeten cijfers`;
    if (parts.length === 0) return `${of} is er geen aantoonbaar gunstiger of ongunstiger dan in ${versus}.`;
    const verb = (favourable || unfavourable) === 1 ? 'is' : 'zijn';
    const more = favourable + unfavourable > named ? ' De duidelijkste staan hier.' : '';
    return `${of} ${verb} er ${parts.join(' en ')} dan in ${versus}.${more}`;
  },
  /** "Van de 32 schattingen wijkt er 1 genoeg af van de regio en van wijken met dezelfde leeftijden om te noemen." */
  estimatesHeadline: (estimates: number, named: number, versus: string): string => {
    const some = named === 0 ? 'wijkt er geen' : named === 1 ? 'wijkt er 1' : `wijken er ${named}`;
    return `Van de ${estimates} schattingen ${some} genoeg af van ${versus} en van wijken met dezelfde leeftijden om te noemen.`;
  },
  /** Before the names of what had no room. */
  also: { favourable: 'Ook gunstig', unfavourable: 'Ook ongunstig' },
  names: (names: readonly string[]): string => `${capitalise(formatList(names.map(decapitalise)))}.`,
  /** Instead of a message of that side. */
  none: (side: 'favourable' | 'unfavourable', isTested: boolean): string =>
    `Geen ${side === 'favourable' ? 'gunstig' : 'ongunstig'} verschil dat ${isTested ? 'aantoonbaar en ' : ''}groot genoeg is om hier te noemen.`,
  /** Why nothing is named at all. */
  nothing: (hasPeople: boolean): string => {
    const why = hasPeople
      ? 'Van deze wijk zijn er geen gemeten of geschatte cijfers over gezondheid.'
      : 'In deze wijk wonen te weinig mensen om over verschillen te spreken.';
    return `${why} Daarom noemen we geen sterke punten en aandachtspunten.`;
  },
  /** How the two levels are told apart. */
  reading: 'Grote zin: de boodschap. Regel eronder: de cijfers, voor wie ermee werkt.',
};
