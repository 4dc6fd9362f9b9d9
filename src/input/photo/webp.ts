import { asciiAt, type Picture, viewOf } from './picture.ts';

type Chunk = Readonly<{ name: string; bytes: Uint8Array }>;
const notes: ReadonlySet<string> = new Set(['EXIF', 'XMP ']);

/** A WebP file without movement, or undefined when it is none, or broken. */
export function readWebp(bytes: Uint8Array): Picture | undefined {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return undefined;
  const chunks = chunksIn(bytes);
  const size = chunks?.map(sizeOf).find((one) => one !== undefined);
  if (chunks === undefined || size === undefined || chunks.some(({ name }) => name === 'ANIM'))
    return undefined;
  const kept = chunks.filter(({ name }) => !notes.has(name)).map(withoutFlags);
  const whole = Buffer.concat([bytes.subarray(0, 12), ...kept]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return { mediaType: 'image/webp', bytes: whole, ...size, turned: false };
}

/** Each chunk with its name and length; undefined when the last one is cut off. */
function chunksIn(bytes: Uint8Array): Chunk[] | undefined {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return undefined;
    const end = Math.min(bytes.length, at + 8 + length + (length % 2));
    chunks.push({ name: asciiAt(bytes, at, 4), bytes: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/** In pixels, from the first chunk that tells. */
function sizeOf({ name, bytes }: Chunk): Readonly<{ width: number; height: number }> | undefined {
  const view = viewOf(bytes);
  if (name === 'VP8X' && bytes.length >= 18)
    return { width: 1 + threeBytes(view, 12), height: 1 + threeBytes(view, 15) };
  if (name === 'VP8L' && bytes.length >= 13) {
    const packed = view.getUint32(9, true);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  if (name === 'VP8 ' && bytes.length >= 18)
    return { width: view.getUint16(14, true) & 0x3fff, height: view.getUint16(16, true) & 0x3fff };
  return undefined;
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}

/** The flags that say that Exif and XMP follow, which they no longer do. */
function withoutFlags({ name, bytes }: Chunk): Uint8Array {
  if (name !== 'VP8X') return bytes;
  const changed = Uint8Array.from(bytes);
  changed[8] = (changed[8] ?? 0) & ~0x0c;
  return changed;
}
