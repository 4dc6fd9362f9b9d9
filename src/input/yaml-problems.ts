import type { LineCounter, YAMLError } from 'yaml';
import { type Problem, problem } from '../lib/problem.ts';

/** What is wrong with YAML, in the words of a person who writes it; each mistake once. */
export function yamlProblems(
  errors: readonly YAMLError[],
  lines: LineCounter,
  { file, kind }: Readonly<{ file: string; kind: 'config' | 'story' }>,
): Problem[] {
  const lineAt = (position: number): number => lines.linePos(position).line;
  const shifted = errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  const startsShifted = (error: YAMLError): boolean =>
    shifted.some(({ pos }) => lineAt(pos[0]) === lineAt(error.pos[0]));
  return errors.flatMap((error) => {
    const place = { file, line: lineAt(error.pos[0]) };
    switch (error.code) {
      case 'MULTILINE_IMPLICIT_KEY':
        return [problem(`${kind}-indentation`, { file, line: lineAt(error.pos[1]) })];
      case 'BLOCK_AS_IMPLICIT_KEY':
        return startsShifted(error) ? [] : [problem(`${kind}-colon`, place)];
      case 'TAB_AS_INDENT':
        return [problem(`${kind}-tab`, place)];
      default:
        return [problem(`${kind}-not-yaml`, place, '', { reason: error.message })];
    }
  });
}
