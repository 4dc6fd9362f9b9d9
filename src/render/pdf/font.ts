import {
  dictionaryAt,
  dictionaryOf,
  itemsAt,
  nameAt,
  numberAt,
  numbersAt,
  resolved,
  streamAt,
  streamBytes,
} from './objects.ts';
import { type CodeTexts, codeTexts } from './to-unicode.ts';
import { type Dictionary, isArray, type PdfObjects, type PdfValue } from './values.ts';

/** A font of a page, as much of it as reading text needs; widths are in thousandths of the size. */
export type PdfFont = Readonly<{
  /** Without the six letters that mark a subset. */
  name: string;
  type: string;
  embedded: boolean;
  bytesPerCode: 1 | 2;
  widthOf: (code: number) => number;
  /** Undefined when the font does not tell. */
  textOf: (code: number) => string | undefined;
  /** The code of a space; undefined when the font has none. */
  space: number | undefined;
}>;

/** Reads a font dictionary; a font that is damaged gets as far as it goes. */
export function readFont(pdf: PdfObjects, font: Dictionary): PdfFont {
  const type = nameAt(pdf, font, 'Subtype') ?? 'unknown';
  const isComposite = type === 'Type0';
  const shapes = isComposite ? (descendantOf(pdf, font) ?? font) : font;
  const descriptor = dictionaryAt(pdf, shapes, 'FontDescriptor');
  const map = streamAt(pdf, font, 'ToUnicode');
  const texts = map === undefined ? undefined : codeTexts(streamBytes(pdf, map));
  return {
    name: (nameAt(pdf, font, 'BaseFont') ?? nameAt(pdf, font, 'Name') ?? 'unknown').replace(
      /^[A-Z]{6}\+/,
      '',
    ),
    type,
    embedded:
      descriptor !== undefined && fontFiles.some((key) => streamAt(pdf, descriptor, key) !== undefined),
    bytesPerCode: isComposite ? 2 : 1,
    widthOf: isComposite ? compositeWidths(pdf, shapes) : simpleWidths(pdf, font),
    textOf: (code) => texts?.get(code) ?? (isComposite ? undefined : simpleText(texts, code)),
    space: texts === undefined ? undefined : [...texts].find(([, text]) => text === ' ')?.[0],
  };
}

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'];

export function descendantOf(pdf: PdfObjects, font: Dictionary): Dictionary | undefined {
  return dictionaryOf(resolved(pdf, itemsAt(pdf, font, 'DescendantFonts')[0]));
}

/** Letters of the usual encodings stand where ASCII has them. */
function simpleText(texts: CodeTexts | undefined, code: number): string | undefined {
  return texts === undefined && code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
}

function simpleWidths(pdf: PdfObjects, font: Dictionary): PdfFont['widthOf'] {
  const first = numberAt(pdf, font, 'FirstChar') ?? 0;
  const widths = numbersAt(pdf, font, 'Widths');
  // Widths of a Type 3 font count in its own measure.
  const [measure = 0.001] =
    nameAt(pdf, font, 'Subtype') === 'Type3' ? numbersAt(pdf, font, 'FontMatrix') : [];
  return (code) => (widths[code - first] ?? usualWidth) * measure * 1000;
}

const usualWidth = 500;

/** `W` holds lists behind a first code, and single widths behind a first and last code. */
function compositeWidths(pdf: PdfObjects, font: Dictionary): PdfFont['widthOf'] {
  const usual = numberAt(pdf, font, 'DW') ?? 1000;
  const widths = new Map<number, number>();
  const items = itemsAt(pdf, font, 'W').map((item) => resolved(pdf, item));
  for (let index = 0; index + 1 < items.length; ) {
    const [first, second, third] = items.slice(index, index + 3);
    const isList = isArray(second);
    const list = isList ? second : repeated(third, numberOf(second) - numberOf(first) + 1);
    for (const [offset, width] of list.entries()) widths.set(numberOf(first) + offset, numberOf(width));
    index += isList ? 2 : 3;
  }
  return (code) => widths.get(code) ?? usual;
}

function repeated(width: PdfValue | undefined, times: number): (PdfValue | undefined)[] {
  return Array.from({ length: Math.max(0, Math.min(times, mostCodes)) }, () => width);
}

const mostCodes = 65_536;

function numberOf(value: PdfValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** Reads each font of a file once. */
export function fontReader(
  pdf: PdfObjects,
): (resources: Dictionary | undefined, name: string) => PdfFont | undefined {
  const known = new Map<Dictionary, PdfFont>();
  return (resources, name) => {
    const fonts = resources === undefined ? undefined : dictionaryAt(pdf, resources, 'Font');
    const font = fonts === undefined ? undefined : dictionaryAt(pdf, fonts, name);
    if (font === undefined) return undefined;
    const read = known.get(font) ?? readFont(pdf, font);
    known.set(font, read);
    return read;
  };
}
