import { describe, expect, it } from 'vitest';
import { readObjects } from '../../../src/render/pdf/read-objects.ts';
import { readPdf } from '../../../src/render/pdf/read-pdf.ts';
import {
  type Dictionary,
  isArray,
  isDictionary,
  isStream,
  type PdfValue,
} from '../../../src/render/pdf/values.ts';
import { writePdf } from '../../../src/render/pdf/write-pdf.ts';
import { checkPdf } from '../../../src/render/pdf-check/check-pdf.ts';
import { finished, map, name } from './damaged-pdf.ts';

type Random = () => number;

/** Numbers from 0 to 1, the same each time (mulberry32). */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

function flipped(random: Random): Uint8Array {
  const bytes = Uint8Array.from(finished);
  for (let count = 0; count < 1 + random() * 20; count += 1)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

function cut(random: Random): Uint8Array {
  return finished.subarray(0, Math.floor(random() * finished.length));
}

const strange: readonly PdfValue[] = [
  null,
  -1,
  2 ** 40,
  '',
  'zzz',
  true,
  name('X'),
  { object: 1 },
  { object: 3 },
  { object: 99_999 },
  [],
  [[[]]],
  [{ object: 3 }, 1e9, 'x'],
  map({}),
  map({ K: { object: 3 }, S: name('Table'), Kids: [{ object: 1 }] }),
];

/** Puts something strange in a place of an object. */
function changed(random: Random, value: PdfValue): PdfValue {
  const other = pick(random, strange) ?? null;
  if (isStream(value)) return { ...value, dictionary: changedEntries(random, value.dictionary, other) };
  if (isDictionary(value)) return changedEntries(random, value, other);
  return isArray(value) && value.length > 0 ? value.with(Math.floor(random() * value.length), other) : other;
}

function changedEntries(random: Random, entries: Dictionary, other: PdfValue): Dictionary {
  const key = pick(random, [...entries.keys()]) ?? 'K';
  const inner = entries.get(key) ?? null;
  return new Map([...entries, [key, random() < 0.5 ? other : changed(random, inner)]]);
}

function mutated(random: Random): Uint8Array {
  const { objects, trailer } = readObjects(finished);
  const all = new Map(objects);
  for (let count = 0; count < 1 + random() * 5; count += 1) {
    const object = pick(random, [...all.keys()]) ?? 0;
    all.set(object, changed(random, all.get(object) ?? null));
  }
  return writePdf({ objects: all, trailer });
}

/** Far more than any small file needs. */
const milliseconds = 2000;

describe.each([
  ['flipped bytes', flipped],
  ['a missing end', cut],
  ['strange objects', mutated],
])('a file with %s', (_, make) => {
  it('gets a verdict in reasonable time', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const bytes = make(seeded(seed));
      const start = performance.now();
      const pdf = readPdf(bytes);
      const verdict = typeof pdf === 'string' ? pdf : checkPdf(pdf, bytes);
      expect(Array.isArray(verdict) || typeof verdict === 'string', `seed ${seed}`).toBe(true);
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(milliseconds);
    }
  });
});
