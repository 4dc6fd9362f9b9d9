import { unpacked } from './filters.ts';
import { readObjectAt } from './object-at.ts';
import { nextValue } from './scanner.ts';
import { type Cursor, textBetween } from './tokens.ts';
import { type Dictionary, isArray, isDictionary, isStream, type PdfValue } from './values.ts';

/** Where an object stands: at a byte of the file, or as one of those packed in a stream. */
export type Place = Readonly<{ offset: number }> | Readonly<{ stream: number; index: number }>;
export type CrossReference = Readonly<{ places: ReadonlyMap<number, Place>; trailer: Dictionary }>;

type Tables = {
  readonly places: Map<number, Place>;
  readonly removed: Set<number>;
  readonly seen: Set<number>;
};

/** Reads the tables of objects from the newest to the oldest (ISO 32000-1, 7.5.4 to 7.5.8); throws when they are damaged. */
export function readCrossReference(bytes: Uint8Array): CrossReference {
  const tables: Tables = { places: new Map(), removed: new Set(), seen: new Set() };
  const trailer = readTable(bytes, startOfTables(bytes), tables);
  for (let next = trailer.get('Prev'); typeof next === 'number' && !tables.seen.has(next); ) {
    next = readTable(bytes, next, tables).get('Prev');
  }
  return { places: tables.places, trailer };
}

const endLength = 2048;

function startOfTables(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - endLength);
  const end = textBetween(bytes, from, bytes.length);
  const [, offset] = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(end) ?? [];
  if (offset === undefined) throw new Error('no startxref');
  return Number(offset);
}

function readTable(bytes: Uint8Array, offset: number, tables: Tables): Dictionary {
  tables.seen.add(offset);
  const cursor: Cursor = { bytes, at: offset, word: '' };
  if (nextValue(cursor) === undefined && cursor.word === 'xref') return readPlainTable(cursor, tables);
  const { value } = readObjectAt(bytes, offset, () => undefined);
  if (!isStream(value)) throw new Error('no table of objects');
  readPackedTable(value.dictionary, unpacked(value, own), tables);
  return value.dictionary;
}

const own = (value: PdfValue | undefined): PdfValue | undefined => value;

function readPlainTable(cursor: Cursor, tables: Tables): Dictionary {
  for (let first = nextValue(cursor); first !== undefined; first = nextValue(cursor))
    readSection(cursor, numberOf(first), tables);
  const trailer = cursor.word === 'trailer' ? nextValue(cursor) : undefined;
  if (!isDictionary(trailer)) throw new Error('no trailer');
  const hybrid = trailer.get('XRefStm');
  if (typeof hybrid === 'number' && !tables.seen.has(hybrid)) readTable(cursor.bytes, hybrid, tables);
  return trailer;
}

/** Lines with the byte and generation of an object, and whether it is in use. */
function readSection(cursor: Cursor, first: number, tables: Tables): void {
  const count = numberOf(nextValue(cursor));
  for (let index = 0; index < count; index += 1) {
    const offset = numberOf(nextValue(cursor));
    nextValue(cursor);
    if (nextValue(cursor) !== undefined) throw new Error('damaged table of objects');
    addPlace(tables, first + index, cursor.word === 'n' ? { offset } : undefined);
  }
}

/** Newer tables come first, and what they removed stays removed. */
function addPlace({ places, removed }: Tables, object: number, place: Place | undefined): void {
  if (places.has(object) || removed.has(object)) return;
  if (place === undefined) removed.add(object);
  else places.set(object, place);
}

function readPackedTable(dictionary: Dictionary, rows: Uint8Array, tables: Tables): void {
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = numbersOf(dictionary.get('W'));
  const index = numbersOf(dictionary.get('Index'));
  const ranges = index.length > 0 ? index : [0, numberOf(dictionary.get('Size'))];
  const width = typeWidth + secondWidth + thirdWidth;
  let at = 0;
  const field = (size: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte += 1) value = value * 256 + (rows[at + byte] ?? 0);
    at += size;
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2)
    for (let step = 0; step < (ranges[range + 1] ?? 0) && at + width <= rows.length && width > 0; step += 1) {
      const type = typeWidth === 0 ? 1 : field(typeWidth);
      const [second, third] = [field(secondWidth), field(thirdWidth)];
      addPlace(tables, (ranges[range] ?? 0) + step, placeOf(type, second, third));
    }
}

function placeOf(type: number, second: number, third: number): Place | undefined {
  if (type === 1) return { offset: second };
  return type === 2 ? { stream: second, index: third } : undefined;
}

function numberOf(value: PdfValue | undefined): number {
  if (typeof value !== 'number') throw new Error('a number is missing in the table of objects');
  return value;
}

function numbersOf(value: PdfValue | undefined): number[] {
  return isArray(value) ? value.map(numberOf) : [];
}
