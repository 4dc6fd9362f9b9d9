import type { PdfFont } from './font.ts';
import { type Box, intersection, isEmpty, type Matrix, nowhere, type Point } from './geometry.ts';
import { type ContentKey, type ContentStream, contentKey, type Mark } from './marks.ts';
import { isDictionary, nameOf, type PdfValue } from './values.ts';

/** The graphics state: what `q` keeps and `Q` brings back. */
export type Graphics = Readonly<{
  matrix: Matrix;
  clip: Box;
  font: PdfFont | undefined;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** 1 is the font's own width. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  fill: Ink;
  stroke: Ink;
}>;
export type Ink = Readonly<{ white: boolean; opacity: number }>;

/** What is being drawn; operators change it one after another. */
export type Canvas = {
  graphics: Graphics;
  readonly kept: Graphics[];
  readonly stream: ContentStream;
  readonly fontNamed: (name: string) => PdfFont | undefined;
  /** Marked content that is open, innermost last. */
  readonly open: ContentKey[];
  readonly marks: Mark[];
  /** The box around the path so far; grown in place, point by point. */
  path: { -readonly [Side in keyof Box]: Box[Side] };
  /** The path becomes a clip when it is painted. */
  clips: boolean;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** A text matrix was set since the last text: what follows stands somewhere else, and not behind it. */
  placed: boolean;
  /** Text that may go on. */
  run: OpenRun | undefined;
};

/** A run to which more may be added as long as nothing else changes. */
export type OpenRun = {
  readonly graphics: Graphics;
  readonly textMatrix: Matrix;
  readonly start: Point;
  readonly content: ContentKey;
  text: string;
  end: Point;
  blanks: number;
  unknown: number;
};

/** One operator: what it does to the canvas. */
export type Operator = (canvas: Canvas, operands: readonly PdfValue[]) => void;

export function numberAt(operands: readonly PdfValue[], index: number): number {
  const operand = operands[index];
  return typeof operand === 'number' ? operand : 0;
}

export function matrixOf(operands: readonly PdfValue[]): Matrix {
  return {
    a: numberAt(operands, 0),
    b: numberAt(operands, 1),
    c: numberAt(operands, 2),
    d: numberAt(operands, 3),
    e: numberAt(operands, 4),
    f: numberAt(operands, 5),
  };
}

export function addShape(canvas: Canvas, kind: 'line' | 'area' | 'image', box: Box, ink: Ink): void {
  const { clip } = canvas.graphics;
  const shown = intersection(box, clip);
  const visible = !isEmpty(shown) && ink.opacity > 0 && !ink.white;
  canvas.marks.push({ kind, box: shown, clip, content: openContent(canvas), visible });
}

/** The innermost marked content with a number; what is inside an artifact is not tagged. */
export function openContent({ open }: Canvas): ContentKey {
  return open.at(-1) ?? '';
}

/** Marked content without a number belongs to what it stands in, unless it is an artifact. */
export function openMarked(
  canvas: Canvas,
  tag: PdfValue | undefined,
  properties: PdfValue | undefined,
): void {
  const id = isDictionary(properties) ? properties.get('MCID') : undefined;
  const around = openContent(canvas);
  if (typeof id === 'number') canvas.open.push(contentKey(canvas.stream.object, id));
  else canvas.open.push(nameOf(tag) === 'Artifact' ? '' : around);
}

export function emptyPath(canvas: Canvas): void {
  canvas.path = { ...nowhere };
}
