import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder with the open data, or undefined: tests that need it are skipped then. */
export const openData: string | undefined = process.env['WIJKPROFIEL_OPEN_DATA'];
/** What stands in the name of a test that is skipped without the open data. */
export const needsOpenData = '(needs WIJKPROFIEL_OPEN_DATA)';

/** One record of a file of stat-vectors: `|got - expected| <= tol * max(1, |expected|)`. */
export type Vector<Input, Expected> = Readonly<{
  id: string;
  method: string;
  input: Input;
  expected: Expected;
  tol: number;
}>;

/** The records of a file of stat-vectors; the caller says what the methods it picks look like. */
export function vectors<Input, Expected>(name: string): readonly Vector<Input, Expected>[] {
  return JSON.parse(readFileSync(join(openData ?? '', 'stat-vectors', name), 'utf8'));
}

/** True within the tolerance of a vector. */
export function isClose(got: number, expected: number, tol: number): boolean {
  return Math.abs(got - expected) <= tol * Math.max(1, Math.abs(expected));
}
