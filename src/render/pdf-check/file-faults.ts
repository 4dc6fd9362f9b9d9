import { isArray, type PdfObjects } from '../pdf/values.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';

/** How the file begins and ends (ISO 19005-3, 6.1.2 and 6.1.3). */
export function fileFaults({ trailer }: PdfObjects, bytes: Uint8Array): PdfFault[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, 64);
  const tail = file.toString('latin1', Math.max(0, file.length - 1024));
  const ids = trailer.get('ID');
  const hasId = isArray(ids) && ids.length === 2 && ids.every((id) => typeof id === 'string' && id !== '');
  const [, after = 'x'] = /%%EOF(?![\s\S]*%%EOF)([\s\S]*)$/.exec(tail) ?? [];
  return [
    ...faultIf(!/^%PDF-1\.[0-7][\r\n]/.test(head), 'file-header', head.slice(0, 8)),
    ...faultIf(!/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(head), 'file-comment', '%'),
    ...faultIf(!hasId, 'file-id', 'ID'),
    ...faultIf(!/^(?:\r\n|\r|\n)?$/.test(after), 'after-end', after.slice(0, 20)),
    ...faultIf(trailer.has('Encrypt'), 'encrypted', 'Encrypt'),
  ];
}
