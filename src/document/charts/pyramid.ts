import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm, rowEdges } from './chart.ts';
import { asGiven, chartConfig, part, place } from './chart-theme.ts';

/** Size of the chart beside the table of ages, in mm. */
export const pyramidChart = { width: 62, rowHeight: 5.6 };

/** Shares of one sex in an age band, in percent: of the wijk and of its benchmark. */
export type PyramidSide = Readonly<{ value: number; benchmark: number | undefined }>;
export type PyramidRow = Readonly<{ men: PyramidSide; women: PyramidSide }>;

/** Men left and women right of the middle, the rows from top to bottom as they are given; the outline is the benchmark on the same scale. */
export function pyramid(
  rows: readonly PyramidRow[],
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  const { width, rowHeight } = pyramidChart;
  const longest = Math.max(
    1,
    ...rows.flatMap(({ men, women }) => [men, women].flatMap((side) => [side.value, side.benchmark ?? 0])),
  );
  const middle = width / 2;
  const at = (value: number, side: number): number => mm(middle + (side * (middle - 0.5) * value) / longest);
  const top = (row: number): number => mm(row * rowHeight);
  const bars = (side: 'men' | 'women', sign: number): object[] =>
    rows.map((row, index) => ({
      ...{ barX: at(row[side].value, sign), x: mm(middle), colour: style.house },
      ...{ y: top(index) + mm(0.5), toY: top(index + 1) - mm(0.5) },
    }));
  const outline = (side: 'men' | 'women', sign: number): object[] =>
    rows.flatMap((row, index) => {
      const { benchmark } = row[side];
      if (benchmark === undefined) return [];
      const next = rows[index + 1]?.[side].benchmark ?? 0;
      const [x, y, toY] = [at(benchmark, sign), top(index), top(index + 1)];
      const cap = index === 0 ? [{ lineX: mm(middle), x, y, toY: y }] : [];
      const step = { lineX: at(next, sign), x, y: toY, toY };
      return [...cap, { lineX: x, x, y, toY }, step].map((line) => ({ ...line, colour: style.ink }));
    });
  const marks = [...bars('men', -1), ...bars('women', 1), ...outline('men', -1), ...outline('women', 1)];
  const size = { width: mm(width), height: mm(rowHeight * rows.length) };
  const bands = rowEdges(rows.map(() => rowHeight));
  return { id, kind: 'pyramid', spec, rows: marks, ...size, alt, bands };
}

const lineEncoding = { ...place, x2: { field: 'lineX' }, y2: { field: 'toY' } };

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(pyramidChart.width),
  height: 100,
  data: { name: 'rows', values: [] },
  layer: [
    part('barX', {
      mark: { type: 'rect' },
      encoding: {
        ...place,
        x2: { field: 'barX' },
        y2: { field: 'toY' },
        color: { field: 'colour', ...asGiven },
      },
    }),
    // The white edge keeps the outline apart from the bars.
    part('lineX', { mark: { type: 'rule', strokeWidth: mm(1), color: '#ffffff' }, encoding: lineEncoding }),
    part('lineX', {
      mark: { type: 'rule', strokeWidth: mm(0.4), strokeCap: 'square' },
      encoding: { ...lineEncoding, color: { field: 'colour', ...asGiven } },
    }),
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: '#ffffff', strokeWidth: mm(0.5) },
      encoding: {
        x: { value: mm(pyramidChart.width) / 2 },
        y: { value: 0 },
        y2: { value: 'height' },
      },
    },
  ],
};
