import Handlebars from 'handlebars';

/** A name of the view that a template uses; `index` is its line, from 1. */
export type NamedPart = Readonly<{ name: string; line: number; shown: boolean }>;
/** What a template uses: names of the view, such as `findings.columns[].heading`, and other templates, as `> sign`. */
export type TemplateNames = Readonly<{ parts: readonly NamedPart[]; unescaped: readonly number[] }>;

/** Handlebars's own words and ours, which are no names of the view. */
const helpers = new Set(['if', 'unless', 'each', 'svg', 'slice', 'css', 'cssText', 'with', 'lookup', 'log']);

/** Throws the error of Handlebars when a template cannot be read. */
export const parseTemplate = (source: string): hbs.AST.Program => Handlebars.parse(source);

/** The names of a template, in order. */
export function namesIn(template: hbs.AST.Program): TemplateNames {
  const parts: NamedPart[] = [];
  const unescaped: number[] = [];
  walk(template.body, [''], { parts, unescaped });
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
    if (isPath(one) && isOfView(one))
      parts.push({ name: nameOf(one, scopes), line: loc.start.line, shown: true });
}

/** `@root.words` is a name of the view; `@first` and `@index` are not. */
function isOfView({ data, parts }: hbs.AST.PathExpression): boolean {
  return !data || parts[0] === 'root';
}

function addPartial(
  { name, params, loc }: hbs.AST.PartialStatement,
  scopes: readonly string[],
  { parts }: Collected,
): void {
  const called = isPath(name) ? name.original : '…';
  parts.push({ name: `> ${called}`, line: loc.start.line, shown: true });
  for (const one of params)
    if (isPath(one) && isOfView(one))
      parts.push({ name: nameOf(one, scopes), line: loc.start.line, shown: true });
}

function addBlock(block: hbs.AST.BlockStatement, scopes: readonly string[], into: Collected): void {
  const { path, params, program, inverse, loc } = block;
  const isEach = isPath(path) && ['each', 'with'].includes(path.original);
  const [subject] = params;
  const name =
    subject !== undefined && isPath(subject) && isOfView(subject) ? nameOf(subject, scopes) : undefined;
  if (name !== undefined) into.parts.push({ name, line: loc.start.line, shown: false });
  const inner = isEach && name !== undefined ? [...scopes, `${name}[]`] : scopes;
  walk(program?.body ?? [], inner, into);
  walk(inverse?.body ?? [], scopes, into);
}

/** "findings.columns[].heading" for `heading` inside `each findings.columns`. */
function nameOf({ data, depth, parts }: hbs.AST.PathExpression, scopes: readonly string[]): string {
  if (data) return parts.slice(1).join('.');
  const scope = scopes[Math.max(0, scopes.length - 1 - depth)] ?? '';
  return [scope, ...parts.map(String)].filter((part) => part !== '').join('.');
}

const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
const isPartial = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement';
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
