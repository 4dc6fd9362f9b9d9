import { isArray, nameOf, type PdfValue } from '../pdf/values.ts';
import { type ColourPlace, useColourSpace } from './colour-use.ts';
import { type ContentReport, report } from './content-report.ts';
import { isIntent } from './rendering-intents.ts';

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
  const either = (short: string, long: string): PdfValue | undefined => image.get(short) ?? image.get(long);
  const given = either('F', 'Filter') ?? [];
  const strange = (isArray(given) ? given : [given]).map(nameOf).filter((filter) => !packings.has(filter));
  for (const filter of strange) report(content, 'stream-packing', filter, place.page);
  if (either('I', 'Interpolate') === true) report(content, 'image-entry', 'Interpolate', place.page);
  const intent = nameOf(image.get('Intent'));
  if (intent !== '' && !isIntent(intent)) report(content, 'rendering-intent', intent, place.page);
  useColourSpace(content, either('CS', 'ColorSpace'), place);
}
