import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { chartConfig } from './chart-theme.ts';

/** Size of the chart in a table row, in mm. */
export const trendChart = { width: 32, height: 10 };
const margin = { x: 3, y: 2 };

/** One period: what was found for the wijk and its benchmark, undefined where there is no figure. */
export type TrendPoint = Readonly<{ year: number; own: number | undefined; benchmark: number | undefined }>;

/**
 * The wijk (discs) and its benchmark (bars) over the years, each at its own place in time; no line goes across a period
 * without a figure.
 */
export function trendLine(
  points: readonly TrendPoint[],
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  const values = points
    .flatMap(({ own, benchmark }) => [own, benchmark])
    .filter((value) => value !== undefined);
  const years = points.map(({ year }) => year);
  const x = scale(Math.min(...years), Math.max(...years), [margin.x, trendChart.width - margin.x]);
  const y = scale(...widened(values), [trendChart.height - margin.y, margin.y]);
  const marks = (kind: 'own' | 'benchmark', colour: string, shape: string): object[] =>
    points.flatMap((point) => {
      const value = point[kind];
      return value === undefined ? [] : [{ x: mm(x(point.year)), y: mm(y(value)), colour, shape }];
    });
  const segments = (kind: 'own' | 'benchmark', colour: string): object[] =>
    points.flatMap((point, index) => {
      const [from, to] = [points[index - 1]?.[kind], point[kind]];
      const before = points[index - 1];
      if (before === undefined || from === undefined || to === undefined) return [];
      return [{ x: mm(x(before.year)), y: mm(y(from)), toX: mm(x(point.year)), toY: mm(y(to)), colour }];
    });
  const lines = [...segments('benchmark', style.line), ...segments('own', style.house)];
  const rows = [
    ...lines,
    ...marks('benchmark', style.line, 'M-1.2,-0.35L1.2,-0.35L1.2,0.35L-1.2,0.35Z'),
    ...marks('own', style.house, 'circle'),
  ];
  const size = { width: mm(trendChart.width), height: mm(trendChart.height) };
  return { id, kind: 'trend-line', spec, rows, ...size, alt };
}

/** A small change must look small: the height stands for a fifth of the largest value at least. */
const leastRange = 0.2;

function widened(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, Math.max(Math.abs(low), Math.abs(high)) * leastRange - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** From values to millimetres; one value alone lies in the middle. */
function scale(low: number, high: number, [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

const raw = { type: 'quantitative', scale: null } as const;
const asGiven = { type: 'nominal', scale: null, legend: null } as const;

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(trendChart.width),
  height: mm(trendChart.height),
  data: { name: 'rows', values: [] },
  layer: [
    {
      transform: [{ filter: 'isValid(datum.toX)' }],
      mark: { type: 'rule', strokeWidth: mm(0.45) },
      encoding: {
        x: { field: 'x', ...raw },
        y: { field: 'y', ...raw },
        x2: { field: 'toX' },
        y2: { field: 'toY' },
        color: { field: 'colour', ...asGiven },
      },
    },
    {
      transform: [{ filter: 'isValid(datum.shape)' }],
      mark: { type: 'point', filled: true, opacity: 1, size: mm(2) ** 2 },
      encoding: {
        x: { field: 'x', ...raw },
        y: { field: 'y', ...raw },
        shape: { field: 'shape', ...asGiven },
        color: { field: 'colour', ...asGiven },
      },
    },
  ],
};
