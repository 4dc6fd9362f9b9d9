import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { fontFile, subsets } from './fonts.ts';

let covered: ReadonlySet<number> | undefined;

/** The characters of a text that the font of the documents does not have, each once. */
export function missingGlyphs(text: string): string[] {
  covered ??= coveredCharacters();
  const known = covered;
  return [...new Set(text)].filter((sign) => !/\s/.test(sign) && !known.has(sign.codePointAt(0) ?? 0));
}

/** What the character maps of the embedded files say; the WOFF files hold the same glyphs as the WOFF2 ones. */
function coveredCharacters(): Set<number> {
  const fonts = subsets.map((subset) => create(readFileSync(fontFile(subset, 400, 'woff'))));
  return new Set(fonts.flatMap((font) => ('characterSet' in font ? font.characterSet : [])));
}
