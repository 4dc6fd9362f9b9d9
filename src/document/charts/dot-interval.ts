import type { Spread } from '../../domain/benchmark.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Interval } from '../../domain/measurement.ts';
import type { HouseStyle } from '../house-style.ts';
import { markView, type Outcome } from '../outcome-style.ts';
import { type Chart, type ChartSpec, mm, rowEdges } from './chart.ts';
import { asGiven, chartConfig, markFields, openMark, place, raw, signOf } from './chart-theme.ts';

/** Size of a chart beside a table of figures, in mm: a row with the theme, then the rows of the figures. */
export type DotLayout = Readonly<{ width: number; headHeight: number; rowHeights: readonly number[] }>;
export const dotWidth = 66;
/** The scale of all these charts: points from the benchmark; wider differences get an arrowhead. */
const reach = 14;
/** A sign beyond the scale stays whole, this far from the edge in mm. */
const edge = 1.5;
/** A sign beyond the scale leaves room for an arrowhead at the edge. */
const beyond = 4;

/** Of a mark over all, in mm; one that is judged is larger. */
const diameters = { judged: 2.5, small: 2 };

/** One row of the table beside the chart. */
export type DotRow = Readonly<{ comparison: Comparison; outcome: Outcome }>;

/** Where a difference in points lies on the chart, in mm from its left edge. */
export function dotPosition(points: number, { width }: Pick<DotLayout, 'width'>): number {
  return (width * (Math.max(-reach, Math.min(reach, points)) + reach)) / (2 * reach);
}

/**
 * The difference of each figure with its benchmark, on one common scale: a mark, the margin of a measured figure
 * (line with end ticks), or the range of all wijken for an estimate (thin line, bar for the middle half).
 */
export function dotIntervalChart(
  rows: readonly DotRow[],
  style: HouseStyle,
  { id, alt, layout }: Readonly<{ id: string; alt: string; layout: DotLayout }>,
): Chart {
  const look = { style, layout };
  const marks = rows.map((row, index) => rowMarks(row, index, look)).filter((row) => row !== undefined);
  const size = { width: mm(layout.width), height: mm(topOf(layout.rowHeights.length, layout)) };
  const kind = `dot-interval ${style.house} ${layout.width}`;
  const bands = rowEdges(layout.rowHeights, layout.headHeight);
  return { id, kind, spec: spec(look), rows: marks, ...size, alt, bands };
}

type Look = Readonly<{ style: HouseStyle; layout: DotLayout }>;

function rowMarks({ comparison, outcome }: DotRow, index: number, look: Look): object | undefined {
  const { style, layout } = look;
  const { measurement, benchmark, spread } = comparison;
  if (measurement.kind !== 'value' || benchmark.kind !== 'value') return undefined;
  const { interval } = measurement;
  const mark = markView(outcome);
  return {
    y: mm(topOf(index, layout) + (layout.rowHeights[index] ?? 0) / 2),
    ...signPlace(measurement.value - benchmark.value, layout),
    ...markFields(mark, mark.small ? diameters.small : diameters.judged, style),
    halo: mm(diameters.judged + 0.8) ** 2,
    ...(interval && marginMarks(interval, benchmark.value, layout)),
    ...marginLook(outcome, style),
    ...(spread && !interval && rangeMarks(spread, benchmark.value, look)),
  };
}

/** Where a row begins, in mm. */
function topOf(index: number, { headHeight, rowHeights }: DotLayout): number {
  return rowHeights.slice(0, index).reduce((sum, height) => sum + height, headHeight);
}

/** Where the sign lies; one beyond the scale says so with an arrowhead. */
function signPlace(points: number, layout: DotLayout): object {
  const off = Math.abs(points) > reach;
  const room = off ? beyond : edge;
  const x = Math.max(room, Math.min(layout.width - room, dotPosition(points, layout)));
  if (!off) return { x: mm(x) };
  return points < 0
    ? { x: mm(x), farLeft: 0, farLeftCut: true }
    : { x: mm(x), farRight: mm(layout.width), farRightCut: true };
}

/** A demonstrable difference has the heavier margin, also in a grey print. */
function marginLook(outcome: Outcome, style: HouseStyle): object {
  const { colour } = signOf(outcome, style);
  const strong = outcome.tested && outcome.sign !== 'tick';
  return strong
    ? { lineColour: colour, lineWidth: mm(0.55) }
    : { lineColour: style.line, lineWidth: mm(0.3) };
}

function marginMarks({ lower, upper }: Interval, benchmark: number, layout: DotLayout): object {
  return {
    lower: mm(dotPosition(lower - benchmark, layout)),
    upper: mm(dotPosition(upper - benchmark, layout)),
    lowerCut: lower - benchmark < -reach,
    upperCut: upper - benchmark > reach,
  };
}

function rangeMarks(spread: Spread, benchmark: number, { style, layout }: Look): object {
  const at = (value: number): number => mm(dotPosition(value - benchmark, layout));
  return {
    rangeColour: style.line,
    lowest: at(spread.lowest),
    highest: at(spread.highest),
    lowestCut: spread.lowest - benchmark < -reach,
    highestCut: spread.highest - benchmark > reach,
    lowerQuartile: at(spread.lowerQuartile),
    upperQuartile: at(spread.upperQuartile),
  };
}

const y = { field: 'y', ...raw };

/** Arrowheads for a line that goes on beyond the scale. */
const leftwards = 'M0,0L0.9,-0.55L0.9,0.55Z';
const rightwards = 'M0,0L-0.9,-0.55L-0.9,0.55Z';

function spec({ style, layout }: Look): ChartSpec {
  return {
    config: chartConfig,
    width: mm(layout.width),
    height: 100,
    data: { name: 'rows', values: [] },
    layer: [
      ...[-10, -5, 5, 10].map((points) => fullHeight(mm(dotPosition(points, layout)), style.hair, 0.2)),
      line('lowest', 'highest', { color: style.line, strokeWidth: mm(0.35), strokeDash: [mm(0.7), mm(0.5)] }),
      line('lowerQuartile', 'upperQuartile', { color: style.band, strokeWidth: mm(1.5) }),
      fullHeight(mm(layout.width) / 2, style.ink2, 0.18),
      line('lower', 'upper', {}, marginEncoding),
      cap('lower'),
      cap('upper'),
      arrow('lower', leftwards, 'lineColour'),
      arrow('upper', rightwards, 'lineColour'),
      arrow('lowest', leftwards, 'rangeColour'),
      arrow('highest', rightwards, 'rangeColour'),
      arrow('farLeft', leftwards, 'colour'),
      arrow('farRight', rightwards, 'colour'),
      halo,
      openMark,
    ],
  };
}

const marginEncoding = {
  color: { field: 'lineColour', ...asGiven },
  strokeWidth: { field: 'lineWidth', ...raw },
};

/** A white edge, so that a mark stands free of the lines behind it. */
const halo = {
  mark: { type: 'point', filled: true, opacity: 1, color: '#ffffff' },
  encoding: { ...place, size: { field: 'halo', ...raw }, shape: { field: 'shape', ...asGiven } },
};

/** The end of a margin. */
function cap(field: string): object {
  return {
    transform: [{ filter: `isValid(datum.${field}) && !datum.${field}Cut` }],
    mark: { type: 'tick', orient: 'vertical', size: mm(2), thickness: mm(0.35) },
    encoding: { x: { field, ...raw }, y, color: { field: 'lineColour', ...asGiven } },
  };
}

/** The end of a line that goes on beyond the scale. */
function arrow(field: string, shape: string, colour: string): object {
  return {
    transform: [{ filter: `datum.${field}Cut === true` }],
    mark: { type: 'point', filled: true, size: mm(2.6) ** 2, shape, opacity: 1 },
    encoding: { x: { field, ...raw }, y, color: { field: colour, ...asGiven } },
  };
}

/** A vertical line through all rows; `thickness` in mm. */
function fullHeight(x: number, color: string, thickness: number): object {
  return {
    data: { values: [{}] },
    mark: { type: 'rule', color, strokeWidth: mm(thickness) },
    encoding: { x: { value: x }, y: { value: 0 }, y2: { value: 'height' } },
  };
}

function line(from: string, to: string, mark: object, encoding: object = {}): object {
  return {
    transform: [{ filter: `isValid(datum.${from})` }],
    mark: { type: 'rule', ...mark },
    encoding: { x: { field: from, ...raw }, x2: { field: to }, y, ...encoding },
  };
}
