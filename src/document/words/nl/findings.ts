import type { Comparison } from '../../../domain/comparison.ts';
import { shortEnough } from './chart-alt.ts';
import { capitalise } from './format.ts';
import { shownBenchmark, unitWords } from './sentences.ts';

type Side = 'favourable' | 'unfavourable';
const sides: Readonly<Record<Side, string>> = { favourable: 'gunstig', unfavourable: 'ongunstig' };
const headings: Readonly<Record<Side, string>> = {
  favourable: 'Dit gaat goed',
  unfavourable: 'Dit vraagt aandacht',
};
/** `share` in whole people; `tag` names the benchmark. */
type DotFacts = Readonly<{ lead: Comparison; share: number; tag: string }>;

/** Strengths, points of attention and what else stands out. */
export const findings = {
  heading: 'Wat valt op',
  nothing: (enoughPeople: boolean): string => {
    const why = enoughPeople
      ? 'Van deze wijk zijn er geen gemeten of geschatte cijfers over gezondheid.'
      : 'In deze wijk wonen te weinig mensen om over verschillen te spreken.';
    return `${why} Daarom noemen we geen sterke punten en aandachtspunten.`;
  },
  dotsAlt: ({ lead, share, tag }: DotFacts): string =>
    shortEnough(
      `Honderd stippen: ${share} ${unitWords(lead)} ${lead.indicator.pastPhrase}.${versusText(lead, tag)}`,
      `Honderd stippen: ${share} van de 100.${versusText(lead, tag)}`,
    ),
  dotsCaption: ({ lead, share, tag }: DotFacts): string => {
    const same = lead.verdict.kind === 'not-demonstrable' ? ' Geen aantoonbaar verschil.' : '';
    return `Elke stip is 1 van de 100. ${share} ${lead.indicator.pastPhrase}.${versusText(lead, tag)}${same}`;
  },
  column: (side: Side, estimated: 'all' | 'some' | 'none'): string => {
    const parts = { all: ' (schatting)', some: ' (deels schatting)', none: '' };
    return headings[side] + parts[estimated];
  },
  empty: (side: Side, tests: boolean): string =>
    `Geen ${sides[side]} verschil dat ${tests ? 'aantoonbaar en ' : ''}groot genoeg is om hier te noemen.`,
  largest: (versus: string): string => `Grootste verschillen met ${versus}, één per onderwerp (schatting)`,
  widespread: (versus: string): string => `Speelt bij veel mensen, hier en in ${versus}`,
  over65: 'Bij 65-plussers',
  noOver65: (versus: string): string => `Geen verschil met ${versus} dat groot genoeg is om hier te noemen.`,
};

function versusText(lead: Comparison, tag: string): string {
  return lead.benchmark.kind === 'value' ? ` ${capitalise(tag)}: ${shownBenchmark(lead)}.` : '';
}
