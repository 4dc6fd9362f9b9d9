import { expect, it } from 'vitest';
import type { PdfFont } from '../../../src/render/pdf/font.ts';
import { identity } from '../../../src/render/pdf/geometry.ts';
import { contentEdits } from '../../../src/render/pdf-ua/content-edits.ts';
import { editedContent } from '../../../src/render/pdf-ua/decorate-content.ts';

/** Each letter is half as wide as it is high. */
const font: PdfFont = {
  name: 'Test',
  type: 'Type0',
  embedded: true,
  bytesPerCode: 2,
  widthOf: () => 500,
  textOf: (code) => String.fromCharCode(code),
  space: undefined,
};

/** Tagged content as it becomes, with one space between all that stands in it. */
function written(content: string, how: Partial<PdfFont> = {}): string {
  const bytes = Buffer.from(`/P <</MCID 0>> BDC ${content} EMC`);
  const { edits } = contentEdits(bytes, {
    matrix: identity,
    roleOf: () => 'text',
    enterForm: () => false,
    fontNamed: () => ({ ...font, ...how }),
    words: { all: new Set(), written: '' },
  });
  const edited = editedContent(bytes, edits).toString().replace(/\s+/g, ' ');
  return edited.slice('/P <</MCID 0>> BDC '.length, -' EMC'.length);
}

const start = 'BT /F1 10 Tf 1 0 0 1 20 700 Tm';

it('writes letters that follow each other by their widths as one piece', () => {
  expect(written(`${start} <0041> Tj 5 0 Td <0042> Tj 5 0 Td <0043> Tj ET`)).toBe(
    `${start} [<004100420043>]TJ ET`,
  );
});

it('keeps the steps of kerning, to a tenth of a thousandth of the size', () => {
  expect(written(`${start} <0041> Tj 4.5 0 Td <0042> Tj 5.1234 0 Td <0043> Tj ET`)).toBe(
    `${start} [<0041>50<0042>-12.3<0043>]TJ ET`,
  );
});

it('lets no step grow by rounding: each letter stands where it stood', () => {
  const letters = Array.from({ length: 100 }, (_, index) => `${index === 0 ? '' : '5.00003 0 Td '}<0041> Tj`);
  const [, run = ''] = /\[(.*)\]TJ/.exec(written(`${start} ${letters.join(' ')} ET`)) ?? [];
  const steps = [...run.matchAll(/>(-?[\d.]+)</g)].map(([, step]) => Number(step));
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(-0.3, 1);
});

it('goes on behind the line where the browser went on', () => {
  expect(written(`${start} <0041> Tj 5 0 Td <0042> Tj 0 -12 Td <0043> Tj ET`)).toBe(
    `${start} [<00410042>]TJ 5.0000 0 Td 0 -12 Td <0043> Tj ET`,
  );
});

it.each([
  ['a letter alone', '<0041> Tj', {}],
  ['letters that are set apart', '2 Tc <0041> Tj 5 0 Td <0042> Tj', {}],
  ['letters of another kind of font', '(A) Tj 5 0 Td (B) Tj', { bytesPerCode: 1 as const }],
])('leaves %s as it is', (_, content, how) => {
  expect(written(`${start} ${content} ET`, how)).toBe(`${start} ${content} ET`);
});
