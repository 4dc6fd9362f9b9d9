import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, part, place, textLayers } from './chart-theme.ts';
import { trendLabels } from './trend-labels.ts';
import {
  scaleOf,
  type TrendKind,
  type TrendLayout,
  type TrendPoint,
  type TrendScale,
  type TrendWords,
  valuesOf,
} from './trend-scale.ts';

/** Years from which figures cannot be compared with earlier ones; new borders of a wijk do not break its region. */
export type TrendBreaks = Readonly<Record<TrendKind, readonly number[]>>;
const unbroken: TrendBreaks = { own: [], benchmark: [] };

/** In a row of a table, and alone with labels. */
export const trendChart: TrendLayout = {
  ...{ width: 32, height: 10 },
  margin: { left: 3, right: 3, top: 2, bottom: 2 },
};
export const largeTrendChart: TrendLayout = {
  ...{ width: 120, height: 56 },
  margin: { left: 10, right: 30, top: 7, bottom: 12 },
};

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
  const isLabelled = words !== undefined;
  const scale = scaleOf(isLabelled ? points : points.map(withoutMargin), layout);
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
    ...(isLabelled ? margins(points, scale, style) : []),
    ...lines('benchmark', style.line),
    ...lines('own', style.house),
    ...marks('benchmark', style.line, 'M-1.2,-0.35L1.2,-0.35L1.2,0.35L-1.2,0.35Z'),
    ...marks('own', style.house, 'circle'),
    ...(words === undefined ? [] : trendLabels(points, { scale, layout, words, style })),
  ];
  const size = { width: mm(layout.width), height: mm(layout.height) };
  return {
    id,
    kind: `trend-line ${layout.width} ${isLabelled}`,
    spec: spec(layout, isLabelled),
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

function withoutMargin({ year, own, benchmark }: TrendPoint): TrendPoint {
  return { year, own, benchmark };
}

/** A thin line through the figure of the wijk from one end of its margin to the other. */
function margins(points: readonly TrendPoint[], { x, y }: TrendScale, style: HouseStyle): object[] {
  return points.flatMap(({ year, margin }) =>
    margin === undefined
      ? []
      : [
          {
            ...{ marginX: mm(x(year)), x: mm(x(year)), colour: style.house },
            ...{ y: mm(y(margin.lower)), toY: mm(y(margin.upper)) },
          },
        ],
  );
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
      part('marginX', { mark: { type: 'rule', strokeWidth: mm(0.25) }, encoding: line }),
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
