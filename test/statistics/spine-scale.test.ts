import { describe, expect, it } from 'vitest';
import { spineScale } from '../../src/statistics/spine-scale.ts';

describe('the scale of a spine chart', () => {
  const values = [10, 20, 30, 40, 50];

  it('has the benchmark in the middle and lets the longer side touch the edge', () => {
    const scale = spineScale(values, 20, false);
    expect([20, 50, 10].map((value) => scale?.position(value))).toEqual([0.5, 1, 0.5 - 10 / 60]);
  });

  it('is blank, then worst to quartile, the middle half, and quartile to best', () => {
    const segments = spineScale(values, 20, false)?.segments ?? [];
    expect(segments.map((length) => length * 60)).toEqual(
      [20, 10, 20, 10].map((length) => expect.closeTo(length, 10)),
    );
  });

  it('has the worst left when low is favourable', () => {
    const scale = spineScale(values, 20, true);
    expect(scale?.position(50)).toBe(0);
    expect(scale?.segments?.[0]).toBe(0);
    expect(scale?.position(10)).toBeCloseTo(0.5 + 10 / 60, 12);
  });

  it('also holds a benchmark outside the values, and negative ones', () => {
    expect(spineScale([-8, -6, -4], 0, false)?.position(-8)).toBe(0);
    expect(spineScale([-8, -6, -4], 0, false)?.position(0)).toBe(0.5);
  });

  it('has no positions when all is the same, and does not exist without values', () => {
    expect(spineScale([7, 7], 7, false)?.position(7)).toBeUndefined();
    expect(spineScale([7, 7], 7, false)?.segments).toBeUndefined();
    expect(spineScale([], 7, false)).toBeUndefined();
  });
});
