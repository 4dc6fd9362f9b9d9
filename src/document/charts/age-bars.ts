import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm, rowEdges } from './chart.ts';
import { asGiven, chartConfig, raw } from './chart-theme.ts';

/** Size of the chart in the table of ages, in mm. */
export const ageChart = { width: 63.25, rowHeight: 5.6 };

export type AgeRow = Readonly<{ label: string; value: number | undefined; benchmark: number | undefined }>;

/** Per age group a dark bar for the wijk, and just under it a thin grey one for the benchmark; both from the line of zero. */
export function ageBarsChart(
  rows: readonly AgeRow[],
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  const longest = Math.max(...rows.flatMap(({ value, benchmark }) => [value ?? 0, benchmark ?? 0]), 1);
  const at = (value: number): number => mm((ageChart.width * value) / longest);
  const bars = rows.flatMap(({ value, benchmark }, index) => {
    const top = ageChart.rowHeight * index;
    const own = { y: mm(top + 0.9), y2: mm(top + 3.1), colour: style.house };
    const other = { y: mm(top + 3.6), y2: mm(top + 4.6), colour: style.line };
    return [
      ...(value === undefined ? [] : [{ ...own, x: at(value) }]),
      ...(benchmark === undefined ? [] : [{ ...other, x: at(benchmark) }]),
    ];
  });
  const size = { width: mm(ageChart.width), height: mm(ageChart.rowHeight) * rows.length };
  const zero = { y: 0, y2: size.height, x: mm(0.2), colour: style.ink };
  const bands = rowEdges(rows.map(() => ageChart.rowHeight));
  return { id, kind: 'age-bars', spec, rows: [...bars, zero], ...size, alt, bands };
}

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(ageChart.width),
  height: 100,
  data: { name: 'rows', values: [] },
  mark: { type: 'rect' },
  encoding: {
    x: { value: 0 },
    x2: { field: 'x', ...raw },
    y: { field: 'y', ...raw },
    y2: { field: 'y2' },
    color: { field: 'colour', ...asGiven },
  },
};
