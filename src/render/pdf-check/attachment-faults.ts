import { dictionaryAt, dictionaryOf, itemsAt, nameAt, resolved, streamAt, textAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';

/** Files inside the document say what they are and what they are for (ISO 19005-3, 6.8; ISO 14289-1, 7.11). */
export function attachmentFaults(pdf: PdfObjects, specifications: ReadonlySet<Dictionary>): PdfFault[] {
  if (specifications.size === 0) return [];
  const listed = listedFiles(pdf);
  return [...specifications].flatMap((one) => faultsOf(pdf, one, listed.has(one)));
}

function faultsOf(pdf: PdfObjects, specification: Dictionary, isListed: boolean): PdfFault[] {
  const [name, unicode] = [textAt(pdf, specification, 'F') ?? '', textAt(pdf, specification, 'UF') ?? ''];
  const what = unicode || name || 'EmbeddedFile';
  const relation = nameAt(pdf, specification, 'AFRelationship') ?? '';
  return [
    ...faultIf(name === '' || unicode === '', 'attachment-name', what),
    ...faultIf(relation === '', 'attachment-relation', what),
    ...faultIf(!isListed, 'attachment-unlisted', what),
    ...faultIf((textAt(pdf, specification, 'Desc') ?? '') === '', 'attachment-description', what),
    ...fileFaults(pdf, specification, what),
  ];
}

function fileFaults(pdf: PdfObjects, specification: Dictionary, what: string): PdfFault[] {
  const files = dictionaryAt(pdf, specification, 'EF');
  const file = files && (streamAt(pdf, files, 'F') ?? streamAt(pdf, files, 'UF'));
  const about = file?.dictionary ?? new Map();
  const parameters = dictionaryAt(pdf, about, 'Params');
  const date = (parameters && textAt(pdf, parameters, 'ModDate')) ?? '';
  return [
    ...faultIf(!/^[-\w+.]+\/[-\w+.]+$/.test(nameAt(pdf, about, 'Subtype') ?? ''), 'attachment-type', what),
    ...faultIf(!/^D:\d{4}/.test(date), 'attachment-date', what),
  ];
}

/** Files that belong to the document or a part of it: those in an `AF`. */
function listedFiles({ objects, trailer }: PdfObjects): ReadonlySet<Dictionary> {
  const pdf = { objects, trailer };
  const listed = new Set<Dictionary>();
  for (const value of objects.values()) {
    const owner = dictionaryOf(value);
    if (owner?.has('AF') !== true) continue;
    for (const item of itemsAt(pdf, owner, 'AF')) {
      const file = dictionaryOf(resolved(pdf, item));
      if (file !== undefined) listed.add(file);
    }
  }
  return listed;
}
