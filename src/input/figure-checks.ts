import type { Indicator } from '../domain/indicator.ts';
import type { RawMeasurement, RawValue } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { checkBounds } from './bounds-checks.ts';
import { placeOf } from './cells.ts';
import { checkCounts } from './count-checks.ts';
import type { FigureCells } from './figure-cells.ts';
import type { FigureRow } from './figure-row.ts';
import { isOutOfRange, rangeDetails } from './indicator-range.ts';
import { checkPeople } from './people-checks.ts';

/** What cannot be true of one figure: a value or bounds outside their range, counts that contradict it or its area. */
export function checkRow(row: FigureRow, areasFile: string): readonly Problem[] {
  const { value, indicator, area, group, cells } = row;
  const found = [
    checkValue(value, indicator, cells),
    checkBounds(value, indicator, cells),
    checkCounts(value, indicator, cells),
    indicator.basis === 'sample' ? checkPeople(value, { area, group, areasFile, cells }) : none,
  ];
  return found.every((problems) => problems.length === 0) ? none : found.flat();
}

const none: readonly Problem[] = [];

/** A measurement as it is reckoned with: bounds around the figure, and no more effective respondents than there were. */
export function asUsed(measurement: RawMeasurement): RawMeasurement {
  if (measurement.kind !== 'value') return measurement;
  const { value, bounds, respondents, effectiveRespondents } = measurement;
  const isAround = bounds === undefined || (bounds.lower <= value && value <= bounds.upper);
  if (isAround && effectiveRespondents === undefined) return measurement;
  return {
    ...measurement,
    bounds: bounds && { lower: Math.min(bounds.lower, value), upper: Math.max(bounds.upper, value) },
    effectiveRespondents: effectiveRespondents && Math.min(effectiveRespondents, respondents ?? Infinity),
  };
}

function checkValue({ value }: RawValue, indicator: Indicator, cells: FigureCells): readonly Problem[] {
  const isFraction = indicator.kind === 'count' && indicator.decimals === 0 && !Number.isInteger(value);
  const isOutside = isOutOfRange(indicator, value);
  if (!isFraction && !isOutside) return none;
  const cell = cells.cellOf('waarde');
  return [
    ...(isOutside ? [problem('value-out-of-range', placeOf(cell), cell.text, rangeDetails(indicator))] : []),
    ...(isFraction ? [problem('cell-whole-number', placeOf(cell), cell.text)] : []),
  ];
}
