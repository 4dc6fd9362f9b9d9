import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import type { Words } from './words/words.ts';

/** How the differences of a profile were tested, from what was really done; nothing when nothing was tested. */
export function testNotes(profile: Profile, words: Words): string[] {
  const tested = testedOf(profile);
  const methods = new Set(tested.flatMap(({ evidence }) => evidence.method ?? []));
  return words.method.demonstrable(methods, words.areas.benchmark(profile.benchmark));
}

/** Comparisons that were tested, of everyone and of those of 65 and over. */
export function testedOf({ comparisons, over65 }: Profile): Comparison[] {
  return [...comparisons, ...over65].filter(({ verdict }) => isTested(verdict));
}
