import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/multiple-testing.ts';

describe('the adjusted p-values', () => {
  // Y. Benjamini & Y. Hochberg, J. R. Stat. Soc. B 57 (1995) 289, section 4: four are rejected at 5%.
  it('of the example of Benjamini and Hochberg leave four findings of nine', () => {
    const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324];
    const all = [...ps, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const adjusted = benjaminiHochberg(all);
    expect(adjusted.filter((p) => p !== undefined && p <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((15 * 0.0095) / 4, 12);
  });

  it('keep the order and the gaps, and do not count what is missing', () =>
    expect(benjaminiHochberg([0.5, undefined, 0.01])).toEqual([0.5, undefined, 0.02]));

  it('of one are that one, of none are none, and never exceed 1', () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.9, 1, 0.8])).toEqual([1, 1, 1]);
  });

  it('are the same for equal p-values', () => {
    const [one, , other] = benjaminiHochberg([0.02, 0.9, 0.02, 0.5]);
    expect(one).toBe(other);
  });
});
