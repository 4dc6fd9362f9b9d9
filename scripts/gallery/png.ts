import { crc32, deflateSync } from 'node:zlib';

/** Rows of pixels, four bytes each in the order red, green, blue, alpha. */
export type Bitmap = Readonly<{ width: number; height: number; data: Uint8Array }>;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A PNG of eight bits a channel without alpha: a page is white where nothing is. */
export function pngOf(bitmap: Bitmap): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(bitmap.width, 0);
  header.writeUInt32BE(bitmap.height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  // Pages are mostly one colour: a low level packs them nearly as well, in a third of the time.
  const pixels = deflateSync(scanlines(bitmap), { level: 4 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row behind the number of its filter; "as they are" packs drawings best. */
function scanlines({ width, height, data }: Bitmap): Uint8Array {
  const rows = new Uint8Array(height * (3 * width + 1));
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let from = 4 * y * width; from < 4 * (y + 1) * width; from += 4) {
      rows[to] = data[from] ?? 0;
      rows[to + 1] = data[from + 1] ?? 0;
      rows[to + 2] = data[from + 2] ?? 0;
      to += 3;
    }
  }
  return rows;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
