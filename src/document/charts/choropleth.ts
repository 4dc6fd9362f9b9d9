import type { Boundaries } from '../../domain/boundary.ts';
import { contrast } from '../../lib/contrast.ts';
import type { HouseStyle } from '../house-style.ts';
import { type AreaLook, areaMap } from './area-map.ts';
import type { Chart } from './chart.ts';

/** A shade or hatching, what it stands for, and how many wijken have it. */
export type LegendItem = Readonly<{ colour: string; hatched: boolean; words: string; count: number }>;

/** In mm; drawn smaller where a page is full, because type must not shrink. */
export const mapSizes = { usual: { width: 78, height: 62 }, small: { width: 60, height: 48 } } as const;
/** How much of the house colour is in each class, from few to many; told apart in grey as well. */
const shades = [0.1, 0.35, 0.62, 0.92];

/** The words of a legend; classes have whole numbers. */
export type ClassWords = Readonly<{
  all: string;
  below: (limit: number) => string;
  from: (limit: number) => string;
  between: (from: number, to: number) => string;
  missing: string;
}>;

type ChoroplethInput = Readonly<{
  wijk: string;
  /** All wijken of the map, with a figure or without one. */
  codes: readonly string[];
  values: ReadonlyMap<string, number>;
  words: ClassWords;
}>;

/** Shares per area in at most four classes of round numbers, with the number on each area that has room for it. */
export function choropleth(
  boundaries: Boundaries,
  { wijk, codes, values, words }: ChoroplethInput,
  style: HouseStyle,
  { id, alt, size = 'usual' }: Readonly<{ id: string; alt: string; size?: keyof typeof mapSizes }>,
): Readonly<{ chart: Chart; legend: readonly LegendItem[] }> {
  // A class goes by the number as it is printed, or a 10 could stand in “less than 10”.
  const whole = new Map([...values].map(([code, value]) => [code, Math.round(value)]));
  const breaks = breaksFor([...whole.values()]);
  const colours = shades.slice(0, breaks.length + 1).map((share) => mixed(style.house, share));
  const classOf = (value: number): number => breaks.filter((limit) => value >= limit).length;
  const lookOf = (code: string): AreaLook => {
    const value = whole.get(code);
    if (value === undefined) return { fill: '#ffffff', hatched: true };
    const fill = colours[classOf(value)] ?? style.tint;
    return { fill, label: { text: String(value), colour: inkOn(fill, style) } };
  };
  const chart = areaMap(boundaries, { wijk, codes, lookOf, outlined: true }, style, {
    ...{ id, alt },
    size: mapSizes[size],
  });
  const counted = Map.groupBy(codes, (code) => {
    const value = whole.get(code);
    return value === undefined ? -1 : classOf(value);
  });
  const count = (index: number): number => counted.get(index)?.length ?? 0;
  const classes = colours.map((colour, index) => {
    return { colour, hatched: false, words: wordsFor(breaks, index, words), count: count(index) };
  });
  const none = { colour: style.line, hatched: true, words: words.missing, count: count(-1) };
  return { chart, legend: none.count === 0 ? classes : [...classes, none] };
}

/** At most three limits, at a round distance from each other. */
function breaksFor(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = [1, 2, 5, 10, 20, 25].find((one) => (high - low) / one <= shades.length) ?? 50;
  const first = Math.floor(low / step) * step + step;
  return Array.from({ length: shades.length - 1 }, (_, index) => first + index * step).filter(
    (limit) => limit <= high,
  );
}

function wordsFor(breaks: readonly number[], index: number, words: ClassWords): string {
  const [from, to] = [breaks[index - 1], breaks[index]];
  if (from === undefined) return to === undefined ? words.all : words.below(to);
  return to === undefined ? words.from(from) : words.between(from, to - 1);
}

/** White or ink, whichever stands out more. */
function inkOn(fill: string, { ink }: HouseStyle): string {
  return contrast(fill, '#ffffff') > contrast(fill, ink) ? '#ffffff' : ink;
}

/** A colour thinned with white. */
function mixed(colour: string, share: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const thinned = channels.map((channel) => Math.round(255 - (255 - channel) * share));
  return `#${thinned.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
