import {
  type Cursor,
  isDelimiter,
  isNumberStart,
  readHex,
  readLiteral,
  readName,
  readNumber,
  readWord,
  skipInlineImage,
  skipSpace,
} from './tokens.ts';
import { type Dictionary, nameOf, type PdfValue } from './values.ts';

/**
 * `operands` is only good during the call; operator and operands stand in the bytes from `from` up to `to`, with
 * space before them.
 */
export type OnOperator = (operator: string, operands: readonly PdfValue[], from: number, to: number) => void;

/** Calls `onOperator` for each operator of a content stream (or of a character map, which is written alike). */
export function scanContent(bytes: Uint8Array, onOperator: OnOperator): void {
  const cursor: Cursor = { bytes, at: 0, word: '' };
  const operands: PdfValue[] = [];
  let from = 0;
  for (;;) {
    const operand = nextValue(cursor);
    if (operand !== undefined) {
      if (operands.length < mostOperands) operands.push(operand);
      continue;
    }
    if (cursor.word === '') return;
    if (cursor.word === 'ID') skipInlineImage(cursor);
    onOperator(cursor.word, operands, from, cursor.at);
    empty(operands);
    from = cursor.at;
  }
}

/** Not by its length, which would give the room back and ask for it again a hundred thousand times. */
function empty(operands: PdfValue[]): void {
  while (operands.length > 0) operands.pop();
}

/** A damaged stream may go on without operators; nothing that is drawn has this many. */
const mostOperands = 4096;
const mostItems = 1_000_000;
const deepest = 32;
const [endOfArray, endOfDictionary] = [']', '>>'];

/** Undefined at a bare word (an operator, or the end of a list), which `cursor.word` then names, and at the end. */
export function nextValue(cursor: Cursor, depth = 0): PdfValue | undefined {
  skipSpace(cursor);
  const code = cursor.bytes[cursor.at];
  cursor.word = '';
  if (code === undefined) return undefined;
  if (isNumberStart(code)) return readNumber(cursor);
  if (code === 0x2f) return readName(cursor);
  if (code === 0x3c && cursor.bytes[cursor.at + 1] !== code) return readHex(cursor);
  if (isDelimiter[code] === 0) return wordOrValue(cursor);
  return code === 0x28 ? readLiteral(cursor) : readBracket(cursor, code, depth);
}

function wordOrValue(cursor: Cursor): PdfValue | undefined {
  const word = readWord(cursor);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  cursor.word = word;
  return undefined;
}

function readBracket(cursor: Cursor, code: number, depth: number): PdfValue | undefined {
  const isDouble = cursor.bytes[cursor.at + 1] === code && (code === 0x3c || code === 0x3e);
  cursor.at += isDouble ? 2 : 1;
  if (code === 0x5b) return readList(cursor, endOfArray, depth);
  if (code === 0x3c) return readDictionary(cursor, depth);
  if (code === 0x5d) cursor.word = endOfArray;
  else cursor.word = code === 0x3e ? endOfDictionary : String.fromCharCode(code);
  return undefined;
}

function readList(cursor: Cursor, end: string, depth: number): PdfValue[] {
  const items: PdfValue[] = [];
  while (depth < deepest && items.length < mostItems) {
    const item = nextValue(cursor, depth + 1);
    if (item !== undefined) items.push(item);
    else if (cursor.word === 'R') putRef(items);
    else if (cursor.word === end || cursor.word === '') break;
  }
  return items;
}

/** What was read as two numbers points to an object. */
export function putRef(items: PdfValue[]): void {
  const [object] = items.splice(-2);
  items.push(typeof object === 'number' ? { object } : null);
}

function readDictionary(cursor: Cursor, depth: number): Dictionary {
  const items = readList(cursor, endOfDictionary, depth);
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index + 1 < items.length; index += 2)
    entries.set(nameOf(items[index]), items[index + 1] ?? null);
  return entries;
}
