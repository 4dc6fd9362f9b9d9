import { type Problem, problem } from '../lib/problem.ts';

/** A file of the house style; `name` is relative to the project. */
export type StyleFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** The problem of a file above this size in kilobytes, which would be in every document, or nothing. */
export function tooBig(
  code: 'logo-too-big' | 'font-too-big' | 'css-too-big',
  { name, bytes }: StyleFile,
  limit: number,
): Problem[] {
  const kilobytes = Math.ceil(bytes.byteLength / 1000);
  return kilobytes <= limit ? [] : [problem(code, { file: name }, String(kilobytes), { limit })];
}

/** The line (from 1) of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
