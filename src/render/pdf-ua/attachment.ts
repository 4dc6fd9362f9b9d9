import { encodedText } from '../pdf/text-string.ts';
import { type PdfValue, pdfName } from '../pdf/values.ts';
import { deflated } from '../pdf/write-pdf.ts';
import type { Draft } from './write-structure.ts';

/** A file that travels inside the document: its figures. */
export type Attachment = Readonly<{
  /** With its ending; safe on every system. */
  name: string;
  mimeType: string;
  /** For readers, in the language of the document. */
  description: string;
  content: string | Uint8Array;
}>;

/** Adds a file that holds the data of the document (ISO 19005-3, 6.8); returns what the catalog needs to find it. */
export function attach(
  draft: Draft,
  { name, mimeType, description, content }: Attachment,
  date: Date,
): Map<string, PdfValue> {
  const bytes = Buffer.from(content);
  const about = new Map<string, PdfValue>([
    ['Type', pdfName('EmbeddedFile')],
    ['Subtype', pdfName(mimeType)],
    [
      'Params',
      new Map<string, PdfValue>([
        ['Size', bytes.length],
        ['ModDate', `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`],
      ]),
    ],
  ]);
  const file = { object: draft.add(deflated(about, bytes)) };
  const specification = {
    object: draft.add(
      new Map<string, PdfValue>([
        ['Type', pdfName('Filespec')],
        ['F', name],
        ['UF', encodedText(name)],
        ['Desc', encodedText(description)],
        ['AFRelationship', pdfName('Data')],
        [
          'EF',
          new Map<string, PdfValue>([
            ['F', file],
            ['UF', file],
          ]),
        ],
      ]),
    ),
  };
  return new Map<string, PdfValue>([
    ['AF', [specification]],
    ['EmbeddedFiles', new Map<string, PdfValue>([['Names', [name, specification]]])],
  ]);
}
