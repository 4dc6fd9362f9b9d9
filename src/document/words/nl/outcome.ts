import type { Indicator } from '../../../domain/indicator.ts';
import type { Size } from '../../../domain/size.ts';
import { formatNumber } from './format.ts';

/** Which way a difference goes, in the words of its unit. */
export function directionWord(difference: number, { kind, unit }: Pick<Indicator, 'kind' | 'unit'>): string {
  const more = difference > 0;
  if (unit === 'km') return more ? 'verder' : 'dichterbij';
  if (kind === 'percentage') return more ? 'meer' : 'minder';
  return more ? 'hoger' : 'lager';
}

type Judged = 'favourable' | 'unfavourable';
const judgements: Readonly<Record<Judged, string>> = { favourable: 'gunstig', unfavourable: 'ongunstig' };

/** The outcome of a comparison in the room of a table cell, and what the signs mean. */
export const outcome = {
  key: {
    ...judgements,
    tick: 'weinig verschil of geen oordeel',
    tickTested: 'niet aantoonbaar, of geen oordeel',
    none: 'geen cijfer',
  },
  direction: directionWord,
  noComparison: 'geen vergelijking',
  notDemonstrable: 'niet aantoonbaar',
  notTested: 'niet getoetst',
  little: 'weinig verschil',
  justBelow: (threshold: number, direction: string): string =>
    `net geen ${formatNumber(threshold, 0)} ${direction}`,
  /** "meer, ongunstig, klein". */
  judged: (told: string, judgement: Judged, isSmall: boolean): string =>
    `${told}, ${judgements[judgement]}${isSmall ? ', klein' : ''}`,
  unjudged: (direction: string): string => `${direction}, geen oordeel`,
  /** "3 tot 5 meer": for figures that were not tested the class is printed, never the difference itself. */
  sized: ({ class: sizeClass, measure, threshold }: Size, direction: string): string => {
    if (measure === 'deviations') return sizeClass === 'notable' ? `iets ${direction}` : direction;
    const classes = { small: '', notable: `${formatNumber(threshold, 0)} tot 5 `, considerable: '5 tot 10 ' };
    return `${sizeClass === 'large' ? 'minstens 10 ' : classes[sizeClass]}${direction}`;
  },
};
