import { encodedText } from '../pdf/text-string.ts';
import { type Dictionary, type PdfValue, pdfName } from '../pdf/values.ts';
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

/** What the catalog needs so that readers find the file: as a file of the document, and by its name. */
export type Attached = Readonly<{ files: readonly PdfValue[]; names: Dictionary }>;

/** Adds a file that holds the data of the document (ISO 19005-3, 6.8). */
export function attach(draft: Draft, attachment: Attachment, date: Date): Attached {
  const { name, description } = attachment;
  const file = { object: draft.add(embedded(attachment, date)) };
  const specification = new Map<string, PdfValue>([
    ['Type', pdfName('Filespec')],
    ['F', name],
    ['UF', encodedText(name)],
    ['Desc', encodedText(description)],
    ['AFRelationship', pdfName('Data')],
    [
      'EF',
      new Map([
        ['F', file],
        ['UF', file],
      ]),
    ],
  ]);
  const found = { object: draft.add(specification) };
  return { files: [found], names: new Map([['EmbeddedFiles', new Map([['Names', [name, found]]])]]) };
}

function embedded({ mimeType, content }: Attachment, date: Date): PdfValue {
  const bytes = Buffer.from(content);
  const changed = `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
  const about = new Map<string, PdfValue>([
    ['Type', pdfName('EmbeddedFile')],
    ['Subtype', pdfName(mimeType)],
    [
      'Params',
      new Map<string, PdfValue>([
        ['Size', bytes.length],
        ['ModDate', changed],
      ]),
    ],
  ]);
  return deflated(about, bytes);
}
