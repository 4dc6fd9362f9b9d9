/** A Vega-Lite specification whose data set is named `rows`. */
export type ChartSpec = Readonly<Record<string, unknown>>;

/** A chart as data: one specification per kind (compiled once), rows per wijk, and what it says in one sentence. */
export type Chart = Readonly<{
  /** Unique in its document; also the prefix of ids in the SVG. */
  id: string;
  kind: string;
  spec: ChartSpec;
  rows: readonly object[];
  /** In CSS pixels. */
  width: number;
  height: number;
  alt: string;
  /** Between which edges the rows of the table beside it lie, in CSS pixels from its top: one more than rows. */
  bands?: readonly number[];
}>;

/** Millimetres in CSS pixels. */
export function mm(length: number): number {
  return (length * 96) / 25.4;
}

/** The edges of rows of these heights below `top`, in CSS pixels; heights and top in mm. */
export function rowEdges(heights: readonly number[], top = 0): number[] {
  return [...heights, 0].map((_, row) => mm(heights.slice(0, row).reduce((sum, one) => sum + one, top)));
}
