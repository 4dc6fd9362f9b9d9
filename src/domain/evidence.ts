import type { Bounds } from '../statistics/intervals.ts';
import type { Verdict } from './verdict.ts';

/** The steps of the ladder, in the order in which they are tried (statistics.md section 10). */
export const rungs = [
  'no-figure',
  'no-benchmark',
  'model',
  'source-test',
  'full-count',
  'bounds',
  'rest',
  'proportion',
  'events',
  'mean',
  'nothing',
] as const;
export type Rung = (typeof rungs)[number];

/**
 * How a difference was tested: by the source; does the interval of the wijk contain the benchmark; the same, corrected
 * because the wijk is a large part of it; does the interval of a ratio contain what was expected; or the wijk against the
 * rest, approximately (z) or exactly.
 */
export type TestMethod =
  | 'source'
  | 'interval'
  | 'interval-part'
  | 'interval-expected'
  | 'rest-z'
  | 'rest-exact';

/** A verdict with everything it rests on. */
export type Evidence = Readonly<{
  verdict: Verdict;
  rung: Rung;
  /** Undefined when nothing was tested. */
  method: TestMethod | undefined;
  /** Share (0-1) of the people of the benchmark area who live in the wijk; undefined when not known. */
  share: number | undefined;
  /** Test value and two-sided probability, where the test gives them. */
  z: number | undefined;
  p: number | undefined;
  /** 95% bounds of wijk minus benchmark, in the unit of the figure. */
  difference: Bounds | undefined;
  /** The verdict would have been another one with the value half a unit of its last digit higher or lower. */
  borderline: boolean;
}>;
