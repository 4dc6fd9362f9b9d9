import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { namedFinding } from '../domain/priorities.ts';
import type { Chart } from './charts/chart.ts';
import { type DotLayout, type DotRow, dotIntervalChart } from './charts/dot-interval.ts';
import { anyPeers, type ComparatorColumn, comparatorColumns, peersNote } from './comparator-columns.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, formatNumber } from './format-nl.ts';
import { type KeyView, outcomeOf, type SignView, signKey, signView } from './outcome-style.ts';
import { marginText, shownValue } from './sentences-nl.ts';
import { themeTableLayout } from './theme-table-layout.ts';
import { hasValue } from './theme-words.ts';
import {
  benchmarkTag,
  benchmarkWords,
  computedNote,
  estimateReminder,
  missingWords,
  peopleOf,
} from './words-nl.ts';

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
  people: string;
  versus: string;
  /** A long word needs a wider column. */
  heads: readonly Readonly<{ text: string; wide: boolean }>[];
  headCount: number;
  key: KeyView;
  rows: readonly ThemeRowView[];
  rowCount: number;
  /** Some row has three lines, so all of them are higher. */
  tall: boolean;
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

const titles: Readonly<Record<TableKind, string>> = {
  sample: 'Gemeten en getoetst',
  model: 'Geschat, niet getoetst',
  register: 'Rapportcijfers en tellingen',
  'other-model': 'Geschat, in andere eenheden',
};

function table(
  input: DocumentInput,
  { id, kind }: Readonly<{ id: string; kind: TableKind }>,
  comparisons: readonly Comparison[],
): ThemeTableView[] {
  const [first] = comparisons;
  if (first === undefined || !comparisons.some(hasValue)) return [];
  const { profile } = input;
  const { benchmark } = profile;
  const periods = [...new Set(comparisons.flatMap(({ period }) => period ?? []))].toSorted().join(', ');
  const dots = comparisons.map((comparison): DotRow => {
    const named = namedFinding(comparison).length > 0;
    return { comparison, outcome: outcomeOf(comparison, named) };
  });
  const columns = comparatorColumns(profile, comparisons);
  const mixed = kind === 'register' || kind === 'other-model';
  const rows = dots.map((row) => rowView(row, columns, mixed));
  const { tall, chart } = themeTableLayout(columns.length, rows);
  return [
    {
      id,
      title: `${titles[kind]}, ${periods}`,
      notes: kind === 'model' || kind === 'other-model' ? [estimateReminder] : [],
      caption: captionOf(kind, comparisons),
      people: mixed ? 'Cijfer' : `Van elke 100 ${peopleOf(first.group)} …`,
      versus: benchmarkTag(benchmark),
      heads: columns.map(({ head }) => ({
        text: head,
        wide: head.split(' ').some((word) => word.length >= 8),
      })),
      headCount: columns.length,
      key: mixed ? [] : signKey(dots.map(({ outcome }) => outcome)),
      rows,
      rowCount: dots.length,
      tall: tall && !mixed,
      chart: mixed ? [] : [chartOf(input, dots, { id, layout: chart })],
    },
  ];
}

function captionOf(kind: TableKind, comparisons: readonly Comparison[]): string {
  const mark = 'Teken: hoeveel meer of minder van de 100.';
  if (kind === 'register')
    return 'Gemeten: getoetst. Geteld in registraties: niet getoetst; een telling kan van jaar tot jaar wisselen.';
  if (kind === 'sample') return `${mark} Streep met eindjes: de marge (95%) om het cijfer van de wijk.`;
  const count = Math.max(...comparisons.map(({ spread }) => spread?.count ?? 0));
  const peers = anyPeers(comparisons) ? ` ${peersNote}` : '';
  if (kind === 'other-model') return `Niet getoetst.${peers}`;
  const line = `Lijn: alle ${count} wijken, geen marge; balk: de middelste helft.`;
  const computed = comparisons.some(({ benchmarkOrigin }) => benchmarkOrigin.kind === 'computed');
  const origin = computed ? ` ${computedNote}` : '';
  return count === 0 ? `${mark}${peers}${origin}` : `${mark} ${line}${peers}${origin}`;
}

function chartOf(
  { profile, style }: DocumentInput,
  rows: readonly DotRow[],
  look: Readonly<{ id: string; layout: DotLayout }>,
): Chart {
  const named = rows.filter(
    ({ outcome }) => outcome.sign === 'favourable' || outcome.sign === 'unfavourable',
  );
  const words = named
    .slice(0, 2)
    .map(({ comparison, outcome }) => `${comparison.indicator.phrase} ${outcome.words}`);
  const message = words.length === 0 ? 'Geen verschil om te noemen' : capitalise(words.join('; '));
  const alt = `Puntdiagram: verschil met ${benchmarkWords(profile.benchmark)}. ${message}. Zie de tabel.`;
  return dotIntervalChart(rows, style, { ...look, alt });
}

function rowView(
  { comparison, outcome }: DotRow,
  columns: readonly ComparatorColumn[],
  mixed: boolean,
): ThemeRowView {
  const { measurement, indicator, basis, group, period } = comparison;
  const unit =
    indicator.kind === 'percentage' && indicator.unit === '%'
      ? `van elke 100 ${peopleOf(group)}`
      : indicator.unit;
  const counted = basis === 'register' && measurement.kind === 'value';
  return {
    label: mixed ? indicator.name : indicator.phrase,
    unit: mixed ? `${unit}; ${knownBy[basis]} ${period ?? ''}` : '',
    value: shownValue(comparison),
    missing: missingWords(measurement),
    others: columns.map(({ textOf }) => textOf(comparison)),
    sign: counted ? [] : [signView(outcome)],
    words: outcome.words,
    detail: detailOf(comparison),
  };
}

const knownBy: Readonly<Record<Basis, string>> = { sample: 'gemeten', model: 'geschat', register: 'geteld' };

/** For policy: the margin and the number of answers behind a measured figure. */
function detailOf(comparison: Comparison): string {
  const { measurement } = comparison;
  if (measurement.kind !== 'value') return '';
  const { respondents, indicative, combined } = measurement;
  const margin = marginText(comparison);
  const parts = [
    ...(margin === '' ? [] : [margin]),
    ...(respondents === undefined ? [] : [`n = ${formatNumber(respondents, 0)}`]),
    ...(indicative ? ['indicatief'] : []),
    ...(combined ? ['samengesteld'] : []),
  ];
  return parts.join('; ');
}
