import { describe, expect, it } from 'vitest';
import { WIJKEN } from '../../examples/generate/areas.ts';
import { mapFile } from '../../examples/generate/map.ts';

/** Borders of the map as text, the same from both sides, with the codes at either side. */
function findBorders(): ReadonlyMap<string, readonly string[]> {
  const map: { features: { properties: { code: string }; geometry: { coordinates: number[][][] } }[] } =
    JSON.parse(mapFile());
  const found = new Map<string, string[]>();
  for (const { properties, geometry } of map.features) {
    const ring = (geometry.coordinates[0] ?? []).map(String);
    for (const [at, from] of ring.slice(0, -1).entries()) {
      const key = [from, ring[at + 1] ?? ''].sort().join(' ');
      found.set(key, [...(found.get(key) ?? []), properties.code]);
    }
  }
  return found;
}

const borders = findBorders();

describe('the map', () => {
  it('has a shape for every piece of every wijk and no other', () => {
    const pieces = WIJKEN.flatMap((one) => one.pieces);
    expect([...new Set([...borders.values()].flat())].toSorted()).toEqual(pieces.toSorted());
  });

  it('has neighbours that share their border exactly, so that the edge of the region is one line', () => {
    const edge = [...borders].filter(([, codes]) => codes.length === 1).flatMap(([ends]) => ends.split(' '));
    const times = Object.values(Object.groupBy(edge, (corner) => corner)).map((same) => same?.length);
    expect(new Set(times)).toEqual(new Set([2]));
  });

  it('has gemeenten in one piece', () => {
    const inner = [...borders.values()].filter(
      ([one = '', other = '']) => one !== other && one.slice(0, 6) === other.slice(0, 6),
    );
    for (const gemeente of ['WK9801', 'WK9802', 'WK9803', 'WK9804']) {
      const all = new Set([...borders.values()].flat().filter((code) => code.startsWith(gemeente)));
      const reached = new Set([...all].slice(0, 1));
      for (const _ of all) {
        const touching = inner.filter((pair) => pair.some((code) => reached.has(code)));
        for (const code of touching.flat()) reached.add(code);
      }
      expect([...reached].toSorted()).toEqual([...all].toSorted());
    }
  });
});
