import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { bundledFile, type Weight } from './fonts.ts';

/** How wide and how high a font draws, in parts of its size: the mean letter of a Dutch text, and the letter x. */
export type FontMeasures = Readonly<{ width: number; xHeight: number }>;

/** A text as documents have it: small letters, a few capitals and digits. */
const sample =
  'Van elke 100 volwassenen voelden 74 zich gezond in 2024, minder dan in de regio: 80. Hier wonen 13.640 mensen.';

export function measuresOf(font: Font): FontMeasures {
  const widths = [...sample].map((sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth);
  const width = widths.reduce((sum, one) => sum + one, 0) / widths.length;
  return { width: width / font.unitsPerEm, xHeight: font.xHeight / font.unitsPerEm };
}

/** Those of our own font, for which pages and charts were laid out. */
export function ourMeasures(weight: Weight): FontMeasures {
  const font = create(readFileSync(bundledFile('latin', weight, 'woff')));
  if (font.isCollection) throw new Error('our own font is a collection');
  return measuresOf(font);
}
