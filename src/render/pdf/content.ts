import { type Canvas, type Graphics, matrixOf, type Operator } from './canvas.ts';
import { addImage, drawingOperators } from './drawing-operators.ts';
import type { PdfFont } from './font.ts';
import { type Box, identity, intersection, multiply, nowhere, transformed } from './geometry.ts';
import type { ContentStream, Mark } from './marks.ts';
import { dictionaryAt, entry, nameAt, numberAt, numbersAt, referenceAt, streamBytes } from './objects.ts';
import { scanContent } from './scanner.ts';
import { closeRun, textOperators } from './text-operators.ts';
import { type Dictionary, isStream, nameOf, type PdfObjects, type PdfValue } from './values.ts';

export type FontReader = (resources: Dictionary | undefined, name: string) => PdfFont | undefined;
/** What is shared by all pages of a file: its fonts, and how many bytes of content may still be drawn. */
export type Reading = { readonly pdf: PdfObjects; readonly fonts: FontReader; bytesLeft: number };

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
    else if (operator === 'gs') useState(canvas, operands[0], reading.pdf);
  });
  closeRun(canvas);
}

const operators = new Map<string, Operator>(Object.entries({ ...drawingOperators, ...textOperators }));

/** Transparency is the only thing of a named state that decides what is seen. */
function useState(canvas: Canvas, name: PdfValue | undefined, pdf: PdfObjects): void {
  const { resources } = canvas.stream;
  const states = resources && dictionaryAt(pdf, resources, 'ExtGState');
  const state = states && dictionaryAt(pdf, states, nameOf(name));
  if (state === undefined) return;
  closeRun(canvas);
  const { fill, stroke } = canvas.graphics;
  canvas.graphics = {
    ...canvas.graphics,
    fill: { ...fill, opacity: numberAt(pdf, state, 'ca') ?? fill.opacity },
    stroke: { ...stroke, opacity: numberAt(pdf, state, 'CA') ?? stroke.opacity },
  };
}

function drawObject(canvas: Canvas, name: PdfValue | undefined, drawing: Drawing): void {
  const { pdf } = drawing.reading;
  const { resources } = canvas.stream;
  const objects = resources && dictionaryAt(pdf, resources, 'XObject');
  const object = objects && entry(pdf, objects, nameOf(name));
  if (objects === undefined || !isStream(object)) return;
  closeRun(canvas);
  const { dictionary } = object;
  if (nameAt(pdf, dictionary, 'Subtype') === 'Image') addImage(canvas);
  if (nameAt(pdf, dictionary, 'Subtype') !== 'Form' || drawing.depth >= deepest) return;
  const stream = {
    bytes: streamBytes(pdf, object),
    resources: dictionaryAt(pdf, dictionary, 'Resources') ?? resources,
    object: referenceAt(objects, nameOf(name)) ?? 0,
  };
  const around = canvas.open.slice(-1);
  const graphics = insideForm(canvas.graphics, dictionary, pdf);
  draw(stream, graphics, { ...drawing, depth: drawing.depth + 1, around });
}

function insideForm(graphics: Graphics, form: Dictionary, pdf: PdfObjects): Graphics {
  const own = numbersAt(pdf, form, 'Matrix');
  const matrix = own.length === 6 ? multiply(matrixOf(own), graphics.matrix) : graphics.matrix;
  const [left, bottom, right, top] = numbersAt(pdf, form, 'BBox');
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return { ...graphics, matrix };
  const clip = intersection(graphics.clip, transformed({ left, bottom, right, top }, matrix));
  return { ...graphics, matrix, clip };
}
