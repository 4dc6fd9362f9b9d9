import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { readBoundaries } from '../../src/input/boundaries.ts';
import { areaOf } from '../domain/region.ts';
import { needsOpenData, openData } from '../open-data.ts';
import { brief, expectFilled, sentence } from '../problems.ts';

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
  const other = areaOf('WK990201', 'wijk');

  it('is a warning that names it and the file of the areas', () => {
    const { problems, found } = read(text, noord, other);
    expect(found).toEqual(['kaart.geojson map-without-wijk WK990201 Naam van WK990201']);
    expect(problems[0]?.details).toEqual({ count: 1, areas: 'wijken.csv' });
  });

  it('is named with at most nine others', () => {
    const many = Array.from({ length: 12 }, (_, index) => areaOf(`WK9902${20 + index}`, 'wijk'));
    const [problem] = read(text, ...many).problems;
    expect(problem?.details['count']).toBe(12);
    expect(problem?.found.split(', ')).toHaveLength(11);
    expect(problem?.found).toMatch(/, …$/);
  });

  it.for([
    { type: 'Polygon', coordinates: [] },
    { type: 'Polygon', coordinates: [[]] },
    { type: 'MultiPolygon', coordinates: [] },
    null,
  ])('is one whose feature holds no coordinates: %j', (geometry) => {
    expect(read(mapOf({ type: 'Feature', properties: { code: 'WK990101' }, geometry }), noord).found).toEqual(
      ['kaart.geojson map-without-wijk WK990101 Naam van WK990101'],
    );
  });
});

describe('the codes of CBS', () => {
  const piece = (code: string, properties: object = {}) =>
    feature({ code, ...properties }, polygon([90_000 + code.charCodeAt(7), 460_000]));
  const pieces = (...codes: string[]) => mapOf(...codes.map((code) => piece(code)));
  const wijk = (code: string, year?: number) => areaOf(code, 'wijk', 'GM9901', { year });
  const gemeente = areaOf('GM9901', 'gemeente', undefined, { name: 'Duindorp', year: undefined });
  const drawn = (text: string, ...areas: Area[]) => [...read(text, ...areas).boundaries.keys()];

  it('mean other places when the map has more of them in a gemeente', () => {
    const text = pieces('WK990101', 'WK990102', 'WK990103', 'WK990201');
    const areas = [gemeente, wijk('WK990101', 2025), wijk('WK990102', 2025), wijk('WK990201', 2025)];
    const { boundaries, problems, found } = read(text, ...areas);
    expect([...boundaries.keys()]).toEqual(['WK990201']);
    expect(found).toEqual([
      'kaart.geojson map-other-division WK990101 Naam van WK990101, WK990102 Naam van WK990102',
    ]);
    expect(sentence(problems[0])).toBe(
      'De kaart deelt Duindorp anders in (wijken: 3 in de kaart, 2 in wijken.csv). ' +
        'Zonder grens: WK990101 Naam van WK990101, WK990102 Naam van WK990102.',
    );
  });

  it('mean other places when the areas have more of them in a gemeente', () => {
    const { boundaries, problems } = read(pieces('WK990101'), noord, zuid);
    expect([...boundaries]).toEqual([]);
    expect(problems[0]?.details).toEqual({ gemeente: 'GM9901', inMap: 1, inAreas: 2, areas: 'wijken.csv' });
  });

  it('may have water besides, and letters', () => {
    const text = pieces('WK990101', 'WK990102', 'WK990199', 'WK99020A');
    expect(drawn(text, noord, zuid, areaOf('WK99020A', 'wijk'))).toEqual([
      'WK990101',
      'WK990102',
      'WK99020A',
    ]);
  });

  it.for([
    { jaar: 2025 },
    { year: '2025' },
    { JAAR: 2025 },
    { jaarcode: 2025 },
    { JRSTATCODE: '2025WK990101' },
  ])('mean the same places when the map is of the same year: %j', (properties) => {
    const text = mapOf(piece('WK990101', properties), piece('WK990103', properties));
    const { boundaries, found } = read(text, noord, zuid);
    expect([...boundaries.keys()]).toEqual(['WK990101']);
    expect(found).toEqual(['kaart.geojson map-without-wijk WK990102 Naam van WK990102']);
  });

  it('mean other places when the map is of another year and has other codes', () => {
    const text = mapOf(piece('WK990101', { jaar: 2016 }), piece('WK990103', { jaar: 2016 }));
    expect(drawn(text, noord)).toEqual([]);
  });

  it('are taken as they are when the map is of another year and has the same codes', () => {
    expect(drawn(mapOf(piece('WK990101', { jaar: 2016 })), noord)).toEqual(['WK990101']);
  });

  it('are not doubted in a project without years, unless the map has other ones and lacks some', () => {
    const text = pieces('WK990101', 'WK990102');
    expect(drawn(text, wijk('WK990101'))).toEqual(['WK990101']);
    const lacking = read(pieces('WK990101'), wijk('WK990101'), wijk('WK990102'));
    expect([...lacking.boundaries.keys()]).toEqual(['WK990101']);
    expect(lacking.found).toEqual(['kaart.geojson map-without-wijk WK990102 Naam van WK990102']);
    const both = read(text, wijk('WK990101'), wijk('WK990103'));
    expect([...both.boundaries]).toEqual([]);
    expect(both.found).toHaveLength(1);
  });

  it('that a composed area is made of are no other wijken', () => {
    const oost = areaOf('PRO-OOST', 'wijk', undefined, { madeOf: ['WK990101', 'WK990102'] });
    const text = pieces('WK990101', 'WK990102', 'WK990103');
    expect(read(text, oost, areaOf('WK990103', 'wijk')).found).toEqual([]);
    expect(drawn(text, oost, areaOf('WK990103', 'wijk'))).toEqual(['PRO-OOST', 'WK990103']);
  });

  it('are enough for a composed area, also when the rest of the gemeente is divided in another way', () => {
    const oost = areaOf('PRO-OOST', 'wijk', undefined, { madeOf: ['WK990101', 'WK990102'] });
    const text = pieces('WK990101', 'WK990102', 'WK990103', 'WK990104');
    const { boundaries, found } = read(text, oost, areaOf('WK990103', 'wijk'));
    expect([...boundaries.keys()]).toEqual(['PRO-OOST']);
    expect(found).toEqual(['kaart.geojson map-other-division WK990103 Naam van WK990103']);
  });
});

describe('a map in TopoJSON', () => {
  const code = (statcode: string) => ({ statcode, rubriek: 'wijk' });
  /** Two squares beside each other with one border, which the second follows backwards. */
  const topology = {
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [4, 52] },
    arcs: [
      [
        [2, 0],
        [0, 2],
      ],
      [
        [2, 2],
        [-2, 0],
        [0, -2],
        [2, 0],
      ],
      [
        [2, 0],
        [2, 0],
        [0, 2],
        [-2, 0],
      ],
    ],
    objects: {
      water: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]] }] },
      wijken: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: code('WK990101') },
          { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: code('WK990102') },
          { type: null, properties: code('WK990201') },
          { type: 'Polygon', arcs: [[]], properties: code('WK990202') },
        ],
      },
    },
  };
  const withWijken = (...geometries: object[]) =>
    JSON.stringify({ ...topology, objects: { wijken: { type: 'GeometryCollection', geometries } } });

  it('gives the first layer whose areas have codes, with borders that are exactly shared', () => {
    const { boundaries, found } = read(JSON.stringify(topology), noord, zuid);
    expect(found).toEqual([]);
    const shrink = Math.cos((52.1 * Math.PI) / 180);
    const [[left = []] = [], [right = []] = []] = ['WK990101', 'WK990102'].map(
      (one) => boundaries.get(one)?.[0] ?? [],
    );
    expect(left).toEqual([
      [5 * shrink, 52],
      [5 * shrink, 53],
      [4 * shrink, 53],
      [4 * shrink, 52],
      [5 * shrink, 52],
    ]);
    expect(right.slice(-2)).toEqual(left.slice(0, 2).toReversed());
  });

  it('may be in a plane and without a transformation', () => {
    const ring = square([90_000, 460_000]);
    const text = JSON.stringify({ ...topology, transform: undefined, arcs: [ring, ring, ring] });
    expect(read(text, noord, zuid).boundaries.get('WK990101')?.[0]?.[0]?.[0]).toEqual([90_000, 460_000]);
  });

  it.for([
    {
      name: 'has no layer with codes',
      text: JSON.stringify({ ...topology, objects: {} }),
      reason: /no codes/,
    },
    {
      name: 'uses an arc that is not there',
      text: withWijken({ type: 'Polygon', arcs: [[0, -9]], properties: code('WK990101') }),
      reason: /^objects\.wijken uses arc -9, which is not there$/,
    },
    {
      name: 'has lines for areas',
      text: withWijken({ type: 'LineString', arcs: [0], properties: code('WK990101') }),
      reason: /^objects\.wijken\.geometries\.0\.type/,
    },
    { name: 'has no arcs', text: JSON.stringify({ ...topology, arcs: undefined }), reason: /^arcs / },
    {
      name: 'has an arc without positions',
      text: JSON.stringify({ ...topology, arcs: [[], [], []] }),
      reason: /^features\.0\.geometry/,
    },
  ])('that $name is refused with a reason', ({ text, reason }) => {
    const { boundaries, problems } = read(text, noord);
    expect([...boundaries]).toEqual([]);
    expect(problems).toMatchObject([{ code: 'map-invalid' }]);
    expect(problems[0]?.details['reason']).toMatch(reason);
  });
});

describe('a map that mixes degrees and a plane', () => {
  const [degrees, rd] = [polygon([4, 52]), polygon([90_000, 460_000])];

  it.for([
    { name: 'degrees, then RD', shapes: [degrees, rd] },
    { name: 'RD, then degrees', shapes: [rd, degrees] },
    {
      name: 'both in one area',
      shapes: [degrees, { type: 'Polygon', coordinates: [[...square([4, 52]), [90_000, 460_000]]] }],
    },
  ])('is refused, and the code where it changes is named: $name', ({ shapes: [first = {}, second = {}] }) => {
    const { boundaries, found } = read(
      mapOf(feature({ code: 'WK990101' }, first), feature({ code: 'WK990102' }, second)),
      noord,
      zuid,
    );
    expect([...boundaries]).toEqual([]);
    expect(found).toEqual(['kaart.geojson map-mixed WK990102']);
  });

  it('is not one with small numbers of its own, some of which could be degrees', () => {
    const text = mapOf(
      feature({ code: 'WK990101' }, polygon([6, 40])),
      feature({ code: 'WK990102' }, polygon([6, 52])),
      feature({ code: 'WK990201' }, polygon([60, 52])),
    );
    expect(read(text, noord, zuid, areaOf('WK990201', 'wijk')).found).toEqual([]);
  });
});

describe('a map is refused', () => {
  it.for([
    { name: 'that is no JSON', text: '{"type": "FeatureCollection",' },
    { name: 'that is a page of a website', text: '<html>\n<title>Niet gevonden</title>' },
    { name: 'that is empty', text: '' },
    { name: 'that never closes', text: '['.repeat(1_000_000) },
    { name: 'that is no object', text: 'null' },
    { name: 'that is a single shape', text: JSON.stringify(polygon([4, 52])) },
    { name: 'of lines', text: mapOf(feature({}, { type: 'LineString', coordinates: [[4, 52]] })) },
    {
      name: 'with words for coordinates',
      text: mapOf(feature({}, { type: 'Polygon', coordinates: [[['a', 'b']]] })),
    },
    { name: 'with half a position', text: mapOf(feature({}, { type: 'Polygon', coordinates: [[[4]]] })) },
    {
      name: 'with a number that is too large',
      text: mapOf(feature({}, { type: 'Polygon', coordinates: [[[4, 52]]] })).replace('52', '1e999'),
    },
  ])('$name, with a reason of one line', ({ text }) => {
    const { boundaries, problems } = read(text, noord);
    expect([...boundaries]).toEqual([]);
    expect(problems).toMatchObject([{ code: 'map-invalid', place: { file: 'kaart.geojson' } }]);
    expect(problems[0]?.details['reason']).toMatch(/^.*\w{4}.*$/);
  });

  it('that is too large to be one of wijken', () => {
    expect(read(' '.repeat(200_000_001), noord).found).toEqual(['kaart.geojson map-too-large']);
  });
});

describe.skipIf(openData === undefined)(`the wijken of Hollands Midden in 2020 ${needsOpenData}`, () => {
  const file = (...names: string[]) => readFileSync(join(openData ?? '', ...names), 'utf8');

  /** Its gemeenten and wijken, from the figures of RIVM. */
  function areasOf2020(): Area[] {
    const name = 'derived_untyped_2020_18plus_hollands_midden_alle_niveaus.csv';
    const rows = file('rivm-50090ned', name)
      .split('\n')
      .map((line) => line.split(';').map((cell) => cell.replaceAll('"', '').trim()));
    return rows.flatMap(([, , , code = '', , gemeente = '', level]) => {
      const parent = `GM${code.slice(2, 6)}`;
      if (level === 'Wijk') return [areaOf(code, 'wijk', parent, { year: 2020 })];
      return level === 'Gemeente'
        ? [areaOf(code, 'gemeente', undefined, { name: gemeente, year: 2020 })]
        : [];
    });
  }

  const refused = (problems: ReturnType<typeof read>['problems']) =>
    problems
      .filter(({ code }) => code === 'map-other-division')
      .map(({ details: { gemeente, inMap, inAreas } }) => `${gemeente}: ${inMap}, not ${inAreas}`);

  it('have 78 boundaries in the national map of 2016; six gemeenten were divided anew', () => {
    const areas = areasOf2020();
    expect(areas.filter(({ level }) => level === 'wijk')).toHaveLength(115);
    const { boundaries, problems } = read(file('wijk-geometrie', 'wijk_2016_6.geojson'), ...areas);
    // The wijk that Katwijk lost is Katwijk Midden (WK053704): a square kilometre of land, so others grew by it.
    expect(refused(problems)).toEqual([
      'Hillegom: 4, not 5',
      'Katwijk: 8, not 7',
      'Lisse: 21, not 4',
      'Noordwijk: 2, not 3',
      'Teylingen: 3, not 11',
      'Zoeterwoude: 2, not 7',
    ]);
    expect(problems).toHaveLength(6);
    expect(boundaries.size).toBe(78);
    const positions = [...boundaries.values()].flat(3);
    expect(positions.every(([x, y]) => x > 80_000 && x < 125_000 && y > 430_000 && y < 480_000)).toBe(true);
  });

  it('have 66 boundaries in the TopoJSON of 2014, in which Krimpenerwaard did not exist', () => {
    const text = file('wijk-geometrie', 'ties_Wijk_2014_layer_q1e3.json');
    const { boundaries, problems } = read(text, ...areasOf2020());
    expect(refused(problems)).toHaveLength(6);
    expect(problems.at(-1)).toMatchObject({ code: 'map-without-wijk', details: { count: 12 } });
    expect(boundaries.size).toBe(66);
  });
});
