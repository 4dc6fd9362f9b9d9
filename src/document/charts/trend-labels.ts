import type { HouseStyle } from '../house-style.ts';
import { mm } from './chart.ts';
import type { TrendKind, TrendLayout, TrendPoint, TrendScale, TrendWords } from './trend-scale.ts';

type Setting = Readonly<{ scale: TrendScale; layout: TrendLayout; words: TrendWords; style: HouseStyle }>;

/** From a mark to the middle of its number, and the least distance between names, in mm. */
const [away, apart] = [2.8, 4.6];

/** Years below, each value on the outer side of its mark, and the names at the end of the lines. */
export function trendLabels(points: readonly TrendPoint[], setting: Setting): object[] {
  const { scale, layout, style } = setting;
  const years = points.map(({ year }) => ({
    ...{ text: String(year), align: 'center', weight: 400, colour: style.ink2 },
    ...{ x: mm(scale.x(year)), y: mm(layout.height - 2.5) },
  }));
  return [...years, ...points.flatMap((point) => valueLabels(point, setting)), ...names(points, setting)];
}

function colourOf(kind: TrendKind, style: HouseStyle): string {
  return kind === 'own' ? style.house : style.ink2;
}

/** The higher of the two has its number above everything of that year, the lower below it. */
function valueLabels(point: TrendPoint, { scale, words, style }: Setting): object[] {
  const { year, own, benchmark, margin } = point;
  const isOwnHigher = own !== undefined && (benchmark === undefined || own >= benchmark);
  const heights = [own, benchmark, margin?.lower, margin?.upper].flatMap((value) =>
    value === undefined ? [] : [scale.y(value)],
  );
  return (['own', 'benchmark'] as const).flatMap((kind) => {
    const value = point[kind];
    if (value === undefined) return [];
    const isHigher = (kind === 'own') === isOwnHigher;
    const y = mm(isHigher ? Math.min(...heights) - away : Math.max(...heights) + away);
    const look = { align: 'center', weight: kind === 'own' ? 600 : 400, colour: colourOf(kind, style) };
    return [{ text: words.valueOf(value), x: mm(scale.x(year)), y, ...look }];
  });
}

/** At the last figure of each line, moved apart where they would touch. */
function names(points: readonly TrendPoint[], { scale, words, style }: Setting): object[] {
  const ends = (['own', 'benchmark'] as const).flatMap((kind) => {
    const last = points.findLast((point) => point[kind] !== undefined);
    const value = last?.[kind];
    return last === undefined || value === undefined
      ? []
      : [{ kind, x: scale.x(last.year) + 7, y: scale.y(value) }];
  });
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y);
  const push = upper && lower ? Math.max(0, apart - (lower.y - upper.y)) / 2 : 0;
  return ends.map((end) => ({
    ...{ text: words[end.kind], align: 'left', weight: end.kind === 'own' ? 600 : 400 },
    ...{ x: mm(end.x), y: mm(end.y + (end === upper ? -push : push)), colour: colourOf(end.kind, style) },
  }));
}
