import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { dimensionWeb } from './charts/dimension-web.ts';
import {
  countsOf,
  type DimensionFigure,
  type DimensionFigures,
  dimensionFigures,
} from './dimension-figures.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, decapitalise, formatList } from './format-nl.ts';
import { type KeyView, type SignView, signKey, signView } from './outcome-style.ts';
import { shownBenchmark, shownValue } from './sentences-nl.ts';
import type { Words } from './words/words.ts';
import { benchmarkTag, benchmarkWords } from './words-nl.ts';

/** The figures by the six dimensions of Positieve Gezondheid: a web to talk over, and the same in words beside it. */
export type DimensionsView = Readonly<{
  heading: string;
  intro: string;
  heads: Words['dimensions']['heads'];
  chart: Chart;
  key: KeyView;
  /** What the rings mean, and that they are no score. */
  reading: readonly string[];
  rows: readonly DimensionRow[];
}>;

type DimensionRow = Readonly<{
  name: string;
  about: string;
  /** How many figures are known in which way, and how many are judged; or that there are none. */
  counts: string;
  figures: readonly Readonly<{ sign: readonly SignView[]; text: string }>[];
  /** What is not known, by name. */
  missing: readonly string[];
}>;

const mostFigures = 2;
const mostMissing = 2;

export function dimensionsSection(input: DocumentInput): DimensionsView {
  const { profile, style } = input;
  const words = input.words.dimensions;
  const dimensions = dimensionFigures(profile);
  const all = dimensions.flatMap(({ known }) => known.map(({ outcome }) => outcome));
  const axes = dimensions.map(({ id, known }) => ({
    label: words.labels[id],
    count: words.figureCount(known.length),
    outcomes: known.map(({ outcome }) => outcome),
  }));
  const count = (sign: string): number => all.filter((one) => one.sign === sign).length;
  const alt = words.alt({
    all: all.length,
    favourable: count('favourable'),
    unfavourable: count('unfavourable'),
    empty: dimensions.filter(({ known }) => known.length === 0).length,
  });
  const tested = all.some((one) => one.tested);
  return {
    heading: words.heading,
    intro: words.intro,
    heads: words.heads,
    chart: dimensionWeb(axes, style, { id: 'positieve-gezondheid-web', alt }),
    key: signKey(all),
    reading: [...(tested ? [words.colours] : []), ...words.reading(benchmarkWords(profile.benchmark))],
    rows: dimensions.map((one) => rowOf(one, words, benchmarkTag(profile.benchmark))),
  };
}

function rowOf(
  { id, known, missing }: DimensionFigures,
  words: Words['dimensions'],
  tag: string,
): DimensionRow {
  return {
    name: words.names[id],
    about: words.about[id],
    counts: known.length === 0 ? words.nothing : capitalise(words.counts(countsOf(known))),
    figures: firstOfGroups(known)
      .slice(0, mostFigures)
      .map((figure) => figureOf(figure, words, tag)),
    missing: missing.length === 0 ? [] : [words.missing(missingNames(missing, words))],
  };
}

/** Indicators of one group measure nearly the same: the first of them stands for all. */
function firstOfGroups(known: readonly DimensionFigure[]): DimensionFigure[] {
  const seen = new Set<string>();
  return known.filter(({ comparison: { indicator } }) => {
    const isNew = !seen.has(indicator.group);
    seen.add(indicator.group);
    return isNew;
  });
}

function figureOf(
  { comparison, outcome }: DimensionFigure,
  words: Words['dimensions'],
  tag: string,
): DimensionRow['figures'][number] {
  const { indicator, basis } = comparison;
  const isShare = indicator.pluralPhrase !== undefined;
  const what = capitalise(isShare ? indicator.phrase : `${indicator.name}, ${indicator.unit}`);
  const benchmark = shownBenchmark(comparison);
  const versus = benchmark === '' ? '' : `${tag} ${benchmark}`;
  return {
    sign: basis === 'register' ? [] : [signView(outcome)],
    text: words.figure({ what, value: shownValue(comparison), versus, estimated: basis === 'model' }),
  };
}

function missingNames(missing: readonly Comparison[], words: Words['dimensions']): string {
  const names = missing.map(({ indicator }) => decapitalise(indicator.name));
  const more = names.length - mostMissing;
  return formatList(more > 1 ? [...names.slice(0, mostMissing), words.andOthers(more)] : names);
}
