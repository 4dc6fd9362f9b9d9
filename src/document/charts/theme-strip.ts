import type { HouseStyle } from '../house-style.ts';
import { markView, type Outcome, type SignView, signView } from '../outcome-style.ts';
import { type Chart, type ChartSpec, mm, rowEdges } from './chart.ts';
import { asGiven, chartConfig, markFields, openMark, part, raw } from './chart-theme.ts';

/** Size of the strip beside the theme names, in mm. */
export const stripChart = { width: 29, rowHeight: 8.2 };
const step = 3.6;
const signSize = 2.4;

/** As in a table; an estimate without a judgement is an open disc, because a tick has no inside. */
export function stripSign(outcome: Outcome): SignView {
  return outcome.estimated ? markView(outcome) : signView(outcome);
}

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
      ...markFields(stripSign(outcome), signSize, style),
    })),
  );
  // The hairlines of the table go on through the chart.
  const rules = rows.map((_, row) => ({ rule: mm(row * stripChart.rowHeight), colour: style.hair }));
  const size = { width: mm(stripChart.width), height: mm(stripChart.rowHeight) * rows.length };
  const bands = rowEdges(rows.map(() => stripChart.rowHeight));
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
    part('shape', openMark),
  ],
};
