import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { isMessageCode } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { yamlProblems } from './yaml-problems.ts';

/** Whose YAML it is: decides the codes of its messages, and so the exit code. */
export type YamlKind = 'config' | 'story';
type Path = readonly PropertyKey[];
/** The physical line of a key or of an item of a list, or undefined when the file does not have it. */
export type LineOf = (path: Path) => number | undefined;
type Source = Readonly<{
  file: string;
  kind: YamlKind;
  schema: z.ZodObject;
  document: Document;
  lineOf: LineOf;
}>;
export type ReadYaml<Data> =
  | Readonly<{ ok: true; data: Data; lineOf: LineOf }>
  | Readonly<{ ok: false; problems: readonly [Problem, ...Problem[]] }>;

/**
 * Reads YAML that must fit a schema: its contents, or every problem with its line. An issue of the schema whose message
 * is the code of a message becomes that problem, with its `params` as details (`found` among them).
 */
export function readYaml<Schema extends z.ZodObject>(
  text: string,
  { file, kind, schema }: Readonly<{ file: string; kind: YamlKind; schema: Schema }>,
): ReadYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first, ...rest] = yamlProblems(document.errors, lines, { file, kind });
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  const { value, reason } = contents(document);
  if (reason !== undefined)
    return { ok: false, problems: [problem(`${kind}-not-yaml`, { file }, '', { reason })] };
  const lineOf = lineFinder(document, lines);
  const result = schema.safeParse(value ?? {});
  if (result.success) return { ok: true, data: result.data, lineOf };
  const source: Source = { file, kind, schema, document, lineOf };
  const [problemOne, ...others] = result.error.issues.flatMap((issue) => toProblems(issue, source));
  if (problemOne === undefined) throw result.error;
  return { ok: false, problems: [problemOne, ...others] };
}

/** What the file says; an alias (`*name`) without its anchor only shows here. */
function contents(document: Document): Readonly<{ value?: unknown; reason?: string }> {
  try {
    return { value: document.toJS() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { reason: error.message };
  }
}

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

function toProblems(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const { file, kind, document, lineOf } = source;
  const line = lineOf(issue.path) ?? lineOf(issue.path.slice(0, -1)) ?? 1;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, { path: issue.path, line }, source));
  const key = pathWords(issue.path);
  const place = { file, line, column: key };
  if (isMessageCode(issue.message)) {
    const { found, ...details } = issue.code === 'custom' ? textsIn(issue.params) : {};
    return [problem(issue.message, place, found, details)];
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined')) {
    const where = issue.path.length > 1 ? { file, line } : { file };
    return [problem(`${kind}-missing-key`, where, '', { key, expected: expectation(issue) })];
  }
  const found = writtenAt(document, issue.path);
  const expected = expectedInstead(issue, found, source);
  return [problem(`${kind}-invalid-value`, place, cut(found), { key, expected })];
}

/** A value as the file has it: a number without its first zero would be another text. */
function writtenAt(document: Document, path: Path): string {
  const node = document.getIn(path, true);
  return String((isScalar(node) && node.source) || (document.getIn(path) ?? ''));
}

/** Items of a list are counted from 1, as people do: "citaten.2.datum". */
function pathWords(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function textsIn(params: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** As much of a text as a message needs. */
function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function unknownKey(
  key: string,
  { path, line }: Readonly<{ path: Path; line: number }>,
  { file, kind, schema, lineOf }: Source,
): Problem {
  const allowed = keysAt(schema, path);
  const suggestion = didYouMean(nearest(key, allowed));
  return problem(`${kind}-unknown-key`, { file, line: lineOf([...path, key]) ?? line, column: key }, key, {
    suggestion,
    allowed: allowed.join(', '),
  });
}

/** The keys that are allowed at a place, from the schema itself. */
function keysAt(schema: unknown, path: Path): string[] {
  const inner = unwrapped(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  return inner instanceof z.ZodObject ? keysAt(inner.shape[String(key)], rest) : [];
}

function unwrapped(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return isWrapped ? unwrapped(schema.unwrap()) : schema;
}

/** For a text that YAML takes for something else, the text in quotes; for a group of keys, those keys. */
function expectedInstead(issue: z.core.$ZodIssue, found: string, { schema }: Source): string {
  if (issue.code !== 'invalid_type') return expectation(issue);
  if (issue.expected === 'string' && found !== '') return `"${found}"`;
  const keys = keysAt(schema, issue.path);
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
      return `${types[issue.origin] ?? ''} ≤ ${issue.maximum}`.trim();
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
  record: 'key: "…"',
};
const formats: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  email: 'naam@voorbeeld.nl',
  url: 'https://…',
  regex: '#0f4c4a',
};
