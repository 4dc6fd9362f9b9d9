import { type CrossReference, type Place, readCrossReference } from './cross-reference.ts';
import { unpacked } from './filters.ts';
import { readObjectAt } from './object-at.ts';
import { nextValue } from './scanner.ts';
import type { Cursor } from './tokens.ts';
import { isRef, isStream, type PdfObjects, type PdfValue } from './values.ts';

/** Why a file cannot be read at all. */
export class UnreadablePdf extends Error {
  readonly reason: 'encrypted' | 'damaged';
  constructor(reason: 'encrypted' | 'damaged', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** More objects than any document has; a damaged table may name millions. */
const mostObjects = 1_000_000;
/** Unpacked bytes of all streams with objects together. */
const mostPacked = 256 * 1024 * 1024;

/** Reads every object of a PDF file; throws an UnreadablePdf for one that is encrypted or not whole. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  try {
    const { places, trailer } = readCrossReference(bytes);
    if (trailer.has('Encrypt')) throw new UnreadablePdf('encrypted', 'encrypted');
    if (places.size > mostObjects) throw new Error('too many objects');
    return { objects: objectsAt(bytes, places), trailer };
  } catch (error) {
    if (error instanceof UnreadablePdf || !(error instanceof Error)) throw error;
    throw new UnreadablePdf('damaged', error.message);
  }
}

function objectsAt(bytes: Uint8Array, places: CrossReference['places']): Map<number, PdfValue> {
  const objects = new Map<number, PdfValue>();
  const lengthOf = (object: number): PdfValue | undefined => {
    const place = places.get(object);
    if (place === undefined || !('offset' in place)) return undefined;
    return readObjectAt(bytes, place.offset, () => undefined).value;
  };
  for (const [object, place] of places) {
    if (!('offset' in place)) continue;
    const { number, value } = readObjectAt(bytes, place.offset, lengthOf);
    if (number !== object) throw new Error(`object ${number} stands where ${object} should`);
    objects.set(object, value);
  }
  for (const [object, value] of packedObjects(objects, places)) objects.set(object, value);
  return objects;
}

type InStream = Readonly<{ stream: number; index: number }>;

function packedObjects(
  objects: ReadonlyMap<number, PdfValue>,
  places: ReadonlyMap<number, Place>,
): [number, PdfValue][] {
  const packed = [...places].filter((one): one is [number, InStream] => 'stream' in one[1]);
  const streams = new Map<number, readonly PdfValue[]>();
  let size = 0;
  return packed.map(([object, { stream, index }]) => {
    let values = streams.get(stream);
    if (values === undefined) {
      const read = valuesInStream(objects, stream);
      size += read.size;
      if (size > mostPacked) throw new Error('more packed objects than a document has');
      values = read.values;
      streams.set(stream, values);
    }
    return [object, values[index] ?? null];
  });
}

/** The objects of an object stream in order (ISO 32000-1, 7.5.7). */
function valuesInStream(
  objects: ReadonlyMap<number, PdfValue>,
  number: number,
): Readonly<{ values: readonly PdfValue[]; size: number }> {
  const stream = objects.get(number);
  if (!isStream(stream)) throw new Error(`no object stream ${number}`);
  const resolve = (value: PdfValue | undefined): PdfValue | undefined =>
    isRef(value) ? objects.get(value.object) : value;
  const bytes = unpacked(stream, resolve);
  const [first, count] = [resolve(stream.dictionary.get('First')), resolve(stream.dictionary.get('N'))];
  if (typeof first !== 'number' || typeof count !== 'number') throw new Error('damaged object stream');
  const head: Cursor = { bytes: bytes.subarray(0, first), at: 0, word: '' };
  const values: PdfValue[] = [];
  for (let index = 0; index < count; index += 1) {
    nextValue(head);
    const offset = nextValue(head);
    if (typeof offset !== 'number') throw new Error('damaged object stream');
    values.push(nextValue({ bytes, at: first + offset, word: '' }) ?? null);
  }
  return { values, size: bytes.length };
}
