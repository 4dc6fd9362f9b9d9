import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Delimiter, readTable } from '../../src/input/csv.ts';
import { decode } from '../../src/input/encoding.ts';
import { needsOpenData, openData } from '../open-data.ts';
import { brief, expectFilled } from '../problems.ts';

const read = (text: string, delimiter?: Delimiter) => readTable(text, 'cijfers.csv', delimiter);
/** "line: cells" of every row. */
function rowsOf(text: string, delimiter?: Delimiter): string[] {
  const { table } = read(text, delimiter);
  return (table?.rows ?? []).map(({ line, cells }) => `${line}: ${cells.join(' | ')}`);
}

describe('the separator', () => {
  it.for([
    { name: 'a semicolon', text: 'a;b;c\n1,5;2;3' },
    { name: 'a comma', text: 'a,b,c\n1.5,2,3' },
    { name: 'a tab', text: 'a\tb\tc\n1,5\t2\t3' },
    { name: 'named on a first line', text: 'sep=,\na,b,c\n1.5,2,3' },
    { name: 'named on a first line, as Excel ends it', text: 'sep=;\r\na;b;c\r\n1,5;2;3\r\n' },
    { name: 'after a blank line', text: '\n\na,b,c\n1.5,2,3' },
    { name: 'not what stands in quotation marks', text: '"a","b","c;d;e"\n1.5,2,3' },
    { name: 'not in a name of two lines', text: '"a\nx";b;"c, d, e"\n1,5;2;3' },
  ])('is $name', ({ text }) => {
    const { table, problems } = read(text);
    expect([problems, table?.columns.length, table?.rows.length]).toEqual([[], 3, 1]);
  });

  it('is the one that the configuration names, whatever the header looks like', () => {
    expect(read('a,b;c\n1,2;3', ',').table?.columns).toEqual(['a', 'b;c']);
    expect(read('sep=;\na;b,c\n1;2,3', ',').table?.columns).toEqual(['a;b', 'c']);
  });

  it('is not needed for one column', () => {
    expect(rowsOf('code\nWK054601\n')).toEqual(['2: WK054601']);
  });
});

describe('names of columns', () => {
  it('are small letters with low lines, without padding or byte order mark', () => {
    expect(read('\uFEFF Gebied ;"Inwoners 65+"; %_OG\nx;y;z').table?.columns).toEqual([
      'gebied',
      'inwoners_65+',
      '%_og',
    ]);
  });

  it('that occur twice are an error, once for each name; empty ones are not', () => {
    const { problems } = read('\na;b;A; b;a;;\n1;2;3;4;5;6;7');
    expect(brief(problems)).toEqual([
      'cijfers.csv:2 a column-duplicate a',
      'cijfers.csv:2 b column-duplicate b',
    ]);
  });
});

describe('lines', () => {
  it.for([
    { name: 'LF', end: '\n' },
    { name: 'CRLF', end: '\r\n' },
    { name: 'CR', end: '\r' },
  ])('that end with $name keep their numbers around a quoted line break and blank lines', ({ end }) => {
    const lines = [
      'a;b',
      '1;before',
      '2;"of two',
      'lines"',
      '',
      '3;after',
      '  ',
      ';',
      '4;"x',
      '',
      'y"',
      '5;end',
    ];
    expect(rowsOf(lines.join(end) + end)).toEqual([
      '2: 1 | before',
      '3: 2 | of two\nlines',
      '6: 3 | after',
      '9: 4 | x\n\ny',
      '12: 5 | end',
    ]);
  });

  it('may end differently in one file, or not at all', () => {
    expect(rowsOf('a;b\r\n1;2\n3;4\r5;6')).toEqual(['2: 1 | 2', '3: 3 | 4', '4: 5 | 6']);
  });

  it('are counted from the first one, also when it names the separator or the header comes late', () => {
    expect(rowsOf('sep=;\r\na;b\r\n1;2\r\n')).toEqual(['3: 1 | 2']);
    expect(rowsOf('\n\na;b\n1;2\n')).toEqual(['4: 1 | 2']);
    expect(read('sep=;\na;b\n1;2\n').table?.headerLine).toBe(2);
    expect(read('sep=;\n\na;b\n1;2\n').table?.headerLine).toBe(3);
  });
});

describe('cells', () => {
  it('lose padding, also inside quotation marks as StatLine writes it', () => {
    expect(rowsOf('a;b;c\n"WK168000  ";"       ."; 78,4 \n"                 ";"";x')).toEqual([
      '2: WK168000 | . | 78,4',
      '3:  |  | x',
    ]);
  });

  it('keep separators, doubled quotation marks and single ones of a name', () => {
    expect(rowsOf('a;b\n"Wijk 01; Oost";"de ""Kooi"""\n\'t Heen;"\'s-Gravenzande"')).toEqual([
      '2: Wijk 01; Oost | de "Kooi"',
      "3: 't Heen | 's-Gravenzande",
    ]);
  });

  it('are not what a spreadsheet would make of them', () => {
    expect(rowsOf('a;b\n007;=1+1\n1e5;2-1')).toEqual(['2: 007 | =1+1', '3: 1e5 | 2-1']);
  });
});

describe('a row with', () => {
  it('too few or too many cells is reported and left out; the others are read', () => {
    const text = 'a;b\n1;2\n3\n4;5;6\n"7\n7;8\n9";10\n11;12\n13;\n';
    expect(rowsOf(text)).toEqual(['2: 1 | 2', '5: 7\n7;8\n9 | 10', '8: 11 | 12', '9: 13 | ']);
    expect(brief(read(text).problems)).toEqual([
      'cijfers.csv:3 csv-row-length 1',
      'cijfers.csv:4 csv-row-length 3',
    ]);
  });

  it('a decimal comma in a file separated by commas has a cell too many', () => {
    expect(brief(read('a,b\n1,2,5').problems)).toEqual(['cijfers.csv:2 csv-row-length 3']);
  });
});

describe('a quotation mark in the wrong place', () => {
  it.for([
    { name: 'is not closed', text: 'a;b\n1;2\n3;"4\n5;6\n7;8\n', line: 3 },
    { name: 'closes before the end of a cell', text: 'a;b\r\n1;"2"x\r\n3;4', line: 2 },
    { name: 'opens inside a cell', text: 'a;b\n1;2\n3;4"\n', line: 3 },
    { name: 'swallows rows until the next one', text: 'a;b\n1;"2\n3;4\n5;"6\n7;8', line: 2 },
    { name: 'makes a row too large to be one', text: `a;b\n1;2\n3;"${'x\n'.repeat(600_000)}"\n`, line: 3 },
    { name: 'stands in the header', text: 'a;"b\n1;2\n', line: 1 },
    { name: 'comes after a line that names the separator', text: 'sep=;\na;b\n1;"2\n', line: 3 },
  ])('that $name is reported on the line where its row begins', ({ text, line }) => {
    const { table, problems } = read(text);
    expect(table).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'csv-broken', place: { file: 'cijfers.csv', line } }]);
    expectFilled(problems);
  });
});

it.for([
  { name: 'nothing', text: '' },
  { name: 'only a byte order mark', text: '\uFEFF' },
  { name: 'only a header', text: 'gebied;indicator;periode;waarde\n' },
  { name: 'only blank lines', text: '\n \r\n;;;\n' },
  { name: 'a separator and a header', text: 'sep=;\na;b' },
])('a file with $name is empty', ({ text }) =>
  expect(read(text)).toMatchObject({ table: undefined, problems: [{ code: 'file-empty' }] }),
);

describe('the public corpus csv-spectrum', () => {
  const folder = join(openData ?? '', 'bad-input/csv-spectrum');
  // location_coordinates has lost its degree signs and is of another row; newlines_crlf is stored with LF
  // (reliability.md section 8).
  const defective = ['location_coordinates', 'newlines_crlf'];
  /** Line breaks in a cell count as one, and padding as none. */
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trim();

  it.skipIf(openData === undefined)(`is read as its JSON says ${needsOpenData}`, () => {
    const names = readdirSync(join(folder, 'csvs')).map((name) => name.replace('.csv', ''));
    expect(names).toHaveLength(12);
    for (const name of names.filter((one) => !defective.includes(one))) {
      const text = readFileSync(join(folder, 'csvs', `${name}.csv`), 'utf8');
      const expected: Record<string, string>[] = JSON.parse(
        readFileSync(join(folder, 'json', `${name}.json`), 'utf8'),
      );
      const { table, problems } = read(text);
      expect([name, problems]).toEqual([name, []]);
      expect([name, table?.columns]).toEqual([name, Object.keys(expected[0] ?? {})]);
      expect([name, table?.rows.map(({ cells }) => cells)]).toEqual([
        name,
        expected.map((row) => Object.values(row).map(plain)),
      ]);
    }
  });

  it.skipIf(openData === undefined)(
    `has a file that lost its degree signs, which is refused ${needsOpenData}`,
    () => {
      const file = readFileSync(join(folder, 'csvs/location_coordinates.csv'));
      expect(decode(file, 'location.csv').problems).toMatchObject([
        { code: 'file-control-character', place: { line: 2 }, found: 'U+FFFD' },
      ]);
    },
  );
});

it.for([
  { name: 'padding and blank lines', text: ' a ; b\n\n 1 ;\t2\n;\n3;\u00a04\n' },
  { name: 'rows of another length', text: 'a;b\n1\n1;2\n1;2;3' },
  { name: 'a last line without an end', text: 'sep=;\na;b\n1;é' },
])('a file with $name is read the same with and without a quotation mark in it', ({ text }) => {
  const quoted = text.replace(/b(?=\n)/, '"b"');
  expect(quoted).not.toBe(text);
  expect(read(quoted)).toEqual(read(text));
});
