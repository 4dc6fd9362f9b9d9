import {
  type Cursor,
  isDelimiter,
  isNumberStart,
  type Name,
  readHex,
  readLiteral,
  readName,
  readNumber,
  readWord,
  skipInlineImage,
  skipSpace,
} from './tokens.ts';

/** What stands before an operator. A string is a PDF string: each sign is a byte. */
export type Operand = number | string | boolean | null | Name | readonly Operand[] | Dictionary;
export type Dictionary = ReadonlyMap<string, Operand>;
/** `operands` is only good during the call. */
export type OnOperator = (operator: string, operands: readonly Operand[]) => void;

/** Calls `onOperator` for each operator of a content stream (or of a character map, which is written alike). */
export function scanContent(bytes: Uint8Array, onOperator: OnOperator): void {
  const cursor: Cursor = { bytes, at: 0, word: '' };
  const operands: Operand[] = [];
  for (;;) {
    const operand = nextOperand(cursor, 0);
    if (operand !== undefined) {
      if (operands.length < mostOperands) operands.push(operand);
      continue;
    }
    if (cursor.word === '') return;
    if (cursor.word === 'ID') skipInlineImage(cursor);
    onOperator(cursor.word, operands);
    operands.length = 0;
  }
}

/** A damaged stream may go on without operators; nothing that is drawn has this many. */
const mostOperands = 4096;
const deepest = 32;
const [endOfArray, endOfDictionary] = [']', '>>'];

/** Undefined at a bare word (an operator, or the end of a list), which `cursor.word` then names, and at the end. */
function nextOperand(cursor: Cursor, depth: number): Operand | undefined {
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

function wordOrValue(cursor: Cursor): Operand | undefined {
  const word = readWord(cursor);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  cursor.word = word;
  return undefined;
}

function readBracket(cursor: Cursor, code: number, depth: number): Operand | undefined {
  const isDouble = cursor.bytes[cursor.at + 1] === code && (code === 0x3c || code === 0x3e);
  cursor.at += isDouble ? 2 : 1;
  if (code === 0x5b) return readList(cursor, endOfArray, depth);
  if (code === 0x3c) return readDictionary(cursor, depth);
  if (code === 0x5d) cursor.word = endOfArray;
  else cursor.word = code === 0x3e ? endOfDictionary : String.fromCharCode(code);
  return undefined;
}

function readList(cursor: Cursor, end: string, depth: number): Operand[] {
  const items: Operand[] = [];
  while (depth < deepest && items.length < mostOperands) {
    const operand = nextOperand(cursor, depth + 1);
    if (operand !== undefined) items.push(operand);
    else if (cursor.word === end || cursor.word === '') break;
  }
  return items;
}

function readDictionary(cursor: Cursor, depth: number): Dictionary {
  const items = readList(cursor, endOfDictionary, depth);
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2)
    entries.set(nameOf(items[index]), items[index + 1] ?? null);
  return entries;
}

/** A name without its slash; '' for anything else. */
export function nameOf(operand: Operand | undefined): string {
  return typeof operand === 'object' && operand !== null && 'name' in operand ? operand.name : '';
}
