import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The faces that documents use; each is a static file, because variable fonts become Type 3 in a PDF. */
const weights = [300, 400, 600] as const;
export const subsets = ['latin', 'latin-ext'] as const;

const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'));

/** `@font-face` rules with the font files inside; the second subset only when the text has letters outside the first. */
export function fontFaces(text: string): string {
  const needed = /[\u0100-\u02af\u1e00-\u1eff]/.test(text) ? subsets : subsets.slice(0, 1);
  return needed.flatMap((subset) => weights.map((weight) => fontFace(subset, weight))).join('\n');
}

/** Path of a font file. */
export function fontFile(
  subset: (typeof subsets)[number],
  weight: (typeof weights)[number],
  format: 'woff' | 'woff2',
): string {
  return join(fontFolder, 'files', `source-sans-3-${subset}-${weight}-normal.${format}`);
}

const faces = new Map<string, string>();

function fontFace(subset: (typeof subsets)[number], weight: (typeof weights)[number]): string {
  const name = fontFile(subset, weight, 'woff2');
  const known = faces.get(name);
  if (known !== undefined) return known;
  const data = readFileSync(name).toString('base64');
  const range = subset === 'latin-ext' ? 'unicode-range:U+0100-02AF,U+1E00-1EFF;' : '';
  const face = `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:normal;${range}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  faces.set(name, face);
  return face;
}
