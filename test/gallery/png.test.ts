import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../scripts/gallery/png.ts';

describe('a drawn page as PNG', () => {
  const png = Buffer.from(
    pngOf({
      width: 2,
      height: 2,
      data: Uint8Array.of(...[255, 0, 0, 255], ...[0, 255, 0, 255], ...[0, 0, 255, 255], ...[9, 8, 7, 0]),
    }),
  );

  it('says its size and that it has three channels of eight bits', () => {
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.subarray(12, 29).toString('hex')).toBe(
      `${Buffer.from('IHDR').toString('hex')}00000002000000020802000000`,
    );
  });

  it('holds the rows as they are, without alpha', () => {
    const start = png.indexOf('IDAT') + 4;
    const packed = png.subarray(start, start + png.readUInt32BE(start - 8));
    expect([...inflateSync(packed)]).toEqual([0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 9, 8, 7]);
  });

  it('closes each part with a checksum that readers accept', () =>
    expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082'));
});
