import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, part, place, textLayers } from './chart-theme.ts';
import { trendLabels } from './trend-labels.ts';

/** One period: what was found for the wijk and its benchmark, undefined where there is no figure. */
export type TrendPoint = Readonly<{ year: number; own: number | undefined; benchmark: number | undefined }>;
export type TrendKind = 'own' | 'benchmark';

/** Years from which figures cannot be compared with earlier ones; new borders of a wijk do not break its region. */
export type TrendBreaks = Readonly<Record<TrendKind, readonly number[]>>;
const unbroken: TrendBreaks = { own: [], benchmark: [] };

/** Words at the end of the lines, and how values are written: for a chart without a table beside it. */
export type TrendWords = Readonly<Record<TrendKind, string>> &
  Readonly<{ valueOf: (value: number) => string }>;

/** Width, height and margins in mm: in a row of a table, or alone with labels. */
export type TrendLayout = Readonly<{
  width: number;
  height: number;
  margin: Readonly<{ left: number; right: number; top: number; bottom: number }>;
}>;
export const trendChart: TrendLayout = {
  ...{ width: 32, height: 10 },
  margin: { left: 3, right: 3, top: 2, bottom: 2 },
};
export const largeTrendChart: TrendLayout = {
  ...{ width: 120, height: 56 },
  margin: { left: 10, right: 30, top: 7, bottom: 12 },
};

/** Where years and values lie, in mm. */
export type TrendScale = Readonly<{ x: (year: number) => number; y: (value: number) => number }>;

type Look = Readonly<{
  id: string;
  alt: string;
  layout?: TrendLayout;
  breaks?: TrendBreaks;
  /** Given: every value is written beside its mark. */
  words?: TrendWords;
}>;

/**
 * The wijk (discs) and its benchmark (bars) over the years, each at its own place in time; no line goes across a period
 * without a figure, nor across a break.
 */
export function trendLine(
  points: readonly TrendPoint[],
  style: HouseStyle,
  { id, alt, layout = trendChart, breaks = unbroken, words }: Look,
): Chart {
  const scale = scaleOf(points, layout);
  const marks = (kind: TrendKind, colour: string, shape: string): object[] =>
    points.flatMap((point) => {
      const value = point[kind];
      return value === undefined
        ? []
        : [{ x: mm(scale.x(point.year)), y: mm(scale.y(value)), colour, shape }];
    });
  const lines = (kind: TrendKind, colour: string): object[] =>
    segments(points, kind, breaks[kind]).map(([from, to]) => ({
      ...{ x: mm(scale.x(from.year)), y: mm(scale.y(from.value)) },
      ...{ toX: mm(scale.x(to.year)), toY: mm(scale.y(to.value)), colour },
    }));
  const rows = [
    ...breakLines(points, breaks, scale, style),
    ...lines('benchmark', style.line),
    ...lines('own', style.house),
    ...marks('benchmark', style.line, 'M-1.2,-0.35L1.2,-0.35L1.2,0.35L-1.2,0.35Z'),
    ...marks('own', style.house, 'circle'),
    ...(words === undefined ? [] : trendLabels(points, { scale, layout, words, style })),
  ];
  const size = { width: mm(layout.width), height: mm(layout.height) };
  return {
    id,
    kind: `trend-line ${layout.width} ${words !== undefined}`,
    spec: spec(layout, words !== undefined),
    rows,
    ...size,
    alt,
  };
}

type Known = Readonly<{ year: number; value: number }>;

/** Pairs of neighbouring periods that both have a figure, without a break between them. */
function segments(
  points: readonly TrendPoint[],
  kind: TrendKind,
  breaks: readonly number[],
): (readonly [Known, Known])[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    const [before, after] = [from?.[kind], to[kind]];
    if (from === undefined || before === undefined || after === undefined) return [];
    const isBroken = breaks.some((year) => from.year < year && year <= to.year);
    return isBroken
      ? []
      : [
          [
            { year: from.year, value: before },
            { year: to.year, value: after },
          ] as const,
        ];
  });
}

/** A dashed line between the periods that a break parts. */
function breakLines(
  points: readonly TrendPoint[],
  { own }: TrendBreaks,
  { x, y }: TrendScale,
  style: HouseStyle,
): object[] {
  const values = valuesOf(points);
  if (values.length === 0) return [];
  const [top, bottom] = [mm(y(Math.max(...values)) - 1.5), mm(y(Math.min(...values)) + 1.5)];
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (from === undefined || !own.some((year) => from.year < year && year <= to.year)) return [];
    const middle = mm((x(from.year) + x(to.year)) / 2);
    return [{ breakX: middle, x: middle, y: top, toY: bottom, colour: style.line }];
  });
}

function valuesOf(points: readonly TrendPoint[]): number[] {
  return points.flatMap(({ own, benchmark }) => [own, benchmark]).filter((value) => value !== undefined);
}

/** A small change must look small: the height stands for a fifth of the largest value at least. */
const leastRange = 0.2;

function scaleOf(points: readonly TrendPoint[], { width, height, margin }: TrendLayout): TrendScale {
  const values = valuesOf(points);
  const years = points.map(({ year }) => year);
  const [low, high] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, Math.max(Math.abs(low), Math.abs(high)) * leastRange - (high - low)) / 2;
  return {
    x: linear([Math.min(...years), Math.max(...years)], [margin.left, width - margin.right]),
    y: linear([low - missing, high + missing], [height - margin.bottom, margin.top]),
  };
}

/** From values to millimetres; one value alone lies in the middle. */
function linear(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

function spec({ width, height }: TrendLayout, isLabelled: boolean): ChartSpec {
  const line = { ...place, y2: { field: 'toY' }, color: { field: 'colour', ...asGiven } };
  return {
    config: chartConfig,
    width: mm(width),
    height: mm(height),
    data: { name: 'rows', values: [] },
    layer: [
      part('breakX', { mark: { type: 'rule', strokeWidth: mm(0.3), strokeDash: [2, 2] }, encoding: line }),
      part('toX', {
        mark: { type: 'rule', strokeWidth: mm(0.45) },
        encoding: { ...line, x2: { field: 'toX' } },
      }),
      part('shape', {
        mark: { type: 'point', filled: true, opacity: 1, size: mm(2) ** 2 },
        encoding: { ...place, shape: { field: 'shape', ...asGiven }, color: { field: 'colour', ...asGiven } },
      }),
      ...(isLabelled ? textLayers(13.3) : []),
    ],
  };
}
