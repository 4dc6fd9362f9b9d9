import { capitalise, decapitalise, formatList } from './format.ts';

/** The place of a message in the order in which they are told. */
type Role = 'strength' | 'attention' | 'widespread' | 'over65' | 'largest';

const counts = ['geen', 'één ding', 'twee dingen', 'drie dingen'];
const labels: Readonly<Record<Role, string>> = {
  strength: 'Gaat goed',
  attention: 'Vraagt aandacht',
  widespread: 'Speelt bij veel mensen',
  over65: 'Bij 65-plussers',
  largest: 'Valt op',
};

/** What matters most, in one sentence for residents and one line for policy officers each. */
export const keyMessages = {
  heading: 'In één oogopslag',
  label: (role: Role, isEstimate: boolean): string => `${labels[role]}${isEstimate ? ' (schatting)' : ''}`,
  /** "Twee dingen gaan goed, één ding vraagt aandacht." of at most three each; empty when nothing is named. */
  headline: (strengths: number, attention: number, isEstimate: boolean): string => {
    const good = strengths === 0 ? [] : [`${things(strengths)} ${strengths === 1 ? 'gaat' : 'gaan'} goed`];
    const bad =
      attention === 0 ? [] : [`${things(attention)} ${attention === 1 ? 'vraagt' : 'vragen'} aandacht`];
    const told = [...good, ...bad].join(', ');
    if (told === '') return '';
    return isEstimate ? `Volgens schattingen: ${told}.` : `${capital(told)}.`;
  },
  /** Before the names of what had no room. */
  also: { favourable: 'Ook gunstig', unfavourable: 'Ook ongunstig' },
  names: (names: readonly string[]): string => `${capitalise(formatList(names.map(decapitalise)))}.`,
  /** Instead of a message of that side. */
  none: (side: 'favourable' | 'unfavourable', isTested: boolean): string =>
    `Geen ${side === 'favourable' ? 'gunstig' : 'ongunstig'} verschil dat ${isTested ? 'zeker en ' : ''}groot genoeg is om hier te noemen.`,
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

/** The accent of a stressed word goes from its first capital: "Eén". */
function capital(text: string): string {
  return text.startsWith('één') ? `Eén${text.slice(3)}` : capitalise(text);
}

function things(count: number): string {
  return counts[count] ?? `${count} dingen`;
}
