import type { Config } from 'vega-lite';
import type { HouseStyle } from '../house-style.ts';
import { type Outcome, signView } from '../outcome-style.ts';

/** Settings that all charts share: the font of the page, no frame, no background. */
export const chartConfig: Config = {
  font: 'Source Sans 3',
  background: 'transparent',
  padding: 0,
  autosize: { type: 'none' },
  view: { stroke: null },
  axis: { domain: false, ticks: false, grid: false },
};

/** Shape and colour of a mark; only tested differences have a verdict colour. */
export function markOf(outcome: Outcome, style: HouseStyle): Readonly<{ shape: string; colour: string }> {
  const { path, colour } = signView(outcome);
  return { shape: path, colour: style[colour] };
}
