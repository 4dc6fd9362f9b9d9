import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { shareIn, weighingOf } from '../../src/domain/weight.ts';
import { areaIn, areaOf } from './region.ts';

type Groups = Readonly<Record<string, number>>;
const wijk = (groups: Groups, population: number | undefined = 5000) =>
  areaOf('WK1', 'wijk', undefined, { population, populationByGroup: new Map(Object.entries(groups)) });
const weight = (group: string, groups: Groups) => {
  const area = wijk(groups);
  const { peopleIn, exact } = weighingOf([area], group);
  return { people: peopleIn(area), exact };
};

describe('the weight of an area', () => {
  it.for([
    {
      name: 'the group itself',
      group: '18+',
      groups: { '18+': 4000, '15+': 4200 },
      people: 4000,
      exact: true,
    },
    {
      name: 'all inhabitants for everybody',
      group: 'alle',
      groups: { '18+': 4000 },
      people: 5000,
      exact: true,
    },
    { name: '15+ for 18+', group: '18+', groups: { '15+': 4200, '65+': 900 }, people: 4200, exact: false },
    {
      name: '19+ for 18+, which is nearer',
      group: '18+',
      groups: { '15+': 4200, '19+': 3950 },
      people: 3950,
      exact: false,
    },
    { name: '65+ for 60+', group: '60+', groups: { '15+': 4200, '65+': 900 }, people: 900, exact: false },
    {
      name: 'all for 75+, when 65+ is too far away',
      group: '75+',
      groups: { '65+': 900 },
      people: 5000,
      exact: false,
    },
    { name: 'all for a closed group', group: '18-64', groups: { '15+': 4200 }, people: 5000, exact: false },
    { name: 'all for 18+, when nothing else is known', group: '18+', groups: {}, people: 5000, exact: false },
  ])('is $name', ({ group, groups, people, exact }) =>
    expect(weight(group, groups)).toEqual({ people, exact }),
  );

  it('is zero, not unknown, where nobody lives', () => {
    expect(weight('65+', { '65+': 0 })).toEqual({ people: 0, exact: true });
  });

  it.for(['huishoudens', 'woningen', 'gebied'])('in %s is known only when a file tells', (group) => {
    expect(weight(group, { '18+': 4000 })).toEqual({ people: undefined, exact: true });
    expect(weight(group, { [group]: 2100 })).toEqual({ people: 2100, exact: true });
  });

  it('is unknown when no file tells the inhabitants', () => {
    const area = areaOf('WK1', 'wijk', undefined, { population: undefined });
    expect(['alle', '18+'].map((group) => weighingOf([area], group).peopleIn(area))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is by one group for all areas of a mean, so that elderly people and inhabitants are not added up', () => {
    const areas = [wijk({ '15+': 8000, '65+': 2000 }, 10_000), wijk({ '15+': 8200 }, 10_000)];
    const unknown = areaOf('WK2', 'wijk', undefined, { population: undefined });
    const people = (group: string) => {
      const { peopleIn } = weighingOf([...areas, unknown], group);
      return [...areas, unknown].map(peopleIn);
    };
    expect(people('65+')).toEqual([10_000, 10_000, undefined]);
    expect(people('18+')).toEqual([8000, 8200, undefined]);
  });
});

describe('the share of an area that a wijk is', () => {
  const region = (changes: Partial<Area> = {}) => areaOf('GG1', 'regio', 'NL00', changes);
  const inRegion = (code: string, population: number | undefined, changes: Partial<Area> = {}) =>
    areaOf(code, 'wijk', 'GG1', { population, ...changes });
  const share = (areas: readonly Area[], group = 'alle', within = 'GG1', wanted = 'WK1') => {
    const byCode = new Map(areas.map((area) => [area.code, area]));
    return shareIn(byCode, areaIn(byCode, within), areaIn(byCode, wanted), group);
  };
  const groups = (own: Groups) => ({ populationByGroup: new Map(Object.entries(own)) });

  it('is of its own number of people, or of those of its wijken', () => {
    const wijken = [inRegion('WK1', 2000), inRegion('WK2', 6000)];
    expect(share([region({ population: 10_000 }), ...wijken])).toBe(0.2);
    expect(share([region({ population: undefined }), ...wijken])).toBe(0.25);
  });

  it('is that of the target group, which is another one than that of all', () => {
    const wijken = [
      inRegion('WK1', 2000, groups({ '65+': 900 })),
      inRegion('WK2', 6000, groups({ '65+': 900 })),
    ];
    const all = [region({ population: 8000 }), ...wijken];
    expect([share(all, '65+'), share(all)]).toEqual([0.5, 0.25]);
  });

  it('is by one group for wijk and whole: adults are not divided by inhabitants', () => {
    const wijken = [
      inRegion('WK1', 2000, groups({ '15+': 1500 })),
      inRegion('WK2', 6000, groups({ '15+': 4500 })),
    ];
    expect(share([region({ population: 8000 }), ...wijken], '18+')).toBe(0.25);
    const own = region({ population: 8000, ...groups({ '15+': 7500 }) });
    expect(share([own, ...wijken], '18+')).toBe(0.2);
  });

  it('of a composed wijk does not count its parts twice', () => {
    const parts = [inRegion('WK2', 1000), inRegion('WK3', 1000)];
    const composed = inRegion('WK1', 2000, { madeOf: ['WK2', 'WK3'] });
    expect(share([region({ population: undefined }), composed, ...parts, inRegion('WK4', 6000)])).toBe(0.25);
  });

  it.for([
    { name: 'in a region of one wijk', areas: [region({ population: undefined }), inRegion('WK1', 2000)] },
    {
      name: 'when more people live in the wijk',
      areas: [region({ population: 1500 }), inRegion('WK1', 2000)],
    },
    {
      name: 'of a wijk whose people are unknown',
      areas: [region({ population: 8000 }), inRegion('WK1', undefined)],
    },
    {
      name: 'when those of another wijk are unknown',
      areas: [region({ population: undefined }), inRegion('WK1', 2000), inRegion('WK2', undefined)],
    },
  ])('cannot be told $name', ({ areas }) => expect(share(areas)).toBeUndefined());

  it('of households cannot be told from inhabitants', () => {
    const areas = [region({ population: 8000 }), inRegion('WK1', 2000), inRegion('WK2', 6000)];
    expect(share(areas, 'huishoudens')).toBeUndefined();
  });

  it('of a country cannot be told from the wijken of a project', () => {
    const wijken = [region({ population: 8000 }), inRegion('WK1', 2000), inRegion('WK2', 6000)];
    const country = (population: number | undefined) => areaOf('NL00', 'land', undefined, { population });
    expect(share([country(undefined), ...wijken], 'alle', 'NL00')).toBeUndefined();
    expect(share([country(16_000_000), ...wijken], 'alle', 'NL00')).toBe(0.000125);
  });
});
