import type { Comparison } from '../domain/comparison.ts';
import type { HiddenReason } from '../domain/measurement.ts';
import { namedFinding } from '../domain/priorities.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import { linesOf } from '../lib/text-lines.ts';
import type { Chart } from './charts/chart.ts';
import { type DotRow, dotIntervalChart, dotWidth } from './charts/dot-interval.ts';
import { anyPeers } from './comparator-columns.ts';
import type { DocumentInput } from './document-input.ts';
import { dotsAlt } from './dots-alt.ts';
import { type ChosenFigures, chooseFigures } from './figure-choice.ts';
import { type FigureRowView, figureRow, otherRow } from './figure-row.ts';
import { figureMark, type KeyView, outcomeOf, type SignView, signKey } from './outcome-style.ts';
import type { Words } from './words/words.ts';

export type ThemeRowsView = Readonly<{
  theme: string;
  /** Rows that the chart spans: those of the figures and the one with the theme. */
  span: number;
  /** Columns before the chart. */
  columns: number;
  chart: Chart;
  /** `long` for two lines. */
  rows: readonly (FigureRowView & Readonly<{ long: boolean }>)[];
}>;

type Kind = 'sample' | 'model';

export type BlockView = Readonly<{
  kind: Kind;
  title: string;
  /** Sentences under the title, at body size. */
  notes: readonly string[];
  /** What the marks of the chart are. */
  caption: string;
  mark: SignView;
  key: KeyView;
  people: string;
  peersHead: readonly string[];
  benchmarkHead: string;
  versus: string;
  themes: readonly ThemeRowsView[];
}>;

export type FiguresView = Readonly<{
  title: string;
  blocks: readonly BlockView[];
  /** Figures in other units than shares of people. */
  others: readonly FigureRowView[];
  benchmarkHead: string;
}>;

/** The figures that have a row: what is named first. */
export function figuresOf({ profile: { comparisons, findings }, trim }: DocumentInput): ChosenFigures {
  const judged = [...findings.strengths, ...findings.attention].map(({ comparison }) => comparison);
  return chooseFigures(comparisons, [...judged, ...findings.widespread, ...findings.largest], trim);
}

export function figuresSection(input: DocumentInput): FiguresView {
  const { profile, words } = input;
  const { measured, estimated, others } = figuresOf(input);
  return {
    title: titleOf(input),
    blocks: [...block(input, 'sample', measured), ...block(input, 'model', estimated)],
    others: others.map((one) => otherRow(one, words)),
    benchmarkHead: words.areas.head(profile.benchmark),
  };
}

function titleOf({ profile: { comparisons, benchmark }, words }: DocumentInput): string {
  const versus = words.areas.benchmark(benchmark);
  const tested = comparisons.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0) return words.figures.title(versus);
  const count = (kind: string): number => tested.filter(({ verdict }) => verdict.kind === kind).length;
  const counted = { favourable: count('favourable'), unfavourable: count('unfavourable') };
  return words.figures.titleTested({ tested: tested.length, ...counted }, versus);
}

function block(input: DocumentInput, kind: Kind, comparisons: readonly Comparison[]): BlockView[] {
  const [first] = comparisons;
  if (first === undefined) return [];
  const { profile, words } = input;
  const { benchmark } = profile;
  const periods = [...new Set(comparisons.flatMap(({ period }) => period ?? []))];
  const rows = comparisons.map((comparison) => ({
    comparison,
    outcome: outcomeOf(comparison, namedFinding(comparison).length > 0, words),
  }));
  const anyValue = comparisons.some(({ measurement }) => measurement.kind === 'value');
  const estimated = kind === 'model' ? [words.estimates.caveat] : [];
  return [
    {
      kind,
      title: words.tables.title(kind, periods),
      notes: anyValue ? estimated : [words.figures.none(kind, firstReason(comparisons))],
      caption: kind === 'sample' ? words.tables.measuredCaption : estimatedCaption(comparisons, words),
      mark: figureMark(kind === 'model'),
      key: anyValue
        ? signKey(
            rows.map(({ outcome }) => outcome),
            words,
          )
        : [],
      versus: words.areas.tag(benchmark),
      people: words.tables.ofEach100(first.group),
      benchmarkHead: words.areas.head(benchmark),
      peersHead: anyPeers(comparisons) ? [words.tables.peers] : [],
      themes: anyValue ? themes.flatMap((theme) => themeRows(input, { kind, theme, rows })) : [],
    },
  ];
}

/** Why there is no figure, where one was hidden. */
function firstReason(comparisons: readonly Comparison[]): HiddenReason | undefined {
  const [reason] = comparisons.flatMap(({ measurement }) =>
    measurement.kind === 'hidden' ? [measurement.reason] : [],
  );
  return reason;
}

function estimatedCaption(comparisons: readonly Comparison[], { tables }: Words): string {
  const wijken = Math.max(...comparisons.map(({ spread }) => spread?.count ?? 0));
  return tables.estimatedCaption({ wijken, peers: wijken > 0 && anyPeers(comparisons), computed: false });
}

/** One column more leaves the chart less room. Widths and heights in mm that templates/factsheet.css repeats. */
const widths = { usual: dotWidth, withPeers: 56 };
const heights = { theme: 5.5, line: 5.9, lines: 8.6 };
const label = { width: 39.8, size: 10 };
const outcome = { width: 26.5, size: 10 };

function isLong({ label: text, words }: FigureRowView): boolean {
  return linesOf(text, label) > 1 || linesOf(words, outcome) > 1;
}

function themeRows(
  { style, profile, words }: DocumentInput,
  { kind, theme, rows }: Readonly<{ kind: Kind; theme: Theme; rows: readonly DotRow[] }>,
): ThemeRowsView[] {
  const own = rows.filter(({ comparison }) => comparison.indicator.theme === theme);
  if (own.length === 0) return [];
  const name = words.themes.names[theme];
  const withPeers = anyPeers(rows.map(({ comparison }) => comparison));
  const versus = words.areas.benchmark(profile.benchmark);
  const alt = dotsAlt(own, { theme: name, versus }, words);
  const texts = own.map((row) => figureRow(row, withPeers, words));
  const shown = texts.map((row) => ({ ...row, long: isLong(row) }));
  const chart = dotIntervalChart(own, style, {
    id: `${kind === 'sample' ? 'gemeten' : 'geschat'}-${theme}`,
    alt,
    layout: {
      width: withPeers ? widths.withPeers : widths.usual,
      headHeight: heights.theme,
      rowHeights: shown.map((row) => (row.long ? heights.lines : heights.line)),
    },
  });
  return [
    {
      theme: name,
      span: own.length + 1,
      columns: withPeers ? 5 : 4,
      chart,
      rows: shown,
    },
  ];
}
