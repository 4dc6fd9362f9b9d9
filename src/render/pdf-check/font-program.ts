import { dictionaryAt, nameAt, streamAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects, PdfStream } from '../pdf/values.ts';
import { bytesOf } from './stream-bytes.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** The font that is in the file; `glyphs` is only known of TrueType. */
export type FontProgram = Readonly<{
  key: 'FontFile' | 'FontFile2' | 'FontFile3';
  subtype: string | undefined;
  glyphs: TrueType | undefined;
  /** False when it cannot be read, or is something else than the font says. */
  isSound: boolean;
}>;

const keys = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** The font program of a font descriptor; undefined when it is not in the file. */
export function fontProgram(pdf: PdfObjects, font: Dictionary): FontProgram | undefined {
  const descriptor = dictionaryAt(pdf, font, 'FontDescriptor');
  for (const key of keys) {
    const stream = descriptor && streamAt(pdf, descriptor, key);
    if (stream !== undefined) return readProgram(pdf, stream, key);
  }
  return undefined;
}

function readProgram(pdf: PdfObjects, stream: PdfStream, key: FontProgram['key']): FontProgram {
  const subtype = nameAt(pdf, stream.dictionary, 'Subtype');
  const bytes = bytesOf(pdf, stream);
  const hasTables = key === 'FontFile2' || subtype === 'OpenType';
  const glyphs = hasTables ? readTrueType(bytes) : undefined;
  return {
    key,
    subtype,
    glyphs,
    isSound: bytes.length > 0 && (!hasTables || glyphs !== undefined),
  };
}
