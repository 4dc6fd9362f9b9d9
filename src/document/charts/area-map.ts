import type { Boundaries, Polygons } from '../../domain/boundary.ts';
import { latelyRememberedPer } from '../../lib/remembered.ts';
import type { HouseStyle } from '../house-style.ts';
import { type Chart, type ChartSpec, mm } from './chart.ts';
import { asGiven, chartConfig, part, raw, textLayers } from './chart-theme.ts';
import { drawnBoundaries, extentOf } from './drawn-boundaries.ts';
import { hatching, roomiestPlace } from './map-places.ts';

/** Width and height of a map, in mm. */
export type MapSize = Readonly<{ width: number; height: number }>;
/** With `narrowed` a map is no wider than what is on it, so that it begins at the edge. */
type MapLook = Readonly<{ id: string; alt: string; size: MapSize; narrowed?: boolean }>;

/** How an area is drawn: its colour, or hatched for want of a figure, and words on it where they fit. */
export type AreaLook = Readonly<{
  fill: string;
  hatched?: boolean;
  label?: Readonly<{ text: string; colour: string }>;
}>;

type Areas = Readonly<{
  wijk: string;
  codes: readonly string[];
  lookOf: (code: string) => AreaLook;
  /** Colours stand for figures: the wijk stands out by a line, and areas may have a label. */
  outlined: boolean;
}>;

/** Millimetres between the lines of a hatched area, and from the middle of a label to its corner. */
const [hatchStep, labelRoom] = [1.6, 3];

/** Areas side by side; the wijk comes last, so that its line lies on top. */
export function areaMap(
  boundaries: Boundaries,
  { wijk, codes, lookOf, outlined }: Areas,
  style: HouseStyle,
  { id, alt, size: room, narrowed = false }: MapLook,
): Chart {
  const shapes = shapesOf(boundaries, new Set([...codes, wijk]), room);
  const drawn = [...codes.filter((code) => code !== wijk), wijk].flatMap((code) => {
    const polygons = shapes.get(code);
    return polygons === undefined ? [] : [{ code, polygons }];
  });
  const all = drawn.flatMap(({ polygons }) => polygons);
  const size = narrowed ? { ...room, width: widthOf(all, room) } : room;
  const page = pageOf(all, size);
  const plainLine = { line: style.line, width: 0.25 };
  const rows = [
    ...drawn.flatMap(({ polygons, code }) => {
      const { fill, hatched = false } = lookOf(code);
      const lines = hatched ? [hatch(polygons, hatchStep / page.scale, style)] : [];
      return [shape(polygons, { fill, ...plainLine }), ...lines];
    }),
    ...(outlined
      ? drawn.filter(({ code }) => code === wijk).flatMap((own) => outline(own.polygons, style))
      : []),
    ...drawn.flatMap(({ polygons, code }) => labelOn(polygons, lookOf(code), page)),
  ];
  const measures = { width: mm(size.width), height: mm(size.height) };
  return {
    id,
    kind: `map ${size.width} ${size.height} ${outlined}`,
    spec: spec(size, outlined),
    rows,
    ...measures,
    alt,
  };
}

/** As many as the maps of one gemeente, whose wijken follow each other. */
const maps = latelyRememberedPer<Boundaries>(16);

/** The boundaries as a map of these areas draws them, whichever of them it is about. */
function shapesOf(boundaries: Boundaries, codes: ReadonlySet<string>, size: MapSize): Boundaries {
  const shown = [...codes].filter((code) => boundaries.has(code)).toSorted();
  const key = JSON.stringify([size.width, size.height, ...shown]);
  return maps(boundaries, key, () => {
    const drawn = drawnBoundaries(
      shown.map((code) => boundaries.get(code) ?? []),
      size,
    );
    return new Map(shown.map((code, index) => [code, drawn[index] ?? []]));
  });
}

type Line = Readonly<{ fill: string; line: string; width: number }>;

function shape(polygons: Polygons, { fill, line, width }: Line): object {
  const geometry = { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', fill, line, width: mm(width), geometry };
}

/** A white edge keeps the dark line apart from a dark colour. */
function outline(polygons: Polygons, style: HouseStyle): object[] {
  return [
    shape(polygons, { fill: 'transparent', line: '#ffffff', width: 1.5 }),
    shape(polygons, { fill: 'transparent', line: style.ink, width: 0.7 }),
  ];
}

function hatch(polygons: Polygons, step: number, { line }: HouseStyle): object {
  const geometry = { type: 'MultiLineString', coordinates: hatching(polygons, step) };
  return { type: 'Feature', fill: 'transparent', line, width: mm(0.2), geometry };
}

/** From the units of the map to millimetres on the page, as the projection of the chart does it. */
type Page = Readonly<{ scale: number; x: (x: number) => number; y: (y: number) => number }>;

function pageOf(polygons: Polygons, { width, height }: MapSize): Page {
  const points = polygons.flat(2);
  const [west, east] = extentOf(points.map(([x]) => x));
  const [south, north] = extentOf(points.map(([, y]) => y));
  const scale = Math.min(width / (east - west || 1), height / (north - south || 1));
  return {
    scale,
    x: (x) => width / 2 + (x - (west + east) / 2) * scale,
    y: (y) => height / 2 - (y - (south + north) / 2) * scale,
  };
}

/** Of the areas at this height, in whole millimetres. */
function widthOf(polygons: Polygons, { width, height }: MapSize): number {
  const points = polygons.flat(2);
  const [west, east] = extentOf(points.map(([x]) => x));
  const [south, north] = extentOf(points.map(([, y]) => y));
  return Math.max(1, Math.min(width, Math.ceil((height * (east - west)) / (north - south || 1))));
}

/** Only where it does not touch a border: the table or the legend has what does not fit. */
function labelOn(polygons: Polygons, { label }: AreaLook, page: Page): object[] {
  const place = label === undefined ? undefined : roomiestPlace(polygons);
  if (label === undefined || place === undefined || place.room * page.scale < labelRoom) return [];
  const at = { x: mm(page.x(place.x)), y: mm(page.y(place.y)) };
  return [{ ...label, ...at, align: 'center', weight: 400 }];
}

function spec({ width, height }: MapSize, isLabelled: boolean): ChartSpec {
  return {
    config: chartConfig,
    width: mm(width),
    height: mm(height),
    data: { name: 'rows', values: [] },
    layer: [
      part('geometry', {
        projection: { type: 'identity', reflectY: true },
        mark: { type: 'geoshape' },
        encoding: {
          fill: { field: 'fill', ...asGiven },
          stroke: { field: 'line', ...asGiven },
          strokeWidth: { field: 'width', ...raw },
        },
      }),
      ...(isLabelled ? textLayers(12) : []),
    ],
  };
}
