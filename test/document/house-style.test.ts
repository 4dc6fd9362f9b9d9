import { describe, expect, it } from 'vitest';
import { contrastOnWhite, houseStyle } from '../../src/document/house-style.ts';

describe('the house colour', () => {
  it('has the contrast of WCAG', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
  });

  it('keeps the colours of text and marks legible', () => {
    const { ink, ink2, line, band, favourable, unfavourable } = houseStyle('#0f4c4a');
    for (const colour of [ink, ink2, favourable, unfavourable])
      expect(contrastOnWhite(colour)).toBeGreaterThan(4.5);
    for (const colour of [line, band]) expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(3);
  });

  it.for(['#0f4c4a', '#4a1942', '#1b2426', '#5a2d00'])(
    '%s is accepted or refused with a reason',
    (colour) => {
      try {
        expect(houseStyle(colour).house).toBe(colour);
      } catch (error) {
        expect(String(error)).toContain('house-colour');
      }
    },
  );

  it('refuses a light colour', () => expect(() => houseStyle('#7fc8c4')).toThrow('house-colour'));
  it('refuses the blue and the orange of a tested difference', () => {
    expect(() => houseStyle('#1f5fa8')).toThrow('house-colour-verdict');
    expect(() => houseStyle('#a85208')).toThrow('house-colour-verdict');
  });
});
