import type { BenchmarkLevel } from '../domain/benchmark.ts';
import type { Boundaries } from '../domain/boundary.ts';
import type { Counts, Coverage } from '../domain/coverage.ts';
import type { Problem } from '../lib/problem.ts';
import { type RemarkView, remarkViews } from './data-quality-remarks.ts';
import {
  type SuppressedInput,
  type SuppressedSection,
  suppressedSection,
} from './data-quality-suppressed.ts';
import { type ThemeTable, themeTables } from './data-quality-tables.ts';
import { type WijkSection, wijkSection } from './data-quality-wijken.ts';
import type { Edition } from './document-input.ts';
import type { HouseStyle } from './house-style.ts';
import type { Words } from './words/words.ts';

/** Everything the report about the data of a project is written from. */
export type DataQualityInput = SuppressedInput &
  Readonly<{
    edition: Edition;
    style: HouseStyle;
    level: BenchmarkLevel;
    boundaries: Boundaries;
    problems: readonly Problem[];
    coverage: Coverage;
    files: readonly Readonly<{ name: string; size: number; sha256: string }>[];
  }>;

type Total = Readonly<{ what: string; count: string; part: string; share: string }>;
type Names = Readonly<{ summary: string; names: string }>;
export type DataQualityView = Readonly<{
  language: string;
  words: Words;
  documentTitle: string;
  title: string;
  organisation: string;
  about: string;
  fictional: readonly string[];
  style: HouseStyle;
  worst: string;
  facts: readonly Readonly<{ number: string; label: string }>[];
  totals: readonly Total[];
  remarks: readonly RemarkView[];
  /** Of how many wijken the tables are, and what these are compared with. */
  lead: string;
  themes: readonly ThemeTable[];
  notes: readonly Names[];
  wijken: WijkSection;
  suppressed: SuppressedSection;
  instead: readonly Readonly<{ term: string; text: string }>[];
  files: readonly Readonly<{ name: string; size: string; sha256: string }>[];
}>;

/** The report for the analyst: what is wrong, what is missing, and what documents show instead. Holds no figures of of wijken. */
export function dataQualityView(input: DataQualityInput): DataQualityView {
  const { edition, style, level, coverage, words } = input;
  const { overview } = words.quality;
  const { title, organisation, fictional } = edition;
  return {
    ...{ title, organisation, style, words, language: words.language },
    documentTitle: overview.documentTitle(title),
    about: overview.about(organisation, edition.edition, edition.date),
    fictional: fictional ? [words.head.fictional] : [],
    worst: worstOf(coverage, words),
    facts: factsOf(input),
    totals: totalsOf(coverage.total, words),
    remarks: remarkViews(input.problems, words),
    lead: words.quality.coverage.lead(coverage.wijken.length, overview.level(level)),
    themes: themeTables(coverage, words),
    notes: notesOf(coverage, words),
    wijken: wijkSection(coverage, input),
    suppressed: suppressedSection(input),
    instead: overview.instead(edition.suppression, level),
    files: input.files.map(({ size, ...file }) => ({ ...file, size: overview.bytes(size) })),
  };
}

function factsOf({ coverage, words }: DataQualityInput): DataQualityView['facts'] {
  const { wijken, series, total } = coverage;
  const counts = {
    wijken: wijken.length,
    gemeenten: new Set(wijken.flatMap(({ gemeente }) => gemeente?.code ?? [])).size,
    indicators: new Set(series.map(({ indicator }) => indicator.id)).size,
    possible: total.total,
  };
  return (['wijken', 'gemeenten', 'indicators', 'possible'] as const).map((what) => ({
    number: words.format.number(counts[what], 0),
    label: words.quality.overview.fact(what, counts[what]),
  }));
}

function totalsOf(counts: Counts, { format, quality }: Words): Total[] {
  const { totals, percent } = quality.overview;
  return (['shown', 'hiddenByUs', 'hiddenBySource', 'absent'] as const).map((what) => {
    const part = (100 * counts[what]) / Math.max(1, counts.total);
    const share = `${part.toFixed(1)}%`;
    return { what: totals[what], count: format.number(counts[what], 0), part: percent(part), share };
  });
}

/** What costs readers most: figures without a comparison, or wijken with next to nothing to say; else the largest gap. */
function worstOf({ wijken, series, total }: Coverage, words: Words): string {
  const { overview } = words.quality;
  const alone = series.filter(
    ({ benchmarks }) =>
      benchmarks.length > 0 && benchmarks.every(({ measurement }) => measurement.kind !== 'value'),
  );
  const poor = wijken.filter(({ counts }) => counts.shown < leastShown * counts.total);
  const uncompared = alone.reduce((sum, { counts }) => sum + counts.shown, 0);
  const lost = poor.reduce((sum, { counts }) => sum + counts.total - counts.shown, 0);
  if (uncompared > lost) return overview.uncompared(alone.length, series.length);
  if (poor.length === 0) return largestGap(series, total, words);
  const names = poor.length > mostNamed ? [] : poor.map(({ area }) => area.name);
  return overview.poor(poor.length, leastShown, names);
}

/** Below this share of its figures a wijkprofiel gets short (design section 6). */
const leastShown = 0.6;
const mostNamed = 5;
type Gap = keyof Pick<Counts, 'hiddenByUs' | 'hiddenBySource' | 'absent'>;
function largestGap(series: Coverage['series'], total: Counts, { quality: { overview } }: Words): string {
  const gaps: readonly Gap[] = ['hiddenByUs', 'hiddenBySource', 'absent'];
  const largest = gaps.reduce((worst, gap) => (total[gap] > total[worst] ? gap : worst));
  if (total[largest] === 0) return overview.noGap;
  const themes = [...Map.groupBy(series, ({ indicator }) => indicator.theme)].map(([theme, own]) => ({
    theme,
    count: own.reduce((sum, { counts }) => sum + counts[largest], 0),
  }));
  const most = themes.reduce((worst, one) => (one.count > worst.count ? one : worst));
  return overview.gap({
    gap: largest,
    ...{ count: total[largest], total: total.total },
    ...{ theme: most.theme, inTheme: most.count },
  });
}

function notesOf({ unmeasured, unused }: Coverage, { quality: { overview } }: Words): Names[] {
  const note = (summary: (count: number) => string, names: readonly string[]): Names[] =>
    names.length === 0 ? [] : [{ summary: summary(names.length), names: `${names.join(', ')}.` }];
  return [
    ...note(
      overview.unused,
      unused.map(({ indicator, group }) => `${indicator.name} (${group})`),
    ),
    ...note(
      overview.unmeasured,
      unmeasured.map(({ name }) => name),
    ),
  ];
}
