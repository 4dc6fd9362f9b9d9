import type { Figure, FigureKey } from './measurement.ts';

/** All figures of one indicator, period and target group. */
export type FigureSeries<M> = Readonly<{
  indicator: string;
  period: string;
  group: string;
  /** By code of the area. */
  byArea: ReadonlyMap<string, Figure<M>>;
}>;

/**
 * Figures by what they are about: found through their indicator, period, target group and area, because keys of all four
 * would be most of what a million figures take.
 */
export type Figures<M> = Readonly<{
  size: number;
  find: (key: FigureKey) => Figure<M> | undefined;
  /** By a key that `figureKey` gave. */
  get: (key: string) => Figure<M> | undefined;
  /** In the order in which they were given. */
  values: () => readonly Figure<M>[];
  /** In the order of their first figures. */
  series: () => readonly FigureSeries<M>[];
  seriesOf: (indicator: string) => readonly FigureSeries<M>[];
}>;

export function figureKey({ area, indicator, period, group }: FigureKey): string {
  return `${area}\u0000${indicator}\u0000${period}\u0000${group}`;
}

type OpenSeries<M> = FigureSeries<M> & Readonly<{ byArea: Map<string, Figure<M>> }>;
/** By period, then by target group; and all of them. */
type OfIndicator<M> = Readonly<{ byPeriod: Map<string, Map<string, OpenSeries<M>>>; all: OpenSeries<M>[] }>;

/** Puts figures in one by one: `add` gives the figure that stands there already, which then stays. */
export type FigureCollector<M> = Readonly<{
  add: (figure: Figure<M>) => Figure<M> | undefined;
  figures: Figures<M>;
}>;

export function collectFigures<M>(): FigureCollector<M> {
  const all: Figure<M>[] = [];
  const series: OpenSeries<M>[] = [];
  const indicators = new Map<string, OfIndicator<M>>();
  const find = ({ area, indicator, period, group }: FigureKey): Figure<M> | undefined =>
    indicators.get(indicator)?.byPeriod.get(period)?.get(group)?.byArea.get(area);
  const add = (figure: Figure<M>): Figure<M> | undefined => {
    const { indicator, period, group } = figure;
    const { byArea } = indicators.get(indicator)?.byPeriod.get(period)?.get(group) ?? begin(figure);
    const known = byArea.get(figure.area);
    if (known !== undefined) return known;
    byArea.set(figure.area, figure);
    all.push(figure);
    return undefined;
  };
  const begin = ({ indicator, period, group }: FigureKey): OpenSeries<M> => {
    const made = { indicator, period, group, byArea: new Map<string, Figure<M>>() };
    const own: OfIndicator<M> = indicators.get(indicator) ?? { byPeriod: new Map(), all: [] };
    const groups = own.byPeriod.get(period) ?? new Map<string, OpenSeries<M>>();
    own.byPeriod.set(period, groups.set(group, made));
    own.all.push(made);
    indicators.set(indicator, own);
    series.push(made);
    return made;
  };
  const figures: Figures<M> = {
    get size() {
      return all.length;
    },
    find,
    get: (key) => find(keyParts(key)),
    values: () => all,
    series: () => series,
    seriesOf: (indicator) => indicators.get(indicator)?.all ?? [],
  };
  return { add, figures };
}

/** The first of figures with the same key stays. */
export function figuresFrom<M>(all: Iterable<Figure<M>>): Figures<M> {
  const { add, figures } = collectFigures<M>();
  for (const figure of all) add(figure);
  return figures;
}

/**
 * The same figures, each made into what `view` gives for it when it is first asked for, and kept: most figures of a large
 * project are in no document of a run. What has no view is left out.
 */
export function figuresThrough<A, B>(
  figures: Figures<A>,
  view: (figure: Figure<A>) => Figure<B> | undefined,
): Figures<B> {
  const known = new Map<Figure<A>, Figure<B>>();
  const viewOf = (figure: Figure<A> | undefined): Figure<B> | undefined => {
    const found = figure && (known.get(figure) ?? view(figure));
    if (figure !== undefined && found !== undefined) known.set(figure, found);
    return found;
  };
  const seriesThrough = (all: readonly FigureSeries<A>[]): FigureSeries<B>[] =>
    all.map(({ byArea, ...series }) => ({ ...series, byArea: viewed(byArea, viewOf) }));
  return {
    size: figures.size,
    find: (key) => viewOf(figures.find(key)),
    get: (key) => viewOf(figures.get(key)),
    values: () => figures.values().flatMap((figure) => viewOf(figure) ?? []),
    series: () => seriesThrough(figures.series()),
    seriesOf: (indicator) => seriesThrough(figures.seriesOf(indicator)),
  };
}

function viewed<A, B>(
  byArea: ReadonlyMap<string, Figure<A>>,
  viewOf: (figure: Figure<A>) => Figure<B> | undefined,
): ReadonlyMap<string, Figure<B>> {
  const found = new Map<string, Figure<B>>();
  for (const [area, figure] of byArea) {
    const own = viewOf(figure);
    if (own !== undefined) found.set(area, own);
  }
  return found;
}

function keyParts(key: string): FigureKey {
  const [area = '', indicator = '', period = '', group = ''] = key.split('\u0000');
  return { area, indicator, period, group };
}
