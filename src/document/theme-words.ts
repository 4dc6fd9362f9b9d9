import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { differsForGroup, namedFindings, onePerGroup } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import type { Theme } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import { capitalise } from './format-nl.ts';
import { findingSentence, shownBenchmark, shownValue } from './sentences-nl.ts';
import { benchmarkTag, benchmarkWords } from './words-nl.ts';

/** The comparisons of a theme, also those without a figure. */
export function comparisonsOf({ comparisons }: Profile, theme: Theme): Comparison[] {
  return comparisons.filter(({ indicator }) => indicator.theme === theme);
}

export function hasValue({ measurement }: Pick<Comparison, 'measurement'>): boolean {
  return measurement.kind === 'value';
}

/** The comparisons that pass the rule for naming, the clearest first, one per group. */
export function namedOf(comparisons: readonly Comparison[]): Comparison[] {
  return onePerGroup(namedFindings(comparisons).map(({ comparison }) => comparison));
}

/** The comparisons that the conclusion of a theme has a sentence about, in their order. */
export function toldOf(profile: Profile, theme: Theme): Comparison[] {
  return namedOf(comparisonsOf(profile, theme).filter(hasValue)).slice(0, 2);
}

/** What a theme comes down to: up to two differences that may be named, or in one sentence why there are none. */
export function themeConclusion(profile: Profile, theme: Theme): string[] {
  const shown = comparisonsOf(profile, theme).filter(hasValue);
  const versus = benchmarkWords(profile.benchmark);
  const named = toldOf(profile, theme);
  if (named.length > 0)
    return named.map((comparison) => {
      const peers = isTested(comparison.verdict) ? undefined : comparison.peers;
      const estimated = comparison.basis === 'model' ? 'Naar schatting: ' : '';
      return `${estimated}${capitalise(findingSentence({ comparison, peers }, versus))}.`;
    });
  const older = hasEnoughPeople(profile.area)
    ? profile.over65.filter(({ indicator }) => indicator.theme === theme)
    : [];
  return [withoutNamed(profile, shown, older)];
}

function withoutNamed(
  { findings, benchmark }: Profile,
  shown: readonly Comparison[],
  older: readonly Comparison[],
): string {
  const versus = benchmarkWords(benchmark);
  const tested = shown.filter(({ verdict }) => isTested(verdict)).length;
  if (shown.length === 0) return 'Hierover zijn er geen cijfers voor deze wijk.';
  if (tested > 0)
    return `Op ${tested === 1 ? 'het gemeten punt' : `de ${tested} gemeten punten`} is geen verschil met ${versus} aangetoond dat groot genoeg is om te noemen.`;
  if (!shown.some(({ basis }) => basis === 'model'))
    return 'Hierover zijn er alleen tellingen; zij zijn niet getoetst.';
  const estimates = estimatesText(shown, benchmarkTag(benchmark));
  if (findings.peers.kind === 'peers') return `${estimates} ${nothingNotable(shown, older)}`;
  return `${estimates} Geen oordeel: zie ‘De wijk en haar inwoners’.`;
}

/** What is said of all adults must not hide what holds for those of 65 and over. */
function nothingNotable(shown: readonly Comparison[], older: readonly Comparison[]): string {
  const alone = shown.length === 1 ? ' Meer is over dit thema niet bekend.' : '';
  const but = older.some(differsForGroup) ? '; bij 65-plussers wel' : '';
  return `Bij alle volwassenen samen geen verschil dat groot genoeg is om te noemen${but}.${alone}`;
}

/** The first figures of a theme in words, so that "no difference" is not all that is said of it. */
function estimatesText(shown: readonly Comparison[], tag: string): string {
  const estimates = shown.filter(
    ({ indicator, basis }) => basis === 'model' && indicator.pluralPhrase !== undefined,
  );
  const parts = onePerGroup(estimates)
    .slice(0, 2)
    .map((one) => {
      const { pastPhrase, pluralPhrase } = one.indicator;
      return `${shownValue(one)} van de 100 ${pastPhrase ?? pluralPhrase}${versusText(one, tag)}`;
    });
  const [period] = shown.flatMap((one) => one.period ?? []);
  return parts.length === 0 ? '' : `Naar schatting in ${period}: ${parts.join(', en ')}.`;
}

function versusText(comparison: Comparison, tag: string): string {
  const benchmark = shownBenchmark(comparison);
  return benchmark === '' ? '' : ` (${tag} ${benchmark})`;
}
