import { constants, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

type Value = ReturnType<PDFDict['get']>;

/** A stream that unpacks to more than this was made to fill the memory. */
const mostBytes = 64 * 1024 * 1024;

export function entry(dictionary: PDFDict, key: string): Value {
  return dictionary.lookup(keyNamed(key));
}

/** The library makes a name out of a text, and a text out of a name, anew each time; documents hold thousands. */
const keys = new Map<string, PDFName>();
const texts = new WeakMap<PDFName, string>();
const mostKeys = 10_000;

function keyNamed(key: string): PDFName {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const name = PDFName.of(key);
  if (keys.size < mostKeys) keys.set(key, name);
  return name;
}

function textOf(name: PDFName): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = name.decodeText();
  texts.set(name, text);
  return text;
}

export function dictionaryAt(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = entry(dictionary, key);
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function nameAt(dictionary: PDFDict, key: string): string | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFName ? textOf(value) : undefined;
}

export function numberAt(dictionary: PDFDict, key: string): number | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function textAt(dictionary: PDFDict, key: string): string | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function streamAt(dictionary: PDFDict, key: string): PDFRawStream | undefined {
  const value = entry(dictionary, key);
  return value instanceof PDFRawStream ? value : undefined;
}

/** The reference that a key holds, as text that names the object; undefined when the object stands there itself. */
export function referenceAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.get(keyNamed(key));
  return value instanceof PDFRef ? value.toString() : undefined;
}

/** The items of an array, or a single value as the only item. */
export function itemsAt(dictionary: PDFDict, key: string): readonly NonNullable<Value>[] {
  const value = entry(dictionary, key);
  if (value instanceof PDFArray) return value.asArray();
  const own = dictionary.get(keyNamed(key));
  return own === undefined ? [] : [own];
}

export function numbersAt(dictionary: PDFDict, key: string): number[] {
  const value = entry(dictionary, key);
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => {
    const item = value.lookup(index);
    return item instanceof PDFNumber ? item.asNumber() : Number.NaN;
  });
}

/** The bytes of a stream, unpacked; what is damaged at its end is left out. */
export function streamBytes(stream: PDFRawStream): Uint8Array {
  const filter = entry(stream.dict, 'Filter');
  if (filter === undefined) return stream.contents;
  const isPlainDeflate = filter instanceof PDFName && textOf(filter) === 'FlateDecode';
  if (isPlainDeflate && entry(stream.dict, 'DecodeParms') === undefined)
    return inflateSync(stream.contents, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes });
  return decodePDFRawStream(stream).decode();
}
