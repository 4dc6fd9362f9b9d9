import { chiSquareUpperP } from './distributions.ts';
import { trendTest } from './trend-test.ts';

/** One year of a series; a year of which something is missing does not count. */
export type YearOfCases = Readonly<{ year: number; cases: number | undefined; size: number | undefined }>;
export type YearOfBounds = Readonly<{
  year: number;
  value: number | undefined;
  lower: number | undefined;
  upper: number | undefined;
}>;
export type RecentTrend =
  | Readonly<{ isCalculated: false }>
  | Readonly<{ isCalculated: true; chiSquare: number; p: number; direction: 'up' | 'down' | 'none' }>;

type Point = Readonly<{ at: number; value: number; weight: number }>;

/** The trend is that of the last five years there are. */
const yearsUsed = 5;
/** Chi-square with 1 degree of freedom at 99.8%. */
const threshold = 9.54953570608324;
/** Width of a 95% interval in standard errors, as the source rounds it. */
const errorsWide = 3.92;
const notCalculated: RecentTrend = { isCalculated: false };

/**
 * Recent trend of proportions, by chi-square for trend: 'up' or 'down' from 99.8%, and only when the slope of the
 * logits keeps its sign whichever year is left out. Not calculated for fewer than five years or when a year has
 * nothing but cases. Source: OHID Fingertips, TrendMarkerCalculator, with the real years as scores.
 */
export function recentTrendOfCases(years: readonly YearOfCases[]): RecentTrend {
  const known = lastYears(
    years.flatMap(({ year, cases, size }) =>
      cases === undefined || size === undefined ? [] : [{ year, score: year, cases, size }],
    ),
  );
  const test = trendTest(known);
  if (known.length < yearsUsed || test === undefined || known.some(({ cases, size }) => cases === size))
    return notCalculated;
  const half = known.some(({ cases }) => cases === 0) ? 0.5 : 0;
  const logits = known.map(({ year, cases, size }) => ({
    at: year,
    value: Math.log((cases + half) / (size - cases + half)),
    weight: 1,
  }));
  const isFirm = keepsItsSign(logits) && Math.sign(slopeOf(logits).slope) === test.direction;
  return concluded(test.chiSquare, isFirm ? test.direction : 0);
}

/**
 * The same for values with 95% bounds, by the slope weighted with the inverse variance, SE = (U - L) / 3.92.
 * Not calculated either when an interval has no width, or when all years are the same.
 */
export function recentTrendOfBounds(years: readonly YearOfBounds[]): RecentTrend {
  const known = lastYears(
    years.flatMap(({ year, value, lower, upper }) =>
      value === undefined || lower === undefined || upper === undefined
        ? []
        : [{ year, at: year, value, weight: (errorsWide / (upper - lower)) ** 2, width: upper - lower }],
    ),
  );
  if (known.length < yearsUsed || known.some(({ width }) => !(width > 0))) return notCalculated;
  const { slope, variance } = slopeOf(known);
  if (!(variance < Infinity)) return notCalculated;
  return concluded((slope * slope) / variance, keepsItsSign(known) ? Math.sign(slope) : 0);
}

function lastYears<Year extends Readonly<{ year: number }>>(years: readonly Year[]): readonly Year[] {
  return years.toSorted((one, other) => one.year - other.year).slice(-yearsUsed);
}

function concluded(chiSquare: number, sign: number): RecentTrend {
  const isTrend = chiSquare > threshold && sign !== 0;
  const way = sign > 0 ? 'up' : 'down';
  return {
    isCalculated: true,
    chiSquare,
    p: chiSquareUpperP(chiSquare, 1),
    direction: isTrend ? way : 'none',
  };
}

/** Whether every fit without one of the years slopes the same way as that of all years. */
function keepsItsSign(points: readonly Point[]): boolean {
  const isRising = slopeOf(points).slope >= 0;
  return points.every((_, left) => slopeOf(points.toSpliced(left, 1)).slope >= 0 === isRising);
}

/** Weighted least squares: the slope, and its variance when the weights are inverse variances. */
function slopeOf(points: readonly Point[]): Readonly<{ slope: number; variance: number }> {
  const sum = (of: (point: Point) => number): number => points.reduce((total, point) => total + of(point), 0);
  const middle = sum(({ at, weight }) => at * weight) / sum(({ weight }) => weight);
  const spread = sum(({ at, weight }) => weight * (at - middle) ** 2);
  return {
    slope: sum(({ at, value, weight }) => weight * (at - middle) * value) / spread,
    variance: 1 / spread,
  };
}
