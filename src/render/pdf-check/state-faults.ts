import { dictionaryOf, entry, nameAt, numberAt, resolved } from '../pdf/objects.ts';
import { type Dictionary, isArray, nameOf, type PdfObjects } from '../pdf/values.ts';
import type { ContentReport } from './content-report.ts';
import { faultIf, type PdfFault } from './pdf-fault.ts';
import { isIntent } from './rendering-intents.ts';

const blendModes = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference
  Exclusion Hue Saturation Color Luminosity`.split(/\s+/),
);

/** Named graphics states may not change colours behind the reader's back (ISO 19005-3, 6.2.5, 6.2.6, 6.2.10). */
export function stateFaults({ pdf, states }: ContentReport): PdfFault[] {
  return [...states].flatMap(([state, page]) => [
    ...transferFaults(pdf, state, page),
    ...blendFaults(pdf, state, page),
    ...['ca', 'CA'].flatMap((key) => {
      const opacity = numberAt(pdf, state, key);
      return faultIf(
        opacity !== undefined && (opacity < 0 || opacity > 1),
        'opacity',
        `${key} ${opacity}`,
        page,
      );
    }),
    ...intentFaults(pdf, state, 'RI', page),
  ]);
}

function transferFaults(pdf: PdfObjects, state: Dictionary, page: number): PdfFault[] {
  const second = entry(pdf, state, 'TR2');
  const forbidden = ['TR', 'HTP'].filter((key) => state.has(key));
  if (second !== undefined && nameOf(second) !== 'Default') forbidden.push('TR2');
  const halftone = dictionaryOf(entry(pdf, state, 'HT'));
  const kind = halftone && numberAt(pdf, halftone, 'HalftoneType');
  if (halftone !== undefined && ((kind !== 1 && kind !== 5) || halftone.has('HalftoneName')))
    forbidden.push('HT');
  return forbidden.flatMap((key) => faultIf(true, 'transfer-function', key, page));
}

function blendFaults(pdf: PdfObjects, state: Dictionary, page: number): PdfFault[] {
  const given = entry(pdf, state, 'BM');
  if (given === undefined) return [];
  const modes = (isArray(given) ? given.map((one) => resolved(pdf, one)) : [given]).map(nameOf);
  const unknown = modes.find((mode) => !blendModes.has(mode));
  return faultIf(unknown !== undefined, 'blend-mode', unknown ?? '', page);
}

export function intentFaults(pdf: PdfObjects, dictionary: Dictionary, key: string, page: number): PdfFault[] {
  const intent = nameAt(pdf, dictionary, key);
  return faultIf(intent !== undefined && !isIntent(intent), 'rendering-intent', intent ?? '', page);
}
