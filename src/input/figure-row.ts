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
  cells: FigureCells;
}>;
