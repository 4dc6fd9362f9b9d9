import { describe, expect, it } from 'vitest';
import type { Spread } from '../../src/domain/benchmark.ts';
import { positionOf } from '../../src/domain/position.ts';
import { areaOf, shownOf } from './region.ts';

/** Ten wijken with 10, 12, 14, …, 28. */
const values = Array.from({ length: 10 }, (_, index) => ({ code: `W${index}`, value: 10 + 2 * index }));
const spreadOf = (some: Spread['values']): Spread => ({
  ...{ count: some.length, lowest: 10, lowerQuartile: 0, upperQuartile: 0, highest: 0, deviation: 1 },
  ...{ values: some, sorted: some.map(({ value }) => value), codes: new Set(some.map(({ code }) => code)) },
});
const figures = (value: number, benchmark = 16) => ({
  measurement: shownOf({ value }),
  benchmark: shownOf({ value: benchmark }),
});
const place = (code: string, value: number, polarity: 'high-favourable' | 'low-favourable' | 'neutral') =>
  positionOf(areaOf(code, 'wijk'), figures(value), spreadOf(values), polarity);

describe('the place of a figure among the wijken', () => {
  it('is a fifth, and a point on a scale with the benchmark in the middle and the longer side at the edge', () => {
    // The longer side is 28 - 16 = 12, so that 28 lies at 1, 10 at 0.5 - 6/24, and 22 at 0.5 + 6/24.
    expect(place('W6', 22, 'high-favourable')).toEqual({
      fifth: 4,
      count: 10,
      spine: {
        value: 0.75,
        lowest: 0.25,
        lowerQuartile: expect.closeTo(0.4375, 10),
        upperQuartile: expect.closeTo(0.8125, 10),
        highest: expect.closeTo(1, 10),
      },
    });
  });

  it('has the least favourable side at the left, also when a low figure is favourable', () => {
    const spine = place('W6', 22, 'low-favourable')?.spine;
    expect([spine?.value, spine?.lowest]).toEqual([0.25, 0]);
    expect(place('W6', 22, 'neutral')?.spine).toEqual(place('W6', 22, 'high-favourable')?.spine);
  });

  it('does not exist for fewer than ten wijken, nor for one that is not among them or has no figure', () => {
    const nine = spreadOf(values.slice(0, 9));
    expect(positionOf(areaOf('W1', 'wijk'), figures(12), nine, 'neutral')).toBeUndefined();
    expect(place('OTHER', 22, 'neutral')).toBeUndefined();
    const hidden = { ...figures(22), measurement: { kind: 'hidden', reason: 'few-cases' } as const };
    expect(positionOf(areaOf('W6', 'wijk'), hidden, spreadOf(values), 'neutral')).toBeUndefined();
  });

  it('has no scale when all wijken have what the benchmark has', () => {
    const same = spreadOf(values.map(({ code }) => ({ code, value: 16 })));
    expect(positionOf(areaOf('W6', 'wijk'), figures(16), same, 'neutral')).toMatchObject({
      spine: undefined,
    });
  });
});
