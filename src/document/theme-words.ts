import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { differsForGroup, namedFindings, onePerGroup } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import type { Theme } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import type { Words } from './words/words.ts';

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

/** What a theme comes down to: up to two differences that may be named, or in one sentence why there are none. */
export function themeConclusion(profile: Profile, theme: Theme, words: Words): string[] {
  const shown = comparisonsOf(profile, theme).filter(hasValue);
  const versus = words.areas.benchmark(profile.benchmark);
  // Of a wijk of very few people nothing is named.
  const named = hasEnoughPeople(profile.area) ? namedOf(shown).slice(0, 2) : [];
  if (named.length > 0)
    return named.map((comparison) => {
      const peers = isTested(comparison.verdict) ? undefined : comparison.peers;
      const finding = words.sentences.finding({ comparison, peers }, versus);
      return words.conclusions.named(finding, comparison.basis === 'model');
    });
  return [withoutNamed(profile, { theme, shown }, words)];
}

type Shown = Readonly<{ theme: Theme; shown: readonly Comparison[] }>;

function withoutNamed(profile: Profile, { theme, shown }: Shown, words: Words): string {
  const { findings, benchmark, area, over65 } = profile;
  const { conclusions } = words;
  const tested = shown.filter(({ verdict }) => isTested(verdict)).length;
  if (shown.length === 0) return conclusions.none;
  if (tested > 0) return conclusions.noneShown(tested, words.areas.benchmark(benchmark));
  if (!shown.some(({ basis }) => basis === 'model')) return conclusions.onlyCounts;
  const estimates = estimatesText(shown, words.areas.tag(benchmark), words);
  if (findings.peers.kind !== 'peers') return `${estimates} ${conclusions.noJudgement}`;
  const older = hasEnoughPeople(area) ? over65.filter(({ indicator }) => indicator.theme === theme) : [];
  return `${estimates} ${conclusions.notNotable(older.some(differsForGroup), shown.length === 1)}`;
}

/** The first figures of a theme in words, so that "no difference" is not all that is said of it. */
function estimatesText(shown: readonly Comparison[], tag: string, words: Words): string {
  const estimates = shown.filter(
    ({ indicator, basis }) => basis === 'model' && indicator.pluralPhrase !== undefined,
  );
  const parts = onePerGroup(estimates)
    .slice(0, 2)
    .map((one) => {
      const { pastPhrase, pluralPhrase = '' } = one.indicator;
      const benchmark = words.sentences.benchmark(one);
      const beside = benchmark === '' ? '' : `${tag} ${benchmark}`;
      return words.conclusions.estimate(words.sentences.value(one), pastPhrase ?? pluralPhrase, beside);
    });
  const [period = ''] = shown.flatMap((one) => one.period ?? []);
  return parts.length === 0 ? '' : words.conclusions.estimates(period, parts);
}
