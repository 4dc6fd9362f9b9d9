/** One period: what was found for the wijk and its benchmark in percent, undefined where there is no figure. */
export type TrendPoint = Readonly<{
  year: number;
  own: number | undefined;
  benchmark: number | undefined;
  /** Of the figure of the wijk; drawn where values are written too. */
  margin?: Readonly<{ lower: number; upper: number }> | undefined;
}>;
export type TrendKind = 'own' | 'benchmark';

/** Words at the end of the lines, and how values are written: for a chart without a table beside it. */
export type TrendWords = Readonly<Record<TrendKind, string>> &
  Readonly<{ valueOf: (value: number) => string }>;

/** Width, height and margins in mm: in a row of a table, or alone with labels. */
export type TrendLayout = Readonly<{
  width: number;
  height: number;
  margin: Readonly<{ left: number; right: number; top: number; bottom: number }>;
}>;
/** Where years and values lie, in mm. */
export type TrendScale = Readonly<{ x: (year: number) => number; y: (value: number) => number }>;

/** All values that must fit between top and bottom. */
export function valuesOf(points: readonly TrendPoint[]): number[] {
  return points
    .flatMap(({ own, benchmark, margin }) => [own, benchmark, margin?.lower, margin?.upper])
    .filter((value) => value !== undefined);
}

/** A small change must look small: the height stands for at least so many points, and a fifth of the largest value. */
const least = { points: 10, share: 0.2 };

/** Years from left to right, values from low to high. */
export function scaleOf(points: readonly TrendPoint[], { width, height, margin }: TrendLayout): TrendScale {
  const values = valuesOf(points);
  const years = points.map(({ year }) => year);
  const [low, high] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
  const range = Math.max(least.points, high * least.share);
  const missing = Math.max(0, range - (high - low)) / 2;
  return {
    x: linear([Math.min(...years), Math.max(...years)], [margin.left, width - margin.right]),
    y: linear([low - missing, high + missing], [height - margin.bottom, margin.top]),
  };
}

/** From values to millimetres; one value alone lies in the middle. */
function linear(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}
