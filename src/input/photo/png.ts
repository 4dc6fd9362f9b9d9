import { asciiAt, type Picture, viewOf } from './picture.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Texts, the time and Exif. */
const notes: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);
type Chunk = Readonly<{ name: string; bytes: Uint8Array }>;

/** A PNG file, or undefined when it is none, or broken. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  if (signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const chunks = chunksIn(bytes);
  const [header] = chunks;
  const isWhole = chunks.at(-1)?.name === 'IEND';
  if (header?.name !== 'IHDR' || header.bytes.length < 25 || !isWhole) return undefined;
  const view = viewOf(header.bytes);
  const kept = chunks.filter(({ name }) => !notes.has(name)).map((chunk) => chunk.bytes);
  return {
    mediaType: 'image/png',
    bytes: Buffer.concat([bytes.subarray(0, 8), ...kept]),
    width: view.getUint32(8),
    height: view.getUint32(12),
    turned: false,
  };
}

/** The chunks up to the end of the picture, or to one that is cut off. */
function chunksIn(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length && chunks.at(-1)?.name !== 'IEND'; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    chunks.push({ name: asciiAt(bytes, at + 4, 4), bytes: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}
