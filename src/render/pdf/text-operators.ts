import { type Canvas, matrixOf, numberAt, type OpenRun, type Operator, openContent } from './canvas.ts';
import type { PdfFont } from './font.ts';
import {
  type Box,
  identity,
  intersection,
  isEmpty,
  type Matrix,
  moved,
  multiply,
  type Point,
  pointAt,
  transformed,
} from './geometry.ts';
import { inkExtent } from './ink.ts';
import { nameOf, type PdfValue } from './values.ts';

const setting =
  (name: 'letterSpace' | 'wordSpace' | 'leading' | 'rise' | 'mode', factor = 1): Operator =>
  (canvas, operands) => {
    canvas.graphics = { ...canvas.graphics, [name]: numberAt(operands, 0) * factor };
  };

/** Operators that set and place text. */
export const textOperators: Readonly<Record<string, Operator>> = {
  BT: (canvas) => place(canvas, identity),
  Tf: setFont,
  Tc: setting('letterSpace'),
  Tw: setting('wordSpace'),
  TL: setting('leading'),
  Ts: setting('rise'),
  Tr: setting('mode'),
  Tz: (canvas, operands) => {
    canvas.graphics = { ...canvas.graphics, stretch: numberAt(operands, 0) / 100 };
  },
  Tm: (canvas, operands) => place(canvas, matrixOf(operands)),
  Td: (canvas, operands) => moveLine(canvas, numberAt(operands, 0), numberAt(operands, 1)),
  TD: (canvas, operands) => {
    canvas.graphics = { ...canvas.graphics, leading: -numberAt(operands, 1) };
    moveLine(canvas, numberAt(operands, 0), numberAt(operands, 1));
  },
  'T*': nextLine,
  Tj: (canvas, operands) => show(canvas, operands[0]),
  "'": (canvas, operands) => {
    nextLine(canvas);
    show(canvas, operands[0]);
  },
  '"': (canvas, operands) => {
    const [wordSpace, letterSpace] = [numberAt(operands, 0), numberAt(operands, 1)];
    canvas.graphics = { ...canvas.graphics, wordSpace, letterSpace };
    nextLine(canvas);
    show(canvas, operands[2]);
  },
  TJ: showSpaced,
};

function setFont(canvas: Canvas, operands: readonly PdfValue[]): void {
  const [name] = operands;
  const font = canvas.fontNamed(nameOf(name));
  const size = numberAt(operands, 1);
  const { graphics } = canvas;
  // Named again for each piece of text; what stays the same is one run.
  if (font !== graphics.font || size !== graphics.size) canvas.graphics = { ...graphics, font, size };
}

function place(canvas: Canvas, matrix: Matrix): void {
  canvas.lineMatrix = matrix;
  canvas.textMatrix = matrix;
  canvas.placed = true;
}

function moveLine(canvas: Canvas, x: number, y: number): void {
  canvas.lineMatrix = moved(canvas.lineMatrix, x, y);
  canvas.textMatrix = canvas.lineMatrix;
}

function nextLine(canvas: Canvas): void {
  moveLine(canvas, 0, -canvas.graphics.leading);
}

function showSpaced(canvas: Canvas, [items]: readonly PdfValue[]): void {
  if (!Array.isArray(items)) return;
  for (const item of items) {
    const { size, stretch } = canvas.graphics;
    if (typeof item === 'number') advance(canvas, (-item / 1000) * size * stretch);
    else show(canvas, item);
  }
}

function advance(canvas: Canvas, distance: number): void {
  canvas.textMatrix = moved(canvas.textMatrix, distance, 0);
}

function show(canvas: Canvas, bytes: PdfValue | undefined): void {
  const { font } = canvas.graphics;
  if (typeof bytes !== 'string' || font === undefined) return;
  const run = continuedRun(canvas);
  let distance = 0;
  for (let at = 0; at < bytes.length; at += font.bytesPerCode) {
    const first = bytes.charCodeAt(at);
    const code = font.bytesPerCode === 2 ? first * 256 + (bytes.charCodeAt(at + 1) || 0) : first;
    addSign(run, font, code);
    distance += signWidth(canvas, font, code);
  }
  advance(canvas, distance);
  canvas.placed = false;
  run.end = originOf(canvas);
}

function addSign(run: OpenRun, font: PdfFont, code: number): void {
  const text = font.textOf(code);
  if (code === 0 && font.bytesPerCode === 2) run.blanks += 1;
  if (text === undefined) run.unknown += 1;
  run.text += text ?? '\ufffd';
}

function signWidth({ graphics }: Canvas, font: PdfFont, code: number): number {
  const { size, letterSpace, wordSpace, stretch } = graphics;
  const isSpace = font.bytesPerCode === 1 && code === 32;
  return ((font.widthOf(code) / 1000) * size + letterSpace + (isSpace ? wordSpace : 0)) * stretch;
}

/** Where the next sign goes, on the page. */
function originOf({ graphics, textMatrix }: Canvas): Point {
  const { c, d, e, f } = textMatrix;
  return pointAt(graphics.matrix, graphics.rise * c + e, graphics.rise * d + f);
}

function continuedRun(canvas: Canvas): OpenRun {
  const start = originOf(canvas);
  const content = openContent(canvas);
  const { run, graphics, textMatrix } = canvas;
  if (run !== undefined && run.content === content && goesOn(run, canvas, start)) return run;
  closeRun(canvas);
  canvas.run = { graphics, textMatrix, start, content, text: '', end: start, blanks: 0, unknown: 0 };
  return canvas.run;
}

/** How near pieces of one run stand behind each other, in sizes; letters of one text may be drawn together by kerning. */
const [nearness, widestKerning] = [0.04, 0.3];

function goesOn(run: OpenRun, { graphics, textMatrix, placed }: Canvas, { x, y }: Point): boolean {
  const { a, b, c, d } = run.textMatrix;
  const isTurned = a !== textMatrix.a || b !== textMatrix.b || c !== textMatrix.c || d !== textMatrix.d;
  if (run.graphics !== graphics || isTurned) return false;
  return (
    Math.abs(x - run.end.x) + Math.abs(y - run.end.y) < sizeOf(run) * (placed ? nearness : widestKerning)
  );
}

/** The size of the letters on the page. */
function sizeOf({ graphics, textMatrix }: OpenRun): number {
  const { a, b, c, d } = graphics.matrix;
  const x = textMatrix.c * a + textMatrix.d * c;
  const y = textMatrix.c * b + textMatrix.d * d;
  return graphics.size * Math.sqrt(x * x + y * y);
}

/** Ends the text that might have gone on; called when anything else is drawn. */
export function closeRun(canvas: Canvas): void {
  const { run } = canvas;
  canvas.run = undefined;
  const font = run?.graphics.font;
  if (run === undefined || font === undefined) return;
  const { graphics, textMatrix: _, ...rest } = run;
  const { clip, mode, fill } = graphics;
  const box = inkBox(run);
  const isDrawn = run.text.trim() !== '' && mode !== invisible && mode !== onlyClip && fill.opacity > 0;
  const visible = isDrawn && !isEmpty(intersection(box, clip));
  canvas.marks.push({ kind: 'text', ...rest, font, size: sizeOf(run), box, clip, visible });
}

/** Text rendering modes that leave no ink. */
const [invisible, onlyClip] = [3, 7];

function inkBox(run: OpenRun): Box {
  const { graphics, textMatrix, text, start, end } = run;
  const { size } = graphics;
  const matrix = multiply(textMatrix, graphics.matrix);
  const width = Math.hypot(end.x - start.x, end.y - start.y) / Math.hypot(matrix.a, matrix.b);
  const { bottom, top, before, after } = inkExtent(text);
  const ink = { left: before * width, bottom: bottom * size, right: (1 - after) * width, top: top * size };
  return transformed(ink, { ...matrix, e: start.x, f: start.y });
}
