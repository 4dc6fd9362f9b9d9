import { PDFArray, PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { dictionaryAt, entry, nameAt, numberAt, numbersAt, streamAt, streamBytes } from './objects.ts';
import { type CodeTexts, codeTexts } from './to-unicode.ts';

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
}>;

/** Reads a font dictionary; a font that is damaged gets as far as it goes. */
export function readFont(font: PDFDict): PdfFont {
  const type = nameAt(font, 'Subtype') ?? 'unknown';
  const isComposite = type === 'Type0';
  const shapes = isComposite ? (descendantOf(font) ?? font) : font;
  const descriptor = dictionaryAt(shapes, 'FontDescriptor');
  const map = streamAt(font, 'ToUnicode');
  const texts = map === undefined ? undefined : codeTexts(streamBytes(map));
  return {
    name: (nameAt(font, 'BaseFont') ?? nameAt(font, 'Name') ?? 'unknown').replace(/^[A-Z]{6}\+/, ''),
    type,
    embedded: descriptor !== undefined && fontFiles.some((key) => streamAt(descriptor, key) !== undefined),
    bytesPerCode: isComposite ? 2 : 1,
    widthOf: isComposite ? compositeWidths(shapes) : simpleWidths(font),
    textOf: (code) => texts?.get(code) ?? (isComposite ? undefined : simpleText(texts, code)),
  };
}

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'];

function descendantOf(font: PDFDict): PDFDict | undefined {
  const descendants = entry(font, 'DescendantFonts');
  const first = descendants instanceof PDFArray && descendants.size() > 0 ? descendants.lookup(0) : undefined;
  return first instanceof PDFDict ? first : undefined;
}

/** Letters of the usual encodings stand where ASCII has them. */
function simpleText(texts: CodeTexts | undefined, code: number): string | undefined {
  return texts === undefined && code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
}

function simpleWidths(font: PDFDict): PdfFont['widthOf'] {
  const first = numberAt(font, 'FirstChar') ?? 0;
  const widths = numbersAt(font, 'Widths');
  // Widths of a Type 3 font count in its own measure.
  const [measure = 0.001] = nameAt(font, 'Subtype') === 'Type3' ? numbersAt(font, 'FontMatrix') : [];
  return (code) => (widths[code - first] ?? usualWidth) * measure * 1000;
}

const usualWidth = 500;

/** `W` holds lists behind a first code, and single widths behind a first and last code. */
function compositeWidths(font: PDFDict): PdfFont['widthOf'] {
  const usual = numberAt(font, 'DW') ?? 1000;
  const widths = new Map<number, number>();
  const array = entry(font, 'W');
  const items = array instanceof PDFArray ? array.asArray().map((_, index) => array.lookup(index)) : [];
  for (let index = 0; index + 1 < items.length; ) {
    const [first, second, third] = items.slice(index, index + 3);
    const isList = second instanceof PDFArray;
    const list = isList ? second.asArray() : repeated(third, numberOf(second) - numberOf(first) + 1);
    for (const [offset, width] of list.entries()) widths.set(numberOf(first) + offset, numberOf(width));
    index += isList ? 2 : 3;
  }
  return (code) => widths.get(code) ?? usual;
}

function repeated(width: unknown, times: number): unknown[] {
  return Array.from({ length: Math.max(0, Math.min(times, mostCodes)) }, () => width);
}

const mostCodes = 65_536;

function numberOf(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}

/** Reads each font of a file once. */
export function fontReader(): (resources: PDFDict | undefined, name: string) => PdfFont | undefined {
  const known = new Map<PDFDict, PdfFont>();
  return (resources, name) => {
    const fonts = resources === undefined ? undefined : dictionaryAt(resources, 'Font');
    const font = fonts === undefined ? undefined : dictionaryAt(fonts, name);
    if (font === undefined) return undefined;
    const read = known.get(font) ?? readFont(font);
    known.set(font, read);
    return read;
  };
}
