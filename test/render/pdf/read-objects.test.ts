import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../src/render/pdf/filters.ts';
import { dictionaryAt, nameAt, textAt } from '../../../src/render/pdf/objects.ts';
import { catalogOf, pageNodes } from '../../../src/render/pdf/pages.ts';
import { readObjects } from '../../../src/render/pdf/read-objects.ts';
import type { PdfObjects, PdfValue } from '../../../src/render/pdf/values.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A PDF with these objects and a table that says where they are; `trailer` are entries besides Size. */
function fileWith(objects: readonly string[], trailer = '/Root 1 0 R', before = '%PDF-1.4\n'): string {
  let file = before;
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const start = file.length;
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size} ${trailer}>>\nstartxref\n${start}\n%%EOF`;
}

const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const pages = '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]/Resources<</Font<<>>>>>>';
const page = '<</Type/Page/Parent 2 0 R>>';

async function libraryFile(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle('Wijk “Noord”');
  const first = document.addPage([200, 100]);
  first.drawText('Wijk', { font: await document.embedFont(StandardFonts.Helvetica) });
  document.addPage([300, 100]);
  return await document.save({ useObjectStreams });
}

const titleOf = (pdf: PdfObjects): string | undefined => {
  const info = dictionaryAt(pdf, pdf.trailer, 'Info');
  return info && textAt(pdf, info, 'Title');
};

describe('a PDF file', () => {
  it.each([
    ['with a table of objects', false],
    ['with packed objects and a packed table', true],
  ])('of another program is read: %s', async (_, packed) => {
    const pdf = readObjects(await libraryFile(packed));
    expect(titleOf(pdf)).toBe('Wijk “Noord”');
    expect(pageNodes(pdf)).toHaveLength(2);
    expect(nameAt(pdf, catalogOf(pdf) ?? new Map(), 'Type')).toBe('Catalog');
  });

  it('gives pages what the nodes above them hold', () => {
    const [node] = pageNodes(readObjects(bytesOf(fileWith([catalog, pages, page]))));
    expect(node?.inherited.get('MediaBox')).toEqual([0, 0, 200, 100]);
  });

  it('that was changed is read as it is now, and what was removed is gone', () => {
    const old = fileWith([catalog, pages, page, '(weg)']);
    const start = Number(/startxref\n(\d+)/.exec(old)?.[1]);
    const changed = old.length + 1;
    const update = `\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n`;
    const table = `xref\n3 2\n${String(changed).padStart(10, '0')} 00000 n \n0000000000 00001 f \n`;
    const end = `${table}trailer\n<</Size 5/Root 1 0 R/Prev ${start}>>\nstartxref\n${old.length + update.length}\n%%EOF`;
    const pdf = readObjects(bytesOf(old + update + end));
    expect(pageNodes(pdf)[0]?.inherited.get('MediaBox')).toEqual([0, 0, 9, 9]);
    expect(pdf.objects.has(4)).toBe(false);
  });

  it('may say elsewhere how long a stream is, or say it wrongly', () => {
    const objects = (length: string): string[] => [
      catalog,
      pages,
      page,
      `<</Length ${length}>>\nstream\nwijk\nendstream`,
      '4',
    ];
    for (const length of ['4', '5 0 R', '99', '5 0 R/Filter[]']) {
      const stream = readObjects(bytesOf(fileWith(objects(length)))).objects.get(4);
      expect(stream).toMatchObject({ content: Buffer.from(length === '99' ? 'wijk\n' : 'wijk') });
    }
  });

  it.each([
    ['is encrypted', fileWith([catalog, pages, page], '/Root 1 0 R/Encrypt<</V 1>>'), 'encrypted'],
    ['has no end', fileWith([catalog, pages, page]).replace(/startxref[\s\S]*/, ''), 'damaged'],
    [
      'has objects elsewhere than it says',
      fileWith([catalog, pages, page]).replace('%PDF', '%%%%PDF'),
      'damaged',
    ],
    [
      'has other objects than it says',
      fileWith([catalog, pages, page]).replace('2 0 obj', '9 0 obj'),
      'damaged',
    ],
    ['has a table that leads to itself', 'xref\n0 0\ntrailer\n<</Prev 0>>\nstartxref\n0\n%%EOF', undefined],
  ])('that %s is told', (_, text, reason) => {
    const read = (): unknown => readObjects(bytesOf(text)).objects.size;
    if (reason === undefined) expect(read()).toBe(0);
    else expect(read).toThrow(expect.objectContaining({ reason }));
  });
});

describe('a packed stream', () => {
  const plain = (value: PdfValue | undefined): PdfValue | undefined => value;
  const unpack = (content: Uint8Array, entries: readonly (readonly [string, PdfValue])[]): string =>
    Buffer.from(unpacked({ dictionary: new Map(entries), content }, plain)).toString('latin1');
  const filter = (...names: string[]): [string, PdfValue] => ['Filter', names.map((name) => ({ name }))];

  it('is unpacked as often as it was packed', () => {
    const hex = Buffer.from(deflateSync('Wijk Noord')).toString('hex');
    expect(unpack(bytesOf(`${hex}>`), [filter('ASCIIHexDecode', 'FlateDecode')])).toBe('Wijk Noord');
  });

  it('may be written in printable signs, or as runs', () => {
    expect(unpack(bytesOf('<~87cURD]i,"Ebo80~>'.slice(2)), [filter('ASCII85Decode')])).toBe('Hello World!');
    expect(unpack(bytesOf('zs8W-!~>'), [filter('ASCII85Decode')])).toBe('\0\0\0\0\xff\xff\xff\xff');
    expect(unpack(bytesOf('\x02abc\xfed\x80rest'), [filter('RunLengthDecode')])).toBe('abcddd');
  });

  it.each([
    ['the byte before it', 1, [1, 1, 1, 1, 1, 1]],
    ['the byte above it', 2, [1, 2, 3, 1, 1, 1]],
    ['the mean of both', 3, [1, 1, 2, 0, 1, 1]],
    ['the nearest neighbour', 4, [1, 1, 1, 1, 1, 1]],
  ])('may hold only how each byte differs from %s', (_, kind, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
    const first = [kind === 3 || kind === 2 ? kind : 1, a, b, c];
    const content = deflateSync(Buffer.from([...first, kind, d, e, f]));
    const settings = new Map<string, PdfValue>([
      ['Predictor', 15],
      ['Columns', 3],
    ]);
    const bytes = unpack(content, [filter('FlateDecode'), ['DecodeParms', settings]]);
    const rows: Readonly<Record<number, readonly number[]>> = {
      1: [1, 2, 3, 1, 2, 3],
      2: [1, 2, 3, 2, 3, 4],
      3: [1, 1, 2, 0, 1, 2],
      4: [1, 2, 3, 2, 3, 4],
    };
    expect([...Buffer.from(bytes, 'latin1')]).toEqual(rows[kind]);
  });

  it('in a way that is not read here is refused by name', () => {
    expect(() => unpack(bytesOf(''), [filter('LZWDecode')])).toThrow('packed with LZWDecode');
  });
});
