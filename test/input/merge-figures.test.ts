import { describe, expect, it } from 'vitest';
import { mergeFigures } from '../../src/input/merge-figures.ts';
import { figureOf, rawOf } from '../domain/region.ts';
import { brief, expectFilled } from '../problems.ts';

const first = figureOf(rawOf(), { file: 'leefstijl.csv', line: 2 });

describe('a figure that stands in two places', () => {
  it('is read once, with a warning, when all of it is the same', () => {
    const { figures, problems } = mergeFigures([first, { ...first, file: 'alles.csv', line: 9 }]);
    expect(figures.values()).toEqual([first]);
    expectFilled(problems);
    expect(brief(problems)).toEqual(['alles.csv:9 figure-repeated WK990101 rookt 2024 18+']);
    expect(problems[0]?.details).toEqual({ firstLine: 2, firstFile: 'leefstijl.csv' });
  });

  it.for([
    { name: 'another value', other: { measurement: rawOf({ value: 21 }) } },
    { name: 'other bounds', other: { measurement: rawOf({ bounds: { lower: 1, upper: 30 } }) } },
    { name: 'another source', other: { source: 'RIVM' } },
    { name: 'another basis', other: { basis: 'model' as const } },
    { name: 'no value', other: { measurement: { kind: 'absent', reason: 'missing' } as const } },
  ])('is an error with $name', ({ other }) => {
    const { figures, problems } = mergeFigures([first, { ...first, ...other, line: 3 }]);
    expect(figures.values()).toEqual([first]);
    expect(brief(problems)).toEqual(['leefstijl.csv:3 figure-conflict WK990101 rookt 2024 18+']);
    expectFilled(problems);
  });

  it('says of the third where the first one stands', () => {
    const { problems } = mergeFigures([first, { ...first, line: 3 }, { ...first, line: 4 }]);
    expect(problems.map(({ details }) => details['firstLine'])).toEqual([2, 2]);
  });
});

it.for([
  { name: 'area', other: { area: 'WK990102' } },
  { name: 'indicator', other: { indicator: 'eenzaam' } },
  { name: 'period', other: { period: '2020' } },
  { name: 'target group', other: { group: '65+' } },
])('figures of another $name are two figures', ({ other }) => {
  const figures = [first, { ...first, ...other }];
  const merged = mergeFigures(figures);
  expect([merged.figures.values(), merged.problems]).toEqual([figures, []]);
});
