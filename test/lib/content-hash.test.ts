import { expect, it } from 'vitest';
import { contentHash } from '../../src/lib/content-hash.ts';

// FIPS 180-4 examples: the empty message and "abc".
it.for([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('of %j is the published SHA-256', ([text = '', expected]) => expect(contentHash(text)).toBe(expected));

it('is the same for a text and its UTF-8 bytes', () => {
  expect(contentHash('Sint-Daniëlsduin')).toBe(contentHash(new TextEncoder().encode('Sint-Daniëlsduin')));
});

it('tells texts apart that look the same', () => {
  expect(contentHash('Danie\u0308l')).not.toBe(contentHash('Dani\u00EBl'));
});
