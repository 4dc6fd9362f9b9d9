import type { Comparison } from '../../../domain/comparison.ts';
import { signsAlt } from './chart-alt.ts';
import { capitalise } from './format.ts';
import { nameList } from './sentences.ts';

/** The measured figures of a theme by their outcome. */
type Outcomes = Readonly<
  Record<'favourable' | 'unfavourable' | 'neutral' | 'notDemonstrable', readonly Comparison[]>
>;

/** The five themes of a factsheet in signs and words. */
export const strip = {
  heading: 'Vijf thema’s',
  theme: 'Thema',
  signs: 'Per gemeten cijfer',
  versus: (versus: string): string => `Vergeleken met ${versus}`,
  alt: (facts: Parameters<typeof signsAlt>[1]): string => signsAlt('gemeten cijfers', facts),
  /** For a wijk of which nothing was measured. */
  estimatedSigns: 'Per schatting',
  estimatedAlt: (facts: Parameters<typeof signsAlt>[1]): string => signsAlt('schattingen', facts),
  /** "Naar schatting ongunstig: vrijwilligerswerk." */
  estimated: ({ favourable, unfavourable }: Pick<Outcomes, 'favourable' | 'unfavourable'>): string => {
    const parts = [
      ...(favourable.length === 0 ? [] : [`gunstig: ${nameList(favourable)}`]),
      ...(unfavourable.length === 0 ? [] : [`ongunstig: ${nameList(unfavourable)}`]),
    ];
    return parts.length === 0
      ? 'Naar schatting geen verschil dat groot genoeg is om te noemen.'
      : `Naar schatting ${parts.join('; ')}.`;
  },
  /** "Naar schatting 2 gunstig, 1 ongunstig." */
  estimatedCounted: ({ favourable, unfavourable }: Pick<Outcomes, 'favourable' | 'unfavourable'>): string => {
    const parts = [
      ...(favourable.length === 0 ? [] : [`${favourable.length} gunstig`]),
      ...(unfavourable.length === 0 ? [] : [`${unfavourable.length} ongunstig`]),
    ];
    return `Naar schatting ${parts.join(', ')}.`;
  },
  none: 'Hierover zijn geen cijfers voor deze wijk.',
  onlyUntested: (count: number): string => `Geen getoetste cijfers; ${count} andere.`,
  /** "Gunstiger: roken; 2 niet aantoonbaar anders." */
  named: (outcomes: Outcomes): string =>
    sentence(outcomes, (word, comparisons) => `${word}: ${nameList(comparisons)}`),
  /** "1 gunstiger; 2 niet aantoonbaar anders." */
  counted: (outcomes: Outcomes): string =>
    sentence(outcomes, (word, comparisons) => `${comparisons.length} ${word}`),
};

function sentence(
  { favourable, unfavourable, neutral, notDemonstrable }: Outcomes,
  told: (word: string, comparisons: readonly Comparison[]) => string,
): string {
  const differing = [
    ['gunstiger', favourable],
    ['ongunstiger', unfavourable],
    ['anders, geen oordeel', neutral],
  ] as const;
  const parts = differing.flatMap(([word, own]) => (own.length === 0 ? [] : [told(word, own)]));
  const same = notDemonstrable.length === 0 ? [] : [`${notDemonstrable.length} niet aantoonbaar anders`];
  return `${capitalise([...parts, ...same].join('; '))}.`;
}
