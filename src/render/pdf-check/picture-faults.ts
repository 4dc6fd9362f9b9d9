import { entry, nameAt, numberAt } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects } from '../pdf/values.ts';
import type { ContentReport } from './content-report.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';
import { intentFaults } from './state-faults.ts';

const bitDepths = [1, 2, 4, 8, 16];

/** Images and forms hold what they show, and nothing for other devices (ISO 19005-3, 6.2.8 and 6.2.9). */
export function pictureFaults({ pdf, images, forms }: ContentReport): PdfFault[] {
  return [
    ...[...images].flatMap(([{ dictionary }, page]) => imageFaults(pdf, dictionary, page)),
    ...[...forms].flatMap(([{ dictionary }, page]) => formFaults(pdf, dictionary, page)),
  ];
}

function imageFaults(pdf: PdfObjects, image: Dictionary, page: number): PdfFault[] {
  const bits = numberAt(pdf, image, 'BitsPerComponent');
  const isMask = entry(pdf, image, 'ImageMask') === true;
  const isOdd = bits !== undefined && (isMask ? bits !== 1 : !bitDepths.includes(bits));
  const forbidden = ['Alternates', 'OPI'].filter((key) => image.has(key));
  if (entry(pdf, image, 'Interpolate') === true) forbidden.push('Interpolate');
  if (isOdd) forbidden.push(`BitsPerComponent ${bits}`);
  return [
    ...forbidden.flatMap((key) => faultIf(true, 'image-entry', key, page)),
    ...intentFaults(pdf, image, 'Intent', page),
  ];
}

function formFaults(pdf: PdfObjects, form: Dictionary, page: number): PdfFault[] {
  const isPostscript = nameAt(pdf, form, 'Subtype2') === 'PS' || form.has('PS');
  return [
    ...faultIf(isPostscript, 'postscript', 'PS', page),
    ...faultIf(form.has('OPI'), 'image-entry', 'OPI', page),
    ...faultIf(form.has('Ref'), 'reference-object', 'Ref', page),
  ];
}
