import { leastCoverage } from '../domain/average.ts';
import type { BenchmarkFigure } from '../domain/benchmark.ts';
import type { Counts, Coverage, SeriesCoverage } from '../domain/coverage.ts';
import { type Basis, over65Group } from '../domain/indicator.ts';
import { hiddenReasons } from '../domain/measurement.ts';
import { type IndicatorTheme, indicatorThemes } from '../domain/theme.ts';
import { capitalise, formatNumber } from './format-nl.ts';
import { peopleOf, shortMissingWords } from './words-nl.ts';

/** A part of a whole in words, and its share as a CSS percentage for the bar beside it. */
export type PartView = Readonly<{ text: string; share: string }>;
export type MissingView = Readonly<{ hidden: string; hiddenWhy: string; absent: string; absentWhy: string }>;
type ComparisonView = Readonly<{ what: string; why: string }>;
export type SeriesRow = MissingView &
  Readonly<{ name: string; tag: readonly string[]; about: string; source: string }> &
  Readonly<{ shown: PartView; comparisons: readonly ComparisonView[] }>;
export type ThemeTable = Readonly<{
  id: string;
  name: string;
  /** The source when all rows share it; the rows have none then. */
  source: readonly string[];
  rows: readonly SeriesRow[];
}>;

/** A table of the indicators with figures for each theme that has any. */
export function themeTables({ series }: Coverage): ThemeTable[] {
  return indicatorThemes.flatMap((theme) => {
    const rows = series.filter(({ indicator }) => indicator.theme === theme).map(seriesRow);
    if (rows.length === 0) return [];
    const sources = new Set(rows.map(({ source }) => source));
    const table = { id: `thema-${theme}`, name: themeName(theme) };
    return sources.size === 1
      ? [{ ...table, source: [...sources], rows: rows.map((row) => ({ ...row, source: '' })) }]
      : [{ ...table, source: [], rows }];
  });
}

/** The name of a theme as policy has it: "Sociale omgeving". */
export function themeName(theme: IndicatorTheme): string {
  return capitalise(theme.replace('_', ' '));
}

const basisNames: Readonly<Record<Basis, string>> = {
  sample: 'gemeten',
  model: 'geschat',
  register: 'geteld',
};

function seriesRow(series: SeriesCoverage): SeriesRow {
  const { indicator, group, period, bases, sources, counts } = series;
  return {
    name: indicator.name,
    tag: group === over65Group ? [over65Group] : [],
    about: `${bases.map((basis) => basisNames[basis]).join(' en ')}, ${peopleOf(group)}, ${period}`,
    source: sources.join('; '),
    shown: partOf(counts),
    ...missingOf(counts),
    comparisons: comparisonViews(series.benchmarks),
  };
}

/** What may be shown, of everything. */
export function partOf({ shown, total }: Counts): PartView {
  const share = `${((shown / Math.max(1, total)) * 100).toFixed(1)}%`;
  return { text: `${formatNumber(shown, 0)} van ${formatNumber(total, 0)}`, share };
}

/** What may not be shown or does not exist, with the reasons; counted when there are several. */
export function missingOf({ hiddenByUs, hiddenBySource, absent, reasons }: Counts): MissingView {
  const words = (names: readonly (keyof typeof reasonWords)[]): string => {
    const found = new Map<string, number>();
    for (const name of names) {
      const count = reasons.get(name) ?? 0;
      if (count > 0) found.set(reasonWords[name], (found.get(reasonWords[name]) ?? 0) + count);
    }
    if (found.size === 1) return [...found.keys()].filter((word) => word !== reasonWords.missing).join('');
    return [...found].map(([word, count]) => `${formatNumber(count, 0)} ${word}`).join(', ');
  };
  return {
    hidden: formatNumber(hiddenByUs + hiddenBySource, 0),
    hiddenWhy: words(hiddenReasons),
    absent: formatNumber(absent, 0),
    absentWhy: words(['missing', 'not-measured', 'not-applicable']),
  };
}

const reasonWords = { ...shortMissingWords, source: 'door de bron' };

type ComparisonKind = BenchmarkFigure['origin']['kind'] | 'hidden';
type KindWords = (share: string) => ComparisonView;
const comparisonKinds: Readonly<Record<ComparisonKind, KindWords>> = {
  given: () => ({ what: 'gegeven', why: '' }),
  computed: (share) => ({ what: 'berekend', why: `uit gebieden met ${share} van de inwoners` }),
  hidden: () => ({ what: 'geen', why: 'het cijfer is verborgen' }),
  none: () => ({ what: 'geen', why: 'er is geen cijfer uit dezelfde bron en periode' }),
  'low-coverage': (share) => ({
    what: 'geen',
    why: `gebieden met een cijfer tellen ${share} van de inwoners, minstens ${leastCoverage * 100}% is nodig`,
  }),
};

/** How the figures that wijken are compared with are known; for how many wijken when that differs between them. */
function comparisonViews(benchmarks: readonly BenchmarkFigure[]): ComparisonView[] {
  const kinds = Map.groupBy(
    benchmarks,
    ({ origin, measurement }): ComparisonKind =>
      origin.kind === 'none' && measurement.kind === 'hidden' ? 'hidden' : origin.kind,
  );
  if (kinds.size === 0) return [{ what: 'niet nodig', why: 'geen wijk heeft een cijfer' }];
  return [...kinds].map(([kind, found]) => {
    const share = shareRange(found.flatMap(({ origin }) => ('coverage' in origin ? origin.coverage : [])));
    const roughly = found.some(({ origin }) => origin.kind === 'computed' && origin.approximate);
    const { what, why } = comparisonKinds[kind](share);
    return {
      what: kinds.size === 1 ? what : `${what} bij ${wijkCount(found.length)}`,
      why: `${why}${roughly ? ', weging bij benadering' : ''}`,
    };
  });
}

/** "93%", or "81 tot 97%"; rounded down, so that a gap is never 100%. */
function shareRange(shares: readonly number[]): string {
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)].map((share) =>
    Math.floor(share * 100 + 1e-9),
  );
  return lowest === highest ? `${lowest}%` : `${lowest} tot ${highest}%`;
}

/** "1 wijk", "26 wijken". */
export function wijkCount(count: number): string {
  return `${formatNumber(count, 0)} ${count === 1 ? 'wijk' : 'wijken'}`;
}
