import { identity, nowhere } from '../pdf/geometry.ts';
import { scanContent } from '../pdf/scanner.ts';
import { isDictionary, nameOf, type PdfValue } from '../pdf/values.ts';
import {
  decorate,
  type Handler,
  markContent,
  newScan,
  type Scan,
  type Surroundings,
} from './content-scan.ts';
import { addToLine, endLine, endText } from './line-ends.ts';
import {
  addImage,
  addPoints,
  addRectangle,
  addText,
  growPicture,
  moveText,
  placeText,
  setFont,
  transform,
} from './picture-boxes.ts';
import { addToRun, continuesRun, endRun, stepInRun } from './text-runs.ts';

/** What changes in a content stream, from its beginning to its end, and what the structure must know of it. */
export type ContentEdits = Pick<Scan, 'edits' | 'dropped' | 'boxes'>;

/**
 * What must change in a content stream so that all that is drawn is either content or decoration (ISO 14289-1, 7.1):
 * drawing outside of marked content becomes decoration, and so do the backgrounds and rules of elements that are no
 * picture, and heads that are repeated.
 */
export function contentEdits(bytes: Uint8Array, around: Surroundings): ContentEdits {
  const scan = newScan(around);
  scanContent(bytes, (operator, operands, from, to) => {
    if (scan.run !== undefined && !continuesRun(operator, operands)) endRun(scan, operator);
    handlers.get(operator)?.(scan, operands, from, to);
  });
  endLine(scan, '');
  scan.edits.sort((one, other) => one.from - other.from);
  return scan;
}

const paint: Handler = (scan, _, from, to) => {
  growPicture(scan, scan.path);
  if (scan.tagged === 0) decorate(scan, scan.pathFrom ?? from, to);
  endPath(scan);
};

const showText: Handler = (scan, operands, from, to) => {
  markContent(scan);
  addText(scan, operands);
  if (scan.tagged === 0) scan.pieces.push([from, to]);
  addToLine(scan, operands);
};

const showLetters: Handler = (scan, operands, from, to) => {
  showText(scan, operands, from, to);
  if (scan.isPlain) addToRun(scan, operands, from, to);
};

const drawImage: Handler = (scan, _, from, to) => {
  markContent(scan);
  addImage(scan);
  if (scan.tagged === 0) decorate(scan, scan.pathFrom ?? from, to);
  endPath(scan);
};

const drawObject: Handler = (scan, operands, from, to) => {
  const isTaggedForm = scan.around.enterForm(nameOf(operands[0]), scan.matrix);
  if (!isTaggedForm) {
    drawImage(scan, operands, from, to);
    return;
  }
  markContent(scan);
  scan.joins = false;
};

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['BMC', (scan, operands, from, to) => openMarked(scan, operands, from, to)],
  ['BDC', (scan, operands, from, to) => openMarked(scan, operands, from, to)],
  ['EMC', (scan, _, from, to) => closeMarked(scan, from, to)],
  ['q', keepMatrix],
  ['Q', restoreMatrix],
  ['cm', transform],
  ['BT', openText],
  ['ET', closeText],
  ['Tf', setFont],
  ['Tm', placeText],
  ['Td', moveAlong],
  ['TD', moveText],
  ['Tj', showLetters],
  ...['Tc', 'Tw', 'Tz'].map((name): [string, Handler] => [name, (scan) => spaceOut(scan)]),
  ...['TJ', "'", '"'].map((name): [string, Handler] => [name, showText]),
  ...['m', 'l', 'c', 'v', 'y', 'h'].map((name): [string, Handler] => [name, addPoints]),
  ['re', addRectangle],
  ['n', (scan) => endPath(scan)],
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh'].map((name): [string, Handler] => [name, paint]),
  ['BI', (scan, _, from) => beginImage(scan, from)],
  ['EI', drawImage],
  ['Do', drawObject],
]);

function openMarked(scan: Scan, [tag, about]: readonly PdfValue[], from: number, to: number): void {
  const given = isDictionary(about) ? about.get('MCID') : undefined;
  const id = typeof given === 'number' ? given : undefined;
  const isTagged = id !== undefined || nameOf(tag) === 'Artifact';
  const role = id === undefined ? undefined : scan.around.roleOf(id);
  const isGone = scan.tagged > 0 && isDictionary(about) && about.get('ActualText') === noBreakSpace;
  const marked = { id, isTagged, role, from, to, isGone, holdsContent: false };
  if (isGone) scan.edits.push({ from, to, kind: 'text', text: '' });
  scan.open.push(marked);
  if (id !== undefined) scan.marked = marked;
  if (!isTagged) return;
  scan.tagged += 1;
  scan.isMixed = true;
  scan.joins = false;
}

/** A space that does not break is drawn as a space; who reads a replacement for it may lose what follows. */
const noBreakSpace = '\xfe\xff\0\xa0';

function closeMarked(scan: Scan, at: number, end: number): void {
  const marked = scan.open.pop();
  if (marked?.isGone === true) scan.edits.push({ from: at, to: end, kind: 'text', text: '' });
  if (marked === scan.marked) scan.marked = scan.open.findLast((one) => one.id !== undefined);
  if (marked?.isTagged !== true) return;
  scan.tagged -= 1;
  scan.joins = false;
  const { id, role, holdsContent, from, to } = marked;
  const isKept = role === 'picture' || role === 'sign' || (holdsContent && role === 'text');
  if (id === undefined || isKept) return;
  scan.edits.push({ from, to, kind: 'begin' });
  scan.dropped.add(id);
}

function moveAlong(scan: Scan, operands: readonly PdfValue[], from: number, to: number): void {
  stepInRun(scan, operands);
  moveText(scan, operands, from, to);
}

/** Letters or words are set apart; where they stand then does not follow from their widths. */
function spaceOut(scan: Scan): void {
  scan.isPlain = false;
}

function keepMatrix(scan: Scan): void {
  scan.matrices.push(scan.matrix);
  scan.joins = false;
}

function restoreMatrix(scan: Scan): void {
  scan.matrix = scan.matrices.pop() ?? scan.matrix;
  scan.joins = false;
}

function openText(scan: Scan, _: readonly PdfValue[], from: number): void {
  scan.textFrom = from;
  scan.pieces = [];
  scan.isMixed = scan.tagged > 0;
  scan.textMatrix = identity;
}

/** A text object without tagged text is decoration as a whole, otherwise each untagged piece of it. */
function closeText(scan: Scan, _: readonly PdfValue[], from: number, to: number): void {
  endText(scan, from);
  const { textFrom, pieces } = scan;
  scan.textFrom = undefined;
  if (pieces.length === 0) return;
  if (!scan.isMixed && textFrom !== undefined) {
    decorate(scan, textFrom, to);
    return;
  }
  scan.edits.push(...pieces.map(([start, end]) => ({ from: start, to: end, kind: 'wrap' as const })));
  scan.joins = false;
}

function beginImage(scan: Scan, from: number): void {
  scan.pathFrom ??= from;
}

function endPath(scan: Scan): void {
  scan.pathFrom = undefined;
  scan.path = nowhere;
}
