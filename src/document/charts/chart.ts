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
  /** Where the rows of the table beside it lie, in CSS pixels from its top. */
  bands?: Readonly<{ top: number; height: number; count: number }>;
}>;

/** Millimetres in CSS pixels. */
export function mm(length: number): number {
  return (length * 96) / 25.4;
}
