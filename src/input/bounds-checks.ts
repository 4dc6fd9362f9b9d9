import type { Indicator } from '../domain/indicator.ts';
import type { RawValue } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { placeOf } from './cells.ts';
import { type FigureCells, roundingOf } from './figure-cells.ts';
import { isOutOfRange, rangeDetails } from './indicator-range.ts';

type Bounds = NonNullable<RawValue['bounds']>;
const none: readonly Problem[] = [];

/** Bounds that cannot be those of the figure: outside the range of the indicator, or not around the figure. */
export function checkBounds(
  { value, bounds, rounding }: RawValue,
  indicator: Indicator,
  cells: FigureCells,
): readonly Problem[] {
  if (bounds === undefined) return none;
  const { lower, upper } = bounds;
  const isInside = !isOutOfRange(indicator, lower) && !isOutOfRange(indicator, upper);
  if (isInside && lower <= value && value <= upper) return none;
  const outside = (['ondergrens', 'bovengrens'] as const)
    .filter((column) => isOutOfRange(indicator, column === 'ondergrens' ? lower : upper))
    .map((column) =>
      problem(
        'bounds-out-of-range',
        placeOf(cells.cellOf(column)),
        cells.textOf(column),
        rangeDetails(indicator),
      ),
    );
  const off = Math.max(lower - value, value - upper);
  const written = roundingOf(cells.textOf(lower > value ? 'ondergrens' : 'bovengrens'));
  // Both were rounded: a figure of 20 (20.4) may have a lower bound of 20.2.
  const isAround = lower <= upper && (off <= 0 || off < rounding + written - 1e-9);
  if (isAround) return outside;
  const isPercentage = indicator.kind === 'percentage';
  const code = isPercentage && isOnOtherScale(value, bounds) ? 'bounds-other-scale' : 'bounds-order';
  const cell = cells.cellOf('ondergrens');
  return [...outside, problem(code, placeOf(cell), cell.text, { lower, value, upper })];
}

/** The bounds are parts of one and the figure a percentage, or the other way round. */
function isOnOtherScale(value: number, { lower, upper }: Bounds): boolean {
  const isInside = (number: number, factor: number): boolean =>
    factor * lower <= number && number <= factor * upper;
  return (upper <= 1 && isInside(value, 100)) || (value <= 1 && isInside(100 * value, 1));
}
