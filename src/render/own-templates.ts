import { firstOfEach } from '../lib/first-of-each.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { templateProblems as accessibilityProblems } from './html-check/problems.ts';
import { lineAt, type StyleFile } from './style-file.ts';
import { namesIn, parseTemplate, type TemplateNames } from './template-names.ts';

/** Parts that hold no content of their own, or the frame that keeps a document closed. */
const notReplaceable = new Set(['head', 'sign', 'sign-key', 'spine', 'inline', 'part', 'missing', 'item']);
/** Names that set a look, or repeat what stands elsewhere; a template may leave them out. */
const optional =
  /(?:^|\.)(?:nameClass|kicker|place|wide|chart|map|id|kind|rowCount|span|columns|headCount|href|map\[\].*)$/;

/** The templates of a project, by the part they replace; `originals` are ours, by part. */
export function ownTemplates(
  files: ReadonlyMap<string, StyleFile>,
  originals: ReadonlyMap<string, string>,
): Readonly<{ templates: ReadonlyMap<string, string>; problems: Problem[] }> {
  const checked = [...files].map(([part, file]) => {
    const source = new TextDecoder().decode(file.bytes);
    return { part, source, problems: templateProblems(part, { file: file.name, source }, originals) };
  });
  return {
    templates: new Map(checked.map(({ part, source }) => [part, source])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** Fixed words may be replaced by others, but not those of a note, which the figures need. */
function isWord({ name }: Readonly<{ name: string }>): boolean {
  return /^(?:words|\w+(?:\[\])?\.words)\./.test(name) && !/note$/i.test(name);
}

type Own = Readonly<{ file: string; source: string }>;

function templateProblems(part: string, own: Own, originals: ReadonlyMap<string, string>): Problem[] {
  const original = originals.get(part);
  const allowed = [...originals.keys()].filter((name) => !notReplaceable.has(name));
  if (original === undefined || notReplaceable.has(part)) {
    const suggestion = didYouMean(nearest(part, allowed));
    const place = { file: 'wijkprofiel.yaml', column: `style.templates.${part}` };
    return [problem('template-unknown', place, part, { suggestion, allowed: allowed.join(', ') })];
  }
  const template = parsed(own, part);
  if (Array.isArray(template)) return template;
  const names = namesIn(template);
  const originalNames = namesIn(parseTemplate(original));
  const known = new Set([...originalNames.parts, ...fixedWords(originals)].map(({ name }) => name));
  return [
    ...unsafeProblems(own, names),
    ...unknownNames(own, names, known),
    ...missingNames(own, names, { part, original: originalNames }),
    ...accessibilityProblems(own, original),
  ];
}

/** The words that any of our templates uses. */
function fixedWords(originals: ReadonlyMap<string, string>): TemplateNames['parts'] {
  return [...originals.values()].flatMap((source) => namesIn(parseTemplate(source)).parts).filter(isWord);
}

/** The template, or the problem that it cannot be read. */
function parsed({ file, source }: Own, part: string): ReturnType<typeof parseTemplate> | Problem[] {
  try {
    return parseTemplate(source);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? 1);
    return [problem('template-broken', { file, line }, '', { reason: reason.replace(/:$/, ''), part })];
  }
}

function unknownNames({ file }: Own, own: TemplateNames, known: ReadonlySet<string>): Problem[] {
  return firstOfEach(
    own.parts.filter(({ name }) => !known.has(name) && !everywhere.has(name)),
    ({ name }) => name,
  ).map(({ name, line }) =>
    problem('template-unknown-name', { file, line }, name, {
      suggestion: didYouMean(nearest(name, known)),
      allowed: [...known].filter((one) => !isWord({ name: one })).join(', '),
    }),
  );
}

/** Names that every document has. */
const everywhere = new Set(['organisation', 'edition', 'documentTitle', 'runningTitle']);

function missingNames(
  { file }: Own,
  own: TemplateNames,
  { part, original }: Readonly<{ part: string; original: TemplateNames }>,
): Problem[] {
  const used = new Set(own.parts.map(({ name }) => name));
  const left = original.parts.filter(
    (one) => one.shown && !used.has(one.name) && !optional.test(one.name) && !isWord(one),
  );
  return firstOfEach(left, ({ name }) => name).map(({ name }) =>
    problem('template-missing-name', { file }, name, { part }),
  );
}

function unsafeProblems({ file, source }: Own, { unescaped }: TemplateNames): Problem[] {
  const found = unsafeParts.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(({ 0: text, index }) => ({ text, line: lineAt(source, index) })),
  );
  return [...found, ...unescaped.map((line) => ({ text: '{{{…}}}', line }))].map(({ text, line }) =>
    problem('template-unsafe', { file, line }, text.trim()),
  );
}

/** What could run, fetch, hide or break out; the policy of the document stops most of it, but then a part is missing. */
const unsafeParts = [
  /<\/?(?:script|style|link|iframe|object|embed|base|meta|form|body|html|head|template)\b/gi,
  /\s(?:on[a-z]+|style|hidden|srcset|srcdoc)\s*=/gi,
  /\s(?:src|href|action|data)\s*=\s*["']?(?!\{\{|#|data:image\/)[^\s"'>]+/gi,
  /<[a-z][^>]*\shidden\b/gi,
  /<!--/g,
];
