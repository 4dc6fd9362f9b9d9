import { capitalise } from './format.ts';

/** What a theme comes down to. */
export const conclusions = {
  named: (finding: string, isEstimate: boolean): string =>
    `${isEstimate ? 'Naar schatting: ' : ''}${capitalise(finding)}.`,
  none: 'Hierover zijn er geen cijfers voor deze wijk.',
  noneShown: (tested: number, versus: string): string =>
    `Op ${tested === 1 ? 'het gemeten punt' : `de ${tested} gemeten punten`} is geen verschil met ${versus} aangetoond dat groot genoeg is om te noemen.`,
  onlyCounts: 'Hierover zijn er alleen tellingen; zij zijn niet getoetst.',
  /** The first figures of a theme in words, so that "no difference" is not all that is said of it. */
  estimates: (period: string, figures: readonly string[]): string =>
    `Naar schatting in ${period}: ${figures.join(', en ')}.`,
  estimate: (value: string, phrase: string, benchmark: string): string =>
    `${value} van de 100 ${phrase}${benchmark === '' ? '' : ` (${benchmark})`}`,
  /** What is said of all adults must not hide what holds for those of 65 and over. */
  notNotable: (but65: boolean, isAlone: boolean): string =>
    `Bij alle volwassenen samen geen verschil dat groot genoeg is om te noemen${but65 ? '; bij 65-plussers wel' : ''}.${isAlone ? ' Meer is over dit thema niet bekend.' : ''}`,
  noJudgement: 'Geen oordeel: zie ‘De wijk en haar inwoners’.',
};
