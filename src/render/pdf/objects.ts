import { unpacked } from './filters.ts';
import { decodedText } from './text-string.ts';
import {
  type Dictionary,
  isArray,
  isDictionary,
  isRef,
  isStream,
  nameOf,
  type PdfObjects,
  type PdfStream,
  type PdfValue,
} from './values.ts';

/** The value itself, or what it points to; undefined for what is not there. */
export function resolved(pdf: PdfObjects, value: PdfValue | undefined): PdfValue | undefined {
  const found = isRef(value) ? pdf.objects.get(value.object) : value;
  return found === null ? undefined : found;
}

export function entry(pdf: PdfObjects, dictionary: Dictionary, key: string): PdfValue | undefined {
  return resolved(pdf, dictionary.get(key));
}

export function dictionaryOf(value: PdfValue | undefined): Dictionary | undefined {
  if (isStream(value)) return value.dictionary;
  return isDictionary(value) ? value : undefined;
}

export function dictionaryAt(pdf: PdfObjects, dictionary: Dictionary, key: string): Dictionary | undefined {
  return dictionaryOf(entry(pdf, dictionary, key));
}

export function nameAt(pdf: PdfObjects, dictionary: Dictionary, key: string): string | undefined {
  const name = nameOf(entry(pdf, dictionary, key));
  return name === '' ? undefined : name;
}

export function numberAt(pdf: PdfObjects, dictionary: Dictionary, key: string): number | undefined {
  const value = entry(pdf, dictionary, key);
  return typeof value === 'number' ? value : undefined;
}

export function textAt(pdf: PdfObjects, dictionary: Dictionary, key: string): string | undefined {
  const value = entry(pdf, dictionary, key);
  return typeof value === 'string' ? decodedText(value) : undefined;
}

export function streamAt(pdf: PdfObjects, dictionary: Dictionary, key: string): PdfStream | undefined {
  const value = entry(pdf, dictionary, key);
  return isStream(value) ? value : undefined;
}

/** The number of the object that a key points to; undefined when the object stands there itself. */
export function referenceAt(dictionary: Dictionary, key: string): number | undefined {
  const value = dictionary.get(key);
  return isRef(value) ? value.object : undefined;
}

/** The items of an array, or a single value as the only item; items may still point to objects. */
export function itemsAt(pdf: PdfObjects, dictionary: Dictionary, key: string): readonly PdfValue[] {
  const value = entry(pdf, dictionary, key);
  if (isArray(value)) return value;
  const own = dictionary.get(key);
  return own === undefined || value === undefined ? [] : [own];
}

export function numbersAt(pdf: PdfObjects, dictionary: Dictionary, key: string): number[] {
  const value = entry(pdf, dictionary, key);
  if (!isArray(value)) return [];
  return value
    .map((item) => resolved(pdf, item))
    .map((item) => (typeof item === 'number' ? item : Number.NaN));
}

/** The bytes of a stream, unpacked; throws for a packing that is not read here. */
export function streamBytes(pdf: PdfObjects, stream: PdfStream): Uint8Array {
  return unpacked(stream, (value) => resolved(pdf, value));
}
