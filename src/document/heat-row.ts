import { noFigure } from '../domain/benchmark.ts';
import type { Comparison } from '../domain/comparison.ts';
import { namedFinding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { outcomeOf, type SignView, signView } from './outcome-style.ts';
import type { Words } from './words/words.ts';

/** A figure of one wijk in the table: the number, and a sign with its meaning when it may be named. */
export type HeatCellView = Readonly<{
  text: string;
  /** Words for what is not there; empty when it is. */
  missing: string;
  sign: readonly Readonly<{ sign: SignView; words: string }>[];
  tint: '' | 'unfavourable';
}>;
export type HeatRowView = Readonly<{
  name: string;
  own: boolean;
  ages: readonly string[];
  cells: readonly HeatCellView[];
}>;

/** The ages that stand beside the figures, because they explain much of them. */
export const ageIds = ['leeftijd_15_24', 'leeftijd_65_plus'];

/** The same figure in the profile of another wijk. */
function sameIn(other: Profile, { indicator, group }: Comparison): Comparison | undefined {
  return other.comparisons.find((one) => one.indicator.id === indicator.id && one.group === group);
}

/** The row of a wijk for these figures. */
export function heatRow(
  other: Profile,
  columns: readonly Comparison[],
  { own, withGemeente, words }: Readonly<{ own: boolean; withGemeente: boolean; words: Words }>,
): HeatRowView {
  const { area, gemeente } = other;
  const elsewhere = withGemeente && gemeente !== undefined && gemeente.name !== area.name;
  return {
    name: elsewhere ? `${area.name}, ${gemeente.name}` : area.name,
    own,
    ages: ages(other, words),
    cells: columns.map((column) => cellOf(sameIn(other, column), words)),
  };
}

function ages({ comparisons }: Profile, { format }: Words): string[] {
  return ageIds.map((id) => {
    const found = comparisons.find(({ indicator }) => indicator.id === id);
    return found?.measurement.kind === 'value' ? format.number(found.measurement.value, 0) : '–';
  });
}

function cellOf(comparison: Comparison | undefined, words: Words): HeatCellView {
  const measurement = comparison?.measurement ?? noFigure;
  if (comparison === undefined || measurement.kind !== 'value') {
    const missing = measurement.kind === 'value' ? '' : words.missing.short[measurement.reason];
    return { text: '', missing, sign: [], tint: '' };
  }
  const isNamed = namedFinding(comparison).length > 0;
  const outcome = outcomeOf(comparison, isNamed, words);
  const judged = isNamed && (outcome.sign === 'favourable' || outcome.sign === 'unfavourable');
  return {
    text: words.sentences.value(comparison),
    missing: '',
    sign: judged ? [{ sign: signView(outcome), words: outcome.words }] : [],
    // A tint is a colour, and colour is earned by a test.
    tint: judged && outcome.tested && outcome.sign === 'unfavourable' ? 'unfavourable' : '',
  };
}
