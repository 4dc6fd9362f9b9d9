import type { Dictionary, PdfObjects, PdfStream } from '../pdf/values.ts';
import type { Checkpoint } from './checkpoint.ts';
import { fault, type PdfFault } from './pdf-fault.ts';
import type { Places } from './places.ts';
import type { TagTree } from './tag-tree.ts';

/** A font with the codes that are shown in it, and the page on which each comes first. */
export type FontUse = Readonly<{
  dictionary: Dictionary;
  page: number;
  /** Bytes per code; 0 where codes differ in length. */
  width: 0 | 1 | 2;
  codes: Map<number, number>;
  /** Set when text is shown that is not invisible. */
  shown: { yes: boolean };
  /** What bytes shown in it mean, as far as the file tells. */
  textOf: (bytes: string) => string;
}>;

export type Device = 'rgb' | 'cmyk' | 'gray';

/** A spot colour must mean the same ink everywhere. */
export type SpotColor = Readonly<{ alternate: string; tint: string }>;

/** What the content of all pages uses, each with the first page that does; filled while it is read. */
export type ContentReport = Readonly<{
  pdf: PdfObjects;
  tree: TagTree | undefined;
  places: Places;
  faults: PdfFault[];
  fonts: Map<Dictionary, FontUse>;
  devices: Map<Device, number>;
  profiles: Map<PdfStream, number>;
  spots: Map<string, SpotColor>;
  states: Map<Dictionary, number>;
  images: Map<PdfStream, number>;
  forms: Map<PdfStream, number>;
  /** How a piece of content was met before: a form is read once for each way. */
  seen: Set<string>;
  /** Marked content that names its own language. */
  withLanguage: Set<number>;
  /** Texts said instead of content in a stream, outside elements with a language. */
  saying: { page: number; text: string; content: number }[];
  transparentPages: Set<number>;
  /** How many bytes may still be read: a small file may unpack to more than there is memory. */
  left: { bytes: number };
}>;

const mostBytes = 64_000_000;

export function emptyReport(pdf: PdfObjects, tree: TagTree | undefined, places: Places): ContentReport {
  return {
    pdf,
    tree,
    places,
    faults: [],
    fonts: new Map(),
    devices: new Map(),
    profiles: new Map(),
    spots: new Map(),
    states: new Map(),
    images: new Map(),
    forms: new Map(),
    seen: new Set(),
    withLanguage: new Set(),
    saying: [],
    transparentPages: new Set(),
    left: { bytes: mostBytes },
  };
}

export function report({ faults }: ContentReport, checkpoint: Checkpoint, what: string, page: number): void {
  if (faults.length < mostFaults) faults.push(fault(checkpoint, what, page));
}

/** A hostile file may have millions of faults; nobody reads more than these. */
const mostFaults = 2000;

/** Remembers the first page on which something is used. */
export function note<Key>(uses: Map<Key, number>, key: Key, page: number): void {
  if (!uses.has(key)) uses.set(key, page);
}
