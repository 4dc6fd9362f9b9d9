import type { Polygons, Ring } from '../../domain/boundary.ts';

/** Up to so many points the SVG of a map stays near 30 kB, and the map is drawn as it was written. */
const mostPoints = 2000;
/** Millimetres between points that cannot be told apart in print. */
const fineness = 0.1;

/**
 * The boundaries of the areas of one map, no finer than a drawing of this size in millimetres shows. All points move
 * to one grid, so that neighbours keep the same border.
 */
export function drawnBoundaries(
  areas: readonly Polygons[],
  size: Readonly<{ width: number; height: number }>,
): readonly Polygons[] {
  const points = areas.flatMap((polygons) => polygons.flat(2));
  const [west, east] = extentOf(points.map(([x]) => x));
  const [south, north] = extentOf(points.map(([, y]) => y));
  const step = fineness * Math.max((east - west) / size.width, (north - south) / size.height);
  if (points.length <= mostPoints || step === 0) return areas;
  const snap = (ring: Ring): Ring => {
    const cells = ring.map(
      ([x, y]) => [Math.round((x - west) / step), Math.round((y - south) / step)] as const,
    );
    return corners(withoutRepeats(cells)).map(([x, y]) => [west + x * step, south + y * step] as const);
  };
  return areas.map((polygons) => {
    const snapped = polygons.map((rings) => rings.map(snap)).flatMap(withSurface);
    // An area smaller than the grid must not vanish.
    return snapped.length > 0 ? snapped : polygons;
  });
}

/** The lowest and the highest of these. */
export function extentOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** The points where a ring turns, and its first and last: a straight line needs no more. */
function corners(ring: Ring): Ring {
  return ring.filter(([x, y], index) => {
    const [before, after] = [ring[index - 1], ring[index + 1]];
    if (before === undefined || after === undefined) return true;
    return (x - before[0]) * (after[1] - y) !== (y - before[1]) * (after[0] - x);
  });
}

/** A polygon without the holes, or the whole of it, that shrank to a point or a line. */
function withSurface([outer, ...holes]: readonly Ring[]): (readonly Ring[])[] {
  const isSurface = (ring: Ring): boolean => ring.length >= 4;
  return outer !== undefined && isSurface(outer) ? [[outer, ...holes.filter(isSurface)]] : [];
}
