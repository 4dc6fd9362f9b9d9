import { dictionaryAt, streamAt, textAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import { schemaFaults } from './metadata-schema.ts';
import { fault, faultIf, type PdfFault } from './pdf-fault.ts';
import { bytesOf } from './stream-bytes.ts';
import { propertyIn, readXmp, spaces, textOf, type Xmp } from './xmp.ts';

/** What a file says it is; undefined when it has no metadata that can be read. */
export function metadataOf(pdf: PdfObjects, catalog: Dictionary): Xmp | undefined {
  const stream = streamAt(pdf, catalog, 'Metadata');
  return stream && readXmp(bytesOf(pdf, stream));
}

/** What a file says of itself, in words for machines (ISO 14289-1, 5 and 7.1; ISO 19005-3, 6.6). */
export function metadataFaults(pdf: PdfObjects, catalog: Dictionary, xmp: Xmp | undefined): PdfFault[] {
  if (!catalog.has('Metadata')) return [fault('metadata-missing', 'Metadata')];
  if (xmp === undefined) return [fault('metadata-unreadable', 'XMP')];
  const title = propertyIn(xmp, spaces.dc, 'title')?.items[0] ?? '';
  return [
    ...faultIf(/\s(?:bytes|encoding)\s*=/.test(xmp.packet), 'metadata-packet', xmp.packet),
    ...faultIf(!xmp.isUtf8, 'metadata-packet', 'UTF-16'),
    ...faultIf(title === '', 'title-missing', 'dc:title'),
    ...markFaults(xmp),
    ...schemaFaults(xmp),
    ...informationFaults(pdf, xmp),
  ];
}

function markFaults(xmp: Xmp): PdfFault[] {
  const part = textOf(xmp, spaces.pdfuaid, 'part');
  const [archive, level] = ['part', 'conformance'].map((local) => textOf(xmp, spaces.pdfaid, local));
  return [
    ...faultIf(part !== '1' || hasOtherPrefix(xmp, 'pdfuaid'), 'no-ua-mark', `pdfuaid:part ${part}`),
    ...faultIf(
      archive !== '3' || level !== 'A' || hasOtherPrefix(xmp, 'pdfaid'),
      'no-archive-mark',
      `pdfaid:part ${archive}${level}`,
    ),
  ];
}

function hasOtherPrefix({ properties }: Xmp, prefix: 'pdfuaid' | 'pdfaid'): boolean {
  return properties.some(({ name }) => name.space === spaces[prefix] && name.prefix !== prefix);
}

type Twin = Readonly<{ key: string; space: string; local: string; isDate: boolean }>;

const twin = (key: string, space: string, local: string, isDate = false): Twin => ({
  key,
  space,
  local,
  isDate,
});
const twins: readonly Twin[] = [
  twin('Title', spaces.dc, 'title'),
  twin('Author', spaces.dc, 'creator'),
  twin('Subject', spaces.dc, 'description'),
  twin('Keywords', spaces.pdf, 'Keywords'),
  twin('Creator', spaces.xmp, 'CreatorTool'),
  twin('Producer', spaces.pdf, 'Producer'),
  twin('CreationDate', spaces.xmp, 'CreateDate', true),
  twin('ModDate', spaces.xmp, 'ModifyDate', true),
];

/** The old information dictionary says the same as the metadata, or nothing. */
function informationFaults(pdf: PdfObjects, xmp: Xmp): PdfFault[] {
  const information = dictionaryAt(pdf, pdf.trailer, 'Info');
  if (information === undefined) return [];
  return twins.flatMap(({ key, space, local, isDate }) => {
    const old = textAt(pdf, information, key)?.trim();
    if (old === undefined || old === '') return [];
    const now = textOf(xmp, space, local);
    const isSame = isDate ? momentOf(old) === momentOf(now) : old === now.trim();
    return faultIf(!isSame, 'metadata-differs', `${key}: ${old} / ${now}`);
  });
}

/** Both ways to write a date, as a moment; NaN, which equals nothing, for what is no date. */
function momentOf(text: string): number {
  const parts =
    /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?(?:Z|([+-]\d\d)'?:?(\d\d)?)?/.exec(
      text,
    );
  if (parts === null) return Number.NaN;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const hours = Number(parts[7] ?? 0);
  const away = hours * 60 + Math.sign(hours) * Number(parts[8] ?? 0);
  return Date.UTC(year, month - 1, day, hour, minute, second) - away * 60_000;
}
