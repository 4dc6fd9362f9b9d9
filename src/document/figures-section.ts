import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { namedFinding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { type DotLayout, type DotRow, dotChart, dotIntervalChart } from './charts/dot-interval.ts';
import { anyPeers, peersNote } from './comparator-columns.ts';
import type { DocumentInput } from './document-input.ts';
import { chooseFigures } from './figure-choice.ts';
import { type FigureRowView, figureRow, otherRow } from './figure-row.ts';
import { capitalise } from './format-nl.ts';
import { type KeyView, outcomeOf, signKey } from './outcome-style.ts';
import {
  benchmarkHead,
  benchmarkTag,
  benchmarkWords,
  estimateCaveat,
  hiddenWords,
  peopleOf,
  themeNames,
} from './words-nl.ts';

export type ThemeRowsView = Readonly<{
  theme: string;
  /** Rows that the chart spans: those of the figures and the one with the theme. */
  span: number;
  /** Columns before the chart. */
  columns: number;
  chart: Chart;
  rows: readonly FigureRowView[];
}>;

export type BlockView = Readonly<{
  kind: Basis;
  title: string;
  /** Sentences under the title, at body size. */
  notes: readonly string[];
  /** What the marks of the chart are. */
  caption: string;
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

export function figuresSection(input: DocumentInput): FiguresView {
  const { comparisons, findings } = input.profile;
  const judged = [...findings.strengths, ...findings.attention].map(({ comparison }) => comparison);
  const named = [...judged, ...findings.widespread, ...findings.largest];
  const { measured, estimated, others } = chooseFigures(comparisons, named, input.trim);
  return {
    title: titleOf(input.profile),
    blocks: [...block(input, 'sample', measured), ...block(input, 'model', estimated)],
    others: others.map(otherRow),
    benchmarkHead: benchmarkHead(input.profile.benchmark),
  };
}

function titleOf({ comparisons, benchmark }: Profile): string {
  const versus = benchmarkWords(benchmark);
  const tested = comparisons.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0) return `De cijfers naast die van ${versus}`;
  const count = (kind: string): number => tested.filter(({ verdict }) => verdict.kind === kind).length;
  const counted = `${count('favourable')} gunstiger en ${count('unfavourable')} ongunstiger dan in ${versus}`;
  return `${tested.length} cijfers gemeten: ${counted}`;
}

function block(input: DocumentInput, kind: Basis, comparisons: readonly Comparison[]): BlockView[] {
  const [first] = comparisons;
  if (first === undefined) return [];
  const { benchmark } = input.profile;
  const period = [...new Set(comparisons.flatMap(({ period: one }) => one ?? []))].join(', ');
  const rows = comparisons.map((comparison) => ({
    comparison,
    outcome: outcomeOf(comparison, namedFinding(comparison).length > 0),
  }));
  const anyValue = comparisons.some(({ measurement }) => measurement.kind === 'value');
  const estimated = kind === 'model' ? [estimateCaveat] : [];
  return [
    {
      kind,
      title: `${kind === 'sample' ? 'Gemeten en getoetst' : 'Geschat, niet getoetst'}, ${period}`,
      notes: anyValue ? estimated : [withoutFigures(kind, comparisons)],
      caption: kind === 'sample' ? measuredCaption : estimatedCaption(comparisons),
      key: anyValue ? signKey(rows.map(({ outcome }) => outcome)) : [],
      versus: benchmarkTag(benchmark),
      people: `Van elke 100 ${peopleOf(first.group)} …`,
      benchmarkHead: benchmarkHead(benchmark),
      peersHead: anyPeers(comparisons) ? ['Even oud'] : [],
      themes: anyValue ? themes.flatMap((theme) => themeRows(input, { kind, theme, rows })) : [],
    },
  ];
}

/** One sentence instead of a table without figures. */
function withoutFigures(kind: Basis, comparisons: readonly Comparison[]): string {
  const hidden = comparisons.flatMap(({ measurement }) =>
    measurement.kind === 'hidden' ? [measurement.reason] : [],
  );
  const what = kind === 'sample' ? 'gemeten cijfers' : 'schattingen';
  const [reason] = hidden;
  const why = reason === undefined ? '' : `: ${hiddenWords[reason]}`;
  return `Voor deze wijk zijn er geen ${what}${why}.`;
}

const mark = 'Teken: hoeveel meer of minder van de 100.';
const measuredCaption = `${mark} Streep met eindjes: de marge (95%) om het cijfer van de wijk.`;

function estimatedCaption(comparisons: readonly Comparison[]): string {
  const count = Math.max(...comparisons.map(({ spread }) => spread?.count ?? 0));
  const range = `Lijn: alle ${count} wijken, geen marge; balk: de middelste helft.`;
  const peers = anyPeers(comparisons) ? ` ${peersNote}` : '';
  return count === 0 ? mark : `${mark} ${range}${peers}`;
}

/** One column more leaves the chart less room, and the words two lines. */
const narrowChart: DotLayout = { ...dotChart, width: 58, rowHeight: 6.6 };

function themeRows(
  { style, profile }: DocumentInput,
  { kind, theme, rows }: Readonly<{ kind: Basis; theme: Theme; rows: readonly DotRow[] }>,
): ThemeRowsView[] {
  const own = rows.filter(({ comparison }) => comparison.indicator.theme === theme);
  if (own.length === 0) return [];
  const name = themeNames[theme];
  const withPeers = anyPeers(rows.map(({ comparison }) => comparison));
  const alt = `Puntdiagram ${name}: verschil met ${benchmarkWords(profile.benchmark)}. ${altWords(own)} Zie de tabel.`;
  const chart = dotIntervalChart(own, style, {
    id: `${kind === 'sample' ? 'gemeten' : 'geschat'}-${theme}`,
    alt,
    layout: withPeers ? narrowChart : dotChart,
  });
  return [
    {
      theme: name,
      span: own.length + 1,
      columns: withPeers ? 5 : 4,
      chart,
      rows: own.map((row) => figureRow(row, withPeers)),
    },
  ];
}

function altWords(rows: readonly DotRow[]): string {
  return rows
    .map(({ comparison, outcome }) => `${capitalise(comparison.indicator.phrase)}: ${outcome.words}.`)
    .join(' ');
}
