import { scanContent } from './scanner.ts';
import type { PdfValue } from './values.ts';

/** Text of each character code of a font. */
export type CodeTexts = ReadonlyMap<number, string>;

/** A range of a damaged map may be endless; no font has more codes than this. */
const mostCodes = 65_536;

/** Reads a ToUnicode map: from character code to text. */
export function codeTexts(map: Uint8Array): CodeTexts {
  const texts = new Map<number, string>();
  scanContent(map, (operator, operands) => {
    if (operator === 'endbfchar') addSingles(texts, operands);
    if (operator === 'endbfrange') addRanges(texts, operands);
  });
  return texts;
}

function addSingles(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2)
    texts.set(numberOf(operands[index]), textOf(operands[index + 1]));
}

function addRanges(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const first = numberOf(operands[index]);
    const last = Math.min(numberOf(operands[index + 1]), first + mostCodes);
    const target = operands[index + 2];
    for (let code = first; code <= last; code += 1)
      texts.set(code, Array.isArray(target) ? textOf(target[code - first]) : shifted(target, code - first));
  }
}

function shifted(target: PdfValue | undefined, steps: number): string {
  const text = textOf(target);
  const last = text.charCodeAt(text.length - 1);
  return text === '' ? '' : text.slice(0, -1) + String.fromCharCode(last + steps);
}

function numberOf(operand: PdfValue | undefined): number {
  if (typeof operand !== 'string') return 0;
  return [...operand].reduce((total, byte) => total * 256 + byte.charCodeAt(0), 0);
}

/** UTF-16, most significant byte first. */
function textOf(operand: PdfValue | undefined): string {
  if (typeof operand !== 'string') return '';
  let text = '';
  for (let at = 0; at + 1 < operand.length; at += 2)
    text += String.fromCharCode((operand.charCodeAt(at) << 8) | operand.charCodeAt(at + 1));
  return text;
}
