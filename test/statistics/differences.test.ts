import { describe, expect, it } from 'vitest';
import { difference, type Estimate } from '../../src/statistics/differences.ts';
import { wilsonInterval } from '../../src/statistics/intervals.ts';

function estimate(cases: number, size: number): Estimate {
  return { value: cases / size, ...(wilsonInterval(cases, size) ?? { lower: 0, upper: 1 }) };
}

describe('the interval of a difference', () => {
  // R. Newcombe, Stat. Med. 17 (1998) 873, table II, method 10.
  it.for([
    { first: [56, 70], second: [48, 80], lower: 0.0524, upper: 0.3339 },
    { first: [6, 7], second: [2, 7], lower: 0.0582, upper: 0.8062 },
    { first: [5, 56], second: [0, 29], lower: -0.0381, upper: 0.1926 },
    { first: [10, 10], second: [0, 20], lower: 0.6791, upper: 1 },
  ])('of $first and $second is $lower to $upper', ({ first, second, lower, upper }) => {
    const found = difference(
      estimate(first[0] ?? 0, first[1] ?? 0),
      estimate(second[0] ?? 0, second[1] ?? 0),
    );
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it('takes bounds of any source, lopsided ones too, and turns round with the order', () => {
    const [one, other] = [
      { value: 20, lower: 17, upper: 24 },
      { value: 15, lower: 11, upper: 16 },
    ];
    const forth = difference(one, other);
    expect(forth).toEqual({ value: 5, lower: 5 - Math.hypot(3, 1), upper: 5 + Math.hypot(4, 4) });
    const back = difference(other, one);
    expect([back.lower, back.upper]).toEqual([-forth.upper, -forth.lower]);
  });
});
