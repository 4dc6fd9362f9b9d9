import { describe, expect, it } from 'vitest';
import { difference, hexOf, oklchOf } from '../../src/document/colour.ts';
import { houseStyle } from '../../src/document/house-style.ts';
import { contrastPairs, paletteOf } from '../../src/document/palette.ts';
import { contrast } from '../../src/lib/contrast.ts';
import { UserError } from '../../src/lib/errors.ts';

const houses = ['#0f4c4a', '#4a1942', '#7a1f1f', '#003366', '#006b3f', '#333333', '#5b2a86', '#6b2b12'];

describe('colours', () => {
  it('have the contrast of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#ffffff')).toBeCloseTo(1, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });

  it('have the lightness, chroma and hue that the author of OKLab gives', () => {
    const { lightness, chroma, hue } = oklchOf('#ff0000');
    expect([lightness, chroma, hue].map((value) => value.toFixed(3))).toEqual(['0.628', '0.258', '29.234']);
    expect(oklchOf('#ffffff').lightness).toBeCloseTo(1, 4);
    expect(difference('#000000', '#ffffff')).toBeCloseTo(1, 4);
  });

  it.for(houses)('%s is the same after a trip through OKLCH', (colour) =>
    expect(hexOf(oklchOf(colour))).toBe(colour),
  );

  it('give up chroma, not lightness, where a screen cannot show them', () => {
    const shown = oklchOf(hexOf({ lightness: 0.7, chroma: 0.4, hue: 150 }));
    expect(shown.lightness).toBeCloseTo(0.7, 1);
    expect(shown.chroma).toBeLessThan(0.25);
  });
});

describe('the house colour', () => {
  it.for(houses)('%s gives colours that are legible on what they stand on', (colour) => {
    const tooLow = contrastPairs(paletteOf(colour)).filter(({ ratio, least }) => ratio < least);
    expect(tooLow).toEqual([]);
    expect(houseStyle(colour).house).toBe(colour);
  });

  it('gives the colours of the design study for the default', () =>
    expect(paletteOf('#0f4c4a')).toEqual({
      house: '#0f4c4a',
      ink: '#1b2426',
      ink2: '#4a5759',
      line: '#7f8b8d',
      band: '#8a9694',
      hair: '#cdd8d6',
      tint: '#e3ebea',
      favourable: '#2166ac',
      unfavourable: '#b35806',
    }));

  it('leaves the colours of verdicts as they are, and makes greys of a grey', () => {
    const { favourable, unfavourable, line } = paletteOf('#333333');
    expect([favourable, unfavourable]).toEqual(['#2166ac', '#b35806']);
    expect(new Set(line.slice(1).match(/../g)).size).toBe(1);
  });

  it.for([
    { colour: '#7fc8c4', code: 'house-colour', why: 'too light' },
    { colour: '#ffffff', code: 'house-colour', why: 'white' },
    { colour: '#1f5fa8', code: 'house-colour-verdict', why: 'the blue of favourable' },
    { colour: '#a85208', code: 'house-colour-verdict', why: 'the orange of unfavourable' },
    { colour: '#c8102e', code: 'house-colour-verdict', why: 'a red that is orange to many' },
    { colour: '#00677f', code: 'house-colour-verdict', why: 'a blue green' },
  ])('$colour is refused ($why), with a colour near it that is accepted', ({ colour, code }) => {
    try {
      houseStyle(colour);
      expect.unreachable();
    } catch (error) {
      const [problem] = error instanceof UserError ? error.problems : [];
      expect(problem?.code).toBe(code);
      const suggestion = String(problem?.details['suggestion']);
      expect(houseStyle(suggestion).house).toBe(suggestion);
    }
  });
});
