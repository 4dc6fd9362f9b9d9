import { expect, it } from 'vitest';
import { fixedPdf, pageCount } from '../../src/render/pdf-constants.ts';

const date = new Date('2026-03-02T08:09:10Z');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const fixed = (text: string): string => Buffer.from(fixedPdf(bytesOf(text), date)).toString('latin1');

it('puts the given moment, in UTC, in both dates of the file', () => {
  const info = "<</CreationDate (D:20261122061220+01'00')\n/ModDate (D:20261122061220-11'30')>>";
  expect(fixed(info)).toBe("<</CreationDate (D:20260302080910+00'00')\n/ModDate (D:20260302080910+00'00')>>");
});

it('numbers the structure ids from 1 and keeps their order, wherever they stand', () => {
  const before =
    '/ID (node00000046)>>/Headers [(node00000009) (node00000046)]>>/Names [(node00000009) 5 0 R (node00000046) 7 0 R]';
  const after =
    '/ID (node00000002)>>/Headers [(node00000001) (node00000002)]>>/Names [(node00000001) 5 0 R (node00000002) 7 0 R]';
  expect(fixed(before)).toBe(after);
});

it('gives files that differ only in their file id the same file id', () => {
  const one = fixed('trailer\n<</Size 3\n/ID [<00FF00FF00FF00FF> <0123456789ABCDEF>]>>');
  const other = fixed('trailer\n<</Size 3\n/ID [<1111111111111111> <2222222222222222>]>>');
  expect(one).toBe(other);
  expect(one).toMatch(/^trailer\n<<\/Size 3\n\/ID \[<[0-9a-f]{16}> <[0-9a-f]{16}>\]>>$/);
});

it.for([
  { name: 'a date', content: "/CreationDate (D:20261122061220+00'00')" },
  { name: 'a structure id', content: '(node00000046)' },
  { name: 'bytes above 127', content: '\u0080\u00ff\u0000\u000d' },
])('leaves $name inside a stream as it is', ({ content }) => {
  const stream = `<</Length 40>> stream\n${content}\nendstream\nendobj`;
  expect(fixed(stream)).toBe(stream);
});

it('keeps the length of the file, so that its cross-reference table stays right', () => {
  const file =
    "<</CreationDate (D:20261122061220+00'00')>> (node00000046) <</Length 1>> stream\n\u00ff\nendstream";
  expect(fixed(file)).toHaveLength(file.length);
});

it('gives the same bytes when it is applied again', () => {
  const once = fixed("<</CreationDate (D:20261122061220+00'00')>> (node00000046)");
  expect(fixed(once)).toBe(once);
});

it('counts pages, not the page tree and not what a stream looks like', () => {
  const page = '2 0 obj\n<</Type /Page\n/Parent 7 0 R>>\nendobj\n';
  const tree = '7 0 obj\n<</Type /Pages\n/Count 2>>\nendobj\n';
  const stream = '6 0 obj\n<</Length 12>> stream\n/Type /Page \nendstream\nendobj\n';
  expect(pageCount(bytesOf(page + tree + stream + page))).toBe(2);
});
