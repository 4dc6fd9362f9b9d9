import type { Comparison } from '../../../domain/comparison.ts';
import type { Finding } from '../../../domain/priorities.ts';
import { capitalise } from './format.ts';
import { findingSentence, shownBenchmark, shownValue } from './sentences.ts';

/** `others` says that people of 65 and over do differ; `alone` that nothing else is known of the theme. */
type QuietFacts = Readonly<{ others: boolean; alone: boolean }>;

/** What a theme comes down to. */
export const conclusion = {
  kicker: (place: number, themes: number): string => `Thema ${place} van ${themes}`,
  named: (finding: Finding, versus: string): string => {
    const estimated = finding.comparison.basis === 'model' ? 'Naar schatting: ' : '';
    return `${estimated}${capitalise(findingSentence(finding, versus))}.`;
  },
  noFigures: 'Hierover zijn er geen cijfers voor deze wijk.',
  nothingTested: (tested: number, versus: string): string =>
    `Op ${tested === 1 ? 'het gemeten punt' : `de ${tested} gemeten punten`} is geen verschil met ${versus} aangetoond dat groot genoeg is om te noemen.`,
  onlyCounts: 'Hierover zijn er alleen tellingen; zij zijn niet getoetst.',
  /** The first figures in words, so that "no difference" is not all that is said of a theme. */
  estimates: (comparisons: readonly Comparison[], period: string | undefined, tag: string): string => {
    const parts = comparisons.map((one) => {
      const { pastPhrase, pluralPhrase } = one.indicator;
      const benchmark = shownBenchmark(one);
      const versus = benchmark === '' ? '' : ` (${tag} ${benchmark})`;
      return `${shownValue(one)} van de 100 ${pastPhrase ?? pluralPhrase}${versus}`;
    });
    return parts.length === 0 ? '' : `Naar schatting in ${period}: ${parts.join(', en ')}.`;
  },
  quiet: ({ others, alone }: QuietFacts): string => {
    const but = others ? '; bij 65-plussers wel' : '';
    const more = alone ? ' Meer is over dit thema niet bekend.' : '';
    return `Bij alle volwassenen samen geen verschil dat groot genoeg is om te noemen${but}.${more}`;
  },
  noJudgement: 'Geen oordeel: zie ‘De wijk en haar inwoners’.',
  over65: 'Bij 65-plussers',
  noOver65: (versus: string): string => `Geen verschil met ${versus} dat groot genoeg is om te noemen.`,
};
