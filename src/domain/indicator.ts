import type { IndicatorTheme } from './theme.ts';

/** How a figure is known; only sample figures are tested. */
export type Basis = 'sample' | 'register' | 'model';
export type IndicatorKind = 'percentage' | 'mean' | 'rate' | 'ratio' | 'count' | 'score';
/** People of 65 and over have figures of their own beside those of everyone. */
export const over65Group = '65+';
/** Whether a high figure is favourable; neutral figures are never judged. */
export type Polarity = 'high-favourable' | 'low-favourable' | 'neutral';

export type Indicator = Readonly<{
  id: string;
  name: string;
  /** Words for one person ("voelt zich eenzaam"), for table rows; the name when there are none. */
  phrase: string;
  /** The same for several people ("voelen zich eenzaam"); undefined for figures that are not about people. */
  pluralPhrase: string | undefined;
  /** The same in the past ("voelden zich eenzaam"). */
  pastPhrase: string | undefined;
  theme: IndicatorTheme;
  unit: string;
  kind: IndicatorKind;
  basis: Basis;
  polarity: Polarity;
  /** Default target group of its figures: "18+", "65+", "alle", "huishoudens". */
  targetGroup: string;
  decimals: number;
  /** Indicators of one group measure nearly the same; at most one of them is named. */
  group: string;
  /** Name of the set of answers to one question that it is one of; they add up to 100. Empty when it is none. */
  categorySet: string;
  /** Dimension of Positieve Gezondheid, empty when none is named. */
  dimension: string;
  sensitive: boolean;
  /** Years from which its figures cannot be compared with earlier ones: another definition, question or age base. */
  breaks: readonly number[];
  definition: string;
  source: string;
  sourceUrl: string;
}>;

/** Percentages lie in 0-100; a score within the range its unit names ("cijfer (1-10)"); counts are not negative. */
export function rangeOf(kind: Indicator['kind'], unit: string): readonly [number, number] {
  if (kind === 'percentage') return [0, 100];
  const [, lowest, highest] = /\((\d+)-(\d+)\)/.exec(unit) ?? [];
  if (lowest !== undefined && highest !== undefined) return [Number(lowest), Number(highest)];
  return kind === 'score' ? [-Infinity, Infinity] : [0, Infinity];
}
