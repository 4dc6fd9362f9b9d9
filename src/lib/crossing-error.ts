import { UserError } from './errors.ts';
import type { Problem } from './problem.ts';

/** An error as data: between threads an error loses its class and what else it holds. */
export type CrossingError = Readonly<{
  name: string;
  message: string;
  stack: string | undefined;
  /** Of a UserError. */
  problems: readonly [Problem, ...Problem[]] | undefined;
  cause: CrossingError | undefined;
}>;

export function asData(error: unknown): CrossingError {
  if (!(error instanceof Error)) return asData(new Error(String(error)));
  const { name, message, stack, cause } = error;
  const problems = error instanceof UserError ? error.problems : undefined;
  return { name, message, stack, problems, cause: cause === undefined ? undefined : asData(cause) };
}

/** The error as it was thrown there, with the stack that it had there. */
export function asError({ name, message, stack, problems, cause }: CrossingError): Error {
  const options = cause === undefined ? {} : { cause: asError(cause) };
  const error = problems === undefined ? new Error(message, options) : new UserError(problems, options);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
