import {
  methodWords,
  notTestedWords,
  qualifierWords,
  robustText,
  testText,
  unweightedWords,
  verdictWords,
} from '../../evidence-words.ts';
import { basisWords } from '../../words-nl.ts';

/** What a test found, and what qualifies it. */
export const evidence = {
  /** How a figure is known. */
  bases: basisWords,
  verdicts: verdictWords,
  notTested: notTestedWords,
  /** How a test was made, for the epidemiologist. */
  methods: methodWords,
  qualifiers: qualifierWords,
  unweighted: unweightedWords,
  test: testText,
  robust: robustText,
};
