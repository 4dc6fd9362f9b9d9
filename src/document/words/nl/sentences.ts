import {
  asFraction,
  comparedWith,
  findingSentence,
  marginText,
  nameList,
  over65Sentence,
  shownBenchmark,
  shownValue,
  statement,
  unitWords,
  widespreadSentence,
} from '../../sentences-nl.ts';

/** What is said of one figure. */
export const sentences = {
  value: shownValue,
  benchmark: shownBenchmark,
  margin: marginText,
  unit: unitWords,
  statement,
  comparedWith,
  finding: findingSentence,
  widespread: widespreadSentence,
  over65: over65Sentence,
  names: nameList,
  fraction: asFraction,
};
