import type { Config } from 'vega-lite';
import type { HouseStyle } from '../house-style.ts';
import { type Outcome, type SignView, signView } from '../outcome-style.ts';
import { mm } from './chart.ts';

/** Settings that all charts share: the font of the page, no frame, no background. */
export const chartConfig: Config = {
  font: 'Source Sans 3',
  background: 'transparent',
  padding: 0,
  autosize: { type: 'none' },
  view: { stroke: null },
  axis: { domain: false, ticks: false, grid: false },
};

/** Shape and colour of a sign; only tested differences have a verdict colour. */
export function signOf(outcome: Outcome, style: HouseStyle): Readonly<{ shape: string; colour: string }> {
  const { path, colour } = signView(outcome);
  return { shape: path, colour: style[colour] };
}

/** Line of an open mark, in mm: 0.8 point. */
const outline = 0.28;

/** A mark of `diameter` mm over all, filled or as an outline, for `openMark`. */
export function markFields({ path, colour, open }: SignView, diameter: number, style: HouseStyle): object {
  return {
    shape: path,
    colour: style[colour],
    fill: open ? '#ffffff' : style[colour],
    outline: open ? mm(outline) : 0,
    area: mm(open ? diameter - outline : diameter) ** 2,
  };
}

/** Places in CSS pixels and colours in hexadecimals go to the picture as they are. */
export const raw = { type: 'quantitative', scale: null } as const;
export const asGiven = { type: 'nominal', scale: null, legend: null } as const;
export const place = { x: { field: 'x', ...raw }, y: { field: 'y', ...raw } };

/** The layer that draws `markFields`. */
export const openMark = {
  mark: { type: 'point', opacity: 1 },
  encoding: {
    ...place,
    size: { field: 'area', ...raw },
    shape: { field: 'shape', ...asGiven },
    fill: { field: 'fill', ...asGiven },
    stroke: { field: 'colour', ...asGiven },
    strokeWidth: { field: 'outline', ...raw },
  },
};

/** A layer of the rows that have this field. */
export function part(
  field: string,
  { transform = [], ...layer }: Readonly<{ transform?: readonly object[] } & Record<string, unknown>>,
): object {
  return { transform: [{ filter: `isValid(datum.${field})` }, ...transform], ...layer };
}

/** Layers for rows with `text`, `align`, `weight`, `colour` and a place; the size of the type in CSS pixels. */
export function textLayers(fontSize: number): object[] {
  return (['left', 'center', 'right'] as const).map((align) =>
    part('text', {
      transform: [{ filter: `datum.align === '${align}'` }],
      mark: { type: 'text', align, baseline: 'middle', fontSize, fontWeight: { expr: 'datum.weight' } },
      encoding: {
        ...place,
        text: { field: 'text', type: 'nominal' },
        color: { field: 'colour', ...asGiven },
      },
    }),
  );
}
