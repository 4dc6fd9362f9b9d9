import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, part, raw } from './chart-theme.ts';

/** Heights of the field of dots, the labels above and the axis below, in mm. */
const size = { field: 19, labels: 10, axis: 6 };
const height = size.labels + size.field + size.axis;
const baseline = size.labels + size.field;
const [largestDot, smallestDot] = [2.2, 0.8];
/** Left and right of the axis, in mm: at least so much, and half of a long number. */
const leastMargin = 4;
const halfDigit = 0.95;

/** Width of the chart, and the room that a label needs beside its line, in mm. */
export type StripPlotLayout = Readonly<{ width: number; labelRoom: number }>;
const onPage: StripPlotLayout = { width: 126, labelRoom: 30 };
/** For a telephone: type must not shrink with the screen. */
export const onSmallScreen: StripPlotLayout = { width: 74, labelRoom: 24 };

/** The wijken of an area as dots on one axis; `near` are those of the same gemeente. */
export type StripPlotInput = Readonly<{
  values: readonly Readonly<{ value: number; near: boolean; own: boolean }>[];
  own: Readonly<{ value: number; label: string }>;
  benchmark: Readonly<{ value: number; label: string }>;
  /** A number at the axis. */
  tickText: (value: number) => string;
}>;

/** Every wijk a dot, stacked where they lie together; the wijk and its benchmark have a line and a label. */
export function stripPlot(
  input: StripPlotInput,
  style: HouseStyle,
  { id, alt, layout = onPage }: Readonly<{ id: string; alt: string; layout?: StripPlotLayout }>,
): Chart {
  const shown = [...input.values.map(({ value }) => value), input.benchmark.value];
  const ticks = ticksFor(Math.min(...shown), Math.max(...shown));
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const numbers = ticks.map(input.tickText);
  const margin = Math.max(leastMargin, ...numbers.map(({ length }) => length * halfDigit));
  const at = (value: number): number =>
    margin + ((value - first) / (last - first)) * (layout.width - 2 * margin);
  const rows = [
    ...ticks.map((tick, index) => ({ tick: numbers[index] ?? '', x: mm(at(tick)) })),
    ...dots(input, at, style),
    ...labels(input, at, { style, layout }),
  ];
  const measures = { width: mm(layout.width), height: mm(height) };
  const kind = `strip-plot ${style.house} ${layout.width}`;
  return { id, kind, spec: spec(style, layout), rows, ...measures, alt };
}

const mostSteps = 7;

/** Round numbers around the values, at most eight steps apart. */
function ticksFor(lowest: number, highest: number): number[] {
  const range = highest - lowest || 1;
  const power = 10 ** Math.max(-1, Math.floor(Math.log10(range / mostSteps)));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => range / one <= mostSteps) ?? range;
  const from = Math.floor(lowest / step);
  const to = Math.max(from + 1, Math.ceil(highest / step));
  return Array.from({ length: to - from + 1 }, (_, index) => Math.round((from + index) * step * 10) / 10);
}

type Place = (value: number) => number;
type Look = Readonly<{ style: HouseStyle; layout: StripPlotLayout }>;

function dots({ values }: StripPlotInput, at: Place, style: HouseStyle): object[] {
  // The wijk itself lies at the bottom of its stack, where its line ends.
  const upwards = values.toSorted(
    (a, b) => Number(b.own) - Number(a.own) || Number(b.near) - Number(a.near) || a.value - b.value,
  );
  const stacked = (dot: number): { x: number; level: number; one: StripPlotInput['values'][number] }[] => {
    const heights = new Map<number, number>();
    return upwards.map((one) => {
      const bin = Math.round(at(one.value) / dot);
      const level = heights.get(bin) ?? 0;
      heights.set(bin, level + 1);
      return { x: bin * dot, level, one };
    });
  };
  const highest = (dot: number): number => Math.max(...stacked(dot).map(({ level }) => level + 1));
  const fits = (dot: number): boolean => highest(dot) * dot <= size.field;
  const dot = [largestDot, 1.9, 1.6, 1.3, 1].find(fits) ?? smallestDot;
  // Hundreds of wijken with one figure lie over each other rather than outside the chart.
  const pitch = Math.min(dot, size.field / highest(dot));
  return stacked(dot).map(({ x, level, one: { own, near } }) => ({
    dot: mm(dot * 0.88) ** 2,
    x: mm(x),
    y: mm(baseline - dot / 2 - level * pitch),
    colour: own ? style.house : near ? style.ink2 : style.band,
  }));
}

/** In mm from the top. */
const labelHeights = { upper: 3, lower: 7.5 };

/**
 * Two labels that never touch: the lower number's ends left of its line, the other begins right of it. Without room
 * for that near an edge both turn away from it, the one nearest to the edge above the line of the other. Near both
 * edges they face each other, one above the other where they would meet.
 */
function labels({ own, benchmark }: StripPlotInput, at: Place, look: Look): object[] {
  const { style, layout } = look;
  const both = [
    { ...benchmark, colour: style.ink },
    { ...own, colour: style.house },
  ].toSorted((a, b) => a.value - b.value);
  const [left = 0, right = 0] = both.map(({ value }) => at(value));
  const near = { left: left < layout.labelRoom, right: layout.width - right < layout.labelRoom };
  const lower = lowerLabel(near, right - left < 2 * layout.labelRoom);
  return both.map(({ label, value, colour }, index) => {
    const isLeft = near.left === near.right ? (index === 0) !== near.left : near.right;
    return {
      label,
      x: mm(at(value)),
      textX: mm(at(value) + (isLeft ? -1 : 1)),
      side: isLeft ? 'right' : 'left',
      labelY: mm(index === lower ? labelHeights.lower : labelHeights.upper),
      colour,
    };
  });
}

/** Which of the two labels gives way to the other, or none. */
function lowerLabel(near: Readonly<{ left: boolean; right: boolean }>, meet: boolean): 0 | 1 | undefined {
  if (near.left && near.right) return meet ? 0 : undefined;
  if (near.right) return 0;
  return near.left ? 1 : undefined;
}

function spec(style: HouseStyle, { width }: StripPlotLayout): ChartSpec {
  return {
    config: chartConfig,
    width: mm(width),
    height: mm(height),
    data: { name: 'rows', values: [] },
    layer: [
      {
        data: { values: [{}] },
        mark: { type: 'rule', color: style.line, strokeWidth: mm(0.25) },
        encoding: { x: { value: 0 }, x2: { value: 'width' }, y: { value: mm(baseline) } },
      },
      part('tick', {
        mark: { type: 'rule', color: style.line, strokeWidth: mm(0.25) },
        encoding: { x: { field: 'x', ...raw }, y: { value: mm(baseline) }, y2: { value: mm(baseline + 1) } },
      }),
      part('tick', {
        mark: { type: 'text', baseline: 'top', fontSize: 12, color: style.ink2 },
        encoding: {
          x: { field: 'x', ...raw },
          y: { value: mm(baseline + 1.8) },
          text: { field: 'tick', type: 'nominal' },
        },
      }),
      part('dot', {
        mark: { type: 'circle', opacity: 1 },
        encoding: {
          x: { field: 'x', ...raw },
          y: { field: 'y', ...raw },
          size: { field: 'dot', ...raw },
          color: { field: 'colour', ...asGiven },
        },
      }),
      part('label', {
        mark: { type: 'rule', strokeWidth: mm(0.3) },
        encoding: {
          x: { field: 'x', ...raw },
          y: { field: 'labelY', ...raw },
          y2: { value: mm(baseline) },
          color: { field: 'colour', ...asGiven },
        },
      }),
      ...labelTexts,
    ],
  };
}

const labelTexts = (['left', 'right'] as const).map((align) =>
  part('label', {
    transform: [{ filter: `datum.side === '${align}'` }],
    mark: { type: 'text', align, baseline: 'middle', fontSize: 13.3, fontWeight: 600 },
    encoding: {
      x: { field: 'textX', ...raw },
      y: { field: 'labelY', ...raw },
      text: { field: 'label', type: 'nominal' },
      color: { field: 'colour', ...asGiven },
    },
  }),
);
