import { describe, expect, it } from 'vitest';
import { weighingOf } from '../../src/domain/weight.ts';
import { areaOf } from './region.ts';

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
