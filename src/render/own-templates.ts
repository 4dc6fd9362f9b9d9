import { firstOfEach } from '../lib/first-of-each.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { lineAt, type StyleFile } from './style-file.ts';
import { namesIn, type TemplateNames } from './template-names.ts';

/** Parts that hold no content of their own, or the frame that keeps a document closed. */
const notReplaceable = new Set(['head', 'sign', 'sign-key', 'spine', 'part', 'missing', 'item']);
/** Names that set a look, or repeat what stands elsewhere; a template may leave them out. */
const optional = /(?:^|\.)(?:nameClass|kicker|place|wide|chart|map\[\].*|map|id|kind)$/;

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

type Own = Readonly<{ file: string; source: string }>;

function templateProblems(part: string, own: Own, originals: ReadonlyMap<string, string>): Problem[] {
  const original = originals.get(part);
  const allowed = [...originals.keys()].filter((name) => !notReplaceable.has(name));
  if (original === undefined || notReplaceable.has(part)) {
    const suggestion = didYouMean(nearest(part, allowed));
    const place = { file: 'wijkprofiel.yaml', column: `style.templates.${part}` };
    return [problem('template-unknown', place, part, { suggestion, allowed: allowed.join(', ') })];
  }
  const names = parsed(own, part);
  if (Array.isArray(names)) return names;
  return [
    ...unsafeProblems(own, names),
    ...unknownNames(own, names, namesIn(original)),
    ...missingNames(own, names, { part, original: namesIn(original) }),
  ];
}

/** What the template uses, or the problem that it cannot be read. */
function parsed({ file, source }: Own, part: string): TemplateNames | Problem[] {
  try {
    return namesIn(source);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? 1);
    return [problem('template-broken', { file, line }, '', { reason: reason.replace(/:$/, ''), part })];
  }
}

function unknownNames({ file }: Own, own: TemplateNames, original: TemplateNames): Problem[] {
  const known = new Set(original.parts.map(({ name }) => name));
  return firstOfEach(
    own.parts.filter(({ name }) => !known.has(name) && !everywhere.has(name)),
    ({ name }) => name,
  ).map(({ name, line }) =>
    problem('template-unknown-name', { file, line }, name, {
      suggestion: didYouMean(nearest(name, known)),
      allowed: [...known].join(', '),
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
  const left = original.parts.filter(({ name, shown }) => shown && !used.has(name) && !optional.test(name));
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
