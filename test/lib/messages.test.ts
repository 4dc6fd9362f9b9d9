import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/lib/errors.ts';
import { type MessageCode, messages, severityOf, wording } from '../../src/lib/messages.ts';
import { type Problem, problem } from '../../src/lib/problem.ts';
import { placeholders } from '../problems.ts';

const isCode = (name: string): name is MessageCode => Object.hasOwn(messages, name);
const codes = Object.keys(messages).filter(isCode);

/** A problem with a word of its own for every placeholder of its message. */
function representative(code: MessageCode): Problem {
  const names = [...messages[code].nl, ...messages[code].en].flatMap(placeholders);
  return problem(code, {}, '‹found›', Object.fromEntries(names.map((name) => [name, `‹${name}›`])));
}

describe('every message', () => {
  it('says what is wrong and what to do as sentences, in both languages', () => {
    for (const code of codes)
      for (const [what, , remedy] of [messages[code].nl, messages[code].en]) {
        expect(what, code).toMatch(/^[\p{Lu}“{].*[.}]$|: \{reason\}$/u);
        expect(remedy, code).toMatch(/^\p{Lu}.*[.)]$/u);
      }
  });

  it('says what is expected in both languages or in neither', () => {
    for (const code of codes) expect(messages[code].nl[1] === '', code).toBe(messages[code].en[1] === '');
  });

  it('does not say the same in Dutch as in English', () => {
    for (const code of codes) expect(messages[code].nl[2], code).not.toBe(messages[code].en[2]);
  });

  it('has the same placeholders in both languages', () => {
    for (const code of codes)
      for (const part of [0, 1, 2] as const)
        expect(placeholders(messages[code].nl[part]).toSorted(), code).toEqual(
          placeholders(messages[code].en[part]).toSorted(),
        );
  });

  it('leaves no placeholder open', () => {
    for (const code of codes)
      for (const language of ['nl', 'en'] as const) {
        const { what, expected, remedy } = wording(representative(code), language);
        expect([code, placeholders(what + expected + remedy)]).toEqual([code, []]);
        expect(what + expected + remedy, code).not.toContain('undefined');
      }
  });
});

describe('wording', () => {
  it('fills in what was found and the details', () => {
    const one = problem('area-unknown', {}, 'WK999901', {
      areas: 'gebieden.csv',
      suggestion: ' → WK990101?',
    });
    expect(wording(one, 'nl').what).toBe('Het gebied WK999901 staat niet in gebieden.csv. → WK990101?');
    expect(wording(one, 'en').what).toBe('The area WK999901 is not in gebieden.csv. → WK990101?');
  });

  it('takes what was found literally, also when it looks like a placeholder or a pattern', () => {
    const { what } = wording(problem('cell-number', {}, '{expected} $& $1'), 'en');
    expect(what).toBe('“{expected} $& $1” is not a number.');
  });
});

describe('a UserError', () => {
  it('is of the kind of its first problem', () => {
    expect(new UserError([problem('cell-number', {}), problem('no-project', {})]).kind).toBe('input');
    expect(new UserError([problem('disk-full', {})]).kind).toBe('environment');
  });

  it('names its problems and keeps its cause', () => {
    const cause = new Error('ENOSPC');
    const error = new UserError([problem('disk-full', {}), problem('cannot-write', {})], { cause });
    expect(error.message).toBe('disk-full, cannot-write');
    expect(error.cause).toBe(cause);
  });
});

it('a warning is not an error, and a notice is neither', () => {
  expect(['cell-number', 'column-unknown', 'other-theme'].filter(isCode).map(severityOf)).toEqual([
    'error',
    'warning',
    'notice',
  ]);
});
