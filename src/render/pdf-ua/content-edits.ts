import { type Box, identity, type Matrix, multiply, nowhere, pointAt, union } from '../pdf/geometry.ts';
import { scanContent } from '../pdf/scanner.ts';
import { isDictionary, nameOf, type PdfValue } from '../pdf/values.ts';

/** What marked content belongs to: a picture, a sign before a list item, a head that was said before, or anything else. */
export type Role = 'picture' | 'sign' | 'repeated' | 'text';
/** A change of the bytes from `from` up to `to`: marked as decoration, or beginning as decoration instead of content. */
export type Edit = Readonly<{ from: number; to: number; kind: 'wrap' | 'begin' }>;
export type ContentEdits = Readonly<{
  edits: readonly Edit[];
  /** Numbers of content that became decoration. */
  dropped: ReadonlySet<number>;
  /** Where the pictures stand, by the number of their content. */
  boxes: ReadonlyMap<number, Box>;
}>;
export type Surroundings = Readonly<{
  matrix: Matrix;
  roleOf: (id: number) => Role;
  /** Called for each form that is drawn; true when it holds tagged content itself. */
  enterForm: (name: string, matrix: Matrix) => boolean;
}>;

type Marked = {
  readonly id: number | undefined;
  readonly isTagged: boolean;
  readonly role: Role | undefined;
  readonly from: number;
  readonly to: number;
  /** Something else than lines and areas is in it. */
  holdsContent: boolean;
};

type Scan = {
  readonly around: Surroundings;
  readonly edits: { from: number; to: number; kind: Edit['kind'] }[];
  readonly dropped: Set<number>;
  readonly boxes: Map<number, Box>;
  readonly open: Marked[];
  readonly matrices: Matrix[];
  matrix: Matrix;
  /** How many of the open ones are content or decoration. */
  tagged: number;
  pathFrom: number | undefined;
  path: Box;
  textFrom: number | undefined;
  /** Untagged pieces of the text object that is open. */
  pieces: (readonly [number, number])[];
  /** The text object holds tagged content too. */
  isMixed: boolean;
  textMatrix: Matrix;
  fontSize: number;
  /** The next decoration may be joined to the last one. */
  joins: boolean;
};

/**
 * What must change in a content stream so that all that is drawn is either content or decoration (ISO 14289-1, 7.1):
 * drawing outside of marked content becomes decoration, and so do the backgrounds and rules of elements that are no
 * picture, and heads that are repeated.
 */
export function contentEdits(bytes: Uint8Array, around: Surroundings): ContentEdits {
  const scan: Scan = {
    around,
    edits: [],
    dropped: new Set(),
    boxes: new Map(),
    open: [],
    matrices: [],
    matrix: around.matrix,
    tagged: 0,
    pathFrom: undefined,
    path: nowhere,
    textFrom: undefined,
    pieces: [],
    isMixed: false,
    textMatrix: identity,
    fontSize: 0,
    joins: false,
  };
  scanContent(bytes, (operator, operands, from, to) => {
    handlers.get(operator)?.(scan, operands, from, to);
  });
  return {
    edits: scan.edits.toSorted((one, other) => one.from - other.from),
    dropped: scan.dropped,
    boxes: scan.boxes,
  };
}

type Handler = (scan: Scan, operands: readonly PdfValue[], from: number, to: number) => void;

const numberAt = (operands: readonly PdfValue[], index: number): number => {
  const value = operands[index];
  return typeof value === 'number' ? value : 0;
};
const matrixOf = (operands: readonly PdfValue[]): Matrix => {
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((index) => numberAt(operands, index));
  return { a: a ?? 0, b: b ?? 0, c: c ?? 0, d: d ?? 0, e: e ?? 0, f: f ?? 0 };
};

const points: Handler = (scan, operands, from) => {
  scan.pathFrom ??= from;
  if (!isInPicture(scan)) return;
  for (let index = 0; index + 1 < operands.length; index += 2)
    grow(scan, numberAt(operands, index), numberAt(operands, index + 1));
};
const paint: Handler = (scan, _, from, to) => {
  growPicture(scan, scan.path);
  if (scan.tagged === 0) decorate(scan, scan.pathFrom ?? from, to);
  endPath(scan);
};
const showText: Handler = (scan, operands, from, to) => {
  markContent(scan);
  if (isInPicture(scan)) growPicture(scan, textBox(scan, operands));
  if (scan.tagged === 0) scan.pieces.push([from, to]);
};

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['BMC', (scan, [tag], from, to) => openMarked(scan, nameOf(tag), undefined, [from, to])],
  ['BDC', (scan, [tag, about], from, to) => openMarked(scan, nameOf(tag), about, [from, to])],
  ['EMC', (scan) => closeMarked(scan)],
  ['q', keepMatrix],
  ['Q', restoreMatrix],
  ['cm', (scan, operands) => void (scan.matrix = multiply(matrixOf(operands), scan.matrix))],
  ['BT', (scan, _, from) => openText(scan, from)],
  ['ET', (scan, _operands, _from, to) => closeText(scan, to)],
  ['Tf', (scan, operands) => void (scan.fontSize = numberAt(operands, 1))],
  ['Tm', (scan, operands) => void (scan.textMatrix = matrixOf(operands))],
  ['Td', moveText],
  ['TD', moveText],
  ...['Tj', 'TJ', "'", '"'].map((name): [string, Handler] => [name, showText]),
  ...['m', 'l', 'c', 'v', 'y', 'h'].map((name): [string, Handler] => [name, points]),
  ['re', addRectangle],
  ['n', (scan) => endPath(scan)],
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh'].map((name): [string, Handler] => [name, paint]),
  ['BI', (scan, _, from) => void (scan.pathFrom ??= from)],
  ['EI', (scan, _, from, to) => drawPicture(scan, from, to)],
  ['Do', drawObject],
]);

function openMarked(
  scan: Scan,
  tag: string,
  about: PdfValue | undefined,
  [from, to]: readonly [number, number],
): void {
  const given = isDictionary(about) ? about.get('MCID') : undefined;
  const id = typeof given === 'number' ? given : undefined;
  const isTagged = id !== undefined || tag === 'Artifact';
  const role = id === undefined ? undefined : scan.around.roleOf(id);
  scan.open.push({ id, isTagged, role, from, to, holdsContent: false });
  if (!isTagged) return;
  scan.tagged += 1;
  scan.isMixed = true;
  scan.joins = false;
}

function closeMarked(scan: Scan): void {
  const marked = scan.open.pop();
  if (marked?.isTagged !== true) return;
  scan.tagged -= 1;
  scan.joins = false;
  const { id, role, holdsContent, from, to } = marked;
  const isKept = role === 'picture' || role === 'sign' || (holdsContent && role === 'text');
  if (id === undefined || isKept) return;
  scan.edits.push({ from, to, kind: 'begin' });
  scan.dropped.add(id);
}

function innermost(scan: Scan): Marked | undefined {
  return scan.open.findLast(({ id }) => id !== undefined);
}

function isInPicture(scan: Scan): boolean {
  return innermost(scan)?.role === 'picture';
}

function markContent(scan: Scan): void {
  const marked = innermost(scan);
  if (marked !== undefined) marked.holdsContent = true;
}

function decorate(scan: Scan, from: number, to: number): void {
  const last = scan.edits.at(-1);
  if (scan.joins && last?.kind === 'wrap') last.to = to;
  else scan.edits.push({ from, to, kind: 'wrap' });
  scan.joins = true;
}

function keepMatrix(scan: Scan): void {
  scan.matrices.push(scan.matrix);
  scan.joins = false;
}

function restoreMatrix(scan: Scan): void {
  scan.matrix = scan.matrices.pop() ?? scan.matrix;
  scan.joins = false;
}

function openText(scan: Scan, from: number): void {
  scan.textFrom = from;
  scan.pieces = [];
  scan.isMixed = scan.tagged > 0;
  scan.textMatrix = identity;
}

/** A text object without tagged text is decoration as a whole, otherwise each untagged piece of it. */
function closeText(scan: Scan, to: number): void {
  const { textFrom, pieces } = scan;
  scan.textFrom = undefined;
  if (pieces.length === 0) return;
  if (!scan.isMixed && textFrom !== undefined) {
    decorate(scan, textFrom, to);
    return;
  }
  scan.edits.push(...pieces.map(([from, end]) => ({ from, to: end, kind: 'wrap' as const })));
  scan.joins = false;
}

function moveText(scan: Scan, operands: readonly PdfValue[]): void {
  const moved = { ...identity, e: numberAt(operands, 0), f: numberAt(operands, 1) };
  scan.textMatrix = multiply(moved, scan.textMatrix);
}

/** About how high and wide letters are, in sizes; the box of a picture need not be finer. */
const [letterHeight, letterWidth] = [0.7, 0.5];

function textBox({ textMatrix, matrix, fontSize }: Scan, [shown]: readonly PdfValue[]): Box {
  const letters = typeof shown === 'string' ? shown.length / 2 : 1;
  const whole = multiply(textMatrix, matrix);
  const start = pointAt(whole, 0, 0);
  const end = pointAt(whole, letters * letterWidth * fontSize, letterHeight * fontSize);
  return union(
    { left: start.x, right: start.x, bottom: start.y, top: start.y },
    { left: end.x, right: end.x, bottom: end.y, top: end.y },
  );
}

function grow(scan: Scan, x: number, y: number): void {
  const point = pointAt(scan.matrix, x, y);
  scan.path = union(scan.path, { left: point.x, right: point.x, bottom: point.y, top: point.y });
}

function growPicture(scan: Scan, box: Box): void {
  const marked = innermost(scan);
  if (marked?.id === undefined || marked.role !== 'picture' || box.right < box.left) return;
  scan.boxes.set(marked.id, union(scan.boxes.get(marked.id) ?? nowhere, box));
}

function addRectangle(scan: Scan, operands: readonly PdfValue[], from: number): void {
  scan.pathFrom ??= from;
  if (!isInPicture(scan)) return;
  const [x, y] = [numberAt(operands, 0), numberAt(operands, 1)];
  const [right, top] = [x + numberAt(operands, 2), y + numberAt(operands, 3)];
  for (const [cornerX, cornerY] of [
    [x, y],
    [right, y],
    [x, top],
    [right, top],
  ] as const)
    grow(scan, cornerX, cornerY);
}

function endPath(scan: Scan): void {
  scan.pathFrom = undefined;
  scan.path = nowhere;
}

/** A picture fills the unit square of its matrix. */
function drawPicture(scan: Scan, from: number, to: number): void {
  markContent(scan);
  if (isInPicture(scan)) {
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      grow(scan, x, y);
    growPicture(scan, scan.path);
  }
  if (scan.tagged === 0) decorate(scan, scan.pathFrom ?? from, to);
  endPath(scan);
}

function drawObject(scan: Scan, [name]: readonly PdfValue[], from: number, to: number): void {
  const isTaggedForm = scan.around.enterForm(nameOf(name), scan.matrix);
  if (!isTaggedForm) drawPicture(scan, from, to);
  else {
    markContent(scan);
    scan.joins = false;
  }
}
