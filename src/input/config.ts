import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UserError } from '../lib/errors.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { type Config, configSchema } from './config-schema.ts';
import { yamlProblems } from './yaml-problems.ts';

type Path = readonly PropertyKey[];
type LineOf = (path: Path) => number | undefined;
type Finder = Readonly<{ lineOf: LineOf; valueAt: (path: Path) => unknown }>;

/** Reads the text of wijkprofiel.yaml; throws a UserError with every problem in it. */
export function readConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first, ...rest] = yamlProblems(document.errors, lines, file);
  if (first) throw new UserError([first, ...rest]);
  const result = configSchema.safeParse(contents(document, file) ?? {});
  if (result.success) return result.data;
  const finder: Finder = { lineOf: lineFinder(document, lines), valueAt: (path) => document.getIn(path) };
  const [problemOne, ...others] = result.error.issues.flatMap((issue) => toProblems(issue, file, finder));
  if (problemOne === undefined) throw result.error;
  throw new UserError([problemOne, ...others]);
}

/** What the file says; an alias (`*name`) without its anchor only shows here. */
function contents(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const reason = error.message;
    throw new UserError([problem('config-not-yaml', { file }, '', { reason })], { cause: error });
  }
}

/** Finds the line of a key, or of an item of a list. */
function lineFinder(document: Document, lines: LineCounter): LineOf {
  return (path) => {
    const parent = document.getIn(path.slice(0, -1), true);
    const isKey = (key: unknown): boolean => isScalar(key) && String(key.value) === String(path.at(-1));
    const pair = isMap(parent) ? parent.items.find(({ key }) => isKey(key)) : undefined;
    const node = pair?.key ?? document.getIn(path, true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? undefined : lines.linePos(start).line;
  };
}

function toProblems(issue: z.core.$ZodIssue, file: string, { lineOf, valueAt }: Finder): Problem[] {
  const line = lineOf(issue.path) ?? 1;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      unknownKey(key, issue.path, { file, line: lineOf([...issue.path, key]) ?? line }),
    );
  const key = issue.path.join('.');
  const place = { file, line, column: key };
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined'))
    return [problem('config-missing-key', { file }, '', { key, expected: expectation(issue) })];
  const found = String(valueAt(issue.path) ?? '');
  return [problem('config-invalid-value', place, found, { key, expected: expectedInstead(issue, found) })];
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

/** For a text that YAML takes for something else, the text in quotes; for a group of keys, those keys. */
function expectedInstead(issue: z.core.$ZodIssue, found: string): string {
  if (issue.code !== 'invalid_type') return expectation(issue);
  if (issue.expected === 'string' && found !== '') return `"${found}"`;
  const keys = keysAt(issue.path);
  return keys.length === 0 ? expectation(issue) : keys.map((key) => `${key}: …`).join(', ');
}

/** What was expected, in signs that need no language. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return types[issue.origin] ?? `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_type':
      return types[issue.expected] ?? '0';
    case 'invalid_format':
      return formats[issue.format] ?? String(issue.pattern ?? issue.format);
    default:
      return issue.message;
  }
}

/** How a value of each type is written; numbers have limits of their own. */
const types: Readonly<Record<string, string>> = {
  string: '"…"',
  boolean: 'true | false',
  array: '[…, …]',
  object: 'key: …',
};
const formats: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  email: 'naam@voorbeeld.nl',
  url: 'https://…',
  regex: '#0f4c4a',
};
