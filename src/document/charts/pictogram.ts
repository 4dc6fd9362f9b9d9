import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, raw } from './chart-theme.ts';

const side = 30;
const perRow = 10;

/** A hundred dots, of which `share` (0-100, whole) are filled: "80 van de 100". */
export function pictogram(
  share: number,
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  const step = side / perRow;
  const rows = Array.from({ length: perRow ** 2 }, (_, index) => ({
    x: mm(((index % perRow) + 0.5) * step),
    y: mm((Math.floor(index / perRow) + 0.5) * step),
    fill: index < share ? style.house : '#ffffff',
    stroke: index < share ? style.house : style.line,
  }));
  return { id, kind: 'pictogram', spec, rows, width: mm(side), height: mm(side), alt };
}

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(side),
  height: mm(side),
  data: { name: 'rows', values: [] },
  mark: { type: 'circle', size: mm(2.1) ** 2, opacity: 1, strokeWidth: mm(0.25) },
  encoding: {
    x: { field: 'x', ...raw },
    y: { field: 'y', ...raw },
    fill: { field: 'fill', ...asGiven },
    stroke: { field: 'stroke', ...asGiven },
  },
};
