import { type Name, pdfName } from './values.ts';

/** A place in a content stream or file, and the bare word that was read last. */
export type Cursor = { readonly bytes: Uint8Array; at: number; word: string };

export const isSpace = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) isSpace[code] = 1;
export const isDelimiter = new Uint8Array(256);
for (const sign of '()<>[]{}/%') isDelimiter[sign.charCodeAt(0)] = 1;

export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  let { at } = cursor;
  for (; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === 0x25) at = endOfComment(bytes, at) - 1;
    else if (isSpace[code] !== 1) break;
  }
  cursor.at = at;
}

function endOfComment(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  return at;
}

const numberStart = new Uint8Array(256);
for (const sign of '0123456789.-+') numberStart[sign.charCodeAt(0)] = 1;

export function isNumberStart(code: number): boolean {
  return numberStart[code] === 1;
}

export function readNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  let { at } = cursor;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative || bytes[at] === 0x2b) at += 1;
  const whole = endOfDigits(bytes, at);
  let value = digitsBetween(bytes, at, whole, 0);
  at = whole;
  if (bytes[at] === 0x2e) {
    const end = endOfDigits(bytes, at + 1);
    value = digitsBetween(bytes, at + 1, end, value) / (powers[end - at - 1] ?? 1);
    at = end;
  }
  cursor.at = at;
  return isNegative ? -value : value;
}

/** More digits than any number has; a damaged file must not make one without end. */
const mostDigits = 30;
const powers = Array.from({ length: mostDigits + 2 }, (_, digits) => 10 ** digits);

function endOfDigits(bytes: Uint8Array, start: number): number {
  const most = Math.min(bytes.length, start + mostDigits + 1);
  let at = start;
  while (at < most && isDigit(bytes[at] ?? 0)) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function digitsBetween(bytes: Uint8Array, from: number, to: number, before: number): number {
  let value = before;
  for (let at = from; at < to; at += 1) value = value * 10 + ((bytes[at] ?? 0) - 0x30);
  return value;
}

/** Words are few and come back all the time: each is made once, by its first three bytes when it has no more. */
const shortWords = new Map<number, string>();

/** A run of signs that are neither space nor bracket; at least one sign. */
export function readWord(cursor: Cursor): string {
  const { bytes } = cursor;
  const start = cursor.at;
  const end = endOfRegular(bytes, start + 1);
  cursor.at = end;
  if (end - start > 3) return textBetween(bytes, start, end);
  const key = packed(bytes, start, end);
  const known = shortWords.get(key);
  if (known !== undefined) return known;
  const word = textBetween(bytes, start, end);
  shortWords.set(key, word);
  return word;
}

function packed(bytes: Uint8Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = key * 256 + (bytes[at] ?? 0);
  return key;
}

export function readName(cursor: Cursor): Name {
  cursor.at += 1;
  const isEmpty = endOfRegular(cursor.bytes, cursor.at) === cursor.at;
  const written = isEmpty ? '' : readWord(cursor);
  const isPlain = !written.includes('#');
  return pdfName(isPlain ? written : written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => byteSign(hex)));
}

function byteSign(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function endOfRegular(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    if (isSpace[code] === 1 || isDelimiter[code] === 1) break;
  }
  return at;
}

export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Hexadecimal bytes; the cursor stands on the `<`. */
export function readHex(cursor: Cursor): string {
  const { bytes } = cursor;
  const found = bytes.indexOf(0x3e, cursor.at);
  const end = found < 0 ? bytes.length : found;
  let text = '';
  let first = -1;
  for (let at = cursor.at + 1; at < end; at += 1) {
    const digit = hexDigit(bytes[at] ?? 0);
    if (digit < 0) continue;
    if (first >= 0) text += String.fromCharCode(first * 16 + digit);
    first = first < 0 ? digit : -1;
  }
  cursor.at = end + 1;
  return first < 0 ? text : text + String.fromCharCode(first * 16);
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** A string between brackets; the cursor stands on the `(`. */
export function readLiteral(cursor: Cursor): string {
  const { bytes } = cursor;
  let text = '';
  cursor.at += 1;
  for (let depth = 1; cursor.at < bytes.length; ) {
    const code = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    depth += depthChange[code] ?? 0;
    if (depth === 0) break;
    text += code === 0x5c ? readEscape(cursor) : String.fromCharCode(code);
  }
  return text;
}

/** What a bracket does to how deep a string is. */
const depthChange: Readonly<Record<number, number>> = { 40: 1, 41: -1 };
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};

function readEscape(cursor: Cursor): string {
  const { bytes } = cursor;
  const next = textBetween(bytes, cursor.at, cursor.at + 3);
  const [octal] = /^[0-7]{1,3}/.exec(next) ?? [];
  cursor.at += octal?.length ?? (next.startsWith('\r\n') ? 2 : 1);
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  const sign = next.slice(0, 1);
  return escapes[sign] ?? sign;
}

/** The bytes of an inline image are no operators; the cursor ends before its `EI`. */
export function skipInlineImage(cursor: Cursor): void {
  const { bytes } = cursor;
  for (cursor.at += 1; cursor.at < bytes.length; cursor.at += 1) if (isEndOfImage(bytes, cursor.at)) return;
}

function isEndOfImage(bytes: Uint8Array, at: number): boolean {
  const after = bytes[at + 2];
  const isWordEnd = after === undefined || isSpace[after] === 1;
  return isSpace[bytes[at - 1] ?? 0] === 1 && bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isWordEnd;
}
