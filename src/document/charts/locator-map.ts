import type { Boundaries, Polygons } from '../../domain/boundary.ts';
import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { chartConfig } from './chart-theme.ts';
import { drawnBoundaries } from './drawn-boundaries.ts';

const size = { width: 44, height: 44 };

/** Where the wijk lies: its neighbours of one area in outline, the wijk itself in the house colour. */
export function locatorMap(
  boundaries: Boundaries,
  { wijk, others }: Readonly<{ wijk: string; others: readonly string[] }>,
  style: HouseStyle,
  { id, alt }: Readonly<{ id: string; alt: string }>,
): Chart {
  // The wijk comes last, so that its line lies on top.
  const shown = [...others.filter((code) => code !== wijk), wijk].flatMap((code) => {
    const polygons = boundaries.get(code);
    return polygons === undefined ? [] : [{ code, polygons }];
  });
  const drawn = drawnBoundaries(
    shown.map(({ polygons }) => polygons),
    size,
  );
  const rows = drawn.map((polygons, index) =>
    feature(polygons, shown[index]?.code === wijk ? style.house : style.tint),
  );
  return {
    id,
    kind: `locator-map ${style.line}`,
    spec: spec(style),
    rows,
    width: mm(size.width),
    height: mm(size.height),
    alt,
  };
}

function feature(polygons: Polygons, fill: string): object {
  return { type: 'Feature', fill, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

function spec({ line }: HouseStyle): ChartSpec {
  return {
    config: chartConfig,
    width: mm(size.width),
    height: mm(size.height),
    data: { name: 'rows', values: [] },
    projection: { type: 'identity', reflectY: true },
    mark: { type: 'geoshape', stroke: line, strokeWidth: mm(0.25) },
    encoding: { fill: { field: 'fill', type: 'nominal', scale: null, legend: null } },
  };
}
