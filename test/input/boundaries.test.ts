import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { readBoundaries } from '../../src/input/boundaries.ts';
import { areaOf } from '../domain/region.ts';
import { brief, expectFilled } from '../problems.ts';

type Position = readonly [number, number];
const square = ([x, y]: Position): Position[] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];
const polygon = (corner: Position) => ({ type: 'Polygon', coordinates: [square(corner)] });
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const mapOf = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

const [noord, zuid] = [areaOf('WK990101', 'wijk'), areaOf('WK990102', 'wijk')];

function read(text: string, ...wijken: Area[]) {
  const areas = new Map(wijken.map((area) => [area.code, area]));
  const { boundaries, problems } = readBoundaries(text, 'kaart.geojson', { areas, areasFile: 'wijken.csv' });
  expectFilled(problems);
  return { boundaries, problems, found: brief(problems) };
}

describe('the boundaries of a map', () => {
  it('in a plane, such as RD, are as they were written', () => {
    const text = mapOf(feature({ code: 'WK990101' }, polygon([90_000, 460_000])));
    const { boundaries, found } = read(text, noord);
    expect(found).toEqual([]);
    expect([...boundaries]).toEqual([['WK990101', [[square([90_000, 460_000])]]]]);
  });

  it('in degrees are made a plane in which a degree east is shorter than one north', () => {
    const { boundaries } = read(mapOf(feature({ code: 'WK990101' }, polygon([4, 52]))), noord);
    const [from, east, north] = boundaries.get('WK990101')?.[0]?.[0] ?? [];
    expect((east?.[0] ?? 0) - (from?.[0] ?? 0)).toBeCloseTo(Math.cos((52.1 * Math.PI) / 180), 10);
    expect((north?.[1] ?? 0) - (from?.[1] ?? 0)).toBe(1);
  });

  it.for(['code', 'statcode', 'wijkcode', 'WK_CODE', 'WKC', 'gwb_code'])(
    'are found by the property %s, also in small letters and padded',
    (name) => {
      const text = mapOf(feature({ naam: 'Noord', [name]: 'wk990101  ' }, polygon([90_000, 460_000])));
      expect([...read(text, noord).boundaries.keys()]).toEqual(['WK990101']);
    },
  );

  it('may have holes, islands, and heights that are not used', () => {
    const ring = square([90_000, 460_000]).map(([x, y]) => [x, y, 3]);
    const geometry = { type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] };
    const { boundaries } = read(mapOf(feature({ code: 'WK990101' }, geometry)), noord);
    const plain = square([90_000, 460_000]);
    expect(boundaries.get('WK990101')).toEqual([[plain, plain], [plain]]);
  });

  it('of a wijk in several pieces of the same code are all its pieces', () => {
    const text = mapOf(
      feature({ code: 'WK990101' }, polygon([90_000, 460_000])),
      feature({ code: 'WK990101' }, polygon([90_005, 460_000])),
    );
    expect(read(text, noord).boundaries.get('WK990101')).toEqual([
      [square([90_000, 460_000])],
      [square([90_005, 460_000])],
    ]);
  });

  it('of other areas are left out', () => {
    const text = mapOf(
      feature({ code: 'WK990101' }, polygon([90_000, 460_000])),
      feature({ code: 'GM9901' }, polygon([90_000, 460_000])),
      feature({ naam: 'zonder code' }, polygon([90_000, 460_000])),
    );
    expect([...read(text, noord, areaOf('GM9901', 'gemeente')).boundaries.keys()]).toEqual(['WK990101']);
  });
});

describe('an area that is made of several', () => {
  const own = areaOf('PRO-OOST', 'wijk', undefined, { madeOf: ['WK990101', 'WK990102'] });
  const pieces = [
    feature({ code: 'WK990101' }, polygon([90_000, 460_000])),
    feature({ code: 'WK990102' }, polygon([90_001, 460_000])),
  ];

  it('has the boundaries of its parts', () => {
    expect(read(mapOf(...pieces), own).boundaries.get('PRO-OOST')).toEqual([
      [square([90_000, 460_000])],
      [square([90_001, 460_000])],
    ]);
  });

  it('has its own boundary when there is one', () => {
    const text = mapOf(...pieces, feature({ code: 'PRO-OOST' }, polygon([90_002, 460_000])));
    expect(read(text, own).boundaries.get('PRO-OOST')).toEqual([[square([90_002, 460_000])]]);
  });

  it('has none when a part is missing: half a wijk would be wrong', () => {
    const { boundaries, found } = read(mapOf(...pieces.slice(0, 1)), own);
    expect([...boundaries]).toEqual([]);
    expect(found).toEqual(['kaart.geojson map-without-wijk PRO-OOST Naam van PRO-OOST']);
  });
});

describe('a wijk without a boundary', () => {
  const text = mapOf(feature({ code: 'WK990101' }, polygon([90_000, 460_000])));

  it('is a warning that names it and the file of the areas', () => {
    const { problems, found } = read(text, noord, zuid);
    expect(found).toEqual(['kaart.geojson map-without-wijk WK990102 Naam van WK990102']);
    expect(problems[0]?.details).toEqual({ count: 1, areas: 'wijken.csv' });
  });

  it('is named with at most nine others', () => {
    const many = Array.from({ length: 12 }, (_, index) => areaOf(`WK9901${20 + index}`, 'wijk'));
    const [problem] = read(text, ...many).problems;
    expect(problem?.details['count']).toBe(12);
    expect(problem?.found.split(', ')).toHaveLength(11);
    expect(problem?.found).toMatch(/, …$/);
  });

  it('is one whose feature holds no coordinates', () => {
    for (const coordinates of [[], [[]]])
      expect(
        read(mapOf(feature({ code: 'WK990101' }, { type: 'Polygon', coordinates })), noord).found,
      ).toHaveLength(1);
  });
});

describe('a map is refused', () => {
  it.for([
    { name: 'that is no JSON', text: '{"type": "FeatureCollection",' },
    { name: 'that is empty', text: '' },
    { name: 'that is a single shape', text: JSON.stringify(polygon([4, 52])) },
    { name: 'of lines', text: mapOf(feature({}, { type: 'LineString', coordinates: [[4, 52]] })) },
    {
      name: 'with words for coordinates',
      text: mapOf(feature({}, { type: 'Polygon', coordinates: [[['a', 'b']]] })),
    },
    { name: 'with half a position', text: mapOf(feature({}, { type: 'Polygon', coordinates: [[[4]]] })) },
  ])('$name, with a reason', ({ text }) => {
    const { boundaries, problems } = read(text, noord);
    expect([...boundaries]).toEqual([]);
    expect(problems).toMatchObject([{ code: 'map-invalid', place: { file: 'kaart.geojson' } }]);
    expect(problems[0]?.details['reason']).toMatch(/\w{4}/);
  });
});
