import { descendantOf } from '../pdf/font.ts';
import { dictionaryAt, nameAt, numberAt, numbersAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import { compositeFaults } from './composite-font-faults.ts';
import type { ContentReport, FontUse } from './content-report.ts';
import { type FontProgram, fontProgram } from './font-program.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';
import { simpleFaults } from './simple-font-faults.ts';

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

/** Fonts are in the file, and each sign has a shape, a width and a meaning (ISO 14289-1, 7.21; ISO 19005-3, 6.2.11). */
export function fontFaults({ pdf, fonts }: ContentReport, hasSpokenText: boolean): PdfFault[] {
  return [...fonts.values()]
    .map((use) => checkedFont(pdf, use))
    .flatMap((font) => [
      ...entryFaults(font),
      ...programFaults(font),
      ...(font.type === 'Type0' ? compositeFaults(font, hasSpokenText) : simpleFaults(font, hasSpokenText)),
    ]);
}

function checkedFont(pdf: PdfObjects, use: FontUse): CheckedFont {
  const { dictionary, page: firstPage } = use;
  const type = nameAt(pdf, dictionary, 'Subtype') ?? '';
  const shapes = (type === 'Type0' ? descendantOf(pdf, dictionary) : undefined) ?? dictionary;
  const name = nameAt(pdf, dictionary, 'BaseFont') ?? nameAt(pdf, dictionary, 'Name') ?? type;
  const at: CheckedFont['at'] = (isWrong, checkpoint, what = '', page = firstPage) =>
    faultIf(isWrong, checkpoint, what === '' ? name : `${name}: ${what}`, page);
  return { pdf, use, name, type, shapes, program: fontProgram(pdf, shapes), at };
}

const types = ['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0'];
const descendants = ['CIDFontType0', 'CIDFontType2'];

function entryFaults({ pdf, use, type, shapes, at }: CheckedFont): PdfFault[] {
  const { dictionary } = use;
  const isComposite = type === 'Type0';
  const below = isComposite ? (nameAt(pdf, shapes, 'Subtype') ?? '') : '';
  const isNameless = type !== 'Type3' && nameAt(pdf, dictionary, 'BaseFont') === undefined;
  return [
    ...at(nameAt(pdf, dictionary, 'Type') !== 'Font', 'font-entry', 'Type'),
    ...at(!types.includes(type) || (isComposite && !descendants.includes(below)), 'font-entry', 'Subtype'),
    ...at(isNameless, 'font-entry', 'BaseFont'),
    ...at(!isComposite && !hasWidths(pdf, dictionary), 'font-entry', 'Widths'),
  ];
}

function hasWidths(pdf: PdfObjects, font: Dictionary): boolean {
  const [first, last] = [numberAt(pdf, font, 'FirstChar'), numberAt(pdf, font, 'LastChar')];
  if (first === undefined || last === undefined)
    return dictionaryAt(pdf, font, 'FontDescriptor') === undefined && !font.has('CharProcs');
  return numbersAt(pdf, font, 'Widths').length === last - first + 1;
}

const packed = ['Type1C', 'CIDFontType0C', 'OpenType'];

function programFaults({ use, type, program, at }: CheckedFont): PdfFault[] {
  if (type === 'Type3') return [];
  if (program === undefined) return at(use.shown.yes, 'font-not-embedded');
  const { key, subtype, isSound } = program;
  const isStrange = key === 'FontFile3' && !packed.includes(subtype ?? '');
  return [...at(isStrange, 'font-entry', `FontFile3 ${subtype ?? ''}`), ...at(!isSound, 'font-damaged')];
}
