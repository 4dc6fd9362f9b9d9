import type { Filling, MessageCode } from './messages.ts';

/** Where a problem was found: a file as the user knows it, a physical line (from 1) and a column by its header. */
export type Place = Readonly<{ file?: string; line?: number; column?: string }>;

/** Something the user can fix, as data; only `messages.ts` turns it into words. */
export type Problem = Filling & Readonly<{ place: Place }>;

export function problem(
  code: MessageCode,
  place: Place,
  found = '',
  details: Problem['details'] = {},
): Problem {
  return { code, place, found, details };
}
