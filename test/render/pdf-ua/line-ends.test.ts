import { describe, expect, it } from 'vitest';
import type { PdfFont } from '../../../src/render/pdf/font.ts';
import { identity } from '../../../src/render/pdf/geometry.ts';
import { contentEdits } from '../../../src/render/pdf-ua/content-edits.ts';
import type { Surroundings } from '../../../src/render/pdf-ua/content-scan.ts';
import { editedContent } from '../../../src/render/pdf-ua/decorate-content.ts';
import { wordsOf } from '../../../src/render/pdf-ua/document-words.ts';

/** A font whose codes are those of Unicode; a space is 0020. */
const font: PdfFont = {
  name: 'Test',
  type: 'Type0',
  embedded: true,
  bytesPerCode: 2,
  widthOf: () => 500,
  textOf: (code) => String.fromCharCode(code),
  space: 32,
};

const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** Lines of one paragraph below each other, each a text object, as browsers write them. */
function linesOf(lines: readonly string[], step = 12): string {
  const objects = lines.map(
    (line, index) => `BT /F1 9 Tf 1 0 0 1 20 ${700 - index * step} Tm ${hex(line)} Tj ET`,
  );
  return `/P <</MCID 0>> BDC ${objects.join(' ')} EMC`;
}

function surroundings(document: string, used: PdfFont): Surroundings {
  return {
    matrix: identity,
    roleOf: () => 'text',
    enterForm: () => false,
    fontNamed: () => used,
    words: wordsOf([document]),
  };
}

function saidIn(content: string, document: string, used: PdfFont): string {
  const bytes = Buffer.from(content);
  const edited = editedContent(bytes, contentEdits(bytes, surroundings(document, used)).edits).toString();
  const shown = [...edited.matchAll(/<([0-9a-f]+)> Tj/gi)];
  return shown
    .map(([, codes = '']) => Buffer.from(codes, 'hex').swap16().toString('utf16le'))
    .join('')
    .trim();
}

/** What the lines say when nothing but their text is read. */
function said(
  lines: readonly string[],
  document: string,
  how: { step?: number; font?: PdfFont } = {},
): string {
  return saidIn(linesOf(lines, how.step), document, how.font ?? font);
}

describe('the end of a line', () => {
  it.each([
    ['a space of the text', ['gezond in', '2024.'], 'gezond in 2024.'],
    ['a space behind a hyphen', ['in-', 'en uitstroom'], 'in- en uitstroom'],
    ['a space behind a dash', ['Leiden –', 'Noord'], 'Leiden – Noord'],
    ['a space between words that are one word elsewhere', ['wijk', 'profiel'], 'wijk profiel wijkprofiel'],
  ])('is read as %s', (_, lines, document) => {
    expect(document.startsWith(said(lines, document))).toBe(true);
  });

  it.each([
    ['its own hyphen', ['65-', 'plussers'], '65-plussers', '65-plussers'],
    ['a hyphen of the line', ['gezond-', 'heid'], 'gezond\u00adheid', 'gezond-heid'],
    ['a stroke', ['bos/', 'park'], 'bos/park', 'bos/park'],
    [
      'nothing, over as many lines as it takes',
      ['bestand/WK99-lang', 'eduinuitbreidings', 'gebied.csv'],
      'bestand/WK99-langeduinuitbreidingsgebied.csv',
      'bestand/WK99-langeduinuitbreidingsgebied.csv',
    ],
    [
      'nothing, because it is too long',
      ['info@ggd-duin', 'streek.nl'],
      'info@ggd-duinstreek.nl',
      'info@ggd-duinstreek.nl',
    ],
  ])('joins the parts of a word with %s', (_, lines, document, expected) => {
    expect(said(lines, document)).toBe(expected);
  });

  it('is not where text goes on in the same line, in bold for instance', () => {
    expect(said(['84', '% gezond'], '84% gezond', { step: 0 })).toBe('84% gezond');
  });

  it('is left as it is when the font has no space', () => {
    expect(said(['gezond in', '2024.'], 'gezond in 2024.', { font: { ...font, space: undefined } })).toBe(
      'gezond in2024.',
    );
  });
});

/** What texts beside each other say; each begins where it is said to. */
function saidBeside(...texts: readonly (readonly [text: string, left: number])[]): string {
  const objects = texts.map(
    ([text, left], index) =>
      `/P <</MCID ${index}>> BDC BT /F1 10 Tf 1 0 0 1 ${left} 700 Tm ${hex(text)} Tj ET EMC`,
  );
  return saidIn(objects.join(' '), texts.map(([text]) => text).join(' '), font);
}

describe('texts that a style sheet sets apart', () => {
  it('have a space between them', () => {
    expect(saidBeside(['7', 20], ['van de 100', 40])).toBe('7 van de 100');
  });

  it('have none where nothing is between them, nor before a mark that closes', () => {
    expect(saidBeside(['7', 20], ['van', 25])).toBe('7van');
    expect(saidBeside(['regio', 20], [': 15', 60])).toBe('regio: 15');
  });
});

it('says a space that does not break as a space, without a replacement that readers stumble over', () => {
  const nbsp = '/Span <</ActualText <FEFF00A0>>> BDC <0020> Tj EMC';
  const content = `/P <</MCID 0>> BDC BT /F1 10 Tf 1 0 0 1 20 700 Tm ${hex('14')} Tj ${nbsp} ET EMC`;
  const { edits } = contentEdits(Buffer.from(content), surroundings('14', font));
  expect(editedContent(Buffer.from(content), edits).toString()).not.toContain('ActualText');
});
