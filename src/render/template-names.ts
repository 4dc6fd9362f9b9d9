import Handlebars from 'handlebars';

/** A name of the view that a template uses; `index` is its line, from 1. */
export type NamedPart = Readonly<{ name: string; line: number; shown: boolean }>;
/** What a template uses: names of the view, such as `findings.columns[].heading`, and other templates, as `> sign`. */
export type TemplateNames = Readonly<{ parts: readonly NamedPart[]; unescaped: readonly number[] }>;

/** Handlebars's own words and ours, which are no names of the view. */
const helpers = new Set(['if', 'unless', 'each', 'svg', 'css', 'cssText', 'with', 'lookup', 'log']);

/** The names of a template, in order; throws the error of Handlebars when it cannot be read. */
export function namesIn(source: string): TemplateNames {
  const parts: NamedPart[] = [];
  const unescaped: number[] = [];
  walk(Handlebars.parse(source).body, [''], { parts, unescaped });
  return { parts, unescaped };
}

type Collected = { readonly parts: NamedPart[]; readonly unescaped: number[] };

/** `scopes` are the places in the view that `../` goes up through, the innermost last. */
function walk(body: readonly hbs.AST.Statement[], scopes: readonly string[], into: Collected): void {
  for (const statement of body) {
    if (isMustache(statement)) {
      if (!statement.escaped) into.unescaped.push(statement.loc.start.line);
      addCall(statement, scopes, into);
    } else if (isPartial(statement)) addPartial(statement, scopes, into);
    else if (isBlock(statement)) addBlock(statement, scopes, into);
  }
}

function addCall(
  { path, params, loc }: hbs.AST.MustacheStatement,
  scopes: readonly string[],
  { parts }: Collected,
): void {
  const isHelper = isPath(path) && helpers.has(path.original);
  for (const one of isHelper ? params : [path, ...params])
    if (isPath(one) && !one.data)
      parts.push({ name: nameOf(one, scopes), line: loc.start.line, shown: true });
}

function addPartial(
  { name, params, loc }: hbs.AST.PartialStatement,
  scopes: readonly string[],
  { parts }: Collected,
): void {
  const called = isPath(name) ? name.original : '…';
  parts.push({ name: `> ${called}`, line: loc.start.line, shown: true });
  for (const one of params)
    if (isPath(one) && !one.data)
      parts.push({ name: nameOf(one, scopes), line: loc.start.line, shown: true });
}

function addBlock(block: hbs.AST.BlockStatement, scopes: readonly string[], into: Collected): void {
  const { path, params, program, inverse, loc } = block;
  const isEach = isPath(path) && ['each', 'with'].includes(path.original);
  const [subject] = params;
  const name =
    subject !== undefined && isPath(subject) && !subject.data ? nameOf(subject, scopes) : undefined;
  if (name !== undefined) into.parts.push({ name, line: loc.start.line, shown: false });
  const inner = isEach && name !== undefined ? [...scopes, `${name}[]`] : scopes;
  walk(program?.body ?? [], inner, into);
  walk(inverse?.body ?? [], scopes, into);
}

/** "findings.columns[].heading" for `heading` inside `each findings.columns`. */
function nameOf({ depth, parts }: hbs.AST.PathExpression, scopes: readonly string[]): string {
  const scope = scopes[Math.max(0, scopes.length - 1 - depth)] ?? '';
  return [scope, ...parts.map(String)].filter((part) => part !== '').join('.');
}

const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
const isPartial = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement';
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
