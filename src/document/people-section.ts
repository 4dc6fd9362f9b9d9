import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import { type AgeRow, ageBarsChart } from './charts/age-bars.ts';
import type { Chart } from './charts/chart.ts';
import type { DocumentInput } from './document-input.ts';
import { formatNumber } from './format-nl.ts';
import { hyphenated } from './hyphens-nl.ts';
import { shownBenchmark, shownValue } from './sentences-nl.ts';
import { benchmarkHead, benchmarkTag, benchmarkWords, hiddenWords, peopleOf } from './words-nl.ts';

export type PeopleView = Readonly<{
  inhabitants: readonly Readonly<{ number: string; label: string }>[];
  ages: readonly Readonly<{
    title: string;
    /** Why ages matter for the other figures, when they differ. */
    note: readonly string[];
    /** Head of the first column of numbers. */
    ownHead: string;
    benchmarkHead: string;
    rows: readonly Readonly<{ label: string; value: string; benchmark: string }>[];
    rowCount: number;
    chart: Chart;
  }>[];
  /** Other facts about the people, one line each. */
  facts: readonly string[];
  /** One line when nothing is known about ages. */
  empty: readonly string[];
}>;

const noValue = '–';
/** A difference of this many of 100 inhabitants is worth a message. */
const notableAges = 3;

export function peopleSection(input: DocumentInput): PeopleView {
  const { profile } = input;
  const people = profile.comparisons.filter(({ indicator }) => indicator.theme === 'bevolking');
  const ages = people.filter(({ indicator }) => indicator.group === 'leeftijd');
  const anyAge = ages.some(({ measurement }) => measurement.kind === 'value');
  const others = people.filter(
    ({ indicator, measurement }) =>
      indicator.group !== 'leeftijd' && indicator.kind === 'percentage' && measurement.kind !== 'absent',
  );
  return {
    inhabitants: inhabitants(profile, people),
    ages: anyAge ? [ageTable(input, ages)] : [],
    facts: others
      .slice(0, Math.max(0, 2 - input.trim))
      .map((comparison) => fact(comparison, benchmarkTag(profile.benchmark))),
    empty: anyAge ? [] : ['Over de leeftijden in deze wijk zijn er geen cijfers.'],
  };
}

function inhabitants({ area }: Profile, people: readonly Comparison[]): PeopleView['inhabitants'] {
  const counted = people.find(({ indicator }) => indicator.id === 'inwoners');
  if (counted?.measurement.kind === 'value')
    return [{ number: formatNumber(counted.measurement.value, 0), label: `inwoners in ${counted.period}` }];
  return area.population === undefined
    ? []
    : [{ number: formatNumber(area.population, 0), label: 'inwoners' }];
}

/** Ages of the gemeente, where those of the wijk are not known: the same table for another area. */
export function gemeenteAges(input: DocumentInput): PeopleView['ages'] {
  const ages = input.profile.comparisons.filter(({ indicator }) => indicator.group === 'leeftijd');
  const ofGemeente = ages.flatMap((age): Comparison[] => {
    const other = age.others.find(({ area }) => area.level === 'gemeente');
    return other?.measurement.kind === 'value'
      ? [{ ...age, measurement: other.measurement, size: undefined }]
      : [];
  });
  const name = input.profile.gemeente?.name;
  if (ofGemeente.length === 0 || name === undefined) return [];
  const table = ageTable(input, ofGemeente, `De leeftijden in heel ${name}`);
  return [{ ...table, ownHead: hyphenated('Gemeente') }];
}

function ageTable(
  { profile, style }: DocumentInput,
  ages: readonly Comparison[],
  title = ageTitle(ages, benchmarkWords(profile.benchmark)),
): PeopleView['ages'][number] {
  const rows: AgeRow[] = ages.map(({ indicator, measurement, benchmark }) => ({
    label: indicator.name,
    value: measurement.kind === 'value' ? measurement.value : undefined,
    benchmark: benchmark.kind === 'value' ? benchmark.value : undefined,
  }));
  const differs = ages.some((age) => Math.abs(differenceOf(age)) >= notableAges);
  return {
    title,
    note: differs
      ? ['Dat telt mee in de cijfers over gezondheid: zij zijn niet gecorrigeerd voor leeftijd.']
      : [],
    ownHead: 'Wijk',
    benchmarkHead: benchmarkHead(profile.benchmark),
    rows: ages.map((age) => ({
      label: age.indicator.name,
      value: shownValue(age) || noValue,
      benchmark: shownBenchmark(age) || noValue,
    })),
    rowCount: rows.length,
    chart: ageBarsChart(rows, style, {
      id: 'leeftijd',
      alt: `Staafdiagram van de leeftijden: ${title}. Zie de tabel.`,
    }),
  };
}

/** A full count, so the largest difference is a fact; small ones are not made a message of. */
function ageTitle(ages: readonly Comparison[], versus: string): string {
  const [largest] = ages.toSorted((a, b) => Math.abs(differenceOf(b)) - Math.abs(differenceOf(a)));
  const difference = largest === undefined ? 0 : differenceOf(largest);
  if (largest === undefined || Math.abs(difference) < notableAges)
    return `De leeftijden lijken op die in ${versus}`;
  const direction = difference > 0 ? 'groter' : 'kleiner';
  return `Het deel van ${largest.indicator.name.toLowerCase()} is hier ${direction} dan in ${versus}`;
}

function differenceOf({ size }: Comparison): number {
  return size?.difference ?? 0;
}

function fact(comparison: Comparison, head: string): string {
  const { indicator, measurement, group } = comparison;
  if (measurement.kind === 'hidden') return `${indicator.name}: ${hiddenWords[measurement.reason]}.`;
  const versus = shownBenchmark(comparison);
  const compared = versus === '' ? '' : ` (${head} ${versus})`;
  return `${shownValue(comparison)} van de 100 ${peopleOf(group)} ${indicator.pluralPhrase ?? indicator.phrase}${compared}.`;
}
