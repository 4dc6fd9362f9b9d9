import { readFont } from '../pdf/font.ts';
import { streamBytes } from '../pdf/objects.ts';
import type { Dictionary, PdfObjects, PdfStream } from '../pdf/values.ts';

const nothing = new Uint8Array();

/** The bytes of a stream; none when it is damaged or packed as an image is. */
export function bytesOf(pdf: PdfObjects, stream: PdfStream): Uint8Array {
  try {
    return streamBytes(pdf, stream);
  } catch {
    return nothing;
  }
}

type Font = Pick<ReturnType<typeof readFont>, 'widthOf' | 'textOf' | 'bytesPerCode'>;

/** A font as readers read it; one of which the texts are damaged tells no texts. */
export function safeFont(pdf: PdfObjects, font: Dictionary): Font {
  try {
    return readFont(pdf, font);
  } catch {
    return readFont(pdf, new Map([...font].filter(([key]) => key !== 'ToUnicode')));
  }
}
