import type { Boundaries } from '../../domain/boundary.ts';
import type { HouseStyle } from '../house-style.ts';
import type { Chart } from './chart.ts';
import { filledMap } from './locator-map.ts';

/** A shade and the shares it stands for: from one limit to below the next. */
export type LegendItem = Readonly<{ colour: string; from: number | undefined; to: number | undefined }>;

const size = { width: 78, height: 62 };
/** How much of the house colour is in each class, from few to many; told apart in grey as well. */
const shades = [0.1, 0.35, 0.62, 0.92];

/** Shares per area in at most four classes of round numbers; a full count only. */
export function choropleth(
  boundaries: Boundaries,
  { wijk, values }: Readonly<{ wijk: string; values: ReadonlyMap<string, number> }>,
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Readonly<{ chart: Chart; legend: readonly LegendItem[] }> {
  const breaks = breaksFor([...values.values()]);
  const colours = shades.slice(0, breaks.length + 1).map((share) => mixed(style.house, share));
  const fillOf = (code: string): string => {
    const value = values.get(code) ?? 0;
    return colours[breaks.filter((limit) => value >= limit).length] ?? style.tint;
  };
  const chart = filledMap(boundaries, { wijk, codes: [...values.keys()], fillOf }, style, { id, alt, size });
  const legend = colours.map((colour, index) => ({ colour, from: breaks[index - 1], to: breaks[index] }));
  return { chart, legend };
}

/** At most three limits, at a round distance from each other. */
function breaksFor(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = [1, 2, 5, 10, 20, 25].find((one) => (high - low) / one <= shades.length) ?? 50;
  const first = Math.floor(low / step) * step + step;
  return Array.from({ length: shades.length - 1 }, (_, index) => first + index * step).filter(
    (limit) => limit < high,
  );
}

/** A colour thinned with white. */
function mixed(colour: string, share: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const thinned = channels.map((channel) => Math.round(255 - (255 - channel) * share));
  return `#${thinned.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
