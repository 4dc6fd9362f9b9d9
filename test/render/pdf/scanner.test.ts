import { expect, it } from 'vitest';
import { scanContent } from '../../../src/render/pdf/scanner.ts';
import type { PdfValue } from '../../../src/render/pdf/values.ts';

function scanned(content: string): [string, PdfValue[]][] {
  const found: [string, PdfValue[]][] = [];
  scanContent(Buffer.from(content, 'latin1'), (operator, operands) => found.push([operator, [...operands]]));
  return found;
}

it('reads numbers as PDF writes them', () => {
  expect(scanned('1 -2 +3 .5 -.25 4. 12.75 m')).toEqual([['m', [1, -2, 3, 0.5, -0.25, 4, 12.75]]]);
});

it('reads names, strings, lists and dictionaries', () => {
  const properties = new Map<string, PdfValue>([
    ['MCID', 7],
    ['Naam', { name: 'A B' }],
  ]);
  expect(scanned('/NonStruct <</MCID 7 /Naam /A#20B>>BDC')).toEqual([
    ['BDC', [{ name: 'NonStruct' }, properties]],
  ]);
  expect(scanned('[<0041> -20 (b\\)\\(c\\101)] TJ')).toEqual([['TJ', [['\u0000A', -20, 'b)(cA']]]]);
  expect(scanned('(een (twee) drie) Tj <4> Tj')).toEqual([
    ['Tj', ['een (twee) drie']],
    ['Tj', ['@']],
  ]);
});

it('skips comments and the bytes of inline images, which may look like operators', () => {
  expect(scanned('q % Q Q Q\nBI /W 2 ID \u0001 Q (\nEI Q')).toEqual([
    ['q', []],
    ['BI', []],
    ['ID', [{ name: 'W' }, 2]],
    ['EI', []],
    ['Q', []],
  ]);
});

it.each(['(no end', '<41', '[1 2 3', '<</A', '>> ] } Q', '/', '[[[[[', '\\', '<<<<<<', '((((((', 'ID'])(
  'comes to an end in %s',
  (content) => {
    expect(() => scanned(content)).not.toThrow();
  },
);
