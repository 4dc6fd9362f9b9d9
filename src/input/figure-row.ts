import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { RawValue } from '../domain/measurement.ts';
import type { FigureCells } from './figure-cells.ts';

/** A figure with a value as it was written, with all that says whether it can be right. */
export type FigureRow = Readonly<{
  value: RawValue;
  /** With the basis of this figure. */
  indicator: Indicator;
  area: Area;
  group: string;
  period: string;
  /** Not to be kept: they are those of the next figure when this one has been read. */
  cells: FigureCells;
}>;

/** True for a value without any count or spread beside it; respondents alone are none. */
export function isWithoutCounts(value: RawValue): boolean {
  return (
    value.cases === undefined &&
    value.denominator === undefined &&
    value.effectiveRespondents === undefined &&
    value.expected === undefined &&
    value.deviation === undefined &&
    value.standardError === undefined
  );
}
