import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type NumberReader,
  numberReader,
  type Report,
  readChoice,
  readCount,
  readMark,
} from '../../src/input/cells.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { brief, expectFilled, sentence } from '../problems.ts';
import { cellOf } from './tables.ts';

/** What reading gives, and what it reports. */
function reading<T>(
  read: (report: (problem: Problem) => void) => T,
): Readonly<{ got: T; problems: Problem[] }> {
  const problems: Problem[] = [];
  const got = read((problem) => problems.push(problem));
  expectFilled(problems);
  return { got, problems };
}

/** As figures are read: what is plain first. */
const readWith =
  ({ plain, read }: NumberReader) =>
  (cell: Cell, report: Report) =>
    plain(cell.text) ?? read(cell, report);

describe('a mark in a cell', () => {
  it.for([
    ['.', 'hidden'],
    ['x', 'hidden'],
    ['X', 'hidden'],
    ['xx', 'hidden'],
    ['*', 'hidden'],
    ['<1', 'hidden'],
    ['<5', 'hidden'],
    ['<10', 'hidden'],
    ['geheim', 'hidden'],
    ['-99997', 'hidden'],
    ['', 'missing'],
    ['NA', 'missing'],
    ['NaN', 'missing'],
    ['n.b.', 'missing'],
    ['onbekend', 'missing'],
    ['-99996', 'missing'],
    ['-99999', 'missing'],
    ['-99999999', 'missing'],
    ['niet gemeten', 'not-measured'],
    ['niet_gemeten', 'not-measured'],
    ['n.v.t.', 'not-applicable'],
    ['NVT', 'not-applicable'],
    ['-99998', 'not-applicable'],
  ])('%j means: %s', ([text = '', expected]) => {
    expect(reading((report) => readMark(cellOf(text), report))).toEqual({ got: expected, problems: [] });
  });

  it.for(['-', '–', ','])('%j could mean anything: no figure, with a warning', (text) => {
    const { got, problems } = reading((report) => readMark(cellOf(text), report));
    expect(got).toBe('missing');
    expect(brief(problems)).toEqual([`cijfers.csv:2 waarde mark-ambiguous ${text}`]);
  });

  it.for(['0', '12,3', '-5', '<6', 'ja', '#N/B'])('%j is none', (text) => {
    expect(reading((report) => readMark(cellOf(text), report))).toEqual({ got: undefined, problems: [] });
  });
});

describe('a number in a cell', () => {
  it.for([
    ['0', 0],
    ['12', 12],
    ['12,3', 12.3],
    ['12.3', 12.3],
    ['-12,3', -12.3],
    ['+4', 4],
    ['12,3%', 12.3],
    ['12 %', 12],
    ['-0', 0],
    ['-0,0', 0],
    ['007', 7],
    ['0,1234567890123', 0.1234567890123],
  ] as const)('%j is %d', ([text, expected]) => {
    const { got, problems } = reading((report) => readWith(numberReader(undefined))(cellOf(text), report));
    expect(problems).toEqual([]);
    expect(Object.is(got, expected)).toBe(true);
  });

  it.for([
    '',
    'twaalf',
    '12,3,4',
    '1.234,5',
    '1 234',
    '1\u00a0234',
    '12,',
    ',5',
    '--5',
    '1e5',
    'Infinity',
    '-Infinity',
    '+∞',
    '∞',
    '-∞',
    'NaN%',
    '1e309',
    '1E-5',
    '1,5e3',
    '0b101',
    '0o17',
    '#DEEL/0!',
    '½',
    '9'.repeat(400),
    `${'9'.repeat(400)},5`,
    '9007199254740993',
    '#WAARDE!',
    '2-jan',
    '12,3 pp',
    '1_000',
    '0x1F',
    '１２',
  ])('%j is none, and is reported', (text) => {
    const { got, problems } = reading((report) => readWith(numberReader(undefined))(cellOf(text), report));
    expect(got).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'cell-number', place: { line: 2, column: 'waarde' }, found: text },
    ]);
  });
});

describe('the decimal sign of a file', () => {
  function readAll(texts: readonly string[], sign?: ',' | '.') {
    const readNumber = readWith(numberReader(sign));
    return reading((report) => texts.map((text, index) => readNumber(cellOf(text, index + 2), report)));
  }

  it('is that of its first number with one; another is reported with the line of the first', () => {
    const { got, problems } = readAll(['12', '7,5', '1.234', '8.5', '9,5']);
    expect(got).toEqual([12, 7.5, undefined, undefined, 9.5]);
    expect(problems).toMatchObject([
      { code: 'number-signs-mixed', place: { line: 4 }, found: '1.234', details: { otherLine: 3 } },
      { code: 'number-signs-mixed', place: { line: 5 }, found: '8.5' },
    ]);
    expect(sentence(problems[0])).toMatch(/“1.234”.*“\.”.*regel 3 .*“,”/);
  });

  it('is not mixed by numbers without one', () => {
    expect(readAll(['12', '7.5', '100', '8.25']).problems).toEqual([]);
  });

  it('can be set, and is then the only one', () => {
    const { got, problems } = readAll(['1.234', '7,5'], ',');
    expect(got).toEqual([undefined, 7.5]);
    expect(sentence(problems[0])).toMatch(/“1.234”.*“\.”.*wijkprofiel.yaml .*“,”/);
  });
});

describe('a count', () => {
  it.for([
    ['0', 0],
    ['12345', 12345],
    ['0012', 12],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ] as const)('%j is %d', ([text, expected]) => {
    const { got, problems } = reading((report) => readCount(cellOf(text), report));
    expect([got, problems]).toEqual([expected, []]);
  });

  it.for(['1.234', '1,0', '-1,5', '12%', '1 234', 'veel', '', '9007199254740993', '1e3', '0x10', '∞'])(
    '%j is none: it may be a thousand',
    (text) => {
      const { got, problems } = reading((report) => readCount(cellOf(text), report));
      expect(got).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'cell-whole-number', place: { line: 2 }, found: text }]);
    },
  );
});

it('a count below nought is told as that', () => {
  const { got, problems } = reading((report) => readCount(cellOf('-5'), report));
  expect(got).toBeUndefined();
  expect(brief(problems)).toEqual(['cijfers.csv:2 waarde number-negative -5']);
});

describe('a choice', () => {
  const levels = { wijk: 1, buurt: 0, regio: false, '': 'none' };

  it.for([
    ['wijk', 1],
    ['WIJK', 1],
    ['buurt', 0],
    ['regio', false],
    ['', 'none'],
  ] as const)('%j is %s', ([text, expected]) => {
    const { got, problems } = reading((report) => readChoice<unknown>(cellOf(text), levels, report));
    expect([got, problems]).toEqual([expected, []]);
  });

  it.for([
    { text: 'wijj', suggestion: ' → wijk?' },
    { text: 'provincie', suggestion: '' },
    { text: 'x', suggestion: '' },
    { text: '__proto__', suggestion: '' },
    { text: 'constructor', suggestion: '' },
  ])('$text is none: what is possible is said$suggestion', ({ text, suggestion }) => {
    const { got, problems } = reading((report) => readChoice<unknown>(cellOf(text), levels, report));
    expect(got).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'cell-choice', found: text, details: { expected: 'wijk, buurt, regio', suggestion } },
    ]);
  });
});
