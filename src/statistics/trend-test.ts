import { chiSquareUpperP } from './distributions.ts';
import { isProportion } from './intervals.ts';

/** A proportion at a score, as a rule a year: the distances between the years count. */
export type TrendPoint = Readonly<{ score: number; cases: number; size: number }>;
/** Chi-square with 1 degree of freedom, its p, and the sign of the change per unit of the score. */
export type TrendTest = Readonly<{ chiSquare: number; p: number; direction: -1 | 0 | 1 }>;

/**
 * Chi-square for trend in proportions; scores are taken from their weighted mean, so that years lose no digits.
 * Undefined for fewer than two scores, for no or only cases, and for impossible counts.
 * Source: P. Armitage, Biometrics 11 (1955) 375; R, `prop.trend.test`.
 */
export function trendTest(points: readonly TrendPoint[]): TrendTest | undefined {
  if (!points.every(({ cases, size }) => isProportion(cases, size))) return undefined;
  const sum = (of: (point: TrendPoint) => number): number =>
    points.reduce((total, point) => total + of(point), 0);
  const size = sum((point) => point.size);
  const share = sum((point) => point.cases) / size;
  const middle = sum((point) => point.size * point.score) / size;
  const shift = sum((point) => (point.cases - point.size * share) * (point.score - middle));
  const variance = share * (1 - share) * sum((point) => point.size * (point.score - middle) ** 2);
  if (!(variance > 0)) return undefined;
  const chiSquare = (shift * shift) / variance;
  return { chiSquare, p: chiSquareUpperP(chiSquare, 1), direction: signOf(shift) };
}

function signOf(value: number): -1 | 0 | 1 {
  if (value === 0) return 0;
  return value < 0 ? -1 : 1;
}
