import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';

/** The family of the documents: its faces as CSS, and the characters it can draw. */
export type Fonts = Readonly<{
  family: string;
  /** `@font-face` rules, with the font files inside, for a document with this text. */
  faces: (text: string) => string;
  /** The characters of a text that the family does not have, each once. */
  missing: (text: string) => string[];
}>;

/** The faces that documents use; each is a static file, because variable fonts become Type 3 in a PDF. */
export const weights = [300, 400, 600] as const;
export type Weight = (typeof weights)[number];

const subsets = ['latin', 'latin-ext'] as const;
type Subset = (typeof subsets)[number];
const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'));

/** Source Sans 3; its second subset is only embedded when the text has letters outside the first. */
export const sourceSans: Fonts = {
  family: 'Source Sans 3',
  faces: (text) => {
    const needed = /[\u0100-\u02af\u1e00-\u1eff]/.test(text) ? subsets : subsets.slice(0, 1);
    return needed.flatMap((subset) => weights.map((weight) => bundledFace(subset, weight))).join('\n');
  },
  missing: (text) => {
    covered ??= bundledCharacters();
    return missingIn(text, covered);
  },
};

/** The characters of a text that are not among the covered ones, each once. */
export function missingIn(text: string, known: ReadonlySet<number>): string[] {
  return [...new Set(text)].filter((sign) => !/\s/.test(sign) && !known.has(sign.codePointAt(0) ?? 0));
}

/** An `@font-face` rule with the file inside; `more` holds further descriptors, each ended by a semicolon. */
export function fontFace(
  family: string,
  weight: Weight,
  { bytes, more = '' }: Readonly<{ bytes: Uint8Array; more?: string }>,
): string {
  const data = Buffer.from(bytes).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;${more}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** Path of a file of our own font. */
export function bundledFile(subset: Subset, weight: Weight, format: 'woff' | 'woff2'): string {
  return join(fontFolder, 'files', `source-sans-3-${subset}-${weight}-normal.${format}`);
}

const faces = new Map<string, string>();

function bundledFace(subset: Subset, weight: Weight): string {
  const name = bundledFile(subset, weight, 'woff2');
  const known = faces.get(name);
  if (known !== undefined) return known;
  const more = subset === 'latin-ext' ? 'unicode-range:U+0100-02AF,U+1E00-1EFF;' : '';
  const face = fontFace(sourceSans.family, weight, { bytes: readFileSync(name), more });
  faces.set(name, face);
  return face;
}

let covered: ReadonlySet<number> | undefined;

/** What the character maps of the embedded files say; the WOFF files hold the same glyphs and are read faster. */
function bundledCharacters(): Set<number> {
  const fonts = subsets.map((subset) => create(readFileSync(bundledFile(subset, 400, 'woff'))));
  return new Set(fonts.flatMap((font) => ('characterSet' in font ? font.characterSet : [])));
}
