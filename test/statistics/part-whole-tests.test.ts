import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/statistics/intervals.ts';
import {
  type ArmInput,
  armTest,
  overlapCorrectedP,
  overlapFactor,
  partTest,
  restOf,
} from '../../src/statistics/part-whole-tests.ts';

describe('a part and the rest of its whole', () => {
  it('add up', () =>
    expect(restOf({ cases: 50, size: 100 }, { cases: 120, size: 300 })).toEqual({ cases: 70, size: 200 }));

  it.for([
    { name: 'is the whole', part: { cases: 120, size: 300 } },
    { name: 'has more cases than the whole', part: { cases: 121, size: 200 } },
    { name: 'has more people than the whole', part: { cases: 10, size: 301 } },
    { name: 'leaves more cases than people', part: { cases: 0, size: 200 } },
  ])('do not exist when the part $name', ({ part }) =>
    expect(restOf(part, { cases: 120, size: 300 })).toBeUndefined(),
  );

  it('have the same z as part and whole with the overlap in the variance', () => {
    const [part, whole] = [
      { cases: 50, size: 100 },
      { cases: 120, size: 300 },
    ];
    const p = 120 / 300;
    const z = (0.5 - p) / Math.sqrt(p * (1 - p) * (1 / 100 - 1 / 300));
    const test = partTest(part, whole);
    expect(test).toMatchObject({ method: 'pooled-z', z: expect.closeTo(z, 12) });
  });
});

describe('the correction for overlap', () => {
  // L. Hayes & G. Berry, J. Public Health 28 (2006) 278.
  it('at 12% is 1.13 and makes 0.08 about 0.05', () => {
    expect(overlapFactor(0.12)).toBeCloseTo(1.13, 2);
    expect(overlapCorrectedP(0.08, 0.12)).toBeCloseTo(0.05, 2);
  });

  it('is none without overlap, and does not exist for the whole', () => {
    expect(overlapFactor(0)).toBe(1);
    expect(overlapCorrectedP(0.3, 0)).toBeCloseTo(0.3, 12);
    expect(overlapFactor(1)).toBeUndefined();
    expect(overlapCorrectedP(0.3, -0.1)).toBeUndefined();
  });
});

describe('the test from drawn intervals', () => {
  const wijk: ArmInput = {
    value: 30,
    bounds: { lower: 26, upper: 35 },
    benchmark: 25,
    benchmarkBounds: { lower: 23, upper: 27 },
    share: 0.05,
  };

  it('takes the arm that faces the benchmark', () => {
    expect(armTest(wijk)?.z).toBeCloseTo((1.959964 * 5) / 4, 6);
    expect(armTest({ ...wijk, benchmark: 36 })?.z).toBeCloseTo((1.959964 * -6) / 5, 6);
  });

  it('has p 0.05 where the interval touches the benchmark', () => {
    expect(armTest({ ...wijk, benchmark: 26 })?.p).toBeCloseTo(0.05, 12);
    expect(armTest({ ...wijk, benchmark: 35 })?.p).toBeCloseTo(0.05, 12);
  });

  it('takes the overlap into account from 10% on, when the benchmark has bounds', () => {
    const z = (1.959964 * 5) / Math.sqrt(4 * 4 * (1 - 0.4) + 2 * 2);
    expect(armTest({ ...wijk, share: 0.2 })?.z).toBeCloseTo(z, 6);
    expect(armTest({ ...wijk, share: 0.2, benchmarkBounds: undefined })?.z).toBeCloseTo(
      (1.959964 * 5) / 4,
      6,
    );
  });

  it('nearly agrees with the test of counts for a part of a sample', () => {
    const [part, whole] = [
      { cases: 130, size: 400 },
      { cases: 540, size: 2000 },
    ];
    const bounds = (cases: number, size: number) => wilsonInterval(cases, size) ?? { lower: 0, upper: 1 };
    const arms = armTest({
      value: 130 / 400,
      bounds: bounds(130, 400),
      benchmark: 540 / 2000,
      benchmarkBounds: bounds(540, 2000),
      share: 0.2,
    });
    expect(arms?.p).toBeCloseTo(partTest(part, whole)?.p ?? 0, 2);
  });

  it.for([
    { name: 'the arm has no length', input: { bounds: { lower: 30, upper: 35 } } },
    { name: 'the value lies outside its bounds', input: { bounds: { lower: 31, upper: 35 } } },
    {
      name: 'the arm of the benchmark has no length',
      input: { share: 0.2, benchmarkBounds: { lower: 23, upper: 25 } },
    },
    {
      name: 'the bounds contradict each other',
      input: { share: 0.9, benchmarkBounds: { lower: 24, upper: 26 } },
    },
  ])('does not exist when $name', ({ input }) => expect(armTest({ ...wijk, ...input })).toBeUndefined());

  it('of no difference has p 1', () => expect(armTest({ ...wijk, benchmark: 30 })).toEqual({ z: 0, p: 1 }));
});
