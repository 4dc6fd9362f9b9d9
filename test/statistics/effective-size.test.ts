import { describe, expect, it } from 'vitest';
import { designEffect, effectiveSize } from '../../src/statistics/effective-size.ts';

// A margin of ±1.96 × 0.02 at 20%: as wide as that of 0.2 × 0.8 / 0.0004 = 400 respondents.
const bounds = { lower: 0.2 - 1.959963984540054 * 0.02, upper: 0.2 + 1.959963984540054 * 0.02 };

describe('the effective size', () => {
  it('is that of the simple sample with the same margin', () =>
    expect(effectiveSize({ proportion: 0.2, bounds, size: undefined })).toBeCloseTo(400, 9));

  it('is never more than there were respondents', () =>
    expect(effectiveSize({ proportion: 0.2, bounds, size: 350 })).toBe(350));

  it('goes with the design effect: 600 respondents that weigh as 400', () =>
    expect(designEffect({ proportion: 0.2, bounds, size: 600 })).toBeCloseTo(1.5, 9));

  it.for([
    { name: '0%', proportion: 0, bounds },
    { name: '100%', proportion: 1, bounds },
    { name: 'bounds without width', proportion: 0.2, bounds: { lower: 0.2, upper: 0.2 } },
    { name: 'bounds the wrong way round', proportion: 0.2, bounds: { lower: 0.3, upper: 0.1 } },
  ])('does not exist for $name', ({ proportion, bounds: given }) => {
    expect(effectiveSize({ proportion, bounds: given, size: 100 })).toBeUndefined();
    expect(designEffect({ proportion, bounds: given, size: 100 })).toBeUndefined();
  });

  it('and the design effect need the respondents', () =>
    expect(designEffect({ proportion: 0.2, bounds, size: undefined })).toBeUndefined());
});
