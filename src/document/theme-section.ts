import type { Comparison } from '../domain/comparison.ts';
import { differsForGroup } from '../domain/priorities.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { type DistributionView, distributionSection } from './distribution-section.ts';
import type { DocumentInput } from './document-input.ts';
import { over65Sentence } from './sentences-nl.ts';
import { type ThemeTableView, themeTables } from './theme-table.ts';
import { comparisonsOf, hasValue, namedOf, themeConclusion } from './theme-words.ts';
import { type TrendView, trendSection } from './trend-section.ts';
import { benchmarkShort, benchmarkWords, themeNames } from './words-nl.ts';

/** A chapter about one theme. */
export type ThemeSectionView = Readonly<{
  id: string;
  kicker: string;
  title: string;
  conclusion: readonly string[];
  /** 'fresh' begins on a page of its own. */
  place: 'fresh' | 'follows';
  tables: readonly ThemeTableView[];
  distribution: readonly DistributionView[];
  over65: readonly Readonly<{ text: string }>[];
  trend: readonly TrendView[];
}>;

/** A chapter with at most so many figures may share a page with another one. */
const smallChapter = 4;

/** The chapters of the themes that have any figure for this wijk. */
export function themeSections(input: DocumentInput): ThemeSectionView[] {
  const withFigures = themes.filter((theme) => comparisonsOf(input.profile, theme).some(hasValue));
  const sizes = withFigures.map((theme) => comparisonsOf(input.profile, theme).filter(hasValue).length);
  return withFigures.map((theme, index) => {
    const isSmall = (sizes[index] ?? 0) <= smallChapter;
    const afterSmall = (sizes[index - 1] ?? Infinity) <= smallChapter;
    const kicker = `Thema ${themes.indexOf(theme) + 1} van ${themes.length}`;
    const place = isSmall && afterSmall ? 'follows' : 'fresh';
    const own = chapter(input, theme);
    // Two chapters on one page have room for one distribution.
    return { ...own, kicker, place, distribution: place === 'follows' ? [] : own.distribution };
  });
}

function chapter(input: DocumentInput, theme: Theme): Omit<ThemeSectionView, 'kicker' | 'place'> {
  const { profile, trim } = input;
  const comparisons = comparisonsOf(profile, theme).filter(isWorthARow);
  const named = namedOf(comparisons);
  const first = [...named, ...comparisons.filter((one) => !named.includes(one) && isShare(one))];
  const id = theme.replaceAll('_', '-');
  return {
    id,
    title: themeNames[theme],
    conclusion: themeConclusion(profile, theme),
    tables: themeTables(input, id, comparisons),
    distribution: trim >= 2 ? [] : distributionSection(input, `${id}-spreiding`, first),
    over65: over65Lines(input, theme),
    trend: trendSection(input, { id: `${id}-jaren`, most: trendRows(comparisons.length) - trim }, first),
  };
}

/** Rows for earlier years that fit on the page of a chapter with so many figures. */
function trendRows(figures: number): number {
  if (figures <= smallChapter || figures > 12) return 0;
  return figures <= 7 ? 3 : 1;
}

/** A figure that no wijk has in this edition, or that does not exist for a wijk, is told in the notes only. */
function isWorthARow({ measurement, benchmark, spread }: Comparison): boolean {
  return measurement.kind === 'value' || benchmark.kind === 'value' || spread !== undefined;
}

function isShare({ indicator }: Comparison): boolean {
  return indicator.pluralPhrase !== undefined;
}

/** People of 65 and over: what differs enough from the benchmark to be told, at most three per theme. */
function over65Lines({ profile }: DocumentInput, theme: Theme): ThemeSectionView['over65'] {
  const own = profile.over65.filter((one) => one.indicator.theme === theme && hasValue(one));
  if (own.length === 0) return [];
  const versus = benchmarkShort(profile.benchmark);
  const notable = own
    .filter(differsForGroup)
    .toSorted((a, b) => Math.abs(b.size?.difference ?? 0) - Math.abs(a.size?.difference ?? 0))
    .slice(0, 3);
  if (notable.length === 0)
    return [
      { text: `Geen verschil met ${benchmarkWords(profile.benchmark)} dat groot genoeg is om te noemen.` },
    ];
  return notable.map((comparison) => ({ text: `${over65Sentence(comparison, versus)}.` }));
}
