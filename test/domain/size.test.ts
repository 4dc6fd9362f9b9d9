import { describe, expect, it } from 'vitest';
import { isNotable, type SizeInput, sizeOf } from '../../src/domain/size.ts';

const rules = { notable: 3, notableBelow10: 2, large: 10 };
const percentage = (value: number, benchmark: number, decimals = 0): SizeInput => ({
  value,
  benchmark,
  kind: 'percentage',
  decimals,
  deviation: 4,
});

describe('the size of a difference in percentages', () => {
  it.for([
    { value: 22.9, benchmark: 20, expected: 'small' },
    { value: 23, benchmark: 20, expected: 'notable' },
    { value: 17, benchmark: 20, expected: 'notable' },
    { value: 53.1, benchmark: 50.1, expected: 'notable' },
    { value: 24.9, benchmark: 20, expected: 'notable' },
    { value: 25, benchmark: 20, expected: 'considerable' },
    { value: 30, benchmark: 20, expected: 'large' },
    { value: 8.1, benchmark: 20, expected: 'large' },
    { value: 20, benchmark: 20, expected: 'small' },
  ])('of $value against $benchmark is $expected', ({ value, benchmark, expected }) =>
    expect(sizeOf(percentage(value, benchmark), rules)?.class).toBe(expected),
  );

  it.for([
    { value: 11.9, benchmark: 9.9, expected: 'notable', threshold: 2 },
    { value: 11.8, benchmark: 9.9, expected: 'small', threshold: 2 },
    { value: 12.5, benchmark: 10, expected: 'small', threshold: 3 },
    { value: 92.4, benchmark: 90, expected: 'small', threshold: 3 },
    { value: 88.1, benchmark: 90.1, expected: 'notable', threshold: 2 },
    { value: 0, benchmark: 2, expected: 'notable', threshold: 2 },
  ])('of $value against $benchmark is $expected, as the step there is $threshold', (one) =>
    expect(sizeOf(percentage(one.value, one.benchmark), rules)).toMatchObject({
      class: one.expected,
      threshold: one.threshold,
    }),
  );

  it('is wijk minus benchmark, unrounded, in percentage points', () => {
    expect(sizeOf(percentage(22.36, 25.9), rules)).toMatchObject({
      difference: expect.closeTo(-3.54, 10),
      measure: 'points',
    });
  });

  it.for([
    { value: 25.5, benchmark: 22.9, decimals: 0, justBelow: true },
    { value: 22.6, benchmark: 25.4, decimals: 0, justBelow: false },
    { value: 22.4, benchmark: 25.3, decimals: 0, justBelow: true },
    { value: 23, benchmark: 20, decimals: 0, justBelow: false },
    { value: 25.5, benchmark: 22.9, decimals: 1, justBelow: false },
    { value: 25.46, benchmark: 22.54, decimals: 1, justBelow: true },
    { value: 9.5, benchmark: 7.6, decimals: 0, justBelow: true },
  ])('of $value against $benchmark, printed with $decimals decimals, is just below: $justBelow', (one) =>
    expect(sizeOf(percentage(one.value, one.benchmark, one.decimals), rules)?.justBelow).toBe(one.justBelow),
  );

  it('is never more than small below a step that is set higher', () => {
    const strict = { ...rules, notable: 7 };
    expect(sizeOf(percentage(26, 20), strict)?.class).toBe('small');
    expect(sizeOf(percentage(27, 20), strict)?.class).toBe('considerable');
    expect(sizeOf(percentage(31, 20), { ...rules, notable: 12 })?.class).toBe('small');
  });
});

describe('the size of a difference in another unit', () => {
  const score = (value: number, deviation: number | undefined): SizeInput => ({
    value,
    benchmark: 6.5,
    kind: 'score',
    decimals: 1,
    deviation,
  });

  it.for([
    { value: 6.69, expected: 'small' },
    { value: 6.7, expected: 'notable' },
    { value: 6.1, expected: 'considerable' },
    { value: 7.3, expected: 'large' },
  ])('of $value against 6.5 with a deviation of 0.4 is $expected', ({ value, expected }) =>
    expect(sizeOf(score(value, 0.4), rules)).toMatchObject({
      class: expected,
      measure: 'deviations',
      threshold: 0.5,
      justBelow: false,
    }),
  );

  it.for([undefined, 0])('does not exist without a spread between the wijken (%s)', (deviation) =>
    expect(sizeOf(score(7.3, deviation), rules)).toBeUndefined(),
  );
});

it('only what is more than small can be named', () => {
  expect(isNotable(undefined)).toBe(false);
  expect(isNotable(sizeOf(percentage(22, 20), rules))).toBe(false);
  expect(isNotable(sizeOf(percentage(23, 20), rules))).toBe(true);
});
