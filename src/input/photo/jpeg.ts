import { asciiAt, type Picture, viewOf } from './picture.ts';

type Segment = Readonly<{ marker: number; bytes: Uint8Array }>;

/** A JPEG file, or undefined when it is none, or broken. */
export function readJpeg(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const { segments, image } = segmentsIn(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (frame === undefined || frame.bytes.length < 9 || image.length === 0) return undefined;
  const view = viewOf(frame.bytes);
  const kept = segments.filter(({ marker }) => !isNote(marker)).map((segment) => segment.bytes);
  return {
    mediaType: 'image/jpeg',
    bytes: Buffer.concat([bytes.subarray(0, 2), ...kept, image]),
    width: view.getUint16(7),
    height: view.getUint16(5),
    turned: segments.some(({ marker, bytes: note }) => marker === 0xe1 && orientationOf(note) > 1),
  };
}

/** The segments before the image itself, and the image from its start of scan to the end. */
function segmentsIn(bytes: Uint8Array): Readonly<{ segments: readonly Segment[]; image: Uint8Array }> {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return { segments, image: bytes.subarray(at) };
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) break;
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return { segments, image: new Uint8Array() };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Exif, XMP and such, and comments; colour profile (E2) and the Adobe mark (EE) decide how it looks. */
function isNote(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);
}

/** The orientation in an Exif segment: 1 is upright. */
function orientationOf(segment: Uint8Array): number {
  const tiff = segment.subarray(10);
  if (asciiAt(segment, 4, 4) !== 'Exif' || tiff.length < 14) return 1;
  const view = viewOf(tiff);
  const little = asciiAt(tiff, 0, 2) === 'II';
  const start = view.getUint32(4, little);
  const count = start + 2 <= tiff.length ? view.getUint16(start, little) : 0;
  for (let at = start + 2; at + 12 <= tiff.length && at < start + 2 + 12 * count; at += 12)
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little);
  return 1;
}
