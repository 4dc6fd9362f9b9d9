import { nextValue, putRef } from './scanner.ts';
import { type Cursor, isSpace } from './tokens.ts';
import { type Dictionary, isDictionary, isRef, type PdfValue } from './values.ts';

/** An object of a file with its number. */
export type ReadObject = Readonly<{ number: number; value: PdfValue }>;

/** Reads the object that stands at a byte of the file; `lookUp` finds lengths that stand elsewhere. Throws when there is none. */
export function readObjectAt(
  bytes: Uint8Array,
  offset: number,
  lookUp: (object: number) => PdfValue | undefined,
): ReadObject {
  const cursor: Cursor = { bytes, at: offset, word: '' };
  const number = nextValue(cursor);
  nextValue(cursor);
  nextValue(cursor);
  const { word } = cursor;
  if (typeof number !== 'number' || word !== 'obj') throw new Error(`no object at ${offset}`);
  const value = wholeValue(cursor);
  if (cursor.word !== 'stream' || !isDictionary(value)) return { number, value };
  return { number, value: { dictionary: value, content: streamContent(cursor, value, lookUp) } };
}

/** A value up to the word behind it; two numbers and an R point to an object. */
function wholeValue(cursor: Cursor): PdfValue {
  const values: PdfValue[] = [];
  for (;;) {
    const value = nextValue(cursor);
    if (value !== undefined) values.push(value);
    else if (cursor.word === 'R') putRef(values);
    else break;
  }
  return values[0] ?? null;
}

const [lineFeed, carriageReturn] = [10, 13];
const endWord = 'endstream';

function streamContent(
  { bytes, at }: Cursor,
  dictionary: Dictionary,
  lookUp: (object: number) => PdfValue | undefined,
): Uint8Array {
  const start =
    at +
    (bytes[at] === carriageReturn ? 1 : 0) +
    (bytes[at] === lineFeed || bytes[at + 1] === lineFeed ? 1 : 0);
  const given = dictionary.get('Length');
  const length = isRef(given) ? lookUp(given.object) : given;
  if (typeof length === 'number' && endsAt(bytes, start + length))
    return bytes.subarray(start, start + length);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(endWord, start);
  if (end < 0) throw new Error('a stream without end');
  return bytes.subarray(start, end);
}

function endsAt(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (isSpace[bytes[at] ?? 0] === 1 && at < end + 3) at += 1;
  return Buffer.from(bytes.subarray(at, at + endWord.length)).toString('latin1') === endWord;
}
