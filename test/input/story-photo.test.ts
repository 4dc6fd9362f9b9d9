import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPhoto } from '../../src/input/story-photo.ts';
import { brief, expectFilled } from '../problems.ts';
import { exif, jpeg, png } from './pictures.ts';

const place = { file: 'verhalen/WK990101.md', line: 3 };

function refused(bytes: Uint8Array, name = 'foto.jpg'): string[] {
  const { problems } = readPhoto(bytes, name, place);
  expectFilled(problems);
  return brief(problems).map((one) => one.replace('verhalen/WK990101.md:3 ', ''));
}

function sizeOf(bytes: Uint8Array): string {
  expect(refused(bytes)).toEqual([]);
  const { picture } = readPhoto(bytes, 'foto.jpg', place);
  return `${picture?.mediaType} ${picture?.width} × ${picture?.height}`;
}

describe('a picture is what its bytes say, not its name:', () => {
  it('a JPEG', () => expect(sizeOf(jpeg(1200, 800))).toBe('image/jpeg 1200 × 800'));
  it('a JPEG that is loaded in steps', () => {
    const bytes = jpeg(1200, 800);
    bytes[3] = 0xc2;
    expect(sizeOf(bytes)).toBe('image/jpeg 1200 × 800');
  });
  it('a PNG', () => expect(sizeOf(png(640, 480))).toBe('image/png 640 × 480'));

  it('the drawing of the example', () => {
    const bytes = readFileSync(
      join(import.meta.dirname, '../../examples/duinstreek/verhalen/vogelbuurt.png'),
    );
    expect(sizeOf(bytes)).toBe('image/png 960 × 600');
    expect(readPhoto(bytes, 'x', place).picture?.bytes.length).toBe(bytes.length);
  });

  it.for<readonly [string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', Buffer.from('GIF89a............')],
    ['half a JPEG', jpeg(800, 600).subarray(0, 9)],
    ['a JPEG without an image', jpeg(800, 600).subarray(0, 15)],
    ['half a PNG', png(800, 600).subarray(0, 40)],
  ])('%s is none', ([, bytes]) => expect(refused(bytes)).toEqual(['photo-kind foto.jpg']));

  it('WebP is refused by name: in a PDF it becomes twenty times as large', () => {
    expect(refused(Buffer.from('RIFF\u0010\0\0\0WEBPVP8 ....'), 'foto.webp')).toEqual([
      'photo-webp foto.webp',
    ]);
  });

  it('broken bytes never end in a crash', () => {
    for (const whole of [jpeg(800, 600, [[0xe1, exif(6, 'MM')]]), png(800, 600)])
      for (let length = 0; length < whole.length; length += 1)
        for (const value of [0, 0xff]) {
          const bytes = Buffer.from(whole.subarray(0, length + 1));
          bytes[length] = value;
          expect(() => readPhoto(bytes, 'foto.jpg', place)).not.toThrow();
        }
  });
});

describe('a picture that documents cannot hold', () => {
  it('is too large: the message gives its size and what to do', () => {
    const comment = Buffer.alloc(40_000, 1);
    const bytes = jpeg(1200, 800, [
      [0xe2, comment],
      [0xe2, comment],
      [0xe2, comment],
    ]);
    expect(refused(bytes)).toEqual(['photo-size 121']);
  });

  it.for([
    [399, 300],
    [2401, 800],
    [800, 2401],
    [800, 0],
  ])('has %d × %d pixels', ([width = 0, height = 0]) =>
    expect(refused(png(width, height))).toEqual([`photo-pixels ${width} × ${height}`]),
  );

  it.for(['II', 'MM'] as const)('lies on its side by the note of a camera (%s)', (order) => {
    expect(refused(jpeg(1200, 800, [[0xe1, exif(6, order)]]))).toEqual(['photo-turned']);
    expect(refused(jpeg(1200, 800, [[0xe1, exif(1, order)]]))).toEqual([]);
  });
});

describe('what a camera wrote about place and owner', () => {
  const secret = Buffer.from('52.1601 N 4.4970 E');

  it.for<readonly [string, Buffer]>([
    [
      'JPEG',
      jpeg(800, 600, [
        [0xe1, exif(1, 'II')],
        [0xfe, secret],
        [0xed, secret],
        [0xe2, Buffer.from('profile')],
      ]),
    ],
    [
      'PNG',
      png(800, 600, [
        ['tEXt', secret],
        ['eXIf', secret],
        ['iCCP', Buffer.from('profile')],
      ]),
    ],
  ])('is gone from a %s, and its colours are not', ([, bytes]) => {
    expect(bytes.includes(secret)).toBe(true);
    const { picture, problems } = readPhoto(bytes, 'foto.jpg', place);
    const kept = Buffer.from(picture?.bytes ?? []);
    expect(problems).toEqual([]);
    expect(kept.includes(secret)).toBe(false);
    expect(kept.includes(Buffer.from('profile'))).toBe(true);
    expect(readPhoto(kept, 'foto.jpg', place).picture?.bytes).toEqual(kept);
  });
});
