import type { PdfFont } from '../pdf/font.ts';
import { type Box, identity, type Matrix, nowhere, type Point } from '../pdf/geometry.ts';
import type { PdfValue } from '../pdf/values.ts';
import type { WordsOfDocument } from './document-words.ts';

/** What marked content belongs to: a picture, a sign before a list item, a head that was said before, or anything else. */
export type Role = 'picture' | 'sign' | 'repeated' | 'text';
/** A change of the bytes from `from` up to `to`: marked as decoration, beginning as decoration instead of content, or text that comes there. */
export type Edit =
  | { readonly from: number; to: number; readonly kind: 'wrap' | 'begin' }
  | Readonly<{ from: number; to: number; kind: 'text'; text: string }>;
export type Surroundings = Readonly<{
  matrix: Matrix;
  roleOf: (id: number) => Role;
  /** Called for each form that is drawn; true when it holds tagged content itself. */
  enterForm: (name: string, matrix: Matrix) => boolean;
  fontNamed: (name: string) => PdfFont | undefined;
  words: WordsOfDocument;
}>;

/** A line of content: its text, where it ends on the page, where its last text object ends, and the code of a space there. */
export type Line = Readonly<{ text: string; end: Point; at: number; space: string }>;

/** Letters of one line that a browser places one by one, in points from the first; they become one operator. */
export type Run = {
  readonly from: number;
  /** How far along the line the first letter stands. */
  readonly start: number;
  to: number;
  readonly font: PdfFont;
  readonly size: number;
  /** What is written so far, and the letters behind it. */
  written: string;
  letters: string;
  /** Where the next letter has to stand, and where it would by its width alone. */
  wanted: number;
  reached: number;
  /** Where the last letter stands. */
  last: number;
};

export type Marked = {
  readonly id: number | undefined;
  readonly isTagged: boolean;
  readonly role: Role | undefined;
  readonly from: number;
  readonly to: number;
  /** It only says that a space does not break, and goes. */
  readonly isGone: boolean;
  /** Something else than lines and areas is in it. */
  holdsContent: boolean;
};

/** Where a content stream was read up to, and what is open there. */
export type Scan = {
  readonly around: Surroundings;
  readonly edits: Edit[];
  /** Numbers of content that became decoration. */
  readonly dropped: Set<number>;
  /** Where the pictures stand, by the number of their content. */
  readonly boxes: Map<number, Box>;
  readonly open: Marked[];
  /** The innermost open content that has a number; asked for at every operator. */
  marked: Marked | undefined;
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
  font: PdfFont | undefined;
  /** Letters that are placed one by one, as far as they follow each other. */
  run: Run | undefined;
  /** Letters and words have no extra space, so that widths tell where letters stand. */
  isPlain: boolean;
  /** How far along its line the text object is, and where its last letter ends, from where it began. */
  offset: number;
  reached: number;
  /** What was shown so far in the text object that is open, as text. */
  shown: string;
  /** The last line of content, until the next one begins. */
  line: Line | undefined;
  /** The next decoration may be joined to the last one. */
  joins: boolean;
};

/** One operator with its operands, which stand in the bytes from `from` up to `to`. */
export type Handler = (scan: Scan, operands: readonly PdfValue[], from: number, to: number) => void;

export function newScan(around: Surroundings): Scan {
  return {
    around,
    edits: [],
    dropped: new Set(),
    boxes: new Map(),
    open: [],
    marked: undefined,
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
    font: undefined,
    run: undefined,
    isPlain: true,
    offset: 0,
    reached: 0,
    shown: '',
    line: undefined,
    joins: false,
  };
}

/** Marks what stands there as decoration, together with decoration right before it. */
export function decorate(scan: Scan, from: number, to: number): void {
  const last = scan.edits.at(-1);
  if (scan.joins && last?.kind === 'wrap') last.to = to;
  else scan.edits.push({ from, to, kind: 'wrap' });
  scan.joins = true;
}

export function markContent({ marked }: Scan): void {
  if (marked !== undefined) marked.holdsContent = true;
}

export function isInPicture({ marked }: Scan): boolean {
  return marked?.role === 'picture';
}
