import type { BenchmarkFigure } from '../domain/benchmark.ts';
import type { Counts, Coverage, SeriesCoverage } from '../domain/coverage.ts';
import { over65Group } from '../domain/indicator.ts';
import { hiddenReasons } from '../domain/measurement.ts';
import { indicatorThemes } from '../domain/theme.ts';
import type { Words } from './words/words.ts';

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
export function themeTables({ series }: Coverage, words: Words): ThemeTable[] {
  return indicatorThemes.flatMap((theme) => {
    const rows = series
      .filter(({ indicator }) => indicator.theme === theme)
      .map((one) => seriesRow(one, words));
    if (rows.length === 0) return [];
    const sources = new Set(rows.map(({ source }) => source));
    const table = { id: `thema-${theme}`, name: words.quality.coverage.theme(theme) };
    return sources.size === 1
      ? [
          {
            ...table,
            source: [...sources].map(words.quality.coverage.source),
            rows: rows.map((row) => ({ ...row, source: '' })),
          },
        ]
      : [{ ...table, source: [], rows }];
  });
}

function seriesRow(series: SeriesCoverage, words: Words): SeriesRow {
  const { indicator, group, period, bases, sources, counts } = series;
  return {
    name: indicator.name,
    tag: group === over65Group ? [over65Group] : [],
    about: words.quality.coverage.about(bases, group, period),
    source: sources.join('; '),
    shown: partOf(counts, words),
    ...missingOf(counts, words),
    comparisons: comparisonViews(series.benchmarks, words),
  };
}

/** What may be shown, of everything. */
export function partOf({ shown, total }: Counts, { quality }: Words): PartView {
  const share = `${((shown / Math.max(1, total)) * 100).toFixed(1)}%`;
  return { text: quality.coverage.part(shown, total), share };
}

/** What may not be shown or does not exist, with the reasons; counted when there are several. */
export function missingOf(counts: Counts, { format, quality }: Words): MissingView {
  const { hiddenByUs, hiddenBySource, absent, reasons } = counts;
  const { reasons: reasonWords, countedReason } = quality.coverage;
  const told = (names: readonly (keyof typeof reasonWords)[]): string => {
    const found = new Map<string, number>();
    for (const name of names) {
      const count = reasons.get(name) ?? 0;
      if (count > 0) found.set(reasonWords[name], (found.get(reasonWords[name]) ?? 0) + count);
    }
    if (found.size === 1) return [...found.keys()].filter((word) => word !== reasonWords.missing).join('');
    return [...found].map(([word, count]) => countedReason(count, word)).join(', ');
  };
  return {
    hidden: format.number(hiddenByUs + hiddenBySource, 0),
    hiddenWhy: told(hiddenReasons),
    absent: format.number(absent, 0),
    absentWhy: told(['missing', 'not-measured', 'not-applicable']),
  };
}

type ComparisonKind = BenchmarkFigure['origin']['kind'] | 'hidden';

/** How the figures that wijken are compared with are known; for how many wijken when that differs between them. */
function comparisonViews(benchmarks: readonly BenchmarkFigure[], words: Words): ComparisonView[] {
  const kinds = Map.groupBy(
    benchmarks,
    ({ origin, measurement }): ComparisonKind =>
      origin.kind === 'none' && measurement.kind === 'hidden' ? 'hidden' : origin.kind,
  );
  const said = words.quality.coverage;
  if (kinds.size === 0) return [said.notNeeded];
  return [...kinds].map(([kind, found]) => {
    const share = shareRange(
      found.flatMap(({ origin }) => ('coverage' in origin ? origin.coverage : [])),
      words,
    );
    const roughly = found.some(({ origin }) => origin.kind === 'computed' && origin.approximate);
    const { what, why } = said.comparisons[kind](share);
    return {
      what: kinds.size === 1 ? what : said.atWijken(what, found.length),
      why: roughly ? `${why}, ${said.approximate}` : why,
    };
  });
}

/** Rounded down, so that a gap is never 100%. */
function shareRange(shares: readonly number[], { quality }: Words): string {
  const [lowest = 0, highest = 0] = [Math.min(...shares), Math.max(...shares)].map((share) =>
    Math.floor(share * 100 + 1e-9),
  );
  return quality.coverage.shares(lowest, highest);
}
