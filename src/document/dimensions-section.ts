import type { Comparison } from '../domain/comparison.ts';
import { namedFinding, onePerGroup } from '../domain/priorities.ts';
import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { capitalise } from './format-nl.ts';
import { outcomeOf, type SignView, signView } from './outcome-style.ts';
import { shownBenchmark, shownValue } from './sentences-nl.ts';
import { hasValue } from './theme-words.ts';
import { benchmarkHead } from './words-nl.ts';

type DimensionRow = Readonly<{
  label: string;
  value: string;
  benchmark: string;
  sign: readonly SignView[];
  words: string;
}>;

/** The figures by the six dimensions of Positieve Gezondheid, with what is not known. */
export type DimensionsView = Readonly<{
  benchmarkHead: string;
  dimensions: readonly Readonly<{
    id: string;
    name: string;
    about: string;
    /** What is measured or counted, and apart from it what is estimated. */
    tables: readonly Readonly<{ id: string; head: string; rows: readonly DimensionRow[] }>[];
    /** How many more figures the theme pages have, or that there are none. */
    rest: readonly string[];
  }>[];
}>;

/** The dimensions of Positieve Gezondheid (Institute for Positive Health), in our own words. */
const dimensions = [
  {
    id: 'lichaamsfuncties',
    name: 'Lichaamsfuncties',
    about: 'Hoe het lijf werkt: gewicht, slaap, klachten, bewegen.',
  },
  {
    id: 'mentaal_welbevinden',
    name: 'Mentaal welbevinden',
    about: 'Hoe het van binnen gaat: stemming, stress, veerkracht.',
  },
  {
    id: 'zingeving',
    name: 'Zingeving',
    about: 'Wat het leven de moeite waard maakt, en er zelf richting aan geven.',
  },
  { id: 'kwaliteit_van_leven', name: 'Kwaliteit van leven', about: 'Hoe prettig mensen leven en wonen.' },
  { id: 'meedoen', name: 'Meedoen', about: 'Contact met anderen, erbij horen, iets betekenen.' },
  {
    id: 'dagelijks_functioneren',
    name: 'Dagelijks functioneren',
    about: 'Wat mensen kunnen: voor zichzelf zorgen, rondkomen, werken.',
  },
] as const;

const mostRows = { usual: 4, few: 2 };

export function dimensionsSection({ profile, trim }: DocumentInput): DimensionsView {
  const judged = profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const most = trim >= wijkprofielDrops.dimensionRows ? mostRows.few : mostRows.usual;
  return {
    benchmarkHead: benchmarkHead(profile.benchmark),
    dimensions: dimensions.map(({ id, name, about }) => {
      const own = judged.filter((one) => one.indicator.dimension === id && hasValue(one));
      const chosen = firstOfGroups(own).slice(0, most);
      return { id, name, about, tables: tablesOf(id, chosen), rest: restOf(own.length, chosen.length) };
    }),
  };
}

/** The first of each group in catalogue order; those that may be named go first. */
function firstOfGroups(comparisons: readonly Comparison[]): Comparison[] {
  const named = (one: Comparison): number => Number(namedFinding(one).length > 0);
  return onePerGroup(comparisons.toSorted((a, b) => named(b) - named(a)));
}

/** Measured and estimated figures never share a table. */
function tablesOf(id: string, chosen: readonly Comparison[]): DimensionsView['dimensions'][number]['tables'] {
  const isEstimate = ({ basis }: Comparison): boolean => basis === 'model';
  return [
    {
      id: `${id}-bekend`,
      head: 'Cijfer, van elke 100',
      rows: chosen.filter((one) => !isEstimate(one)).map(rowOf),
    },
    { id: `${id}-geschat`, head: 'Geschat, van elke 100', rows: chosen.filter(isEstimate).map(rowOf) },
  ].filter(({ rows }) => rows.length > 0);
}

function rowOf(comparison: Comparison): DimensionRow {
  const { indicator, basis } = comparison;
  const outcome = outcomeOf(comparison, namedFinding(comparison).length > 0);
  const unit = indicator.pluralPhrase === undefined ? `, ${indicator.unit}` : '';
  return {
    label: capitalise(indicator.pluralPhrase === undefined ? indicator.name : indicator.phrase) + unit,
    value: shownValue(comparison),
    benchmark: shownBenchmark(comparison) || '–',
    sign: basis === 'register' ? [] : [signView(outcome)],
    words: outcome.words,
  };
}

function restOf(all: number, shown: number): string[] {
  if (all === 0) return ['Hierover is er voor deze wijk geen cijfer. Vraag het bewoners zelf.'];
  const more = all - shown;
  return more === 0
    ? []
    : [more === 1 ? 'Nog 1 cijfer staat bij de thema’s.' : `Nog ${more} cijfers staan bij de thema’s.`];
}
