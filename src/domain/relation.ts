import type { Figure, FigureKey, RawMeasurement } from './measurement.ts';

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

/** A figure that disclosure control is about. */
export type Cell = Figure<RawMeasurement>;
/** Those figures, found when they are asked for: most of them are near nothing that is hidden. */
export type Cells = Readonly<{
  find: (key: FigureKey) => Cell | undefined;
  /** By a key of `figureKey`. */
  get: (key: string) => Cell | undefined;
}>;

/** The figure of the same source and basis that differs from another in some of what it is about. */
export function alike(cells: Cells, cell: Cell, changes: Partial<FigureKey>): Cell | undefined {
  const { area, indicator, period, group, basis, source } = cell;
  const found = cells.find({ area, indicator, period, group, ...changes });
  return found?.basis === basis && found.source === source ? found : undefined;
}

/** The relations that a figure lies in. */
export type RelationFinder = (cell: Cell) => readonly Relation[];
