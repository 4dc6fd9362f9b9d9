import { matrixOf, numberAt } from '../pdf/canvas.ts';
import { type Box, identity, multiply, nowhere, pointAt, union } from '../pdf/geometry.ts';
import { nameOf, type PdfValue } from '../pdf/values.ts';
import { type Handler, isInPicture, type Scan } from './content-scan.ts';

/** How far pictures reach: each point, letter and image that is drawn in one makes its box larger. */
export function growPicture(scan: Scan, box: Box): void {
  const { marked } = scan;
  if (marked?.id === undefined || marked.role !== 'picture' || box.right < box.left) return;
  scan.boxes.set(marked.id, union(scan.boxes.get(marked.id) ?? nowhere, box));
}

function grow(scan: Scan, x: number, y: number): void {
  const point = pointAt(scan.matrix, x, y);
  scan.path = union(scan.path, { left: point.x, right: point.x, bottom: point.y, top: point.y });
}

/** Control points count too: a curve never leaves the box around them. */
export const addPoints: Handler = (scan, operands, from) => {
  scan.pathFrom ??= from;
  if (!isInPicture(scan)) return;
  for (let index = 0; index + 1 < operands.length; index += 2)
    grow(scan, numberAt(operands, index), numberAt(operands, index + 1));
};

export const addRectangle: Handler = (scan, operands, from) => {
  scan.pathFrom ??= from;
  if (isInPicture(scan)) growAround(scan, operands);
};

function growAround(scan: Scan, operands: readonly PdfValue[]): void {
  const [x, y] = [numberAt(operands, 0), numberAt(operands, 1)];
  const [right, top] = [x + numberAt(operands, 2), y + numberAt(operands, 3)];
  grow(scan, x, y);
  grow(scan, right, y);
  grow(scan, x, top);
  grow(scan, right, top);
}

/** An image fills the unit square of its matrix. */
export function addImage(scan: Scan): void {
  if (!isInPicture(scan)) return;
  growAround(scan, [0, 0, 1, 1]);
  growPicture(scan, scan.path);
}

/** About how high and wide letters are, in sizes; the box of a picture need not be finer. */
const [letterHeight, letterWidth] = [0.7, 0.5];

export function addText(scan: Scan, operands: readonly PdfValue[]): void {
  if (!isInPicture(scan)) return;
  const shown = operands[0];
  const { textMatrix, matrix, fontSize } = scan;
  const letters = typeof shown === 'string' ? shown.length / 2 : 1;
  const whole = multiply(textMatrix, matrix);
  const start = pointAt(whole, 0, 0);
  const end = pointAt(whole, letters * letterWidth * fontSize, letterHeight * fontSize);
  const at = { left: start.x, right: start.x, bottom: start.y, top: start.y };
  growPicture(scan, union(at, { left: end.x, right: end.x, bottom: end.y, top: end.y }));
}

export const placeText: Handler = (scan, operands) => {
  scan.textMatrix = matrixOf(operands);
  scan.offset = 0;
};

export const moveText: Handler = (scan, operands) => {
  // Along its line text moves with every letter; where it stands there matters in pictures only.
  if (numberAt(operands, 1) === 0 && !isInPicture(scan)) return;
  const moved = { ...identity, e: numberAt(operands, 0), f: numberAt(operands, 1) };
  scan.textMatrix = multiply(moved, scan.textMatrix);
};

export const setFont: Handler = (scan, operands) => {
  scan.fontSize = numberAt(operands, 1);
  scan.font = scan.around.fontNamed(nameOf(operands[0]));
};

export const transform: Handler = (scan, operands) => {
  scan.matrix = multiply(matrixOf(operands), scan.matrix);
};
