import { describe, expect, it } from 'vitest';
import { mapArea } from '../../src/document/map-area.ts';
import { type Area, type AreaLevel, ancestor } from '../../src/domain/area.ts';
import { areaIn, areaOf, regionCode, regionOf, wijkCode } from '../domain/region.ts';

const other = (number: number): string => `WK9902${String(number).padStart(2, '0')}`;

/** A region of two gemeenten: GM9901 with `first` wijken, GM9902 with `second`. */
function areasOf(first: number, second: number): Map<string, Area> {
  const added = [
    areaOf('GM9902', 'gemeente', regionCode),
    ...Array.from({ length: second }, (_, index) => areaOf(other(index + 1), 'wijk', 'GM9902')),
  ];
  return new Map([...regionOf(first), ...added.map((area) => [area.code, area] as const)]);
}

type Choice = Readonly<{ wijk?: string; level?: AreaLevel; without?: readonly string[] }>;

/** "GM9901: 3" when the map shows three wijken of that gemeente. */
function shown(
  areas: Map<string, Area>,
  { wijk = wijkCode(1), level = 'regio', without = [] }: Choice = {},
): string {
  const area = areaIn(areas, wijk);
  const gemeente = ancestor(areas, area, 'gemeente');
  const benchmark = ancestor(areas, area, level);
  const drawn = [...areas.keys()].filter((code) => !without.includes(code));
  const boundaries = new Map(drawn.map((code) => [code, []]));
  const found = mapArea(areas, { area, gemeente, benchmark }, boundaries);
  return found === undefined ? 'none' : `${found.within.code}: ${found.codes.length}`;
}

describe('the map of a wijk shows', () => {
  it.for([
    { name: 'the region it is compared with', areas: areasOf(3, 2), expected: 'GG9900: 5' },
    { name: 'a region of forty wijken', areas: areasOf(30, 10), expected: 'GG9900: 40' },
    { name: 'the gemeente in a larger region', areas: areasOf(30, 11), expected: 'GM9901: 30' },
    { name: 'the gemeente, however large', areas: areasOf(60, 11), expected: 'GM9901: 60' },
    {
      name: 'the gemeente it is compared with',
      areas: areasOf(3, 2),
      choice: { level: 'gemeente' as const },
      expected: 'GM9901: 3',
    },
    {
      name: 'its region when it is compared with the country',
      areas: areasOf(3, 2),
      choice: { level: 'land' as const },
      expected: 'GG9900: 5',
    },
    {
      name: 'its region when it is the only wijk of the gemeente it is compared with',
      areas: areasOf(1, 2),
      choice: { level: 'gemeente' as const },
      expected: 'GG9900: 3',
    },
    {
      name: 'its gemeente when another gemeente of the region has no boundaries',
      areas: areasOf(3, 2),
      choice: { without: [other(2)] },
      expected: 'GM9901: 3',
    },
  ])('$name', ({ areas, choice, expected }) => expect(shown(areas, choice)).toBe(expected));

  it('the wijken in the order of the areas, itself included, and the area whose name goes with it', () => {
    const areas = areasOf(2, 1);
    const boundaries = new Map([...areas.keys()].map((code) => [code, []]));
    const area = areaIn(areas, wijkCode(2));
    const [gemeente, benchmark] = [areaIn(areas, 'GM9901'), areaIn(areas, regionCode)];
    expect(mapArea(areas, { area, gemeente, benchmark }, boundaries)).toEqual({
      codes: [wijkCode(1), wijkCode(2), other(1)],
      within: benchmark,
    });
  });
});

describe('there is no map, rather than one with a hole,', () => {
  it.for([
    { name: 'when the wijk itself has no boundary', areas: areasOf(3, 2), without: [wijkCode(1)] },
    { name: 'when a wijk of its gemeente has none', areas: areasOf(3, 2), without: [wijkCode(2)] },
    {
      name: 'when it is alone in its gemeente and the region has a hole',
      areas: areasOf(1, 2),
      without: [other(1)],
    },
    { name: 'when it is alone in its gemeente and the region is large', areas: areasOf(1, 40), without: [] },
    { name: 'when it is the only wijk there is', areas: regionOf(1), without: [] },
    { name: 'when there are no boundaries at all', areas: areasOf(3, 2), without: [...areasOf(3, 2).keys()] },
  ])('$name', ({ areas, without }) => {
    for (const level of ['land', 'regio', 'gemeente'] as const)
      expect(shown(new Map(areas), { level, without })).toBe('none');
  });

  it('when the areas hold no region and no gemeente', () => {
    const lone = new Map([wijkCode(1), wijkCode(2)].map((code) => [code, areaOf(code, 'wijk')]));
    expect(shown(lone)).toBe('none');
  });
});
