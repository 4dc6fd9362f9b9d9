import type { HouseStyle } from '../house-style.ts';
import { type MarkView, markView, type Outcome } from '../outcome-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, markFields, openMark, part, place, raw, textLayers } from './chart-theme.ts';

/** One axis of the web: its name on one or two lines, how many figures it has in words, and their outcomes. */
export type WebAxis = Readonly<{ label: readonly string[]; count: string; outcomes: readonly Outcome[] }>;

/** Sizes in mm; the rings are those of unfavourable, neither, and favourable. */
const size = { width: 80, height: 83 };
const centre = { x: 40, y: 41.5 };
const rings = [3, 15, 23.5, 30] as const;
/** Left free on both sides in a part of a ring; at the top for the names of the rings. */
const ringEdge = { top: 1.5, usual: 0.3 };
const largestSign = 2.4;

/**
 * A web of which every figure is one sign in one of three rings. No line joins the axes and nothing is filled, because
 * the area would depend on their order: it shows figures, not a score (domain.md section 5.3).
 */
export function dimensionWeb(
  { axes, rings: names }: Readonly<{ axes: readonly WebAxis[]; rings: readonly string[] }>,
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  const angles = axes.map((_, index) => (index * 2 * Math.PI) / axes.length);
  const rows = [
    ...rings.map((radius) => ({ ring: mm(radius), x: mm(centre.x), y: mm(centre.y), colour: style.hair })),
    ...angles.map((angle) => spoke(angle + Math.PI / axes.length, style.hair)),
    ...axes.flatMap((axis, index) => labelRows(axis, angles[index] ?? 0, style)),
    ...names.flatMap((name, index) => ringName(name, rings[index + 1] ?? rings[3], style)),
    ...signRows(axes, angles, style),
  ];
  return { id, kind: 'dimension-web', spec, rows, width: mm(size.width), height: mm(size.height), alt };
}

type Place = Readonly<{ x: number; y: number }>;

/** From the top, clockwise. */
function at(angle: number, radius: number): Place {
  return { x: mm(centre.x + radius * Math.sin(angle)), y: mm(centre.y - radius * Math.cos(angle)) };
}

/** The border between two axes. */
function spoke(angle: number, colour: string): object {
  const [from, to] = [at(angle, rings[0]), at(angle, rings[3])];
  return { ...from, toX: to.x, toY: to.y, colour };
}

/** On the line of a ring at the top, which makes room for it. */
function ringName(text: string, radius: number, style: HouseStyle): object[] {
  const there = at(0, radius);
  return [
    { ...there, gap: mm(text.length * letter), colour: '#ffffff' },
    { ...there, text, weight: 400, align: 'center', colour: style.ink2 },
  ];
}

/** Name and count outside the web: above, below, or beside it, where they end at the edge of the drawing. */
function labelRows({ label, count }: WebAxis, angle: number, style: HouseStyle): object[] {
  const lines = [
    ...label.map((text) => ({ text, weight: 600, colour: style.ink })),
    { text: count, weight: 400, colour: style.ink2 },
  ];
  const { align, x, shift } = labelSides[Math.round(Math.sin(angle))] ?? labelSides[0];
  const { y } = at(angle, rings[3] + 3);
  const above = Math.cos(angle) > 0;
  const first = above ? y - mm(shift + lineHeight * (lines.length - 0.5)) : y + mm(shift + lineHeight * 0.5);
  return lines.map((line, index) => ({ ...line, x, align, y: first + index * mm(lineHeight) }));
}

/** Left of the web, above or below it, right of it; beside it the words keep `shift` mm away from its rim. */
const labelSides: Readonly<Record<number, LabelSide>> & Readonly<{ 0: LabelSide }> = {
  '-1': { align: 'left', x: 0, shift: 5 },
  0: { align: 'center', x: mm(centre.x), shift: 0 },
  1: { align: 'right', x: mm(size.width), shift: 5 },
};
type LabelSide = Readonly<{ align: 'left' | 'center' | 'right'; x: number; shift: number }>;

const lineHeight = 3.9;
/** About the width of a letter of the names, in mm. */
const letter = 1.7;

/** Every figure as a sign in the ring of its outcome; signs are as large as the fullest part of a ring allows. */
function signRows(axes: readonly WebAxis[], angles: readonly number[], style: HouseStyle): object[] {
  const half = Math.PI / axes.length;
  const cells = axes.flatMap(({ outcomes }, index) =>
    ([0, 1, 2] as const).map((ring) => ({
      angle: angles[index] ?? 0,
      part: { ring, half, edge: index === 0 ? ringEdge.top : ringEdge.usual },
      own: outcomes.filter((one) => ringOf(one) === ring),
    })),
  );
  const fits = (sign: number): boolean =>
    cells.every(({ part: where, own }) => places(where, sign).length >= own.length);
  const sign = [largestSign, 2.1, 1.8, 1.5, 1.2].find(fits) ?? 0.9;
  return cells.flatMap(({ angle, part: where, own }) => {
    const free = places(where, sign);
    return own.map((outcome, index) => {
      const { radius, turn } = free[index] ?? { radius: rings[where.ring], turn: 0 };
      return { ...at(angle + turn, radius), ...markFields(webMark(outcome), sign, style) };
    });
  });
}

/** What was tested is filled, everything else open. */
export function webMark(outcome: Outcome): MarkView {
  return { ...markView(outcome), open: !outcome.tested };
}

/** Favourable lies outside, as on the web that people fill in about themselves. */
function ringOf({ sign }: Outcome): 0 | 1 | 2 {
  if (sign === 'unfavourable') return 0;
  return sign === 'favourable' ? 2 : 1;
}

/** A ring between two borders: half its angle, and what stays free at its edges in mm. */
type RingPart = Readonly<{ ring: 0 | 1 | 2; half: number; edge: number }>;
type Free = Readonly<{ radius: number; turn: number }>;

/** Places for signs of this size in a part of a ring: rows from the middle of the ring, each from the axis outwards. */
function places({ ring, half, edge }: RingPart, sign: number): Free[] {
  const step = sign * 1.5;
  const [inner, outer] = [rings[ring], rings[ring + 1] ?? rings[3]];
  const rowCount = Math.max(1, Math.floor((outer - inner - 2 * edge) / step));
  const middle = (inner + outer) / 2;
  const radii = Array.from({ length: rowCount }, (_, row) => middle + (row - (rowCount - 1) / 2) * step);
  const fromMiddle = radii.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || b - a);
  return fromMiddle.flatMap((radius) => {
    const most = Math.floor((half - sign / radius / 1.2) / (step / radius));
    const turns = Array.from({ length: Math.max(0, most) * 2 + 1 }, (_, index) => index - Math.max(0, most));
    return turns
      .toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b)
      .map((turn) => ({ radius, turn: (turn * step) / radius }));
  });
}

const spec: ChartSpec = {
  config: chartConfig,
  width: mm(size.width),
  height: mm(size.height),
  data: { name: 'rows', values: [] },
  layer: [
    part('ring', {
      transform: [{ calculate: 'datum.ring * datum.ring * 4', as: 'area' }],
      mark: { type: 'point', filled: false, strokeWidth: mm(0.25), opacity: 1 },
      encoding: { ...place, size: { field: 'area', ...raw }, stroke: { field: 'colour', ...asGiven } },
    }),
    part('toX', {
      mark: { type: 'rule', strokeWidth: mm(0.15) },
      encoding: {
        ...place,
        x2: { field: 'toX' },
        y2: { field: 'toY' },
        color: { field: 'colour', ...asGiven },
      },
    }),
    part('gap', {
      transform: [
        { calculate: 'datum.x - datum.gap / 2', as: 'from' },
        { calculate: 'datum.x + datum.gap / 2', as: 'to' },
      ],
      mark: { type: 'rule', strokeWidth: mm(2.6) },
      encoding: {
        x: { field: 'from', ...raw },
        x2: { field: 'to' },
        y: place.y,
        color: { field: 'colour', ...asGiven },
      },
    }),
    ...textLayers(12.3),
    part('shape', openMark),
  ],
};
