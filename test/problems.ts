import { expect } from 'vitest';
import { UserError } from '../src/lib/errors.ts';
import { type Language, messages, wording } from '../src/lib/messages.ts';
import type { Problem } from '../src/lib/problem.ts';

/** The problems of the UserError that something ends in. */
export async function problemsOf(failing: Promise<unknown>): Promise<readonly Problem[]> {
  const error = await failing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error.problems;
  throw error ?? new Error('expected a UserError, got a result');
}

/** "gebieden.csv:4 naam cell-empty" for each problem, as far as its place is known. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place: { file, line, column }, found }) => {
    const where = line === undefined ? file : `${file}:${line}`;
    return [where, column, code, found].filter((part) => part !== undefined && part !== '').join(' ');
  });
}

/** Fails when a message of these problems has a placeholder that the problem does not fill. */
export function expectFilled(problems: readonly Problem[]): void {
  for (const { code, details } of problems) {
    const needed = messages[code].nl.flatMap((text) => placeholders(text)).filter((name) => name !== 'found');
    expect([code, Object.keys(details)]).toEqual([code, expect.arrayContaining(needed)]);
  }
}

/** The names between braces in a text of a message. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** What is wrong according to a problem, in words. */
export function sentence(problem: Problem | undefined, language: Language = 'nl'): string {
  return problem === undefined ? '' : wording(problem, language).what;
}
