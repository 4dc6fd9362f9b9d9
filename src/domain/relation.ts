import type { Figure, RawMeasurement } from './measurement.ts';

/** In which way figures add up: areas in a larger one, categories to 100%, target groups, periods. */
export type RelationKind = 'areas' | 'categories' | 'groups' | 'periods';

/** Figures that follow from each other: the parts add up to the whole, or to 100% when there is none. */
export type Relation = Readonly<{
  id: string;
  kind: RelationKind;
  /** What the parts are parts of: code of an area, name of a set, target group, period. */
  of: string;
  whole: string | undefined;
  parts: readonly string[];
}>;

/** A figure that disclosure control is about, and those by their key. */
export type Cell = Figure<RawMeasurement>;
export type Cells = ReadonlyMap<string, Cell>;

/** The relations that a figure lies in. */
export type RelationFinder = (cell: Cell) => readonly Relation[];
