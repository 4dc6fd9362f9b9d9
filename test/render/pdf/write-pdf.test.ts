import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readObjects } from '../../../src/render/pdf/read-objects.ts';
import { decodedText, encodedText } from '../../../src/render/pdf/text-string.ts';
import { type PdfObjects, type PdfValue, pdfName } from '../../../src/render/pdf/values.ts';
import { deflated, writePdf } from '../../../src/render/pdf/write-pdf.ts';

const dictionary = (entries: Readonly<Record<string, PdfValue>>): Map<string, PdfValue> =>
  new Map(Object.entries(entries));

/** One page, and whatever is `more` of the catalog. */
function documentWith(
  more: Readonly<Record<string, PdfValue>>,
  others: readonly PdfValue[] = [],
): PdfObjects {
  const objects: PdfValue[] = [
    dictionary({ Type: pdfName('Catalog'), Pages: { object: 2 }, ...more }),
    dictionary({ Type: pdfName('Pages'), Kids: [{ object: 3 }], Count: 1 }),
    dictionary({
      Type: pdfName('Page'),
      Parent: { object: 2 },
      MediaBox: [0, 0, 200, 100.5],
      Contents: { object: 4 },
    }),
    deflated(new Map(), Buffer.from('0 0 m')),
    dictionary({ Title: encodedText('Wijk “Noord”') }),
    ...others,
  ];
  return {
    objects: new Map(objects.map((value, index) => [index + 1, value])),
    trailer: dictionary({ Root: { object: 1 }, Info: { object: 5 } }),
  };
}

const catalogOf = (pdf: PdfObjects): ReadonlyMap<string, PdfValue> | undefined => {
  const catalog = [...pdf.objects.values()].find((one) => one instanceof Map && one.has('Pages'));
  return catalog instanceof Map ? catalog : undefined;
};

const values: Readonly<Record<string, PdfValue>> = {
  whole: 12,
  negative: -3,
  small: 0.000123,
  tiny: 1e-9,
  yes: true,
  none: null,
  name: pdfName('A B#(é'),
  text: 'haakjes ( en \\ )',
  bytes: '\x00\xff\r\n',
  list: [1, 'a', [pdfName('b')], dictionary({ c: 2 })],
};

it('writes every kind of value so that it is read back the same', () => {
  const catalog = catalogOf(readObjects(writePdf(documentWith(values))));
  for (const [key, value] of Object.entries(values))
    expect([key, catalog?.get(key)]).toEqual([key, key === 'tiny' ? 0 : value]);
});

it('writes files that other programs read', async () => {
  const document = await PDFDocument.load(writePdf(documentWith(values)), { updateMetadata: false });
  expect(document.getTitle()).toBe('Wijk “Noord”');
  expect(document.getPage(0).getSize()).toEqual({ width: 200, height: 100.5 });
  expect(document.catalog.lookup(PDFName.of('name'))?.toString()).toBe('/A#20B#23#28#E9');
});

it('leaves out what nothing leads to, and numbers the rest in the order in which it is met', () => {
  const secret = deflated(new Map(), Buffer.from('weg'));
  const one = writePdf(documentWith({ A: { object: 6 } }, ['a', secret]));
  const other = writePdf(documentWith({ A: { object: 9 } }, ['x', secret, 'y', 'a']));
  expect(Buffer.from(one).equals(other)).toBe(true);
  expect([...readObjects(one).objects.values()]).not.toContainEqual(secret);
});

it('gives another document another name', () => {
  const idOf = (title: string): PdfValue | undefined =>
    readObjects(writePdf(documentWith({ A: title }))).trailer.get('ID');
  expect(idOf('een')).toEqual(idOf('een'));
  expect(idOf('een')).not.toEqual(idOf('twee'));
});

it('holds thousands of objects in little more than what they say', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    dictionary({ Next: { object: index + 7 }, Same: 'tekst' }),
  );
  const bytes = writePdf(documentWith({ A: { object: 6 } }, many));
  expect(readObjects(bytes).objects.size).toBeGreaterThan(5000);
  expect(bytes.length).toBeLessThan(40_000);
});

it.each(['Wijk', 'Café ‘t Hoekje', 'één – twee', '', '🌳 groen', 'a\nb'])('keeps the text %j', (text) => {
  expect(decodedText(encodedText(text))).toBe(text);
});

it('reads the text of other programs: PDFDocEncoding, UTF-8, and the name of a language left out', () => {
  expect(decodedText('caf\xe9 \x80 \xa0')).toBe('café • €');
  expect(decodedText('\xef\xbb\xbfcaf\xc3\xa9')).toBe('café');
  expect(decodedText('\xfe\xff\0\x1b\0n\0l\0\x1b\0a')).toBe('a');
});
