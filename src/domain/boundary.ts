/** A ring is a closed list of [x, y]; a polygon its outer ring and its holes; an area may have several. */
export type Ring = readonly (readonly [number, number])[];
export type Polygons = readonly (readonly Ring[])[];

/** Boundaries by area code, in coordinates of which one unit east is as long as one unit north. */
export type Boundaries = ReadonlyMap<string, Polygons>;
