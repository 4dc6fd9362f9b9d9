import {
  dictionaryAt,
  entry,
  itemsAt,
  nameAt,
  numberAt,
  numbersAt,
  resolved,
  textAt,
} from '../pdf/objects.ts';
import { type Dictionary, isDictionary, isStream, type PdfObjects } from '../pdf/values.ts';
import { nameOfAnnotation } from './annotation-faults.ts';
import type { CheckedPage } from './checked-page.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';

/** Annotations look the same on every system, and are printed (ISO 19005-3, 6.3). */
export function annotationLookFaults(pdf: PdfObjects, pages: readonly CheckedPage[]): PdfFault[] {
  return pages.flatMap(({ annotations, number }) =>
    annotations.flatMap(({ dictionary }) => {
      const kind = nameAt(pdf, dictionary, 'Subtype') ?? '';
      const what = nameOfAnnotation(pdf, dictionary, kind);
      return [
        ...faultIf(!archivable.has(kind), 'annotation-type', what, number),
        ...faultIf(!hasFlags(pdf, dictionary, kind), 'annotation-flags', what, number),
        ...faultIf(!hasLook(pdf, dictionary, kind), 'annotation-appearance', what, number),
        ...mediaFaults(pdf, dictionary, what, number),
      ];
    }),
  );
}

const archivable = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup
  FileAttachment Widget PrinterMark TrapNet Watermark Redact`.split(/\s+/),
);

/** Invisible, hidden, no view and toggled view are off; print is on. */
const [printed, forbidden] = [4, 1 + 2 + 32 + 256];

function hasFlags(pdf: PdfObjects, annotation: Dictionary, kind: string): boolean {
  const flags = numberAt(pdf, annotation, 'F');
  if (flags === undefined) return kind === 'Popup';
  return (flags & printed) !== 0 && (flags & forbidden) === 0;
}

function hasLook(pdf: PdfObjects, annotation: Dictionary, kind: string): boolean {
  const looks = dictionaryAt(pdf, annotation, 'AP');
  if (looks === undefined) return kind === 'Popup' || kind === 'Link' || isWithoutSize(pdf, annotation);
  const normal = entry(pdf, looks, 'N');
  const isButton = kind === 'Widget' && fieldType(pdf, annotation) === 'Btn';
  return looks.size === 1 && (isButton ? isDictionary(normal) : isStream(normal));
}

function isWithoutSize(pdf: PdfObjects, annotation: Dictionary): boolean {
  const [left, bottom, right, top] = numbersAt(pdf, annotation, 'Rect');
  return left === right && bottom === top;
}

function fieldType(pdf: PdfObjects, field: Dictionary): string | undefined {
  const parent = dictionaryAt(pdf, field, 'Parent');
  return nameAt(pdf, field, 'FT') ?? (parent && nameAt(pdf, parent, 'FT'));
}

/** A clip says what it is and shows, for who does not see or hear it (ISO 14289-1, 7.18.6.2). */
function mediaFaults(pdf: PdfObjects, annotation: Dictionary, what: string, page: number): PdfFault[] {
  const action = dictionaryAt(pdf, annotation, 'A');
  const rendition = action && dictionaryAt(pdf, action, 'R');
  const clip = rendition && dictionaryAt(pdf, rendition, 'C');
  if (clip === undefined || nameAt(pdf, clip, 'S') !== 'MCD') return [];
  const said = itemsAt(pdf, clip, 'Alt').map((item) => resolved(pdf, item));
  const isSaid =
    said.length > 1 && said.length % 2 === 0 && said.every((one, at) => at % 2 === 0 || one !== '');
  return faultIf(textAt(pdf, clip, 'CT') === undefined || !isSaid, 'media-clip', what, page);
}
