import { entry, nameAt } from '../pdf/objects.ts';
import { type Dictionary, nameOf, type PdfObjects } from '../pdf/values.ts';
import type { ContentReport, FontUse } from './content-report.ts';
import { safeFont } from './stream-bytes.ts';

/** The use of a font so far. */
export function useFont({ pdf, fonts }: ContentReport, dictionary: Dictionary, page: number): FontUse {
  const known = fonts.get(dictionary);
  if (known !== undefined) return known;
  const width = bytesPerCode(pdf, dictionary);
  const use = {
    dictionary,
    page,
    width,
    codes: new Map(),
    shown: { yes: false },
    textOf: textIn(pdf, dictionary),
  };
  fonts.set(dictionary, use);
  return use;
}

function bytesPerCode(pdf: PdfObjects, font: Dictionary): 0 | 1 | 2 {
  if (nameAt(pdf, font, 'Subtype') !== 'Type0') return 1;
  return /^Identity-[HV]$|UCS2|UTF16/.test(nameOf(entry(pdf, font, 'Encoding'))) ? 2 : 0;
}

/** Only for naming a place, so the font is read when a fault is told. */
function textIn(pdf: PdfObjects, dictionary: Dictionary): FontUse['textOf'] {
  let font: ReturnType<typeof safeFont> | undefined;
  return (bytes) => {
    font ??= safeFont(pdf, dictionary);
    let text = '';
    for (let at = 0; at < bytes.length; at += font.bytesPerCode) {
      const first = bytes.charCodeAt(at);
      text += font.textOf(font.bytesPerCode === 2 ? first * 256 + bytes.charCodeAt(at + 1) : first) ?? '';
    }
    return text;
  };
}
