import type { Boundaries, Polygons } from '../../domain/boundary.ts';
import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig } from './chart-theme.ts';
import { drawnBoundaries } from './drawn-boundaries.ts';

/** Width and height of a map, in mm. */
export type MapSize = Readonly<{ width: number; height: number }>;
const smallMap: MapSize = { width: 44, height: 44 };

/** Where the wijk lies: its neighbours of one area in outline, the wijk itself in the house colour. */
export function locatorMap(
  boundaries: Boundaries,
  { wijk, others }: Readonly<{ wijk: string; others: readonly string[] }>,
  style: HouseStyle,
  { id, alt, size = smallMap }: Readonly<{ id: string; alt: string; size?: MapSize }>,
): Chart {
  const fillOf = (code: string): string => (code === wijk ? style.house : style.tint);
  return filledMap(boundaries, { wijk, codes: others, fillOf }, style, { id, alt, size });
}

/** A map on which every area has a fill of its own; the line of the wijk is heavier, because it lies on top. */
export function filledMap(
  boundaries: Boundaries,
  areas: Readonly<{ wijk: string; codes: readonly string[]; fillOf: (code: string) => string }>,
  style: HouseStyle,
  { id, alt, size }: Readonly<{ id: string; alt: string; size: MapSize }>,
): Chart {
  const { wijk, codes, fillOf } = areas;
  // The wijk comes last, so that its line lies on top.
  const shown = [...codes.filter((code) => code !== wijk), wijk].flatMap((code) => {
    const polygons = boundaries.get(code);
    return polygons === undefined ? [] : [{ code, polygons }];
  });
  const drawn = drawnBoundaries(
    shown.map(({ polygons }) => polygons),
    size,
  );
  const rows = drawn.map((polygons, index) => {
    const code = shown[index]?.code ?? '';
    // A dark area needs no heavier line.
    const isOwn = code === wijk && fillOf(code) !== style.house;
    return feature(polygons, {
      fill: fillOf(code),
      line: isOwn ? style.ink : style.line,
      width: isOwn ? 0.6 : 0.25,
    });
  });
  const measures = { width: mm(size.width), height: mm(size.height) };
  return { id, kind: `map ${size.width} ${size.height}`, spec: spec(size), rows, ...measures, alt };
}

function feature(
  polygons: Polygons,
  { fill, line, width }: Readonly<{ fill: string; line: string; width: number }>,
): object {
  const geometry = { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', fill, line, width: mm(width), geometry };
}

function spec({ width, height }: MapSize): ChartSpec {
  return {
    config: chartConfig,
    width: mm(width),
    height: mm(height),
    data: { name: 'rows', values: [] },
    projection: { type: 'identity', reflectY: true },
    mark: { type: 'geoshape' },
    encoding: {
      fill: { field: 'fill', ...asGiven },
      stroke: { field: 'line', ...asGiven },
      strokeWidth: { field: 'width', type: 'quantitative', scale: null },
    },
  };
}
