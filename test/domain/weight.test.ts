import { describe, expect, it } from 'vitest';
import { weightOf } from '../../src/domain/weight.ts';
import { areaOf } from './region.ts';

type Groups = Readonly<Record<string, number>>;
const weight = (group: string, groups: Groups, population: number | undefined = 5000) =>
  weightOf(
    areaOf('WK1', 'wijk', undefined, { population, populationByGroup: new Map(Object.entries(groups)) }),
    group,
  );

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
    expect(weight(group, { '18+': 4000 })).toBeUndefined();
    expect(weight(group, { [group]: 2100 })).toEqual({ people: 2100, exact: true });
  });

  it('is unknown when no file tells the inhabitants', () => {
    const area = areaOf('WK1', 'wijk', undefined, { population: undefined });
    expect(['alle', '18+'].map((group) => weightOf(area, group))).toEqual([undefined, undefined]);
  });
});
