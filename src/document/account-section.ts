import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import { isMarginUnweighted } from '../domain/measurement.ts';
import { indicatorThemes } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';
import { type SpineMarkView, spineMark } from './spine-mark.ts';
import type { Words } from './words/words.ts';

/** One figure with its definition and what it is worth. */
export type AccountRowView = Readonly<{
  name: string;
  /** What it means, and which way is favourable. */
  definition: string;
  value: string;
  /** "regio 15"; the rest is empty where nothing is known. */
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

/** The figures of one source, year and group of people. */
export type AccountGroupView = Readonly<{ id: string; heading: string; rows: readonly AccountRowView[] }>;

/** The chapter that says of each figure what it means and what its verdict rests on. */
export type AccountView = Readonly<{
  title: string;
  /** How to read it, and what "robuust" means when figures were tested. */
  intro: readonly string[];
  groups: readonly AccountGroupView[];
}>;

const order: readonly Basis[] = ['sample', 'model', 'register'];
const themeOrder: readonly string[] = indicatorThemes;

const none = '–';

/** Every figure of this wijk about all it is about (65-plussers are in the file), shown or hidden, by source; what is absent is named in the chapter after it. */
export function accountSection({ profile, words }: DocumentInput): AccountView[] {
  const known = profile.comparisons.filter(
    ({ measurement, indicator }) => measurement.kind !== 'absent' && indicator.group !== 'leeftijd',
  );
  const place = ({ basis, indicator }: Comparison): number =>
    order.indexOf(basis) * themeOrder.length + themeOrder.indexOf(indicator.theme);
  const sorted = known.toSorted((a, b) => place(a) - place(b));
  if (sorted.length === 0) return [];
  const { benchmark, family } = profile;
  const tag = words.areas.tag(benchmark);
  const groups = [...Map.groupBy(sorted, (one) => headingOf(one, words))].map(([heading, own], index) => ({
    id: `bron-${index + 1}`,
    heading,
    rows: own.map((one) => rowOf(one, tag, words)),
  }));
  const isCorrected = family.tests > 0 && sorted.some((one) => words.evidence.test(one) !== '');
  const intro = [
    words.account.intro(words.areas.benchmark(benchmark)),
    ...(isCorrected ? [words.evidence.robust(family)] : []),
  ];
  return [{ title: words.account.title, intro, groups }];
}

function headingOf({ basis, source, period }: Comparison, words: Words): string {
  return `${source}, ${period}: ${words.evidence.bases[basis]}`;
}

function rowOf(comparison: Comparison, tag: string, words: Words): AccountRowView {
  const { indicator, measurement, position } = comparison;
  const benchmark = measurement.kind === 'value' ? words.sentences.benchmark(comparison) : '';
  return {
    name: indicator.name,
    definition: `${sentence(indicator.definition || indicator.unit)} ${words.account.favourable[indicator.polarity]}`,
    value: words.sentences.value(comparison) || none,
    benchmark: benchmark === '' ? '' : `${tag}\u00a0${benchmark}`,
    detail: detailOf(comparison, words),
    test: words.evidence.test(comparison),
    place: placeText(comparison, words),
    spine: hasPlace(comparison) && position?.spine !== undefined ? [spineMark(position.spine)] : [],
  };
}

/** What describes the population has a range, but no place. */
function hasPlace({ indicator }: Comparison): boolean {
  return indicator.theme !== 'bevolking';
}

function placeText(comparison: Comparison, words: Words): string {
  const { indicator, spread, position } = comparison;
  if (spread === undefined) return '';
  const [lowest, highest] = [spread.lowest, spread.highest].map((value) =>
    words.format.figure(value, indicator),
  );
  const fifth =
    hasPlace(comparison) && position !== undefined ? `; ${words.account.fifth(position.fifth)}` : '';
  return `${lowest}–${highest}${fifth}`;
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function detailOf(comparison: Comparison, words: Words): string {
  const { measurement } = comparison;
  if (measurement.kind !== 'value') return words.missing.short[measurement.reason];
  const { respondents, provisional, combined } = measurement;
  const margin = words.sentences.margin(comparison);
  const parts = [
    ...(margin === '' ? [] : [margin]),
    ...(respondents === undefined ? [] : [words.format.number(respondents, 0)]),
    ...(provisional ? [words.account.provisional] : []),
    ...(combined ? [words.account.combined] : []),
    ...(isMarginUnweighted(measurement) ? [words.evidence.unweighted] : []),
  ];
  return parts.join('; ');
}
