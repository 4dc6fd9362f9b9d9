import type { AbsentReason } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';

/** One cell with the place where it stands. */
export type Cell = Readonly<{ text: string; file: string; line: number; column: string }>;
export type Report = (problem: Problem) => void;

/** What a cell without a number says. */
export type Mark = 'hidden' | AbsentReason;

/** Marks of StatLine, Swing, tabellenboek, R and spreadsheets (research/dutch-data.md section 4). */
const marks: ReadonlyMap<string, Mark> = new Map([
  ...each(['.', 'x', 'xx', '*', '<1', '<5', '<10', 'geheim', 'onderdrukt', 'suppressed', '-99997'], 'hidden'),
  ...each(['', 'na', 'n/a', 'nan', 'null', 'n.b.', 'nb', 'onbekend', 'ontbreekt', 'missing'], 'missing'),
  ...each(['-99996', '-99999', '-99999999'], 'missing'),
  ...each(['niet_gemeten', 'niet gemeten', 'not measured', 'not_measured'], 'not-measured'),
  ...each(['n.v.t.', 'nvt', 'n.v.t', 'niet_van_toepassing', 'not applicable', '-99998'], 'not-applicable'),
]);
/** Marks that have no fixed meaning: read as missing, with a warning. */
const ambiguousMarks: ReadonlySet<string> = new Set(['-', '–', ',']);

function each(texts: readonly string[], mark: Mark): [string, Mark][] {
  return texts.map((text) => [text, mark]);
}

export function placeOf({ file, line, column }: Cell): Problem['place'] {
  return { file, line, column };
}

/** The mark in a cell, or undefined when it holds something else. */
export function readMark(cell: Cell, report: Report): Mark | undefined {
  const text = cell.text.toLowerCase();
  if (!ambiguousMarks.has(text)) return marks.get(text);
  report(problem('mark-ambiguous', placeOf(cell), cell.text));
  return 'missing';
}

/** One of a closed set of words, by the word in the file. */
export function readChoice<T>(
  cell: Cell,
  choices: Readonly<Record<string, T>>,
  report: Report,
): T | undefined {
  const choice = choices[cell.text.toLowerCase()];
  if (choice !== undefined && Object.hasOwn(choices, cell.text.toLowerCase())) return choice;
  const words = Object.keys(choices).filter((word) => word !== '');
  const suggestion = didYouMean(nearest(cell.text, words));
  report(problem('cell-choice', placeOf(cell), cell.text, { expected: words.join(', '), suggestion }));
  return undefined;
}

export type DecimalSign = ',' | '.';

/** Reads the numbers of one file and reports a second decimal sign, which would make a thousand out of one. */
export type NumberReader = Readonly<{
  read: (cell: Cell, report: Report) => number | undefined;
  /** The number in a text that is one beyond doubt, as nearly all are; anything else is for `read`. */
  plain: (text: string) => number | undefined;
}>;

export function numberReader(sign: DecimalSign | undefined): NumberReader {
  let first: Readonly<{ sign: string; line?: number }> | undefined = sign && { sign };
  const read = (cell: Cell, report: Report): number | undefined => {
    const written = /^(?<whole>[+-]?\d+)(?:(?<used>[.,])(?<decimals>\d+))?\s*%?$/.exec(cell.text)?.groups;
    const { whole = '', used, decimals } = written ?? {};
    // So many digits are a slip, and would lose some of them or become infinite.
    if (written === undefined || !Number.isSafeInteger(Number(whole))) {
      report(problem('cell-number', placeOf(cell), cell.text));
      return undefined;
    }
    if (used === undefined) return withoutMinusZero(Number(whole));
    first ??= { sign: used, line: cell.line };
    if (used === first.sign) return withoutMinusZero(Number(`${whole}.${decimals}`));
    report(otherSign(cell, used, first));
    return undefined;
  };
  return { read, plain: (text) => plainNumber(text, first?.sign) };
}

/** Digits that a double holds exactly, so that dividing them by a power of ten rounds as reading them does. */
const mostDigits = 15;
const powersOfTen = Array.from({ length: mostDigits }, (_, zeros) => Number(`1${'0'.repeat(zeros)}`));
const zero = 0x30;

/** Digits, with at most one `sign` between them; undefined for everything else. */
export function plainNumber(text: string, sign: string | undefined): number | undefined {
  const at = sign === undefined ? -1 : text.indexOf(sign);
  const decimals = at === -1 ? 0 : text.length - 1 - at;
  if (text === '' || text.length > mostDigits || at === 0 || at === text.length - 1) return undefined;
  const digits = digitsIn(text, at);
  return digits === undefined ? undefined : digits / (powersOfTen[decimals] ?? 1);
}

/** All digits as one whole number, passing over one place; undefined when anything else is among them. */
function digitsIn(text: string, passed: number): number | undefined {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) digits = 10 * digits + digit;
    else if (index !== passed) return undefined;
  }
  return digits;
}

/** The sign is set by the configuration, or by the line where the first one stands. */
function otherSign(cell: Cell, sign: string, first: Readonly<{ sign: string; line?: number }>): Problem {
  const details = { sign, other: first.sign };
  return first.line === undefined
    ? problem('number-sign-other', placeOf(cell), cell.text, details)
    : problem('number-signs-mixed', placeOf(cell), cell.text, { ...details, otherLine: first.line });
}

/** A whole number without any sign between its digits: `6.000` may be six or six thousand, so it is refused. */
export function readCount(cell: Cell, report: Report): number | undefined {
  if (/^\d+$/.test(cell.text) && Number.isSafeInteger(Number(cell.text))) return Number(cell.text);
  const code = /^-\d+$/.test(cell.text) ? 'number-negative' : 'cell-whole-number';
  report(problem(code, placeOf(cell), cell.text));
  return undefined;
}

function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}
