import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { differsForGroup, onePerGroup } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import type { Theme } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import { comparisonsOf, hasValue, namedOf } from './theme-comparisons.ts';
import type { Words } from './words/words.ts';

/** The comparisons that the conclusion of a theme has a sentence about, in their order; of a wijk of very few people none. */
export function toldOf(profile: Profile, theme: Theme): Comparison[] {
  if (!hasEnoughPeople(profile.area)) return [];
  return namedOf(comparisonsOf(profile, theme).filter(hasValue)).slice(0, 2);
}

/** What a theme comes down to: up to two differences that may be named, or in one sentence why there are none. */
export function themeConclusion(profile: Profile, theme: Theme, words: Words): string[] {
  const shown = comparisonsOf(profile, theme).filter(hasValue);
  const versus = words.areas.benchmark(profile.benchmark);
  const named = toldOf(profile, theme);
  if (named.length > 0)
    return named.map((comparison) => {
      const peers = isTested(comparison.verdict) ? undefined : comparison.peers;
      return words.conclusion.named({ comparison, peers }, versus);
    });
  const older = hasEnoughPeople(profile.area)
    ? profile.over65.filter(({ indicator }) => indicator.theme === theme)
    : [];
  return [withoutNamed(profile, shown, older, words)];
}

function withoutNamed(
  { findings, benchmark }: Profile,
  shown: readonly Comparison[],
  older: readonly Comparison[],
  { areas, conclusion }: Words,
): string {
  const tested = shown.filter(({ verdict }) => isTested(verdict)).length;
  if (shown.length === 0) return conclusion.noFigures;
  if (tested > 0) return conclusion.nothingTested(tested, areas.benchmark(benchmark));
  if (!shown.some(({ basis }) => basis === 'model')) return conclusion.onlyCounts;
  const [period] = shown.flatMap((one) => one.period ?? []);
  const estimates = conclusion.estimates(firstEstimates(shown), period, areas.tag(benchmark));
  // What is said of all adults must not hide what holds for those of 65 and over.
  const quiet = { others: older.some(differsForGroup), alone: shown.length === 1 };
  return `${estimates} ${findings.peers.kind === 'peers' ? conclusion.quiet(quiet) : conclusion.noJudgement}`;
}

function firstEstimates(shown: readonly Comparison[]): Comparison[] {
  const estimates = shown.filter(
    ({ indicator, basis }) => basis === 'model' && indicator.pluralPhrase !== undefined,
  );
  return onePerGroup(estimates).slice(0, 2);
}
