import type { HouseStyle } from '../house-style.ts';
import type { Outcome } from '../outcome-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { chartConfig, markOf } from './chart-theme.ts';

/** Size of the strip beside the theme names, in mm. */
export const stripChart = { width: 29, rowHeight: 8.2 };
const step = 3.6;

/** One row of signs per theme, in the order of the catalogue. */
export function themeStripChart(
  rows: readonly (readonly Outcome[])[],
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  const marks = rows.flatMap((outcomes, row) =>
    outcomes.map((outcome, column) => ({
      x: mm(1.5 + column * step),
      y: mm((row + 0.5) * stripChart.rowHeight),
      ...markOf(outcome, style),
    })),
  );
  // The hairlines of the table go on through the chart.
  const rules = rows.map((_, row) => ({ rule: mm(row * stripChart.rowHeight), colour: style.hair }));
  const size = { width: mm(stripChart.width), height: mm(stripChart.rowHeight) * rows.length };
  return { id, kind: 'theme-strip', spec, rows: [...rules, ...marks], ...size, alt };
}

/** How many signs fit in a row. */
export const stripCapacity = Math.floor((stripChart.width - 1.5) / step);

const raw = { type: 'quantitative', scale: null } as const;
const asGiven = { type: 'nominal', scale: null, legend: null } as const;

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(stripChart.width),
  height: 100,
  data: { name: 'rows', values: [] },
  layer: [
    {
      transform: [{ filter: 'isValid(datum.rule)' }],
      mark: { type: 'rule', strokeWidth: mm(0.15) },
      encoding: {
        x: { value: 0 },
        x2: { value: 'width' },
        y: { field: 'rule', ...raw },
        color: { field: 'colour', ...asGiven },
      },
    },
    {
      transform: [{ filter: 'isValid(datum.shape)' }],
      mark: { type: 'point', filled: true, size: mm(2.4) ** 2, opacity: 1 },
      encoding: {
        x: { field: 'x', ...raw },
        y: { field: 'y', ...raw },
        shape: { field: 'shape', ...asGiven },
        color: { field: 'colour', ...asGiven },
      },
    },
  ],
};
