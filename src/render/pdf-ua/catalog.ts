import { dictionaryAt } from '../pdf/objects.ts';
import { encodedText } from '../pdf/text-string.ts';
import { type Dictionary, type PdfObjects, type PdfValue, pdfName } from '../pdf/values.ts';
import { deflated } from '../pdf/write-pdf.ts';
import { type Attachment, attach } from './attachment.ts';
import { type AboutDocument, metadataStream } from './metadata.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { Draft } from './write-structure.ts';

export type CatalogParts = Readonly<{
  /** As the browser wrote it. */
  catalog: Dictionary;
  /** The number of the root of the structure. */
  structure: number;
  about: AboutDocument;
  attachment: Attachment | undefined;
}>;

/** What a reader opens first: language, title in the window, bookmarks, structure, metadata, colours and attachment. */
export function newCatalog(pdf: PdfObjects, draft: Draft, parts: CatalogParts): Dictionary {
  const { catalog, structure, about, attachment } = parts;
  const kept = ['Pages', 'Outlines', 'Dests'].flatMap((key): [string, PdfValue][] => {
    const value = catalog.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  const attached = attachment === undefined ? undefined : attach(draft, attachment, about.date);
  const names = new Map([...(dictionaryAt(pdf, catalog, 'Names') ?? []), ...(attached?.names ?? [])]);
  return new Map<string, PdfValue>([
    ['Type', pdfName('Catalog')],
    ...kept,
    ['Lang', encodedText(about.language)],
    ['MarkInfo', new Map([['Marked', true]])],
    ['ViewerPreferences', new Map([['DisplayDocTitle', true]])],
    ['PageMode', pdfName(catalog.has('Outlines') ? 'UseOutlines' : 'UseNone')],
    ['StructTreeRoot', { object: structure }],
    ['Metadata', { object: draft.add(metadataStream(about)) }],
    ['OutputIntents', [{ object: draft.add(outputIntent(draft)) }]],
    ...(attached === undefined ? [] : [['AF', attached.files] as const]),
    ...(names.size === 0 ? [] : [['Names', names] as const]),
  ]);
}

/** Which colours the numbers of the pages mean (ISO 19005-3, 6.2.3). */
function outputIntent(draft: Draft): Dictionary {
  const profile = deflated(new Map<string, PdfValue>([['N', 3]]), srgbProfile());
  return new Map<string, PdfValue>([
    ['Type', pdfName('OutputIntent')],
    ['S', pdfName('GTS_PDFA1')],
    ['OutputConditionIdentifier', 'sRGB IEC61966-2.1'],
    ['Info', 'sRGB IEC61966-2.1'],
    ['DestOutputProfile', { object: draft.add(profile) }],
  ]);
}
