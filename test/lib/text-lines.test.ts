import { expect, it } from 'vitest';
import { linesOf } from '../../src/lib/text-lines.ts';

const column = { width: 38, size: 10 };

it('counts the lines of a text in a column, by words', () => {
  expect(linesOf('rookt', column)).toBe(1);
  expect(linesOf('heeft ernstig overgewicht', column)).toBe(1);
  expect(linesOf('kan minder door gezondheid', column)).toBe(2);
  expect(linesOf('is bij het zitten en opstaan beperkt door de eigen gezondheid', column)).toBe(3);
});

it('has one line for nothing and for one long word', () => {
  expect(linesOf('', column)).toBe(1);
  expect(linesOf('gezondheidsvaardighedenonderzoek', column)).toBe(1);
});
