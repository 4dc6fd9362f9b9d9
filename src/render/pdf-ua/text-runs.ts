import { numberAt } from '../pdf/canvas.ts';
import type { PdfFont } from '../pdf/font.ts';
import type { PdfValue } from '../pdf/values.ts';
import type { Run, Scan } from './content-scan.ts';

/** Widths are in thousandths of the size; a letter stands where the browser wanted it to a tenth of that. */
const [thousand, fineness] = [1000, 10];

/** True for what belongs to the line that is open: a letter, or a step along the line. */
export function continuesRun(operator: string, operands: readonly PdfValue[]): boolean {
  return operator === 'Tj' || (operator === 'Td' && numberAt(operands, 1) === 0);
}

/** Adds letters to the line, with the step that they need beside their widths. */
export function addToRun(scan: Scan, operands: readonly PdfValue[], from: number, to: number): void {
  const { font, fontSize, tagged } = scan;
  const shown = operands[0];
  if (typeof shown !== 'string' || font?.bytesPerCode !== 2 || tagged === 0 || !(fontSize > 0)) return;
  scan.run ??= newRun(font, fontSize, { from, start: scan.offset });
  const { run } = scan;
  const step = Math.round(((run.reached - run.wanted) / run.size) * thousand * fineness) / fineness;
  if (step !== 0) {
    run.written += `<${hexOf(run.letters)}>${step}`;
    run.letters = '';
  }
  run.letters += shown;
  run.last = run.wanted;
  run.reached += ((widthOf(font, shown) - step) / thousand) * run.size;
  run.to = to;
}

function newRun(font: PdfFont, size: number, { from, start }: Pick<Run, 'from' | 'start'>): Run {
  const text = { written: '', letters: '' };
  return { from, to: from, start, font, size, ...text, wanted: 0, reached: 0, last: 0 };
}

function widthOf({ widthOf: width }: PdfFont, shown: string): number {
  let sum = 0;
  for (let at = 0; at + 1 < shown.length; at += 2)
    sum += width((shown.charCodeAt(at) << 8) | shown.charCodeAt(at + 1));
  return sum;
}

/** The next letter stands farther along the line. */
export function stepInRun(scan: Scan, operands: readonly PdfValue[]): void {
  const { run } = scan;
  scan.offset += numberAt(operands, 0);
  if (run !== undefined) run.wanted += numberAt(operands, 0);
}

/** Writes the line as one operator. What follows in the same text object starts from the last letter, as it did. */
export function endRun(scan: Scan, next: string): void {
  const { run, edits } = scan;
  scan.run = undefined;
  if (run === undefined) return;
  scan.reached = run.start + run.reached;
  if (run.last === 0) return;
  const back = next === 'ET' || next === 'Tm' ? '' : `\n${run.last.toFixed(4)} 0 Td`;
  const text = `\n[${run.written}<${hexOf(run.letters)}>]TJ${back}`;
  edits.push({ from: run.from, to: run.to, kind: 'text', text });
}

function hexOf(letters: string): string {
  return Buffer.from(letters, 'latin1').toString('hex');
}
