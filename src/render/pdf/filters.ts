import { constants, inflateSync } from 'node:zlib';
import { isArray, isDictionary, nameOf, type PdfStream, type PdfValue } from './values.ts';

/** A stream that unpacks to more than this was made to fill the memory. */
const mostBytes = 64 * 1024 * 1024;

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** The bytes of a stream, unpacked; throws for a packing that is not read here. What is damaged at its end is left out. */
export function unpacked({ dictionary, content }: PdfStream, resolve: Resolve): Uint8Array {
  const filters = listOf(resolve(dictionary.get('Filter')), resolve).map(nameOf);
  const settings = listOf(resolve(dictionary.get('DecodeParms')), resolve);
  return filters.reduce((bytes, filter, index) => {
    const decode = decoders[filter];
    if (decode === undefined) throw new Error(`a stream is packed with ${filter || 'something unknown'}`);
    return withoutPredictor(decode(bytes), settings[index], resolve);
  }, content);
}

function listOf(value: PdfValue | undefined, resolve: Resolve): (PdfValue | undefined)[] {
  if (value === undefined) return [];
  return isArray(value) ? value.map((item) => resolve(item)) : [value];
}

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  FlateDecode: inflate,
  ASCIIHexDecode: fromHex,
  ASCII85Decode: fromAscii85,
  RunLengthDecode: fromRunLengths,
};

function inflate(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes });
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits = latin(bytes)
    .replace(/>[\s\S]*$/, '')
    .replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** ISO 32000-1, 7.4.3: five signs are four bytes, `z` is four zeros. */
function fromAscii85(bytes: Uint8Array): Uint8Array {
  const signs = latin(bytes)
    .replace(/~>[\s\S]*$/, '')
    .replace(/\s/g, '')
    .replaceAll('z', '!!!!!');
  const groups = signs.match(/.{1,5}/g) ?? [];
  return Buffer.concat(groups.map(fourBytes));
}

function fourBytes(group: string): Uint8Array {
  const value = [...group.padEnd(5, 'u')].reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value % 2 ** 32 < 0 ? 0 : value % 2 ** 32);
  return bytes.subarray(0, group.length - 1);
}

/** ISO 32000-1, 7.4.5. */
function fromRunLengths(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < mostBytes; ) {
    const length = bytes[at] ?? endOfRuns;
    if (length === endOfRuns) break;
    const isCopied = length < endOfRuns;
    const part = isCopied
      ? bytes.subarray(at + 1, at + 2 + length)
      : new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0);
    parts.push(part);
    size += part.length;
    at += isCopied ? 2 + length : 2;
  }
  return Buffer.concat(parts);
}

const endOfRuns = 128;

/** ISO 32000-1, 7.4.4.4: each row of a table was written as what differs from the byte before or above. */
function withoutPredictor(bytes: Uint8Array, settings: PdfValue | undefined, resolve: Resolve): Uint8Array {
  if (!isDictionary(settings)) return bytes;
  const setting = (key: string, usual: number): number => {
    const value = resolve(settings.get(key));
    return typeof value === 'number' ? value : usual;
  };
  if (setting('Predictor', 1) < 10) return bytes;
  const pixel = Math.ceil((setting('Colors', 1) * setting('BitsPerComponent', 8)) / 8);
  const row = Math.ceil((setting('Colors', 1) * setting('BitsPerComponent', 8) * setting('Columns', 1)) / 8);
  return pngRows(bytes, row, pixel);
}

function pngRows(bytes: Uint8Array, width: number, pixel: number): Uint8Array {
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const guess = guesses[bytes[row * (width + 1)] ?? 0] ?? noGuess;
    const written = bytes.subarray(row * (width + 1) + 1, (row + 1) * (width + 1));
    fillRow(out.subarray(Math.max(0, row - 1) * width, (row + 1) * width), written, {
      guess,
      pixel,
      isFirst: row === 0,
    });
  }
  return out;
}

type Guess = (left: number, up: number, corner: number) => number;
type RowKind = Readonly<{ guess: Guess; pixel: number; isFirst: boolean }>;

/** `out` holds the row above, when there is one, and the row that is filled. */
function fillRow(out: Uint8Array, written: Uint8Array, { guess, pixel, isFirst }: RowKind): void {
  const start = isFirst ? 0 : written.length;
  const above = (column: number): number => (isFirst ? 0 : byteAt(out, column));
  const before = (column: number): number => (column < 0 ? 0 : byteAt(out, start + column));
  for (const [column, byte] of written.entries()) {
    const left = column - pixel;
    out[start + column] = byte + guess(before(left), above(column), left < 0 ? 0 : above(left));
  }
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

const noGuess: Guess = () => 0;
const guesses: readonly Guess[] = [
  noGuess,
  (left) => left,
  (_, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  paeth,
];

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
