import { isArray, nameOf, type PdfValue } from '../pdf/values.ts';
import { type ColourPlace, useColourSpace } from './colour-use.ts';
import { type ContentReport, report } from './content-report.ts';

/** Packings of images that stand in the content itself (ISO 19005-3, 6.1.10). */
const packings = new Set(
  'AHx A85 Fl RL CCF DCT ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode'.split(
    ' ',
  ),
);

/** An image between BI and ID: keys and values one after another, with short names. */
export function checkInlineImage(
  content: ContentReport,
  operands: readonly PdfValue[],
  place: ColourPlace,
): void {
  const image = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < operands.length; at += 2)
    image.set(nameOf(operands[at]), operands[at + 1] ?? null);
  const packing = image.get('F') ?? image.get('Filter');
  for (const filter of isArray(packing) ? packing : [packing])
    if (filter !== undefined && !packings.has(nameOf(filter)))
      report(content, 'stream-packing', nameOf(filter), place.page);
  if ((image.get('I') ?? image.get('Interpolate')) === true)
    report(content, 'image-entry', 'Interpolate', place.page);
  useColourSpace(content, image.get('CS') ?? image.get('ColorSpace'), place);
}
