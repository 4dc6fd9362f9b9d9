/** Pictures of a few bytes, as cameras and programs write them. */

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PNG with a header of this size, further chunks, and no pixels. */
export function png(
  width: number,
  height: number,
  extra: readonly (readonly [string, Buffer])[] = [],
): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const chunks = [
    ['IHDR', size] as const,
    ...extra,
    ['IDAT', ascii('x')] as const,
    ['IEND', ascii('')] as const,
  ];
  const parts = chunks.map(([name, data]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, ascii(name), data, ascii('crc.')]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** What a camera writes: the orientation, and here also a place that nobody should find in a document. */
export function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const little = order === 'II';
  const tiff = Buffer.alloc(22);
  const two = (value: number, at: number): unknown =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(order, 0, 'latin1');
  two(42, 2);
  little ? tiff.writeUInt32LE(8, 4) : tiff.writeUInt32BE(8, 4);
  two(1, 8);
  two(0x0112, 10);
  two(3, 12);
  two(orientation, 18);
  return Buffer.concat([ascii('Exif\0\0'), tiff, ascii('52.1601 N 4.4970 E')]);
}

/** A JPEG with a frame of this size, further segments before it, and no pixels. */
export function jpeg(
  width: number,
  height: number,
  extra: readonly (readonly [number, Buffer])[] = [],
): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const segments = [...extra, [0xc0, frame] as const].map(([marker, data]) => segment(marker, data));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0xd9]),
  ]);
}
