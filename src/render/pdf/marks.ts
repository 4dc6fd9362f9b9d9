import type { PdfFont } from './font.ts';
import type { Box, Point } from './geometry.ts';
import type { Dictionary } from './values.ts';

/** Names a piece of marked content: the page or form it stands in and its number there; '' for what is not tagged. */
export type ContentKey = string;

type Drawn = Readonly<{
  /** Where the ink is, in points; of text and of pictures without what is cut off by `clip`. */
  box: Box;
  /** What cuts off here. */
  clip: Box;
  content: ContentKey;
  /** False for what is white, transparent, or cut off as a whole. */
  visible: boolean;
}>;

/** Signs that were drawn after each other on one line in one font. */
export type TextRun = Drawn &
  Readonly<{
    kind: 'text';
    text: string;
    font: PdfFont;
    /** In points on the page. */
    size: number;
    /** Where the first sign stands and where the next would, on the base line. */
    start: Point;
    end: Point;
    /** Signs without a shape, and signs of which the file does not tell what they mean. */
    blanks: number;
    unknown: number;
  }>;

/** A line or filled area, or a picture. */
export type Shape = Drawn & Readonly<{ kind: 'line' | 'area' | 'image' }>;
export type Mark = TextRun | Shape;

export function contentKey(stream: number, id: number): ContentKey {
  return `${stream}|${id}`;
}

/** What is drawn in a page or form, and where its names are looked up. */
export type ContentStream = Readonly<{
  bytes: Uint8Array;
  resources: Dictionary | undefined;
  object: number;
}>;
