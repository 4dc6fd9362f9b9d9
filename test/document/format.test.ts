import { describe, expect, it } from 'vitest';
import {
  capitalise,
  decapitalise,
  formatDate,
  formatList,
  formatNumber,
} from '../../src/document/words/nl/format.ts';

describe('formatNumber', () => {
  it.for([
    { value: 12.34, decimals: 1, text: '12,3' },
    { value: 12.35, decimals: 1, text: '12,4' },
    { value: 1.005, decimals: 2, text: '1,01' },
    { value: 0.5, decimals: 0, text: '1' },
    { value: 2.5, decimals: 0, text: '3' },
    { value: -2.5, decimals: 0, text: '-3' },
    { value: -0.2, decimals: 0, text: '0' },
    { value: 13640, decimals: 0, text: '13.640' },
    { value: 100, decimals: 0, text: '100' },
  ])('writes $value with $decimals decimals as $text', ({ value, decimals, text }) =>
    expect(formatNumber(value, decimals)).toBe(text),
  );
});

describe('Dutch words', () => {
  it('writes a date in full', () => expect(formatDate('2026-11-22')).toBe('22 november 2026'));
  it('joins with commas and "en"', () => expect(formatList(['a', 'b', 'c'])).toBe('a, b en c'));
  it('begins a sentence with a capital', () => expect(capitalise('één cijfer')).toBe('Één cijfer'));
  it('leaves abbreviations alone in running text', () => {
    expect(decapitalise('Roken')).toBe('roken');
    expect(decapitalise('WW-uitkering')).toBe('WW-uitkering');
  });
});
