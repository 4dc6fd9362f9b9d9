import type { HouseStyle } from '../house-style.ts';
import type { Outcome } from '../outcome-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, part, place, raw, signOf } from './chart-theme.ts';

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
      ...signOf(outcome, style),
    })),
  );
  // The hairlines of the table go on through the chart.
  const rules = rows.map((_, row) => ({ rule: mm(row * stripChart.rowHeight), colour: style.hair }));
  const size = { width: mm(stripChart.width), height: mm(stripChart.rowHeight) * rows.length };
  const bands = { top: 0, height: mm(stripChart.rowHeight), count: rows.length };
  return { id, kind: 'theme-strip', spec, rows: [...rules, ...marks], ...size, alt, bands };
}

/** How many signs fit in a row. */
export const stripCapacity = Math.floor((stripChart.width - 1.5) / step);

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(stripChart.width),
  height: 100,
  data: { name: 'rows', values: [] },
  layer: [
    part('rule', {
      mark: { type: 'rule', strokeWidth: mm(0.15) },
      encoding: {
        x: { value: 0 },
        x2: { value: 'width' },
        y: { field: 'rule', ...raw },
        color: { field: 'colour', ...asGiven },
      },
    }),
    part('shape', {
      mark: { type: 'point', filled: true, size: mm(2.4) ** 2, opacity: 1 },
      encoding: {
        ...place,
        shape: { field: 'shape', ...asGiven },
        color: { field: 'colour', ...asGiven },
      },
    }),
  ],
};
