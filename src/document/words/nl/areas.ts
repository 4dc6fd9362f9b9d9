import { benchmarkHead, benchmarkShort, benchmarkTag, benchmarkWords } from '../../words-nl.ts';

/** The area that a wijk is compared with, where it is named. */
export const areas = {
  /** In a sentence: "de regio", "heel Leiden", "Nederland". */
  benchmark: benchmarkWords,
  /** The same where the reader already knows which area it is: "de gemeente". */
  short: benchmarkShort,
  /** As a column head, which is narrow. */
  head: benchmarkHead,
  /** Beside a number: "regio 49", "Nederland 51". */
  tag: benchmarkTag,
};
