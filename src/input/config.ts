import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { nearest } from '../lib/suggestion.ts';
import { didYouMean } from './cells.ts';
import { type Config, configSchema } from './config-schema.ts';

type Path = readonly PropertyKey[];
type LineOf = (path: Path) => number | undefined;

/** Reads the text of wijkprofiel.yaml; throws a UserError with every problem in it. */
export function readConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first, ...rest] = document.errors.map(({ message, pos }) =>
    problem('config-not-yaml', { file, line: lines.linePos(pos[0]).line }, '', { reason: message }),
  );
  if (first) throw new UserError([first, ...rest]);
  const lineOf: LineOf = (path) => {
    const node = document.getIn([...path], true);
    const start = z.object({ range: z.array(z.number()) }).safeParse(node).data?.range[0];
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  const result = configSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [problemOne, ...others] = result.error.issues.flatMap((issue) => toProblems(issue, file, lineOf));
  if (problemOne === undefined) throw result.error;
  throw new UserError([problemOne, ...others]);
}

function toProblems(issue: z.core.$ZodIssue, file: string, lineOf: LineOf): Problem[] {
  const line = lineOf(issue.path) ?? 1;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      unknownKey(key, issue.path, { file, line: lineOf([...issue.path, key]) ?? line }),
    );
  const key = issue.path.join('.');
  const place = { file, line, column: key };
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined'))
    return [problem('config-missing-key', { file }, '', { key, expected: expectation(issue) })];
  return [problem('config-invalid-value', place, '', { key, expected: expectation(issue) })];
}

function unknownKey(key: string, path: Path, place: Readonly<{ file: string; line: number }>): Problem {
  const allowed = keysAt(path);
  const suggestion = didYouMean(nearest(key, allowed));
  return problem('config-unknown-key', { ...place, column: key }, key, {
    suggestion,
    allowed: allowed.join(', '),
  });
}

/** The keys that are allowed at a place, from the schema itself. */
function keysAt(path: Path): string[] {
  let schema: unknown = configSchema;
  for (const key of path) schema = shapeOf(schema)[String(key)];
  return Object.keys(shapeOf(schema));
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodObject) return schema.shape;
  const isWrapped =
    schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return isWrapped ? shapeOf(schema.unwrap()) : {};
}

/** What was expected, in signs that need no language. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_type':
      return issue.expected;
    case 'invalid_format':
      return formats[issue.format] ?? String(issue.pattern ?? issue.format);
    default:
      return issue.message;
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  email: 'naam@voorbeeld.nl',
  url: 'https://…',
  regex: '#0f4c4a',
};
