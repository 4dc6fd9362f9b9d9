import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { differsForGroup } from '../domain/priorities.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import { type DevelopmentView, developmentSection } from './development-section.ts';
import { type DistributionView, distributionSection } from './distribution-section.ts';
import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { type SentenceView, themeSentences } from './edited-sentences.ts';
import { comparisonsOf, hasValue, namedOf } from './theme-comparisons.ts';
import { type ThemeTableView, themeTables } from './theme-table.ts';
import { themeRowHeight } from './theme-table-layout.ts';
import { type ThemeVoicesView, themeVoices } from './theme-voices.ts';
import { type TrendView, trendSection } from './trend-section.ts';

/** A chapter about one theme. */
export type ThemeSectionView = Readonly<{
  id: string;
  kicker: string;
  title: string;
  conclusion: readonly SentenceView[];
  /** 'fresh' begins on a page of its own. */
  place: 'fresh' | 'follows';
  tables: readonly ThemeTableView[];
  distribution: readonly DistributionView[];
  over65: readonly Readonly<{ text: string }>[];
  trend: readonly TrendView[];
  /** The same in words, where there is no room for the years themselves. */
  development: readonly DevelopmentView[];
  /** What people say of it; at the end, away from the figures. */
  voices: readonly ThemeVoicesView[];
}>;

/** A chapter with at most so many figures may share a page with another one. */
const smallChapter = 4;
/** One with more figures than this has room for little else. */
const longChapter = 11;

/** The chapters of the themes that have any figure for this wijk. */
export function themeSections(input: DocumentInput): ThemeSectionView[] {
  const withFigures = themes.filter((theme) => comparisonsOf(input.profile, theme).some(hasValue));
  const sizes = withFigures.map((theme) => comparisonsOf(input.profile, theme).filter(hasValue).length);
  return withFigures.map((theme, index) => {
    const isSmall = (sizes[index] ?? 0) <= smallChapter;
    const afterSmall = (sizes[index - 1] ?? Infinity) <= smallChapter;
    const kicker = input.words.conclusion.kicker(themes.indexOf(theme) + 1, themes.length);
    const isFlowing = input.trim >= wijkprofielDrops.ownPages;
    const place = isFlowing || (isSmall && afterSmall) ? 'follows' : 'fresh';
    const own = chapter(input, theme);
    // Two chapters on one page have room for one distribution.
    return { ...own, kicker, place, distribution: isSmall && afterSmall ? [] : own.distribution };
  });
}

function chapter(input: DocumentInput, theme: Theme): Omit<ThemeSectionView, 'kicker' | 'place'> {
  const { profile, trim, words } = input;
  const comparisons = comparisonsOf(profile, theme).filter(isWorthARow);
  const named = namedOf(comparisons);
  const first = [...named, ...comparisons.filter((one) => !named.includes(one) && isShare(one))];
  const id = theme.replaceAll('_', '-');
  const conclusion = themeSentences(input, theme);
  const tables = themeTables(input, id, comparisons);
  const dropsField = trim >= wijkprofielDrops[named.length > 0 ? 'distributions' : 'quietDistributions'];
  // Where nothing was measured and nothing stands out, a field of estimates has no message.
  const hasMessage = named.length > 0 || comparisons.some(({ verdict }) => isTested(verdict));
  const distribution = dropsField || !hasMessage ? [] : distributionSection(input, `${id}-spreiding`, first);
  const over65 = over65Lines(input, theme);
  const voices = themeVoices(input, theme);
  const rowHeight = first[0]?.basis === 'sample' ? heights.changeRow : heights.line;
  const isSmall = comparisons.filter(hasValue).length <= smallChapter;
  const room = roomForTrend({ conclusion, tables, distribution, over65, voices }, rowHeight);
  const rows = trim >= wijkprofielDrops.ownPages ? flowingTrendRows : Math.min(mostTrendRows, room);
  const most = isSmall || trim >= wijkprofielDrops.earlierYears ? 0 : rows;
  const trend = trendSection(input, { id: `${id}-jaren`, most }, first.filter(isShare));
  const development =
    trend.length > 0 ? [] : developmentSection(comparisons, words.areas.tag(profile.benchmark), words);
  const title = words.themes.names[theme];
  return { id, title, conclusion, tables, distribution, over65, trend, development, voices };
}

const mostTrendRows = 5;
/** In a chapter without a page of its own. */
const flowingTrendRows = 3;

/** Heights in mm of the parts of a chapter, as templates/wijkprofiel.css makes them; only to choose what to leave out. */
const heights = {
  page: 262,
  head: 14,
  messageLine: 6.5,
  tableHead: 33,
  distribution: 50,
  voices: 32,
  block: 6,
  line: 6,
  /** A row of earlier years with the change in words. */
  changeRow: 15,
};
const lettersPerLine = { message: 80, text: 68 };

function heightOf(rows: ThemeTableView['rows']): number {
  return rows.reduce((sum, { lines }) => sum + themeRowHeight(lines), 0);
}

/** Rows of earlier years that fit on the page below everything else; the rest of a page for a table is not used up. */
function roomForTrend(
  {
    conclusion,
    tables,
    distribution,
    over65,
    voices,
  }: Pick<ThemeSectionView, 'conclusion' | 'tables' | 'distribution' | 'over65' | 'voices'>,
  rowHeight: number,
): number {
  const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);
  const used =
    heights.head +
    heights.messageLine *
      lines(conclusion.map(({ text, mark }) => text + mark).join(' '), lettersPerLine.message) +
    tables.reduce((sum, { rows }) => sum + heights.tableHead + heightOf(rows), 0) +
    distribution.length * heights.distribution +
    voices.length * heights.voices +
    over65.reduce((sum, { text }) => sum + heights.line * lines(text, lettersPerLine.text), heights.block);
  const left = used > heights.page ? heights.page - (used % heights.page) : heights.page - used;
  // The words beside the table need 30 mm, whatever the number of rows.
  return left < heights.block + 30 ? 0 : Math.floor((left - heights.block - 10) / rowHeight);
}

/** A figure that no wijk has in this edition, or that does not exist for a wijk, is told in the notes only. */
function isWorthARow({ measurement, benchmark, spread }: Comparison): boolean {
  return measurement.kind === 'value' || benchmark.kind === 'value' || spread !== undefined;
}

function isShare({ indicator }: Comparison): boolean {
  return indicator.pluralPhrase !== undefined;
}

/** People of 65 and over: what differs enough from the benchmark to be told, at most three per theme. */
function over65Lines({ profile, words }: DocumentInput, theme: Theme): ThemeSectionView['over65'] {
  const own = profile.over65.filter((one) => one.indicator.theme === theme && hasValue(one));
  if (own.length === 0 || !hasEnoughPeople(profile.area)) return [];
  const versus = words.areas.short(profile.benchmark);
  // What the summary names can be looked up here, also where others differ more.
  const told = (one: Comparison): number => Number(profile.findings.over65.includes(one));
  const differenceOf = ({ size }: Comparison): number => Math.abs(size?.difference ?? 0);
  const notable = own
    .filter(differsForGroup)
    .toSorted((a, b) => told(b) - told(a) || differenceOf(b) - differenceOf(a))
    .slice(0, own.length > longChapter ? 2 : 3);
  if (notable.length === 0)
    return [{ text: words.conclusion.noOver65(words.areas.benchmark(profile.benchmark)) }];
  return notable.map((comparison) => ({ text: `${words.sentences.over65(comparison, versus)}.` }));
}
