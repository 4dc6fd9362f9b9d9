import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/domain/figure-interval.ts';
import type { Basis, IndicatorKind } from '../../src/domain/indicator.ts';
import type { Interval, RawValue } from '../../src/domain/measurement.ts';
import { rawOf } from './region.ts';

type Case = Readonly<{
  raw?: Partial<RawValue>;
  kind?: IndicatorKind;
  unit?: string;
  basis?: Basis;
  designEffect?: number;
}>;

function interval(one: Case): Interval | undefined {
  const { raw = {}, kind = 'percentage', unit = '', basis = 'sample', designEffect = 1 } = one;
  return intervalOf(rawOf(raw), { kind, unit }, { basis, designEffect });
}

const close = (lower: number, upper: number): unknown => ({
  lower: expect.closeTo(lower, 3),
  upper: expect.closeTo(upper, 3),
});

describe('the interval of a figure', () => {
  it('is that of the source when there is one, whatever could be computed', () => {
    const raw = { value: 30, respondents: 100, bounds: { lower: 24, upper: 37 }, effectiveRespondents: 50 };
    expect(interval({ raw })).toEqual({ lower: 24, upper: 37, origin: 'delivered', size: undefined });
  });

  it.for<Case & Readonly<Record<'lower' | 'upper' | 'size', number> & { name: string }>>([
    // R, prop.test(30, 100, correct = FALSE), and the same for 15 of 50.
    { name: 'Wilson', raw: { value: 30, respondents: 100 }, lower: 21.8949, upper: 39.5849, size: 100 },
    {
      name: 'Wilson of the effective number of answers',
      raw: { value: 30, respondents: 100, effectiveRespondents: 50 },
      ...{ lower: 19.1036, upper: 43.7504, size: 50 },
    },
    {
      name: 'Wilson of the answers after the design effect',
      raw: { value: 30, respondents: 100 },
      ...{ designEffect: 2, lower: 19.1036, upper: 43.7504, size: 50 },
    },
    // z^2 / (n + z^2) = 3.841459 / 33.841459, and its mirror image.
    {
      name: 'from exactly 0 without cases',
      raw: { value: 0, respondents: 30 },
      lower: 0,
      upper: 11.3513,
      size: 30,
    },
    { name: 'to exactly 100', raw: { value: 100, respondents: 30 }, lower: 88.6487, upper: 100, size: 30 },
  ])('of a percentage of a sample is $name', ({ name: _, lower, upper, size, ...one }) =>
    expect(interval(one)).toMatchObject({
      ...(close(lower, upper) as object),
      ...{ origin: 'wilson', size },
    }),
  );

  it.for([
    // Garwood's exact limits for 9 events: 4.1154-17.0848; Byar for 20: 12.2114-30.8899. Two events a unit of the rate.
    { name: 'exact below 10', raw: { value: 4.5, cases: 9 }, lower: 2.0577, upper: 8.5424 },
    { name: 'that of Byar from 10', raw: { value: 10, cases: 20 }, lower: 6.1057, upper: 15.4449 },
  ])('of events is $name, sampled or counted in full', ({ raw, lower, upper }) => {
    for (const basis of ['register', 'sample'] as const)
      expect(interval({ raw, kind: 'rate', basis })).toMatchObject({
        ...(close(lower, upper) as object),
        ...{ origin: 'count' },
      });
  });

  it('of no events is unknown: nothing tells per how many they are counted', () =>
    expect(interval({ raw: { value: 0, cases: 0 }, kind: 'rate', basis: 'register' })).toBeUndefined());

  it.for([
    // t(0.975; 29) = 2.045230, times 2 / sqrt(30); and z95 times 0.5.
    { name: 't', raw: { value: 7, deviation: 2, respondents: 30 }, lower: 6.2532, upper: 7.7468 },
    {
      name: 'z, when only its error is known',
      raw: { value: 7, standardError: 0.5 },
      lower: 6.02,
      upper: 7.98,
    },
    {
      name: 'z, when its error is known too, which holds the weighting',
      raw: { value: 7, standardError: 0.5, deviation: 2, respondents: 30 },
      ...{ lower: 6.02, upper: 7.98 },
    },
  ])('of a mean is $name', ({ raw, lower, upper }) => {
    for (const kind of ['mean', 'score'] as const)
      expect(interval({ raw, kind })).toMatchObject({
        ...(close(lower, upper) as object),
        ...{ origin: 'mean' },
      });
  });

  it('of a score stays within the scale that its unit names', () => {
    const raw = { value: 9.5, standardError: 0.5 };
    expect(interval({ raw, kind: 'score', unit: 'cijfer (1-10)' })).toMatchObject({ upper: 10 });
    expect(interval({ raw, kind: 'score', unit: 'afwijking van Nederland' })?.upper).toBeCloseTo(10.48, 2);
  });
});

describe('there is no interval', () => {
  const bounds = { lower: 18, upper: 22 };
  it.for<Case & { name: string }>([
    {
      name: 'around a stock that was fully counted, delivered bounds or not',
      raw: { bounds },
      basis: 'register',
    },
    {
      name: 'around a rate in a register without its events',
      raw: { bounds },
      basis: 'register',
      kind: 'rate',
    },
    {
      name: 'around an estimate of which people answered nothing',
      raw: { respondents: 9000 },
      basis: 'model',
    },
    { name: 'around events that a model estimated', raw: { cases: 20 }, kind: 'rate', basis: 'model' },
    { name: 'around a figure that was combined from parts', raw: { bounds, combined: true } },
    { name: 'around a mean with its number of answers alone', raw: { respondents: 400 }, kind: 'mean' },
    { name: 'around a percentage without answers', raw: { respondents: undefined } },
    { name: 'around a percentage of no answers', raw: { respondents: 0 } },
    { name: 'around a number of people', raw: { respondents: 400 }, kind: 'count' },
  ])('$name', ({ name: _, ...one }) => expect(interval(one)).toBeUndefined());

  it('but there is around a ratio in a register of which the source tells its bounds', () =>
    expect(
      interval({ raw: { value: 108, bounds: { lower: 102, upper: 114 } }, kind: 'ratio', basis: 'register' }),
    ).toMatchObject({ lower: 102, origin: 'delivered' }));

  it('but there is around an estimate of which the model tells its margin', () =>
    expect(interval({ raw: { bounds }, basis: 'model' })).toMatchObject({ origin: 'delivered' }));
});
