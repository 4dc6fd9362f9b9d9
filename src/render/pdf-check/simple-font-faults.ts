import { dictionaryAt, numberAt, numbersAt, streamAt } from '../pdf/objects.ts';
import type { CheckedFont } from './checked-font.ts';
import type { PdfFault } from './pdf-fault.ts';
import { type Encoding, readEncoding } from './simple-encoding.ts';
import { safeFont } from './stream-bytes.ts';
import { codeFaults, type ShownCode } from './text-meaning.ts';
import type { TrueType } from './true-type.ts';

/** A font of at most 256 signs. */
export function simpleFaults(font: CheckedFont, hasSpokenText: boolean): PdfFault[] {
  const { pdf, use, type, program } = font;
  const encoding = readEncoding(pdf, use.dictionary);
  const isSymbolic = hasOwnSigns(font);
  return [
    ...(type === 'TrueType' && program !== undefined ? encodingFaults(font, encoding, isSymbolic) : []),
    ...codeFaults(font, shownCodes(font, encoding, isSymbolic), hasSpokenText),
  ];
}

/** A flag of the font: it holds other signs than those of the Latin languages. */
const symbolic = 4;

function hasOwnSigns({ pdf, use }: CheckedFont): boolean {
  const descriptor = dictionaryAt(pdf, use.dictionary, 'FontDescriptor');
  return descriptor !== undefined && ((numberAt(pdf, descriptor, 'Flags') ?? 0) & symbolic) !== 0;
}

/** It must be certain which glyph a code of a TrueType font leads to (ISO 14289-1, 7.21.6). */
function encodingFaults(
  { use, program, at }: CheckedFont,
  encoding: Encoding,
  isSymbolic: boolean,
): PdfFault[] {
  const maps = program?.glyphs?.maps ?? [];
  const hasSymbolMap = maps.some(([platform, kind]) => platform === 3 && kind === 0);
  const hasUnicodeMap = maps.some(([platform, kind]) => platform === 3 && kind === 1);
  if (isSymbolic)
    return [
      ...at(use.dictionary.has('Encoding'), 'font-encoding', 'Encoding'),
      ...at(program?.glyphs !== undefined && maps.length !== 1 && !hasSymbolMap, 'font-encoding', 'cmap'),
    ];
  const isUsual = encoding.base === 'WinAnsiEncoding' || encoding.base === 'MacRomanEncoding';
  const isUnclear =
    encoding.names.size > 0 && (!hasUnicodeMap || [...encoding.names.values()].some(isUnknownName));
  const fewest = hasSymbolMap ? 2 : 1;
  return [
    ...at(!isUsual, 'font-encoding', `Encoding ${encoding.base}`),
    ...at(isUnclear, 'font-encoding', 'Differences'),
    ...at(program?.glyphs !== undefined && maps.length < fewest, 'font-encoding', 'cmap'),
  ];
}

/** Names that say no more than a number in this font. */
function isUnknownName(name: string): boolean {
  return (
    /^(?:\.notdef|\.null|[A-Za-z]{1,3}\d+|cid\d+|glyph\d+|index\d+)$/i.test(name) &&
    !/^u(?:ni)?[\dA-F]{4,6}$/.test(name)
  );
}

function shownCodes(font: CheckedFont, encoding: Encoding, isSymbolic: boolean): ShownCode[] {
  const { pdf, use, type, program } = font;
  if (use.codes.size === 0) return [];
  const { textOf } = safeFont(pdf, use.dictionary);
  const hasMap = streamAt(pdf, use.dictionary, 'ToUnicode') !== undefined;
  const widths = numbersAt(pdf, use.dictionary, 'Widths');
  const first = numberAt(pdf, use.dictionary, 'FirstChar') ?? 0;
  return [...use.codes].map(([code, page]) => {
    const name = encoding.names.get(code);
    const glyph = glyphOf(program?.glyphs, encoding, code, isSymbolic);
    const isMissing = name === '.notdef' && type !== 'Type3';
    return {
      code,
      page,
      glyph: isMissing ? 0 : glyph,
      width: program?.glyphs === undefined ? undefined : widths[code - first],
      text: hasMap ? textOf(code) : encoding.textOf(code),
      isNamed: name === undefined ? encoding.isKnown : !isUnknownName(name),
    };
  });
}

const symbolArea = 0xf000;

/** Undefined when this font does not tell: it is no TrueType, or goes by the names of its signs. */
function glyphOf(
  glyphs: TrueType | undefined,
  encoding: Encoding,
  code: number,
  isSymbolic: boolean,
): number | undefined {
  if (glyphs === undefined) return undefined;
  if (isSymbolic)
    return (
      glyphs.glyphOf(3, 0, code) ||
      glyphs.glyphOf(3, 0, symbolArea + code) ||
      glyphs.glyphOf(1, 0, code) ||
      undefined
    );
  const text = encoding.textOf(code);
  return text === undefined ? undefined : glyphs.glyphOf(3, 1, text.codePointAt(0) ?? 0) || undefined;
}
