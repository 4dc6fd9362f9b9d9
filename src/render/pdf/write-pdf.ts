import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Renumber, serialised } from './serialise.ts';
import {
  type Dictionary,
  isArray,
  isDictionary,
  isRef,
  isStream,
  type PdfObjects,
  type PdfStream,
  type PdfValue,
  pdfName,
} from './values.ts';

/** Objects that are packed in one stream; a reader unpacks all of them to get one. */
const objectsPerStream = 200;
/** ISO 19005-3, 6.1.2: a comment with four bytes above 127 says that the file is binary. */
const header = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/** Where an object stands in the new file: its byte, or the stream that holds it and its place in there. */
type Row = Readonly<{ type: 1 | 2; first: number; second: number }>;
type Writing = { readonly parts: Uint8Array[]; size: number; readonly rows: Map<number, Row> };

/**
 * Writes all objects that can be reached from the catalog, packed, in an order that depends on nothing but the
 * document: the same objects give the same bytes.
 */
export function writePdf(pdf: PdfObjects): Uint8Array {
  const numbers = numbersInOrder(pdf);
  const renumber: Renumber = (object) => numbers.get(object) ?? 0;
  const writing: Writing = { parts: [header], size: header.length, rows: new Map() };
  const reached = [...numbers.keys()].map((object): [number, PdfValue] => [
    renumber(object),
    pdf.objects.get(object) ?? null,
  ]);
  let next = reached.length + 1;
  for (const [number, value] of reached) if (isStream(value)) writeStream(writing, number, value, renumber);
  const plain = reached.filter(([, value]) => !isStream(value));
  for (let from = 0; from < plain.length; from += objectsPerStream) {
    writePacked(writing, next, plain.slice(from, from + objectsPerStream), renumber);
    next += 1;
  }
  writeCrossReference(writing, next, pdf.trailer, renumber);
  return Buffer.concat(writing.parts);
}

/** New numbers from 1 for what the trailer leads to, in the order in which it is met. */
function numbersInOrder({ objects, trailer }: PdfObjects): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const waiting: PdfValue[] = ['Info', 'Root'].map((key) => trailer.get(key) ?? null);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isRef(value)) {
      if (numbers.has(value.object)) continue;
      numbers.set(value.object, numbers.size + 1);
      waiting.push(objects.get(value.object) ?? null);
    } else waiting.push(...insideOf(value));
  }
  return numbers;
}

function insideOf(value: PdfValue): PdfValue[] {
  if (isArray(value)) return value.toReversed();
  if (isDictionary(value)) return [...value.values()].toReversed();
  return isStream(value) ? [...value.dictionary.values()].toReversed() : [];
}

function append(writing: Writing, bytes: Uint8Array): void {
  writing.parts.push(bytes);
  writing.size += bytes.length;
}

function writeStream(
  writing: Writing,
  number: number,
  { dictionary, content }: PdfStream,
  renumber: Renumber,
): void {
  writing.rows.set(number, { type: 1, first: writing.size, second: 0 });
  const about = serialised(new Map([...dictionary, ['Length', content.length]]), renumber);
  append(writing, Buffer.from(`${number} 0 obj\n${about}\nstream\n`, 'latin1'));
  append(writing, content);
  append(writing, Buffer.from('\nendstream\nendobj\n', 'latin1'));
}

function writePacked(
  writing: Writing,
  number: number,
  objects: readonly (readonly [number, PdfValue])[],
  renumber: Renumber,
): void {
  const head: string[] = [];
  let body = '';
  for (const [index, [object, value]] of objects.entries()) {
    head.push(`${object} ${body.length}`);
    body += `${serialised(value, renumber)}\n`;
    writing.rows.set(object, { type: 2, first: number, second: index });
  }
  const first = `${head.join(' ')}\n`;
  const dictionary = new Map<string, PdfValue>([
    ['Type', pdfName('ObjStm')],
    ['N', objects.length],
    ['First', first.length],
  ]);
  writeStream(writing, number, deflated(dictionary, Buffer.from(first + body, 'latin1')), renumber);
}

/** One less than usual: a quarter faster, and 4% larger. */
const level = 5;

/** A stream that is packed as PDF packs best. */
export function deflated(dictionary: Dictionary, bytes: Uint8Array): PdfStream {
  return {
    dictionary: new Map([...dictionary, ['Filter', pdfName('FlateDecode')]]),
    content: deflateSync(bytes, { level }),
  };
}

const fieldWidths = [1, 4, 2] as const;
const rowWidth = 7;

function writeCrossReference(
  writing: Writing,
  number: number,
  trailer: Dictionary,
  renumber: Renumber,
): void {
  const start = writing.size;
  writing.rows.set(number, { type: 1, first: start, second: 0 });
  const dictionary = new Map<string, PdfValue>([
    ['Type', pdfName('XRef')],
    ['Size', number + 1],
    ['W', fieldWidths],
    ['Root', trailer.get('Root') ?? null],
    ['Info', trailer.get('Info') ?? null],
    ['ID', [fileId(writing), fileId(writing)]],
    [
      'DecodeParms',
      new Map<string, PdfValue>([
        ['Predictor', upPredictor],
        ['Columns', rowWidth],
      ]),
    ],
  ]);
  writeStream(writing, number, deflated(dictionary, differences(tableRows(writing.rows, number))), renumber);
  append(writing, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
}

/** The same bytes have the same name, and other bytes another. */
function fileId({ parts }: Writing): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest().toString('latin1', 0, 16);
}

function tableRows(rows: ReadonlyMap<number, Row>, last: number): Buffer {
  const table = Buffer.alloc((last + 1) * rowWidth);
  table.writeUInt16BE(0xffff, 5);
  for (const [number, { type, first, second }] of rows) {
    const at = number * rowWidth;
    table.writeUInt8(type, at);
    table.writeUInt32BE(first, at + 1);
    table.writeUInt16BE(second, at + 5);
  }
  return table;
}

/** PNG's "up": each byte less the one above it, so that a table in which little changes packs to almost nothing. */
const upPredictor = 12;

function differences(table: Buffer): Buffer {
  const rows = table.length / rowWidth;
  const out = Buffer.alloc(rows * (rowWidth + 1));
  for (let row = 0; row < rows; row += 1) {
    out[row * (rowWidth + 1)] = 2;
    for (let column = 0; column < rowWidth; column += 1) {
      const at = row * rowWidth + column;
      out[row * (rowWidth + 1) + 1 + column] =
        (table[at] ?? 0) - (row === 0 ? 0 : (table[at - rowWidth] ?? 0));
    }
  }
  return out;
}
