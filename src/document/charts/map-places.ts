import type { Polygons, Ring } from '../../domain/boundary.ts';
import { rememberedPer } from '../../lib/remembered.ts';

/** A place inside an area, and how far it is from the nearest border; in the units of the map. */
export type Inside = Readonly<{ x: number; y: number; room: number }>;

/** Places looked at along each side of an area, and how often the best of them is looked around more closely. */
const [grid, rounds] = [9, 3];

/** About the place of an area that lies farthest from its borders, for words on it; undefined for an area without surface. */
export function roomiestPlace(polygons: Polygons): Inside | undefined {
  return places(polygons, '', () => {
    const found = polygons.flatMap((rings) => bestIn(rings) ?? []);
    return found.toSorted((a, b) => b.room - a.room).slice(0, 1);
  })[0];
}

const places = rememberedPer<readonly Inside[]>();

function bestIn(rings: readonly Ring[]): Inside | undefined {
  const points = rings[0] ?? [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  let [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: Inside | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const [stepX, stepY] = [(east - west) / grid, (north - south) / grid];
    for (let index = 0; index < grid * grid; index += 1) {
      const x = west + stepX * ((index % grid) + 0.5);
      const y = south + stepY * (Math.floor(index / grid) + 0.5);
      const room = roomAt(rings, [x, y], best?.room ?? 0);
      if (room !== undefined) best = { x, y, room };
    }
    if (best === undefined) return undefined;
    [west, east] = [best.x - stepX, best.x + stepX];
    [south, north] = [best.y - stepY, best.y + stepY];
  }
  return best;
}

type Point = readonly [number, number];

/** Distance to the nearest border; undefined outside the area, and as soon as a border is no farther than `least`. */
function roomAt(rings: readonly Ring[], place: Point, least: number): number | undefined {
  if (!isInside(rings, place)) return undefined;
  let nearest = Infinity;
  for (const ring of rings) {
    let from = ring[0];
    for (const to of ring) {
      nearest = Math.min(nearest, distanceTo(from ?? to, to, place));
      if (nearest <= least) return undefined;
      from = to;
    }
  }
  return nearest;
}

function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [ax, ay] = ring[0] ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}

function distanceTo([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Slanting lines over an area, `step` apart in the units of the map: the sign that it has no figure. */
export function hatching(polygons: Polygons, step: number): (readonly [Point, Point])[] {
  return polygons.flatMap((rings) => {
    const sums = (rings[0] ?? []).map(([x, y]) => x + y);
    const [low, high] = [Math.min(...sums), Math.max(...sums)];
    const count = Math.max(0, Math.floor((high - low) / step));
    return Array.from({ length: count }, (_, index) => low + (index + 0.5) * step).flatMap((sum) =>
      crossings(rings, sum).flatMap((to, index, all): (readonly [Point, Point])[] => {
        const from = all[index - 1];
        return index % 2 === 1 && from !== undefined ? [[from, to]] : [];
      }),
    );
  });
}

/** Where the line x + y = sum crosses the borders, from west to east. */
function crossings(rings: readonly Ring[], sum: number): Point[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap(([bx, by], index): Point[] => {
        const [ax, ay] = ring[index - 1] ?? [bx, by];
        const [from, to] = [ax + ay, bx + by];
        if (from > sum === to > sum) return [];
        const share = (sum - from) / (to - from);
        return [[ax + share * (bx - ax), ay + share * (by - ay)]];
      }),
    )
    .toSorted(([a], [b]) => a - b);
}
