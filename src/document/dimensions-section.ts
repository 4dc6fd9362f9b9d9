import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { dimensionWeb, webMark } from './charts/dimension-web.ts';
import {
  countsOf,
  type DimensionFigure,
  type DimensionFigures,
  dimensionFigures,
} from './dimension-figures.ts';
import type { DocumentInput } from './document-input.ts';
import { type KeyView, type SignView, signKey } from './outcome-style.ts';
import type { Words } from './words/words.ts';

/** The figures by the six dimensions of Positieve Gezondheid: a web to talk over, and the same in words beside it. */
export type DimensionsView = Readonly<{
  heading: string;
  intro: string;
  heads: ReturnType<Words['dimensions']['heads']>;
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
  figures: readonly DimensionFigureView[];
  /** What is not known, by name. */
  missing: readonly string[];
}>;

type DimensionFigureView = Readonly<{
  /** `words` are those of a judgement, which no other word here tells; '' without one. */
  sign: readonly Readonly<{ sign: SignView; words: string }>[];
  text: string;
}>;

const mostFigures = 2;
const mostMissing = 2;

export function dimensionsSection(input: DocumentInput): DimensionsView {
  const { profile, style } = input;
  const { words } = input;
  const said = words.dimensions;
  const dimensions = dimensionFigures(profile, words);
  const all = dimensions.flatMap(({ known }) => known.map(({ outcome }) => outcome));
  const axes = dimensions.map(({ id, known }) => ({
    label: said.labels[id],
    count: said.figureCount(known.length),
    outcomes: known.map(({ outcome }) => outcome),
  }));
  const count = (sign: string): number => all.filter((one) => one.sign === sign).length;
  const alt = said.alt({
    all: all.length,
    favourable: count('favourable'),
    unfavourable: count('unfavourable'),
    empty: dimensions.filter(({ known }) => known.length === 0).length,
  });
  const tested = all.some((one) => one.tested);
  return {
    heading: said.heading,
    intro: said.intro,
    heads: said.heads(words.areas.tag(profile.benchmark)),
    chart: dimensionWeb({ axes, rings: said.rings }, style, { id: 'positieve-gezondheid-web', alt }),
    key: signKey(all, words, webMark),
    reading: [...(tested ? [said.colours] : []), ...said.reading(words.areas.benchmark(profile.benchmark))],
    rows: dimensions.map((one) => rowOf(one, words)),
  };
}

function rowOf({ id, known, missing }: DimensionFigures, words: Words): DimensionRow {
  return {
    name: words.dimensions.names[id],
    about: words.dimensions.about[id],
    counts:
      known.length === 0
        ? words.dimensions.nothing
        : words.format.capitalise(words.dimensions.counts(countsOf(known))),
    figures: firstOfGroups(known)
      .slice(0, mostFigures)
      .map((figure) => figureOf(figure, words)),
    missing: missing.length === 0 ? [] : [words.dimensions.missing(missingNames(missing, words))],
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

function figureOf({ comparison, outcome }: DimensionFigure, words: Words): DimensionFigureView {
  const { indicator, basis } = comparison;
  const isShare = indicator.pluralPhrase !== undefined;
  const what = isShare ? indicator.name : `${indicator.name}, ${indicator.unit}`;
  const versus = words.sentences.benchmark(comparison);
  const isJudged = outcome.sign === 'favourable' || outcome.sign === 'unfavourable';
  return {
    sign: basis === 'register' ? [] : [{ sign: webMark(outcome), words: isJudged ? outcome.words : '' }],
    text: words.dimensions.figure({
      what,
      value: words.sentences.value(comparison),
      versus,
      estimated: basis === 'model',
    }),
  };
}

function missingNames(missing: readonly Comparison[], words: Words): string {
  const names = missing.map(({ indicator }) => words.format.decapitalise(indicator.name));
  const more = names.length - mostMissing;
  return words.format.list(
    more > 1 ? [...names.slice(0, mostMissing), words.dimensions.andOthers(more)] : names,
  );
}
