import type { Comparison } from '../domain/comparison.ts';
import type { Basis, Polarity } from '../domain/indicator.ts';
import { isMarginUnweighted } from '../domain/measurement.ts';
import { indicatorThemes } from '../domain/theme.ts';
import { type DocumentInput, trimSteps } from './document-input.ts';
import { robustText, testText, unweightedWords } from './evidence-words.ts';
import { formatFigure, formatNumber } from './format-nl.ts';
import { marginText, shownBenchmark, shownValue } from './sentences-nl.ts';
import { type SpineMarkView, spineMark } from './spine-mark.ts';
import { basisWords, benchmarkHead, benchmarkWords, shortMissingWords } from './words-nl.ts';

/** One figure with its definition and what it is worth. */
export type AccountRowView = Readonly<{
  name: string;
  /** What it means, and which way is favourable. */
  definition: string;
  value: string;
  benchmark: string;
  /** Margin and number of answers, or why there is no figure. */
  detail: string;
  /** Outcome of the test, and what qualifies it. */
  test: string;
  /** Lowest and highest wijk, and the fifth in which this one lies. */
  place: string;
  /** The same drawn, from ten wijken on. */
  spine: readonly SpineMarkView[];
}>;

/** The figures of one source, year and group of people; `margins` and `tests` when any of them has one. */
export type AccountGroupView = Readonly<{
  heading: string;
  margins: boolean;
  tests: boolean;
  /** An order of estimates is told to be one. */
  placeHead: string;
  rows: readonly AccountRowView[];
}>;

/** The chapter that says of each figure what it means and what its verdict rests on. */
export type AccountView = Readonly<{
  benchmarkHead: string;
  benchmarkWords: string;
  /** Running text in two columns, without the drawings. */
  dense: boolean;
  /** What "robuust" means; nothing when no figure was tested. */
  testNote: readonly string[];
  groups: readonly AccountGroupView[];
}>;

const directions: Readonly<Record<Polarity, string>> = {
  'high-favourable': 'Hoog is gunstig.',
  'low-favourable': 'Laag is gunstig.',
  neutral: 'Geen oordeel.',
};
const order: readonly Basis[] = ['sample', 'model', 'register'];
const themeOrder: readonly string[] = indicatorThemes;

const none = '–';

/** Every figure of this wijk about all it is about (65-plussers are in the file), shown or hidden, by source; what is absent is named in the chapter after it. */
export function accountSection({ profile, trim }: DocumentInput): AccountView[] {
  const known = profile.comparisons.filter(
    ({ measurement, indicator }) => measurement.kind !== 'absent' && indicator.group !== 'leeftijd',
  );
  const place = ({ basis, indicator }: Comparison): number =>
    order.indexOf(basis) * themeOrder.length + themeOrder.indexOf(indicator.theme);
  const sorted = known.toSorted((a, b) => place(a) - place(b));
  if (sorted.length === 0) return [];
  const groups = [...Map.groupBy(sorted, headingOf)].map(([heading, own]) => {
    const rows = own.map(rowOf);
    const has = (column: 'detail' | 'test'): boolean => rows.some((row) => row[column] !== none);
    const placeHead = own[0]?.basis === 'model' ? 'Plaats (schatting)' : 'Plaats';
    return { heading, rows, margins: has('detail'), tests: has('test'), placeHead };
  });
  const { benchmark } = profile;
  const heads = { benchmarkHead: benchmarkHead(benchmark), benchmarkWords: benchmarkWords(benchmark) };
  const isCorrected = profile.family.tests > 0 && groups.some(({ tests }) => tests);
  const testNote = isCorrected ? [robustText(profile.family)] : [];
  return [{ ...heads, testNote, groups, dense: trim >= trimSteps.denser }];
}

function headingOf({ basis, source, period }: Comparison): string {
  return `${source}, ${period}: ${basisWords[basis]}`;
}

function rowOf(comparison: Comparison): AccountRowView {
  const { indicator, measurement, position } = comparison;
  return {
    name: indicator.name,
    definition: `${sentence(indicator.definition || indicator.unit)} ${directions[indicator.polarity]}`,
    value: shownValue(comparison) || none,
    benchmark: (measurement.kind === 'value' && shownBenchmark(comparison)) || none,
    detail: detailOf(comparison),
    test: testText(comparison) || none,
    place: placeText(comparison),
    spine: hasPlace(comparison) && position?.spine !== undefined ? [spineMark(position.spine)] : [],
  };
}

/** What describes the population has a range, but no place. */
function hasPlace({ indicator }: Comparison): boolean {
  return indicator.theme !== 'bevolking';
}

function placeText(comparison: Comparison): string {
  const { indicator, spread, position } = comparison;
  if (spread === undefined) return none;
  const [lowest, highest] = [spread.lowest, spread.highest].map((value) => formatFigure(value, indicator));
  const fifth = hasPlace(comparison) && position !== undefined ? `; ${position.fifth}e` : '';
  return `${lowest}–${highest}${fifth}`;
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function detailOf(comparison: Comparison): string {
  const { measurement } = comparison;
  if (measurement.kind !== 'value') return shortMissingWords[measurement.reason];
  const { respondents, provisional, combined } = measurement;
  const margin = marginText(comparison);
  const parts = [
    ...(margin === '' ? [] : [margin]),
    ...(respondents === undefined ? [] : [formatNumber(respondents, 0)]),
    ...(provisional ? ['voorlopig'] : []),
    ...(combined ? ['samengesteld'] : []),
    ...(isMarginUnweighted(measurement) ? [unweightedWords] : []),
  ];
  return parts.length === 0 ? none : parts.join('; ');
}
