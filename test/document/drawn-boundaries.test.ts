import { describe, expect, it } from 'vitest';
import { drawnBoundaries } from '../../src/document/charts/drawn-boundaries.ts';
import type { Polygons, Ring } from '../../src/domain/boundary.ts';

const size = { width: 44, height: 44 };
/** A winding border from south to north that trembles, finer than can be drawn. */
const border = Array.from(
  { length: 5001 },
  (_, index) => [1000 + 200 * Math.sin(index / 100) + (index % 2) / 100, index / 5] as const,
);
const closed = (points: Ring): Ring => [...points, ...points.slice(0, 1)];
const west: Polygons = [[closed([[0, 0], ...border, [0, 1000]])]];
const east: Polygons = [[closed([[2000, 1000], ...border.toReversed(), [2000, 0]])]];
const square = (x: number, y: number, side: number): Ring =>
  closed([
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ]);

describe('the boundaries of a map as they are drawn', () => {
  it('are as they were written when there are few points', () => {
    const areas = [[[square(0, 0, 1.23)]], [[square(1.23, 0, 1.23)]]];
    expect(drawnBoundaries(areas, size)).toBe(areas);
  });

  it('have far fewer points, and none that lie between others on a straight line', () => {
    const [drawn = []] = drawnBoundaries([west, east], size);
    expect(drawn.flat(2).length).toBeLessThan(1000);
    const long = closed([...Array.from({ length: 2000 }, (_, index) => [index, 0] as const), [2000, 2000]]);
    expect(drawnBoundaries([[[long]]], size).flat(3)).toHaveLength(4);
  });

  it('lie within a tenth of a millimetre of where they were', () => {
    const [[[ring = []] = []] = []] = drawnBoundaries([west, east], size);
    const perMillimetre = 2000 / 44;
    const distance = ([x, y]: readonly [number, number]): number =>
      Math.min(...(west[0]?.[0] ?? []).map(([a, b]) => Math.hypot(a - x, b - y)));
    expect(Math.max(...ring.map(distance)) / perMillimetre).toBeLessThan(0.1);
  });

  it('keep the border of neighbours the same', () => {
    const [[[left = []] = []] = [], [[right = []] = []] = []] = drawnBoundaries([west, east], size);
    const shared = left.filter(([x]) => x > 500 && x < 1500);
    expect(shared.length).toBeGreaterThan(200);
    expect(right.filter(([x]) => x > 500 && x < 1500).toReversed()).toEqual(shared);
  });

  it('stay closed', () => {
    for (const [[ring = []] = []] of drawnBoundaries([west, east], size))
      expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('lose islands and holes that are too small, but not a whole area', () => {
    const speck = square(500, 500, 0.1);
    const withSpecks: Polygons = [...west.map((rings) => [...rings, speck]), [speck]];
    const [island = [], tiny] = drawnBoundaries([withSpecks, [[speck]], east], size);
    expect(island.map((rings) => rings.length)).toEqual([1]);
    expect(tiny).toEqual([[speck]]);
  });
});
