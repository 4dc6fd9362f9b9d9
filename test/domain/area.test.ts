import { describe, expect, it } from 'vitest';
import { ancestor, normaliseCode, wijkenIn } from '../../src/domain/area.ts';
import { areaIn, areaOf, regionOf, wijkCode } from './region.ts';

describe('a code', () => {
  it.for([
    ['WK054601', 'WK054601'],
    [' wk054601 ', 'WK054601'],
    ['WK168000            ', 'WK168000'],
    ['wk0363aa', 'WK0363AA'],
    ['gm0546', 'GM0546'],
    ['bu05460300', 'BU05460300'],
    ['gg4506', 'GG4506'],
    ['nl01', 'NL01'],
    ['LEI-Noord', 'LEI-Noord'],
    [' HEL-noord', 'HEL-noord'],
    ['Buitengebied', 'Buitengebied'],
    ['nlm-oost', 'nlm-oost'],
    ['wkcentrum', 'wkcentrum'],
    ['', ''],
  ])('%j is compared as %j', ([text = '', expected]) => expect(normaliseCode(text)).toBe(expected));
});

describe('the tree of areas', () => {
  const areas = regionOf(3);
  const wijk = areaIn(areas, wijkCode(2));

  it.for([
    ['wijk', wijkCode(2)],
    ['gemeente', 'GM9901'],
    ['regio', 'GG9900'],
    ['land', 'NL00'],
  ] as const)('has as %s of a wijk %s', ([level, code]) =>
    expect(ancestor(areas, wijk, level)?.code).toBe(code),
  );

  it('has nothing smaller above an area, and nothing above an area without a parent', () => {
    expect(ancestor(areas, areaIn(areas, 'GM9901'), 'wijk')).toBeUndefined();
    expect(ancestor(areas, areaOf('OWN-1', 'wijk'), 'regio')).toBeUndefined();
    expect(ancestor(areas, areaOf('OWN-2', 'wijk', 'GM0000'), 'regio')).toBeUndefined();
  });

  it('may pass over a level', () => {
    const direct = areaOf('OWN-3', 'wijk', 'GG9900');
    expect(ancestor(areas, direct, 'regio')?.code).toBe('GG9900');
    expect(ancestor(areas, direct, 'gemeente')).toBeUndefined();
  });

  it('gives the wijken inside an area in the order of the file, and not those of another', () => {
    const other = [areaOf('GM9902', 'gemeente', 'GG9900'), areaOf('WK990299', 'wijk', 'GM9902')];
    const more = new Map([...other.map((area) => [area.code, area] as const), ...areas]);
    const codes = (within: string): string[] => wijkenIn(more, areaIn(more, within)).map(({ code }) => code);
    expect(codes('GM9901')).toEqual([wijkCode(1), wijkCode(2), wijkCode(3)]);
    expect(codes('GG9900')).toEqual(['WK990299', wijkCode(1), wijkCode(2), wijkCode(3)]);
  });
});
