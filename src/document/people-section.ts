import type { Comparison } from '../domain/comparison.ts';
import { type AgeRow, ageBarsChart } from './charts/age-bars.ts';
import type { Chart } from './charts/chart.ts';
import type { DocumentInput } from './document-input.ts';
import type { Words } from './words/words.ts';

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
  const { profile, words } = input;
  const people = profile.comparisons.filter(({ indicator }) => indicator.theme === 'bevolking');
  const ages = people.filter(({ indicator }) => indicator.group === 'leeftijd');
  const anyAge = ages.some(({ measurement }) => measurement.kind === 'value');
  const others = people.filter(
    ({ indicator, measurement }) =>
      indicator.group !== 'leeftijd' && indicator.kind === 'percentage' && measurement.kind !== 'absent',
  );
  return {
    inhabitants: inhabitants(input, people),
    ages: anyAge ? [ageTable(input, ages)] : [],
    facts: others
      .slice(0, Math.max(0, 2 - input.frontTrim))
      .map((comparison) => words.people.fact(comparison, words.areas.tag(profile.benchmark))),
    empty: anyAge ? [] : [words.people.noAges],
  };
}

function inhabitants(
  { profile: { area }, words }: DocumentInput,
  people: readonly Comparison[],
): PeopleView['inhabitants'] {
  const { number } = words.format;
  const counted = people.find(({ indicator }) => indicator.id === 'inwoners');
  if (counted?.measurement.kind === 'value')
    return [
      {
        number: number(counted.measurement.value, 0),
        label: words.people.inhabitantsIn(counted.period ?? ''),
      },
    ];
  return area.population === undefined
    ? []
    : [{ number: number(area.population, 0), label: words.people.inhabitants }];
}

/** Ages of the gemeente, where those of the wijk are not known: the same table for another area. */
export function gemeenteAges(input: DocumentInput): PeopleView['ages'] {
  const { words } = input;
  const ages = input.profile.comparisons.filter(({ indicator }) => indicator.group === 'leeftijd');
  const ofGemeente = ages.flatMap((age): Comparison[] => {
    const other = age.others.find(({ area }) => area.level === 'gemeente');
    return other?.measurement.kind === 'value'
      ? [{ ...age, measurement: other.measurement, size: undefined }]
      : [];
  });
  const name = input.profile.gemeente?.name;
  if (ofGemeente.length === 0 || name === undefined) return [];
  const table = ageTable(input, ofGemeente, words.people.agesOfGemeente(name));
  return [{ ...table, ownHead: words.format.hyphenated(words.people.gemeente) }];
}

function ageTable(
  { profile, style, words }: DocumentInput,
  ages: readonly Comparison[],
  title = ageTitle(ages, words.areas.benchmark(profile.benchmark), words),
): PeopleView['ages'][number] {
  const rows: AgeRow[] = ages.map(({ indicator, measurement, benchmark }) => ({
    label: indicator.name,
    value: measurement.kind === 'value' ? measurement.value : undefined,
    benchmark: benchmark.kind === 'value' ? benchmark.value : undefined,
  }));
  const differs = ages.some((age) => Math.abs(differenceOf(age)) >= notableAges);
  const told = differs ? mostDifferent(ages) : mostCommon(ages);
  const alt = words.people.agesAlt(title, told, words.areas.tag(profile.benchmark));
  return {
    title,
    note: differs ? [words.people.agesNote] : [],
    ownHead: words.people.wijk,
    benchmarkHead: words.areas.head(profile.benchmark),
    rows: ages.map((age) => ({
      label: age.indicator.name,
      value: words.sentences.value(age) || noValue,
      benchmark: words.sentences.benchmark(age) || noValue,
    })),
    rowCount: rows.length,
    chart: ageBarsChart(rows, style, { id: 'leeftijd', alt }),
  };
}

/** A full count, so the largest difference is a fact; small ones are not made a message of. */
function ageTitle(ages: readonly Comparison[], versus: string, { people }: Words): string {
  const largest = mostDifferent(ages);
  const difference = largest === undefined ? 0 : differenceOf(largest);
  return largest === undefined || Math.abs(difference) < notableAges
    ? people.agesAlike(versus)
    : people.agesDiffer(largest.indicator.name, difference > 0, versus);
}

function mostDifferent(ages: readonly Comparison[]): Comparison | undefined {
  return ages.toSorted((a, b) => Math.abs(differenceOf(b)) - Math.abs(differenceOf(a)))[0];
}

function mostCommon(ages: readonly Comparison[]): Comparison | undefined {
  const share = ({ measurement }: Comparison): number =>
    measurement.kind === 'value' ? measurement.value : -1;
  return ages.filter((age) => share(age) >= 0).toSorted((a, b) => share(b) - share(a))[0];
}

function differenceOf({ size }: Comparison): number {
  return size?.difference ?? 0;
}
