import { describe, expect, it } from 'vitest';
import { goesOn, medianOf, ratioOf } from '../../bench/pairs.ts';

const question = { id: 'x', what: 'x', target: 2 };

describe('a pair', () => {
  it('gives our time as so many times the floor', () =>
    expect(ratioOf(question, { ours: 300, floor: 200 })).toBe(1.5));

  it('gives the time of a peer as so many times ours where higher is better', () =>
    expect(ratioOf({ ...question, better: 'higher' }, { ours: 300, floor: 6000 })).toBe(20));
});

describe('the median', () => {
  it.for([
    { numbers: [3], median: 3 },
    { numbers: [9, 1, 2], median: 2 },
    { numbers: [4, 1, 3, 100], median: 3.5 },
    // Sorted as numbers, not as words.
    { numbers: [10, 9, 100], median: 10 },
  ])('of $numbers is $median', ({ numbers, median }) => expect(medianOf(numbers)).toBe(median));
});

describe('another pair', () => {
  const patience = { least: 2, most: 4, milliseconds: 1000 };
  const pair = { ours: 100, floor: 200 };

  it('comes until there are enough, however long they take', () =>
    expect(goesOn([pair], 5000, patience)).toBe(true));

  it('comes while one as long as those before fits in the time', () => {
    expect(goesOn([pair, pair], 700, patience)).toBe(true);
    expect(goesOn([pair, pair], 701, patience)).toBe(false);
  });

  it('does not come when there are as many as asked for', () =>
    expect(goesOn([pair, pair, pair, pair], 0, patience)).toBe(false));
});
