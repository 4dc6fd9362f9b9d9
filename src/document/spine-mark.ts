import type { Spine } from '../domain/position.ts';

/** Width of the mark, in the units of its drawing. */
const width = 180;

/** A small spine of a table cell: all wijken, their middle half, the benchmark in the middle, and this wijk. */
export type SpineMarkView = Readonly<{
  lowest: number;
  highest: number;
  lowerQuartile: number;
  /** Of the middle half. */
  width: number;
  benchmark: number;
  wijk: number;
}>;

/** Whole units: a tenth of a millimetre is finer than anyone can see. */
export function spineMark(spine: Spine): SpineMarkView {
  const at = (share: number): number => Math.round(share * width);
  return {
    lowest: at(spine.lowest),
    highest: at(spine.highest),
    lowerQuartile: at(spine.lowerQuartile),
    width: Math.max(1, at(spine.upperQuartile) - at(spine.lowerQuartile)),
    benchmark: at(0.5),
    wijk: at(spine.value),
  };
}
