import type { FailureKind } from '../lib/errors.ts';

/** What the exit code of a command tells a script. */
export const exitCodes = {
  done: 0,
  input: 1,
  setup: 2,
  environment: 3,
  disclosure: 4,
  bug: 70,
  locked: 75,
  interrupted: 130,
  terminated: 143,
} as const satisfies Record<FailureKind | 'done' | 'bug' | 'interrupted' | 'terminated', number>;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
