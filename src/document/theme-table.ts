import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { namedFinding } from '../domain/priorities.ts';
import type { Chart } from './charts/chart.ts';
import { type DotLayout, type DotRow, dotIntervalChart } from './charts/dot-interval.ts';
import { anyPeers, type ComparatorColumn, comparatorColumns } from './comparator-columns.ts';
import type { DocumentInput } from './document-input.ts';
import { dotsAlt } from './dots-alt.ts';
import { figureMark, type KeyView, outcomeOf, type SignView, signKey, signView } from './outcome-style.ts';
import { hasValue } from './theme-comparisons.ts';
import { themeTableLayout } from './theme-table-layout.ts';
import type { Words } from './words/words.ts';

/** One figure beside everything it is compared with; `others` stand in the order of the heads. */
export type ThemeRowView = Readonly<{
  label: string;
  unit: string;
  value: string;
  missing: string;
  others: readonly string[];
  sign: readonly SignView[];
  words: string;
  /** Margin and number of answers of a measured figure; empty for others. */
  detail: string;
}>;

/** The figures of one theme that are known in the same way; measured and estimated ones never share a table. */
export type ThemeTableView = Readonly<{
  id: string;
  title: string;
  notes: readonly string[];
  caption: string;
  /** The mark of a figure in the chart, before the caption. */
  mark: readonly SignView[];
  people: string;
  versus: string;
  /** A long word needs a wider column. */
  heads: readonly Readonly<{ text: string; wide: boolean }>[];
  headCount: number;
  key: KeyView;
  /** With the lines that each row takes. */
  rows: readonly (ThemeRowView & Readonly<{ lines: number }>)[];
  rowCount: number;
  /** One chart beside the rows, or none for figures in different units. */
  chart: readonly Chart[];
}>;

/** The tables of a theme: measured, estimated, and figures in other units; those that are estimated stand apart. */
export function themeTables(
  input: DocumentInput,
  theme: string,
  comparisons: readonly Comparison[],
): ThemeTableView[] {
  const shares = (basis: Basis): Comparison[] =>
    comparisons.filter((one) => isShare(one) && one.basis === basis);
  const others = comparisons.filter((one) => !isShare(one) || one.basis === 'register');
  const counted = others.filter(({ basis }) => basis !== 'model');
  const estimated = others.filter(({ basis }) => basis === 'model');
  return [
    ...table(input, { id: `${theme}-gemeten`, kind: 'sample' }, shares('sample')),
    ...table(input, { id: `${theme}-geschat`, kind: 'model' }, shares('model')),
    ...table(input, { id: `${theme}-overig`, kind: 'register' }, counted),
    ...table(input, { id: `${theme}-overig-geschat`, kind: 'other-model' }, estimated),
  ];
}

function isShare({ indicator }: Comparison): boolean {
  return indicator.pluralPhrase !== undefined;
}

/** A table of shares that are measured or estimated, or of figures in different units. */
type TableKind = Basis | 'other-model';

function table(
  input: DocumentInput,
  { id, kind }: Readonly<{ id: string; kind: TableKind }>,
  comparisons: readonly Comparison[],
): ThemeTableView[] {
  const [first] = comparisons;
  if (first === undefined || !comparisons.some(hasValue)) return [];
  const { profile, words } = input;
  const { benchmark } = profile;
  const periods = [...new Set(comparisons.flatMap(({ period }) => period ?? []))].toSorted();
  const dots = comparisons.map((comparison): DotRow => {
    const named = namedFinding(comparison).length > 0;
    return { comparison, outcome: outcomeOf(comparison, named, words) };
  });
  const columns = comparatorColumns(profile, comparisons, words);
  const mixed = kind === 'register' || kind === 'other-model';
  const texts = dots.map((row) => rowView(row, { columns, mixed, words }));
  const { lines, chart } = themeTableLayout(columns.length, texts);
  const rows = texts.map((text, index) => ({ ...text, lines: lines[index] ?? 1 }));
  return [
    {
      id,
      title: words.tables.title(kind, periods),
      notes: kind === 'model' || kind === 'other-model' ? [words.estimates.reminder] : [],
      caption: captionOf(kind, comparisons, words),
      mark: mixed ? [] : [figureMark(kind === 'model')],
      people: mixed ? words.tables.figure : words.tables.ofEach100(first.group),
      versus: words.areas.tag(benchmark),
      heads: columns.map(({ head }) => ({
        text: head,
        wide: head.split(' ').some((word) => word.length >= 8),
      })),
      headCount: columns.length,
      key: mixed
        ? []
        : signKey(
            dots.map(({ outcome }) => outcome),
            words,
          ),
      rows,
      rowCount: dots.length,
      chart: mixed ? [] : [chartOf(input, dots, { theme: themeName(first, words), id, layout: chart })],
    },
  ];
}

function captionOf(kind: TableKind, comparisons: readonly Comparison[], { tables }: Words): string {
  if (kind === 'register') return tables.countedCaption;
  if (kind === 'sample') return tables.measuredCaption;
  const peers = anyPeers(comparisons);
  if (kind === 'other-model') return tables.otherEstimatesCaption(peers);
  const wijken = Math.max(...comparisons.map(({ spread }) => spread?.count ?? 0));
  const computed = comparisons.some(({ benchmarkOrigin }) => benchmarkOrigin.kind === 'computed');
  return tables.estimatedCaption({ wijken, peers, computed });
}

/** Inhabitants have no theme. */
function themeName({ indicator: { theme } }: Comparison, { themes, people }: Words): string {
  return theme === 'bevolking' ? people.heading : themes.names[theme];
}

function chartOf(
  { profile, style, words }: DocumentInput,
  rows: readonly DotRow[],
  { theme, ...look }: Readonly<{ theme: string; id: string; layout: DotLayout }>,
): Chart {
  const about = { theme, versus: words.areas.benchmark(profile.benchmark) };
  return dotIntervalChart(rows, style, { ...look, alt: dotsAlt(rows, about, words) });
}

function rowView(
  { comparison, outcome }: DotRow,
  { columns, mixed, words }: Readonly<{ columns: readonly ComparatorColumn[]; mixed: boolean; words: Words }>,
): ThemeRowView {
  const { measurement, indicator, basis } = comparison;
  const counted = basis === 'register' && measurement.kind === 'value';
  return {
    label: mixed ? indicator.name : indicator.phrase,
    unit: mixed ? words.tables.rowUnit(comparison) : '',
    value: words.sentences.value(comparison),
    missing: words.missing.of(measurement),
    others: columns.map(({ textOf }) => textOf(comparison)),
    sign: counted ? [] : [signView(outcome)],
    words: outcome.words,
    detail: detailOf(comparison, words),
  };
}

/** For policy: the margin and the number of answers behind a measured figure. */
function detailOf(comparison: Comparison, { sentences, tables }: Words): string {
  const { measurement } = comparison;
  if (measurement.kind !== 'value') return '';
  const { respondents, indicative, combined } = measurement;
  const margin = sentences.margin(comparison);
  const parts = [
    ...(margin === '' ? [] : [margin]),
    ...(respondents === undefined ? [] : [tables.respondents(respondents)]),
    ...(indicative ? [tables.indicative] : []),
    ...(combined ? [tables.combined] : []),
  ];
  return parts.join('; ');
}
