import type { PdfFont } from '../pdf/font.ts';
import { multiply, pointAt } from '../pdf/geometry.ts';
import type { PdfValue } from '../pdf/values.ts';
import type { Scan } from './content-scan.ts';
import type { WordsOfDocument } from './document-words.ts';

/** Lines are farther apart than this, in points. */
const leastStep = 2;
/** Texts of one line that are set apart have more than this between them, in sizes. */
const leastGap = 0.15;

/** Remembers what is shown in the line that is open, as text. */
export function addToLine(scan: Scan, operands: readonly PdfValue[]): void {
  const { font, marked } = scan;
  const shown = operands[0];
  if (typeof shown !== 'string' || font === undefined || marked?.role !== 'text') return;
  scan.shown += textOf(font, shown);
}

function textOf(font: PdfFont, shown: string): string {
  let text = '';
  for (let at = 0; at < shown.length; at += font.bytesPerCode) {
    const first = shown.charCodeAt(at);
    const code = font.bytesPerCode === 2 ? (first << 8) | shown.charCodeAt(at + 1) : first;
    text += font.textOf(code) ?? '';
  }
  return text;
}

/**
 * A browser leaves out the space at which a line breaks and that between texts which a style sheet sets apart, and who
 * reads the text alone joins the last word to the first of what follows. Each gets its space back, which has no ink,
 * unless the line broke within a word. Called where a text object ends, at the byte `at`.
 */
export function endText(scan: Scan, at: number): void {
  const { font, shown, line } = scan;
  scan.shown = '';
  if (shown === '' || font?.space === undefined || font.bytesPerCode !== 2) return;
  const whole = multiply(scan.textMatrix, scan.matrix);
  const [start, end] = [pointAt(whole, 0, 0), pointAt(whole, scan.reached, 0)];
  const isSameLine = line !== undefined && Math.abs(line.end.y - start.y) < leastStep;
  const gap = isSameLine ? (start.x - line.end.x) / (pointAt(whole, scan.fontSize, 0).x - start.x) : 0;
  if (!isSameLine || (gap > leastGap && !/^[\s\p{Po}\p{Pe}\p{Pf}%]/u.test(shown))) endLine(scan, shown);
  const text = scan.line === undefined ? shown : scan.line.text + shown;
  scan.line = { text, end, at, space: font.space.toString(16).padStart(4, '0') };
}

/** Writes the space at the end of the last line, when the text that follows begins another word. */
export function endLine(scan: Scan, following: string): void {
  const { line, around, edits } = scan;
  scan.line = undefined;
  if (line === undefined || /\s$/.test(line.text) || isOneWord(line.text, following, around.words)) return;
  edits.push({ from: line.at, to: line.at, kind: 'text', text: `\n<${line.space}> Tj` });
}

/** True for a part of a word that the line broke, with the hyphen that it then shows or its own. */
function isOneWord(line: string, following: string, { all, written }: WordsOfDocument): boolean {
  const [last = ''] = /\S+$/.exec(line) ?? [];
  const [first = ''] = /^\S+/.exec(following) ?? [];
  if (first === '' || (all.has(last) && all.has(first))) return false;
  return written.includes(last + first) || written.includes(last.replace(/[-\u2010]$/, '') + first);
}
