import type { Comparison } from '../domain/comparison.ts';
import type { Basis, Polarity } from '../domain/indicator.ts';
import { indicatorThemes } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';
import { formatFigure, formatNumber } from './format-nl.ts';
import { marginText, shownValue } from './sentences-nl.ts';
import { basisWords, shortMissingWords } from './words-nl.ts';

/** One figure with its definition and what it is worth. */
export type AccountRowView = Readonly<{
  name: string;
  definition: string;
  direction: string;
  value: string;
  /** Margin and number of answers, or why there is no figure. */
  detail: string;
  range: string;
  fifth: string;
}>;

/** The figures of one source, year and group of people; `margins` when any of them has one. */
export type AccountGroupView = Readonly<{
  heading: string;
  margins: boolean;
  rows: readonly AccountRowView[];
}>;

const directions: Readonly<Record<Polarity, string>> = {
  'high-favourable': 'hoog is gunstig',
  'low-favourable': 'laag is gunstig',
  neutral: 'geen oordeel',
};
const order: readonly Basis[] = ['sample', 'model', 'register'];
const themeOrder: readonly string[] = indicatorThemes;

const none = '–';

/** Every figure of this wijk about all it is about (65-plussers are in the file), shown or hidden, by source; what is absent is named in the chapter after it. */
export function accountSection({ profile }: DocumentInput): AccountGroupView[] {
  const known = profile.comparisons.filter(
    ({ measurement, indicator }) => measurement.kind !== 'absent' && indicator.group !== 'leeftijd',
  );
  const place = ({ basis, indicator }: Comparison): number =>
    order.indexOf(basis) * themeOrder.length + themeOrder.indexOf(indicator.theme);
  const sorted = known.toSorted((a, b) => place(a) - place(b));
  return [...Map.groupBy(sorted, headingOf)].map(([heading, own]) => {
    const rows = own.map(rowOf);
    return { heading, rows, margins: rows.some(({ detail }) => detail !== none) };
  });
}

function headingOf({ basis, source, period }: Comparison): string {
  return `${source}, ${period}: ${basisWords[basis]}`;
}

function rowOf(comparison: Comparison): AccountRowView {
  const { indicator, measurement, spread, fifth } = comparison;
  const at = (value: number): string => formatFigure(value, indicator);
  return {
    name: indicator.name,
    definition: indicator.definition || indicator.unit,
    direction: directions[indicator.polarity],
    value: shownValue(comparison) || '–',
    detail: detailOf(comparison),
    range: spread === undefined ? '–' : `${at(spread.lowest)}–${at(spread.highest)}`,
    fifth:
      measurement.kind !== 'value' || fifth === undefined || indicator.theme === 'bevolking'
        ? '–'
        : `${fifth}e`,
  };
}

function detailOf(comparison: Comparison): string {
  const { measurement } = comparison;
  if (measurement.kind !== 'value') return shortMissingWords[measurement.reason];
  const { respondents, provisional, combined } = measurement;
  const margin = marginText(comparison);
  const parts = [
    ...(margin === '' ? [] : [margin]),
    ...(respondents === undefined ? [] : [`n = ${formatNumber(respondents, 0)}`]),
    ...(provisional ? ['voorlopig'] : []),
    ...(combined ? ['samengesteld'] : []),
  ];
  return parts.length === 0 ? none : parts.join('; ');
}
