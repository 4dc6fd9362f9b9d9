import { dictionaryAt, nameAt, numberAt, numbersAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import { type CheckedFont, checkedFont } from './checked-font.ts';
import { compositeFaults } from './composite-font-faults.ts';
import type { ContentReport } from './content-report.ts';
import type { PdfFault } from './pdf-fault.ts';
import { simpleFaults } from './simple-font-faults.ts';

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
