import type { Entry } from './messages/entry.ts';
import { messages } from './messages.ts';
import type { Problem } from './problem.ts';

/** The kinds of failure a user can do something about; each has its own exit code (`cli/exit-code.ts`). */
export type FailureKind = Entry['kind'];

/** A failure the user can fix, carrying every problem found. Anything else that is thrown is our bug. */
export class UserError extends Error {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    super(problems.map(({ code }) => code).join(', '), options);
    this.name = 'UserError';
    this.problems = problems;
  }

  /** The kind of the first problem: all problems of one error come from the same stage. */
  get kind(): FailureKind {
    return messages[this.problems[0].code].kind;
  }
}

/** True for an error of the operating system with one of these codes, such as ENOENT. */
export function isSystemError(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
