import { type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { type Canvas, type Graphics, matrixOf, type Operator } from './canvas.ts';
import { addImage, drawingOperators } from './drawing-operators.ts';
import type { PdfFont } from './font.ts';
import { type Box, identity, intersection, multiply, nowhere, transformed } from './geometry.ts';
import type { ContentStream, Mark } from './marks.ts';
import { dictionaryAt, entry, nameAt, numberAt, numbersAt, referenceAt, streamBytes } from './objects.ts';
import { nameOf, type Operand, scanContent } from './scanner.ts';
import { closeRun, textOperators } from './text-operators.ts';

export type FontReader = (resources: PDFDict | undefined, name: string) => PdfFont | undefined;
/** What is shared by all pages of a file: its fonts, and how many bytes of content may still be drawn. */
export type Reading = { readonly fonts: FontReader; bytesLeft: number };

/** Everything that a page draws, in order; throws when it is more than may still be drawn. */
export function marksOf(page: ContentStream, area: Box, reading: Reading): readonly Mark[] {
  const marks: Mark[] = [];
  const ink = { white: false, opacity: 1 };
  const spacing = { letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
  const graphics = {
    matrix: identity,
    clip: area,
    font: undefined,
    size: 1,
    ...spacing,
    fill: ink,
    stroke: ink,
  };
  draw(page, graphics, { marks, reading, depth: 0, around: [] });
  return marks;
}

type Drawing = Readonly<{ marks: Mark[]; reading: Reading; depth: number; around: readonly string[] }>;

/** Forms may hold forms; one that holds itself ends here. */
const deepest = 12;

function draw(stream: ContentStream, graphics: Graphics, drawing: Drawing): void {
  const { marks, reading, around } = drawing;
  // A small file may draw one form a million times.
  reading.bytesLeft -= stream.bytes.length;
  if (reading.bytesLeft < 0) throw new Error('more content than a document has');
  const canvas: Canvas = {
    graphics,
    kept: [],
    stream,
    fontNamed: (name) => reading.fonts(stream.resources, name),
    open: [...around],
    marks,
    path: { ...nowhere },
    clips: false,
    textMatrix: identity,
    lineMatrix: identity,
    placed: true,
    run: undefined,
  };
  scanContent(stream.bytes, (operator, operands) => {
    const known = operators.get(operator);
    if (known !== undefined) known(canvas, operands);
    else if (operator === 'Do') drawObject(canvas, operands[0], drawing);
    else if (operator === 'gs') useState(canvas, operands[0]);
  });
  closeRun(canvas);
}

const operators = new Map<string, Operator>(Object.entries({ ...drawingOperators, ...textOperators }));

/** Transparency is the only thing of a named state that decides what is seen. */
function useState(canvas: Canvas, name: Operand | undefined): void {
  const state = resource(canvas, 'ExtGState', name);
  if (state === undefined) return;
  closeRun(canvas);
  const { fill, stroke } = canvas.graphics;
  canvas.graphics = {
    ...canvas.graphics,
    fill: { ...fill, opacity: numberAt(state, 'ca') ?? fill.opacity },
    stroke: { ...stroke, opacity: numberAt(state, 'CA') ?? stroke.opacity },
  };
}

function resource({ stream }: Canvas, kind: string, name: Operand | undefined): PDFDict | undefined {
  const named = stream.resources === undefined ? undefined : dictionaryAt(stream.resources, kind);
  return named === undefined ? undefined : dictionaryAt(named, nameOf(name));
}

function drawObject(canvas: Canvas, name: Operand | undefined, drawing: Drawing): void {
  const objects = canvas.stream.resources && dictionaryAt(canvas.stream.resources, 'XObject');
  const object = objects === undefined ? undefined : entry(objects, nameOf(name));
  if (objects === undefined || !(object instanceof PDFRawStream)) return;
  closeRun(canvas);
  if (nameAt(object.dict, 'Subtype') === 'Image') addImage(canvas);
  if (nameAt(object.dict, 'Subtype') !== 'Form' || drawing.depth >= deepest) return;
  const stream = {
    bytes: streamBytes(object),
    resources: dictionaryAt(object.dict, 'Resources') ?? canvas.stream.resources,
    name: referenceAt(objects, nameOf(name)) ?? '',
  };
  const around = canvas.open.slice(-1);
  draw(stream, insideForm(canvas.graphics, object.dict), { ...drawing, depth: drawing.depth + 1, around });
}

function insideForm(graphics: Graphics, form: PDFDict): Graphics {
  const own = numbersAt(form, 'Matrix');
  const matrix = own.length === 6 ? multiply(matrixOf(own), graphics.matrix) : graphics.matrix;
  const [left, bottom, right, top] = numbersAt(form, 'BBox');
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return { ...graphics, matrix };
  const clip = intersection(graphics.clip, transformed({ left, bottom, right, top }, matrix));
  return { ...graphics, matrix, clip };
}
