/** The map: cells around chosen points, cut to a coast and a land border, with borders that wind a little. */

import { Delaunay } from 'd3-delaunay';
import { PIECE_NAMES, WIJKEN } from './areas.ts';
import { gauss } from './random.ts';

type Point = readonly [x: number, y: number];

/** Kilometres around the middle of the region, so that shapes are not stretched. */
const MIDDLE: Point = [4.5, 52.25];
const KILOMETRES: Point = [68.2, 111.3];
const toPlane = ([lon, lat]: Point): Point => [
  (lon - MIDDLE[0]) * KILOMETRES[0],
  (lat - MIDDLE[1]) * KILOMETRES[1],
];
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
const toDegrees = ([x, y]: Point): Point => [
  rounded(MIDDLE[0] + x / KILOMETRES[0]),
  rounded(MIDDLE[1] + y / KILOMETRES[1]),
];

const COAST: readonly [Point, Point, Point, Point] = [
  [4.315, 52.125],
  [4.405, 52.195],
  [4.43, 52.275],
  [4.475, 52.388],
];
const LAND: readonly Point[] = [
  [4.53, 52.376],
  [4.575, 52.387],
  [4.625, 52.366],
  [4.672, 52.345],
  [4.655, 52.3],
  [4.69, 52.262],
  [4.668, 52.215],
  [4.682, 52.17],
  [4.635, 52.138],
  [4.575, 52.142],
  [4.52, 52.112],
  [4.455, 52.122],
  [4.39, 52.104],
];

/** About where each piece lies: the city in the middle, villages on the coast, polders in the east and south. */
const PLACES: ReadonlyMap<string, Point> = new Map<string, Point>([
  ['WK980100', [4.505, 52.242]],
  ['WK980101', [4.478, 52.232]],
  ['WK980102', [4.53, 52.222]],
  ['WK980103', [4.5, 52.222]],
  ['WK980104', [4.535, 52.248]],
  ['WK980105', [4.567, 52.228]],
  ['WK980106', [4.475, 52.258]],
  ['WK980107', [4.568, 52.252]],
  ['WK980108', [4.488, 52.2]],
  ['WK980109', [4.502, 52.265]],
  ['WK980110', [4.538, 52.272]],
  ['WK980200', [4.435, 52.222]],
  ['WK980201', [4.405, 52.2]],
  ['WK980202', [4.435, 52.262]],
  ['WK980203', [4.435, 52.19]],
  ['WK980204', [4.458, 52.322]],
  ['WK980205', [4.375, 52.16]],
  ['WK980300', [4.565, 52.318]],
  ['WK980301', [4.527, 52.303]],
  ['WK980302', [4.61, 52.3]],
  ['WK980303', [4.53, 52.35]],
  ['WK980304', [4.62, 52.345]],
  ['WK980400', [4.535, 52.17]],
  ['WK980401', [4.465, 52.142]],
  ['WK980402', [4.63, 52.215]],
  ['WK980403', [4.585, 52.185]],
  ['WK980404', [4.635, 52.165]],
]);

function coastLine(): Point[] {
  const [a, b, c, d] = COAST;
  return Array.from({ length: 41 }, (_, index): Point => {
    const t = index / 40;
    const s = 1 - t;
    const at = (axis: 0 | 1) =>
      s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
    return [at(0), at(1)];
  });
}

const side = (p: Point, from: Point, to: Point): number =>
  (to[0] - from[0]) * (p[1] - from[1]) - (to[1] - from[1]) * (p[0] - from[0]);

/** What is left of the line `from`-`to` of a ring (Sutherland and Hodgman). */
function leftOf(ring: readonly Point[], from: Point, to: Point): Point[] {
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    const [here, there] = [side(point, from, to), side(next, from, to)];
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const part = here / (here - there);
    return [
      ...kept,
      [point[0] + part * (next[0] - point[0]), point[1] + part * (next[1] - point[1])] as const,
    ];
  });
}

const doubleArea = (ring: readonly Point[]): number =>
  ring.reduce((total, p, index) => {
    const next = ring[(index + 1) % ring.length] ?? p;
    return total + p[0] * next[1] - next[0] * p[1];
  }, 0);

const counterClockwise = (ring: readonly Point[]): readonly Point[] =>
  doubleArea(ring) < 0 ? ring.toReversed() : ring;

function centroid(ring: readonly Point[]): Point {
  const area = doubleArea(ring);
  const along = (axis: 0 | 1) =>
    ring.reduce((total, p, index) => {
      const next = ring[(index + 1) % ring.length] ?? p;
      return total + (p[axis] + next[axis]) * (p[0] * next[1] - next[0] * p[1]);
    }, 0);
  return [along(0) / (3 * area), along(1) / (3 * area)];
}

function cells(points: readonly Point[], outline: readonly Point[]): Point[][] {
  const voronoi = new Delaunay(points.flat()).voronoi([-60, -60, 60, 60]);
  return points.map((_, index) => {
    const corners = voronoi.cellPolygon(index).slice(1);
    const cell = counterClockwise(corners.map((corner): Point => [corner[0], corner[1]]));
    return cell.reduce<Point[]>(
      (ring, corner, at) => leftOf(ring, corner, cell[(at + 1) % cell.length] ?? corner),
      [...outline],
    );
  });
}

/** The points between two corners; the same from both sides, so that neighbours share their border exactly. */
function winding(from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 0.9) return [];
  if (from[0] > to[0] || (from[0] === to[0] && from[1] > to[1])) return winding(to, from).toReversed();
  const shift = 0.055 * gauss(`border ${toDegrees(from)} ${toDegrees(to)}`);
  const middle: Point = [
    (from[0] + to[0]) / 2 - shift * (to[1] - from[1]),
    (from[1] + to[1]) / 2 + shift * (to[0] - from[0]),
  ];
  return [...winding(from, middle), middle, ...winding(middle, to)];
}

/** Corners in degrees, then the winding between them; rounding first makes neighbours meet exactly. */
function ringOf(cell: readonly Point[]): readonly Point[] {
  const corners = cell.map((corner) => toDegrees(corner));
  const ring = corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return [corner, ...winding(toPlane(corner), toPlane(next)).map(toDegrees)];
  });
  const distinct = ring.filter((point, index) => String(point) !== String(ring.at(index - 1)));
  return [...distinct, ...distinct.slice(0, 1)];
}

export function mapFile(): string {
  const outline = counterClockwise([...coastLine(), ...LAND].map(toPlane));
  const codes = [...PLACES.keys()];
  let points = codes.map((code) => toPlane(PLACES.get(code) ?? MIDDLE));
  for (let round = 0; round < 2; round += 1) points = cells(points, outline).map(centroid);
  const shapes = cells(points, outline);
  const names = new Map([...WIJKEN.map((one) => [one.code, one.name] as const), ...PIECE_NAMES]);
  const features = codes.map((code, index) =>
    JSON.stringify({
      type: 'Feature',
      properties: { code, naam: names.get(code) ?? code },
      geometry: { type: 'Polygon', coordinates: [ringOf(shapes[index] ?? [])] },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
