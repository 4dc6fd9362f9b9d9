import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { namedFinding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { type Outcome, outcomeOf } from './outcome-style.ts';
import { hasValue } from './theme-comparisons.ts';
import type { Words } from './words/words.ts';

type DimensionCount = Parameters<Words['dimensions']['counts']>[0][number];

/** The dimensions of Positieve Gezondheid as the catalogue names them, clockwise from the top of a web. */
export const dimensionIds = [
  'lichaamsfuncties',
  'mentaal_welbevinden',
  'zingeving',
  'kwaliteit_van_leven',
  'meedoen',
  'dagelijks_functioneren',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** A figure of a dimension with the outcome that chart, sign and words share. */
export type DimensionFigure = Readonly<{ comparison: Comparison; outcome: Outcome }>;
export type DimensionFigures = Readonly<{
  id: DimensionId;
  /** Favourable, unfavourable, the others; in catalogue order within each. */
  known: readonly DimensionFigure[];
  missing: readonly Comparison[];
}>;

const signs: readonly Outcome['sign'][] = ['favourable', 'unfavourable', 'tick', 'none'];
const bases: readonly Basis[] = ['sample', 'model', 'register'];

/** The figures of a wijk by dimension; what describes the population belongs to none. */
export function dimensionFigures({ comparisons }: Profile, words: Words): DimensionFigures[] {
  const judged = comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  return dimensionIds.map((id) => {
    const own = judged.filter(({ indicator }) => indicator.dimension === id);
    const known = own.filter(hasValue).map((comparison) => {
      return { comparison, outcome: outcomeOf(comparison, namedFinding(comparison).length > 0, words) };
    });
    const order = ({ outcome }: DimensionFigure): number => signs.indexOf(outcome.sign);
    return { id, known: known.toSorted((a, b) => order(a) - order(b)), missing: own.filter(isMissing) };
  });
}

/** Not there for this wijk, though another one or an earlier edition has it. */
function isMissing(comparison: Comparison): boolean {
  return !hasValue(comparison);
}

/** How many figures are measured, estimated and counted, and how many of each are judged. */
export function countsOf(known: readonly DimensionFigure[]): DimensionCount[] {
  return bases.flatMap((basis): DimensionCount[] => {
    const own = known.filter(({ comparison }) => comparison.basis === basis);
    const count = (sign: Outcome['sign']): number =>
      own.filter(({ outcome }) => outcome.sign === sign).length;
    return own.length === 0
      ? []
      : [
          {
            basis,
            all: own.length,
            favourable: count('favourable'),
            unfavourable: count('unfavourable'),
          },
        ];
  });
}
