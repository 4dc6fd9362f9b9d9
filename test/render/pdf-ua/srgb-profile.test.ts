import { expect, it } from 'vitest';
import { srgbProfile } from '../../../src/render/pdf-ua/srgb-profile.ts';

const bytes = Buffer.from(srgbProfile());
const tags = new Map(
  Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12;
    const start = bytes.readUInt32BE(at + 4);
    return [bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 8))];
  }),
);
const numbers = (name: string, from = 8): number[] => {
  const tag = tags.get(name) ?? Buffer.alloc(0);
  return Array.from(
    { length: (tag.length - from) / 4 },
    (_, index) => tag.readInt32BE(from + index * 4) / 65_536,
  );
};

it('is a display profile of red, green and blue that says how long it is', () => {
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
  expect(bytes.length).toBeLessThan(700);
});

// The colorants of sRGB under D50, as the ICC and every published profile give them.
it.each([
  ['rXYZ', [0.43604, 0.22249, 0.01392]],
  ['gXYZ', [0.38512, 0.7169, 0.09706]],
  ['bXYZ', [0.14305, 0.06061, 0.71391]],
  ['wtpt', [0.9642, 1, 0.8249]],
])('has the published colours: %s', (name, published) => {
  numbers(name).forEach((value, index) => {
    expect(Math.abs(value - (published[index] ?? 0))).toBeLessThan(0.0004);
  });
});

it('has the curve of the standard, once for all three colours', () => {
  const curve = numbers('rTRC', 12);
  expect(curve.map((value) => value.toFixed(4))).toEqual(['2.4000', '0.9479', '0.0521', '0.0774', '0.0405']);
  expect(tags.get('gTRC')).toEqual(tags.get('rTRC'));
});
