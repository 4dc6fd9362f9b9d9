import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/encoding.ts';
import { sentence } from '../problems.ts';

const text = 'naam\nSúdwest-Fryslân\n’t Hofveld €\n';
const utf8 = new TextEncoder().encode(text);
const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );
const utf16 = (littleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('the bytes of a file', () => {
  it.for([
    { name: 'UTF-8', file: utf8 },
    { name: 'UTF-8 with a byte order mark', file: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8) },
    { name: 'UTF-16 LE with its mark', file: utf16(true) },
    { name: 'UTF-16 BE with its mark', file: utf16(false) },
  ])('are read as $name', ({ file }) => {
    expect(decode(file, 'gebieden.csv')).toEqual({ text, problems: [] });
  });

  it('are read as windows-1252 only when the configuration says so', () => {
    const file = bytes('naam\n', 0x92, 't Sint-Dani', 0xeb, 'lsduin ', 0x80, '\n');
    expect(decode(file, 'gebieden.csv', 'windows-1252')).toEqual({
      text: 'naam\n’t Sint-Daniëlsduin €\n',
      problems: [],
    });
    expect(decode(file, 'gebieden.csv').text).toBe('');
  });

  it('are read as UTF-8 when they are UTF-8, also beside an older file', () => {
    expect(decode(utf8, 'gebieden.csv', 'windows-1252')).toEqual({ text, problems: [] });
  });

  it('are not UTF-8 when the last letter is cut off', () => {
    const file = bytes('naam\nCaf', 0xe9);
    expect(decode(file, 'gebieden.csv', 'windows-1252')).toEqual({ text: 'naam\nCafé', problems: [] });
  });

  it('are what their mark says, whatever the configuration says', () => {
    const file = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8);
    expect(decode(file, 'gebieden.csv', 'windows-1252')).toEqual({ text, problems: [] });
    expect(decode(utf16(true), 'gebieden.csv', 'windows-1252')).toEqual({ text, problems: [] });
  });

  it('may be none', () => {
    expect(decode(Uint8Array.of(), 'leeg.csv')).toEqual({ text: '', problems: [] });
  });
});

describe('a byte that does not belong there is reported', () => {
  it.for([
    {
      name: 'a letter of windows-1252 before plain text',
      file: bytes('a\nFrysl', 0xe2, 'n\n'),
      byte: 7,
      line: 2,
    },
    { name: 'a letter of windows-1252 at the end', file: bytes('caf', 0xe9), byte: 3, line: 1 },
    { name: 'a loose half', file: bytes('a\r\nb\r\nc', 0x80), byte: 7, line: 3 },
    { name: 'the first byte', file: bytes(0xff, 'abc'), byte: 0, line: 1 },
    { name: 'after lines that end with CR', file: bytes('a\rb\rc', 0xe9, '\r'), byte: 5, line: 3 },
    { name: 'after a byte order mark', file: bytes(0xef, 0xbb, 0xbf, 'ab', 0xe9, 'c'), byte: 5, line: 1 },
    {
      name: 'after letters of two bytes',
      file: bytes('\u00c3\u00ab\u00c3\u00ab', 0xeb, ' x'),
      byte: 4,
      line: 1,
    },
    { name: 'an overlong slash', file: bytes('ab', 0xc0, 0xaf), byte: 2, line: 1 },
    { name: 'half a sign of UTF-16', file: Uint8Array.of(...utf16(true), 0x0a, 0, 0x61), byte: 72, line: 5 },
  ])('by its place, counted from 0, and its line: $name', ({ file, byte, line }) => {
    const { text: read, problems } = decode(file, 'gebieden.csv');
    expect(read).toBe('');
    expect(problems).toMatchObject([
      { code: 'file-encoding', place: { file: 'gebieden.csv', line }, details: { byte } },
    ]);
  });

  it('in a large file too', () => {
    const large = new TextEncoder().encode('WK054601;Fryslân;wijk\n'.repeat(100_000));
    large[1_000_000] = 0xff;
    expect(decode(large, 'groot.csv').problems[0]?.details).toEqual({ byte: 1_000_000 });
  });
});

describe('a character that is no text is an error:', () => {
  it.for([
    { name: 'NUL', sign: '\u0000', found: 'U+0000' },
    { name: 'vertical tab', sign: '\u000b', found: 'U+000B' },
    { name: 'escape', sign: '\u001b', found: 'U+001B' },
    { name: 'delete', sign: '\u007f', found: 'U+007F' },
    { name: 'a letter that an earlier program lost', sign: 'Frysl\ufffdn', found: 'U+FFFD' },
  ])('$name', ({ sign, found }) => {
    const { problems } = decode(new TextEncoder().encode(`a;b\r\n1;2\r\n3;${sign}`), 'cijfers.csv');
    expect(problems).toMatchObject([{ code: 'file-control-character', place: { line: 3 }, found }]);
  });

  it('but a tab and a line break are none', () => {
    expect(decode(new TextEncoder().encode('a\tb\r\n1\t2\r'), 'cijfers.csv').problems).toEqual([]);
  });

  it('as in UTF-16 without a mark', () => {
    const [problem] = decode(utf16(true).subarray(2), 'cijfers.csv').problems;
    expect(problem?.code === 'file-encoding' || problem?.code === 'file-control-character').toBe(true);
    expect(sentence(problem)).not.toBe('');
  });
});
