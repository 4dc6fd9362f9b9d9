import {
  addShape,
  type Canvas,
  emptyPath,
  type Ink,
  matrixOf,
  numberAt,
  type Operator,
  openMarked,
} from './canvas.ts';
import { type Box, intersection, isEmpty, multiply, transformed } from './geometry.ts';
import type { PdfValue } from './values.ts';

/** Operators for the graphics state, paths, colours and marked content. */
export const drawingOperators: Readonly<Record<string, Operator>> = {
  q: (canvas) => {
    if (canvas.kept.length < mostKept) canvas.kept.push(canvas.graphics);
  },
  Q: (canvas) => {
    canvas.graphics = canvas.kept.pop() ?? canvas.graphics;
  },
  cm: (canvas, operands) => {
    const matrix = multiply(matrixOf(operands), canvas.graphics.matrix);
    canvas.graphics = { ...canvas.graphics, matrix };
  },
  m: addPoints,
  l: addPoints,
  c: addPoints,
  v: addPoints,
  y: addPoints,
  re: addRectangle,
  W: nextPathClips,
  'W*': nextPathClips,
  n: endPath,
  ...Object.fromEntries(['f', 'F', 'f*'].map((name) => [name, painting('area')])),
  ...Object.fromEntries(['B', 'B*', 'b', 'b*'].map((name) => [name, painting('area')])),
  ...Object.fromEntries(['S', 's'].map((name) => [name, painting('line')])),
  sh: (canvas) => addShape(canvas, 'area', canvas.graphics.clip, solid),
  EI: addImage,
  g: fillWith,
  rg: fillWith,
  k: fillWith,
  sc: fillWith,
  scn: fillWith,
  G: strokeWith,
  RG: strokeWith,
  K: strokeWith,
  SC: strokeWith,
  SCN: strokeWith,
  BMC: (canvas, [tag]) => openMarked(canvas, tag, undefined),
  BDC: (canvas, [tag, properties]) => openMarked(canvas, tag, properties),
  EMC: (canvas) => void canvas.open.pop(),
};

/** A damaged stream may keep states without end. */
const mostKept = 512;
const solid: Ink = { white: false, opacity: 1 };
const unitSquare: Box = { left: 0, bottom: 0, right: 1, top: 1 };

/** A picture fills the unit square of its matrix. */
export function addImage(canvas: Canvas): void {
  const { matrix, fill } = canvas.graphics;
  addShape(canvas, 'image', transformed(unitSquare, matrix), { white: false, opacity: fill.opacity });
}

/** Control points count too: a curve never leaves the box around them. */
function addPoints(canvas: Canvas, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2)
    addPoint(canvas, numberAt(operands, index), numberAt(operands, index + 1));
}

function addPoint({ graphics, path }: Canvas, x: number, y: number): void {
  const { a, b, c, d, e, f } = graphics.matrix;
  const pageX = x * a + y * c + e;
  const pageY = x * b + y * d + f;
  if (pageX < path.left) path.left = pageX;
  if (pageX > path.right) path.right = pageX;
  if (pageY < path.bottom) path.bottom = pageY;
  if (pageY > path.top) path.top = pageY;
}

function addRectangle(canvas: Canvas, operands: readonly PdfValue[]): void {
  const x = numberAt(operands, 0);
  const y = numberAt(operands, 1);
  const right = x + numberAt(operands, 2);
  const top = y + numberAt(operands, 3);
  addPoint(canvas, x, y);
  addPoint(canvas, right, y);
  addPoint(canvas, x, top);
  addPoint(canvas, right, top);
}

function nextPathClips(canvas: Canvas): void {
  canvas.clips = true;
}

function painting(kind: 'line' | 'area'): Operator {
  return (canvas) => {
    const { fill, stroke } = canvas.graphics;
    if (!isEmpty(canvas.path)) addShape(canvas, kind, canvas.path, kind === 'line' ? stroke : fill);
    endPath(canvas);
  };
}

function endPath(canvas: Canvas): void {
  if (canvas.clips) {
    const clip = intersection(canvas.graphics.clip, canvas.path);
    canvas.graphics = { ...canvas.graphics, clip };
  }
  canvas.clips = false;
  emptyPath(canvas);
}

function fillWith(canvas: Canvas, operands: readonly PdfValue[]): void {
  const { fill } = canvas.graphics;
  canvas.graphics = { ...canvas.graphics, fill: { ...fill, white: isWhite(operands) } };
}

function strokeWith(canvas: Canvas, operands: readonly PdfValue[]): void {
  const { stroke } = canvas.graphics;
  canvas.graphics = { ...canvas.graphics, stroke: { ...stroke, white: isWhite(operands) } };
}

/** White is all ones, but no ink at all where colours are inks. */
function isWhite(operands: readonly PdfValue[]): boolean {
  const wanted = operands.length === 4 ? 0 : 1;
  return operands.length > 0 && operands.every((operand) => operand === wanted);
}
