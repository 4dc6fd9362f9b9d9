import { describe, expect, it } from 'vitest';
import { decodedText } from '../../../src/render/pdf/text-string.ts';
import { information, metadataStream } from '../../../src/render/pdf-ua/metadata.ts';

const about = {
  title: 'Noord & “Zuid” <hier>\u0007',
  language: 'nl',
  author: 'GGD Duinstreek',
  description: '',
  creator: 'wijkprofiel 1',
  producer: 'Skia/PDF',
  date: new Date('2026-11-22T00:00:00Z'),
};
const xmp = Buffer.from(metadataStream(about).content).toString('utf8');

describe('the metadata', () => {
  it('say what the document is called, in XML that can be read', () => {
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Noord &amp; “Zuid” &lt;hier&gt; </rdf:li>');
  });

  it('leave out what the document does not say', () => {
    expect(xmp).not.toContain('dc:description');
    expect(information(about).has('Subject')).toBe(false);
  });

  it('give the same dates as the information in the file, without a clock of this machine', () => {
    expect(xmp).toContain('<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>');
    expect(information(about).get('CreationDate')).toBe('D:20261122000000Z');
    expect(information(about).get('ModDate')).toBe('D:20261122000000Z');
  });

  it('state both standards', () => {
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

it('writes the title for every reader of PDFs', () => {
  const title = information(about).get('Title');
  expect(typeof title === 'string' && decodedText(title)).toBe(about.title);
});
