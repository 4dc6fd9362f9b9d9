import type { HiddenReason } from '../../../domain/measurement.ts';
import { hiddenWords } from './missing.ts';

type Counted = Readonly<{ tested: number; favourable: number; unfavourable: number }>;

/** The page of figures of a factsheet. */
export const figures = {
  title: (versus: string): string => `De cijfers naast die van ${versus}`,
  titleTested: ({ tested, favourable, unfavourable }: Counted, versus: string): string =>
    `Van ${tested} gemeten cijfers ${favourable + unfavourable === 1 ? 'is' : 'zijn'} er ${favourable === 0 ? '' : `${favourable} gunstiger`}${favourable > 0 && unfavourable > 0 ? ' en ' : ''}${unfavourable === 0 ? '' : `${unfavourable} ongunstiger`}${favourable + unfavourable === 0 ? 'geen aantoonbaar anders' : ''} dan in ${versus}`,
  /** One sentence instead of a table without figures. */
  none: (kind: 'sample' | 'model', reason: HiddenReason | undefined): string => {
    const what = kind === 'sample' ? 'gemeten cijfers' : 'schattingen';
    return `Voor deze wijk zijn er geen ${what}${reason === undefined ? '' : `: ${hiddenWords[reason]}`}.`;
  },
  others: 'Rapportcijfers en tellingen',
  othersNote: 'Gemeten: getoetst. Geteld: geen steekproef, dus zonder marge.',
};
