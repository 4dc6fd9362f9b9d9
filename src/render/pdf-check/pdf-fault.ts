import type { Checkpoint } from './checkpoint.ts';

/** One thing that keeps a PDF from being accessible or archivable. */
export type PdfFault = Readonly<{
  checkpoint: Checkpoint;
  /** From 1; undefined for what belongs to the file as a whole. */
  page: number | undefined;
  /** By which a person finds it: the beginning of a text, the name of a font, where a link goes. */
  what: string;
}>;

export function fault(checkpoint: Checkpoint, what: string, page?: number): PdfFault {
  return { checkpoint, page, what: excerpt(what) };
}

/** A fault when something is not as it should be. */
export function faultIf(isWrong: boolean, checkpoint: Checkpoint, what: string, page?: number): PdfFault[] {
  return isWrong ? [fault(checkpoint, what, page)] : [];
}

const longest = 80;

/** The beginning of a text, to find it by. */
export function excerpt(text: string): string {
  if (text.length <= longest && !/\s\s|[^\S ]|^\s|\s$|\p{Cc}/u.test(text)) return text;
  const plain = text
    .slice(0, longest * 8)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest).trimEnd()}…`;
}

/** The same thing twice on a page is one thing to repair. */
export function distinct(faults: readonly PdfFault[]): readonly PdfFault[] {
  const known = new Map(faults.map((one) => [`${one.checkpoint}\n${one.page}\n${one.what}`, one]));
  return [...known.values()];
}
