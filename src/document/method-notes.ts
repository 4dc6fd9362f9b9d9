import type { Comparison } from '../domain/comparison.ts';
import type { TestMethod } from '../domain/evidence.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import { overlapFrom } from '../statistics/part-whole-tests.ts';
import { formatNumber } from './format-nl.ts';
import { benchmarkWords } from './words-nl.ts';

/** How the differences of a profile were tested, from what was really done; nothing when nothing was tested. */
export function testNotes(profile: Profile): string[] {
  const tested = testedOf(profile);
  const methods = new Set(tested.flatMap(({ evidence }) => evidence.method ?? []));
  const versus = benchmarkWords(profile.benchmark);
  const parts = ways
    .filter(([names]) => names.some((name) => methods.has(name)))
    .map(([, words]) => words(versus));
  return parts.length === 0
    ? []
    : [`Aantoonbaar: ${parts.join(' ')} Niet aantoonbaar is niet: geen verschil.`];
}

/** Comparisons that were tested, of everyone and of those of 65 and over. */
export function testedOf({ comparisons, over65 }: Profile): Comparison[] {
  return [...comparisons, ...over65].filter(({ verdict }) => isTested(verdict));
}

/** How many of that many tests can come out by chance when nothing differs. */
export function expectedByChance(tests: number): number {
  return Math.round(tests * 0.05);
}

const share = `${formatNumber(overlapFrom * 100, 0)}%`;

/** The ways of testing in the order in which they are told, and what makes them differ from the drawn margin. */
const ways: readonly (readonly [readonly TestMethod[], (versus: string) => string])[] = [
  [['interval'], (versus) => `${versus} ligt buiten de marge (95%) van de wijk.`],
  [
    ['interval-part', 'rest-z', 'rest-exact'],
    (versus) =>
      `Een wijk die minstens ${share} van ${versus} is, is getoetst tegen de rest; de uitkomst kan dan net anders zijn dan de getekende marge.`,
  ],
  [['source'], () => 'Soms heeft de bron zelf getoetst.'],
];
