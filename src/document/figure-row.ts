import type { Comparison } from '../domain/comparison.ts';
import type { DotRow } from './charts/dot-interval.ts';
import { peersText } from './comparator-columns.ts';
import { outcomeOf, type SignView, signView } from './outcome-style.ts';
import type { Words } from './words/words.ts';

/** One figure of the page of figures of a factsheet. */
export type FigureRowView = Readonly<{
  label: string;
  /** Unit behind the label; empty for shares of people. */
  unit: string;
  value: string;
  /** Words for a value that is not there; empty when it is. */
  missing: string;
  benchmark: string;
  /** The wijken with about the same ages; nothing where no row of the block has them. */
  peers: readonly string[];
  /** One sign, or none for a count that is not tested. */
  sign: readonly SignView[];
  words: string;
}>;

/** A figure in a block of shares of people. */
export function figureRow({ comparison, outcome }: DotRow, withPeers: boolean, words: Words): FigureRowView {
  return {
    label: comparison.indicator.phrase,
    unit: '',
    value: words.sentences.value(comparison),
    missing: comparison.measurement.kind === 'value' ? '' : outcome.words,
    benchmark: words.sentences.benchmark(comparison) || '–',
    peers: withPeers ? [peersText(comparison, words)] : [],
    sign: [signView(outcome)],
    words: indicative(comparison) ? `${outcome.words} (${words.tables.indicative})` : outcome.words,
  };
}

function indicative({ measurement }: Comparison): boolean {
  return measurement.kind === 'value' && measurement.indicative;
}

/** Of these figures each says itself how it is known, because measured and counted ones stand together. */
export function otherRow(comparison: Comparison, words: Words): FigureRowView {
  const row = figureRow({ comparison, outcome: outcomeOf(comparison, false, words) }, false, words);
  const untestedCount = comparison.basis === 'register' && row.missing === '';
  const sign = untestedCount ? [] : row.sign;
  return { ...row, sign, label: comparison.indicator.name, unit: words.tables.rowUnit(comparison) };
}
