import type { DotRow } from './charts/dot-interval.ts';
import type { Words } from './words/words.ts';

/** What a chart of differences shows, from the very outcomes that it draws; a figure that is not there is not told. */
export function dotsAlt(
  rows: readonly DotRow[],
  about: Readonly<{ theme: string; versus: string }>,
  words: Words,
): string {
  const known = rows.filter(({ comparison }) => comparison.measurement.kind === 'value');
  return words.tables.chartAlt({
    ...about,
    basis: known.some(({ comparison }) => comparison.basis === 'model') ? 'model' : 'sample',
    rows: known.map(({ comparison, outcome: { sign, words: outcome } }) => ({
      phrase: comparison.indicator.phrase,
      value: words.sentences.value(comparison),
      outcome,
      judged: sign === 'favourable' || sign === 'unfavourable' ? sign : undefined,
    })),
  });
}
