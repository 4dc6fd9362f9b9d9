import type { MessageCode } from './messages.ts';

/** Where a problem was found: a file as the user knows it, a physical line (from 1) and a column by its header. */
export type Place = Readonly<{ file?: string; line?: number; column?: string }>;

/** Something the user can fix, as data; only `messages.ts` turns it into words. */
export type Problem = Readonly<{
  code: MessageCode;
  place: Place;
  /** What was found there, as written; empty when the problem is an absence. */
  found: string;
  /** Words for the placeholders of the message. */
  details: Readonly<Record<string, string | number>>;
}>;

export function problem(
  code: MessageCode,
  place: Place,
  found = '',
  details: Problem['details'] = {},
): Problem {
  return { code, place, found, details };
}
