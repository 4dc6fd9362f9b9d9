import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../src/render/pdf/marks.ts';
import type { PdfFile } from '../../src/render/pdf/read-pdf.ts';
import type { StructureElement } from '../../src/render/pdf/structure.ts';
import { readingOrder } from '../../src/render/reading-order.ts';

/** A PDF whose structure says these pieces: a text, or the alternative text of a picture or the sign of a list item. */
function pdfSaying(...pieces: readonly (string | { alt: string } | { sign: string })[]): PdfFile {
  const texts = pieces.map((piece) =>
    typeof piece === 'string' ? piece : 'sign' in piece ? piece.sign : 'drawn',
  );
  const marks = texts.map((text, index) => ({ kind: 'text', text, content: String(index) }) as TextRun);
  const structure = pieces.map((piece, index): StructureElement => {
    const isText = typeof piece === 'string';
    const alt = !isText && 'alt' in piece ? piece.alt : undefined;
    const type = !isText && 'sign' in piece ? 'Lbl' : 'P';
    return { type, alt, children: [String(index)], dictionary: new Map() };
  });
  const box = { left: 0, bottom: 0, right: 9, top: 9 };
  const objects = { objects: new Map(), trailer: new Map() };
  return { pages: [{ number: 1, box, marks }], structure, title: '', objects };
}

const told = (pdf: PdfFile, texts: readonly string[]): string | undefined =>
  readingOrder(pdf, texts)[0]?.what;

describe('what a screen reader says of a PDF', () => {
  it('is what its document says, whatever the lines and spaces', () => {
    expect(told(pdfSaying('Noord', '7 van de ', '100'), ['Noord', '7  van\n de 100'])).toBeUndefined();
    expect(told(pdfSaying('gezond-heid in 2024'), ['gezond\u00adheid in 2024'])).toBeUndefined();
    expect(
      told(pdfSaying('Noord', { alt: 'Kaart van Noord' }), ['Noord', 'Kaart van Noord']),
    ).toBeUndefined();
    expect(told(pdfSaying({ sign: '1.' }, 'Eerst'), ['Eerst'])).toBeUndefined();
  });

  it.each([
    ['a text is missing', pdfSaying('Noord'), ['Noord', 'en Zuid'], 'Noord|en Zuid ≠ Noord'],
    ['a text is said twice', pdfSaying('Noord', 'Noord'), ['Noord'], 'Noord ≠ Noord|Noord'],
    ['texts change places', pdfSaying('15', '7'), ['7', '15'], '7|15 ≠ 15|7'],
    ['a picture has another name', pdfSaying({ alt: 'lager' }), ['hoger'], 'hoger ≠ lager'],
    ['words are joined', pdfSaying('in2024'), ['in 2024'], 'in 2024 ≠ in2024'],
    ['a word is cut', pdfSaying('ge zond'), ['gezond'], 'gezond ≠ ge zond'],
  ])('is told when %s', (_, pdf, texts, expected) => {
    expect(told(pdf, texts)).toBe(expected);
  });

  it('is told by the place where it parts', () => {
    const start = 'Een lange tekst die eerst gelijk is. ';
    expect(told(pdfSaying(`${start}Dan niet.`), [`${start}Dan wel.`])).toBe(
      'gelijk is. Dan wel. ≠ gelijk is. Dan niet.',
    );
  });
});
