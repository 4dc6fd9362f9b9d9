import { expect, it } from 'vitest';
import { slug } from '../../src/lib/slug.ts';

it.for([
  ['Centrum', 'centrum'],
  ['Sint-Daniëlsduin', 'sint-danielsduin'],
  ["'s-Gravenzande", 's-gravenzande'],
  ['’t Hofveld', 't-hofveld'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['Bos- en Gasthuisdistrict / Oost', 'bos-en-gasthuisdistrict-oost'],
  ['Wijk 00', 'wijk-00'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\windows', 'windows'],
  ['a:b*c?"<>|', 'a-b-c'],
  ['wijk.', 'wijk'],
  ['\u202Egnp.exe', 'gnp-exe'],
  ['Ĳsselmuiden', 'ijsselmuiden'],
  ['🏡 Duinzoom 🌊', 'duinzoom'],
])('makes %s into %s', ([name = '', expected]) => expect(slug(name, 'wijk')).toBe(expected));

it.for([
  'CON',
  'con',
  'Prn',
  'aux',
  'NUL',
  'COM1',
  'lpt9',
  'com¹',
  '',
  '   ',
  '..',
  '/',
  '🏡',
  '東京',
  '---',
])('falls back for %j, of which nothing safe is left', (name) => expect(slug(name, 'wk01')).toBe('wk01'));

it('cuts a name of 300 characters, never on a hyphen', () => {
  expect(slug('x'.repeat(300), 'wijk')).toBe('x'.repeat(60));
  expect(slug(`${'x'.repeat(59)} tweede deel`, 'wijk')).toBe('x'.repeat(59));
});

it('gives the same for a letter with a loose accent as for one with its own', () => {
  expect(slug('Danie\u0308l', 'wijk')).toBe(slug('Dani\u00EBl', 'wijk'));
});

it('uses only letters, digits and hyphens, not at the ends, for any sign there is', () => {
  for (let sign = 0; sign < 0x3000; sign++)
    expect(slug(`a${String.fromCharCode(sign)}`, 'wijk')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
