import { descendantOf } from '../pdf/font.ts';
import { nameAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import type { FontUse } from './content-report.ts';
import { type FontProgram, fontProgram } from './font-program.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';

/** A font that is used, with what the file holds of it. */
export type CheckedFont = Readonly<{
  pdf: PdfObjects;
  use: FontUse;
  name: string;
  type: string;
  /** Where widths and shapes stand: the font itself, or the one below a composite font. */
  shapes: Dictionary;
  program: FontProgram | undefined;
  /** Tells a fault of this font, on the page where it is used first. */
  at: (isWrong: boolean, checkpoint: PdfFault['checkpoint'], what?: string, page?: number) => PdfFault[];
}>;

export function checkedFont(pdf: PdfObjects, use: FontUse): CheckedFont {
  const { dictionary, page: firstPage } = use;
  const type = nameAt(pdf, dictionary, 'Subtype') ?? '';
  const shapes = (type === 'Type0' ? descendantOf(pdf, dictionary) : undefined) ?? dictionary;
  const name = nameAt(pdf, dictionary, 'BaseFont') ?? nameAt(pdf, dictionary, 'Name') ?? type;
  const at: CheckedFont['at'] = (isWrong, checkpoint, what = '', page = firstPage) =>
    faultIf(isWrong, checkpoint, what === '' ? name : `${name}: ${what}`, page);
  return { pdf, use, name, type, shapes, program: fontProgram(pdf, shapes), at };
}
