import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline, TextBlock } from '../domain/story.ts';
import { isVagueLink } from '../lib/link-text.ts';
import { type Problem, problem } from '../lib/problem.ts';

export type ReadMarkdown = Readonly<{
  blocks: readonly TextBlock[];
  /** Line of each block. */
  lines: readonly number[];
  problems: readonly Problem[];
}>;
type Reading = Readonly<{ file: string; blocks: TextBlock[]; lines: number[]; problems: Problem[] }>;

/**
 * Markdown as the few kinds of text that documents know. Everything else is refused, not cleaned: what comes out is
 * text and links, never markup.
 */
export function readMarkdown(text: string, file: string): ReadMarkdown {
  const reading: Reading = { file, blocks: [], lines: [], problems: [] };
  for (const node of fromMarkdown(text).children) readBlock(node, reading);
  return reading;
}

function readBlock(node: RootContent, reading: Reading): void {
  const sign = refusedSign(node);
  if (sign !== undefined) refuse(node, sign, reading);
  else if (node.type === 'list') for (const item of node.children) readItem(item.children, reading);
  else if (node.type === 'paragraph' || node.type === 'heading')
    keep(node.type === 'heading' ? 'heading' : 'paragraph', node, reading);
}

/** How a block that a story cannot hold is written; undefined for one that it can. */
function refusedSign(node: RootContent): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return isTable(node.children) ? '| … | … |' : undefined;
    case 'heading':
      return node.depth === 3 ? undefined : `${'#'.repeat(node.depth)} …`;
    case 'list':
      return node.ordered ? `${node.start ?? 1}. …` : undefined;
    default:
      return signOf(node);
  }
}

/** An item is one line of text: no list or paragraph inside it. */
function readItem([only, second]: readonly RootContent[], reading: Reading): void {
  if (only === undefined) return;
  if (only.type !== 'paragraph') refuse(only, signOf(only), reading);
  else keep('item', only, reading);
  if (second !== undefined) refuse(second, second.type === 'paragraph' ? '- … ¶ …' : signOf(second), reading);
}

function keep(
  kind: TextBlock['kind'],
  node: Readonly<{ children: readonly PhrasingContent[] }> & Nodes,
  reading: Reading,
): void {
  const text = joined(node.children.flatMap((child) => inlines(child, plain, reading)));
  reading.blocks.push({ kind, text });
  reading.lines.push(lineOf(node));
}

type Style = Pick<Inline, 'kind' | 'href'>;
const plain: Style = { kind: 'text', href: '' };

/** The outermost style holds, but a link stays a link. */
function inlines(node: PhrasingContent, style: Style, reading: Reading): Inline[] {
  const within = (children: readonly PhrasingContent[], kind: Inline['kind']): Inline[] =>
    children.flatMap((child) => inlines(child, style.kind === 'text' ? { kind, href: '' } : style, reading));
  switch (node.type) {
    case 'text':
      return [{ ...style, text: node.value.replace(/\s+/g, ' ') }];
    case 'break':
      return [{ ...style, text: ' ' }];
    case 'emphasis':
      return within(node.children, 'emphasis');
    case 'strong':
      return within(node.children, 'strong');
    case 'link': {
      const style = { kind: 'link', href: node.url } as const;
      if (!isSafeLink(node.url))
        reading.problems.push(problem('story-link', { file: reading.file, line: lineOf(node) }, node.url));
      const pieces = node.children.flatMap((child) => inlines(child, style, reading));
      checkLinkText(node, pieces, reading);
      return pieces;
    }
    default:
      refuse(node, signOf(node), reading);
      return [];
  }
}

function checkLinkText(node: Nodes, pieces: readonly Inline[], { file, problems }: Reading): void {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
  if (text === '' || isVagueLink(text))
    problems.push(problem('story-link-text', { file, line: lineOf(node) }, text));
}

/** Pieces of one style that follow each other are one piece. */
function joined(pieces: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isSame = last?.kind === piece.kind && last.href === piece.href;
    if (last !== undefined && isSame) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result.map((piece) => ({ ...piece, text: piece.text.normalize('NFC') }));
}

/** Only what opens a page or a letter: no scripts, no files, no passwords. */
function isSafeLink(address: string): boolean {
  if (/^mailto:[^\s@?&]+@[^\s@?&]+\.\p{L}{2,}$/iu.test(address)) return true;
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** Two lines of cells, the second of them a rule. */
function isTable(children: readonly PhrasingContent[]): boolean {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|.*\|[ \t]*$/m.test(
    text,
  );
}

/** How kinds of Markdown that a story cannot hold are written; signs need no language. */
const signs: Readonly<Record<string, string>> = {
  blockquote: '> …',
  break: '↵',
  code: '```…```',
  definition: '[…]: …',
  html: '<…>',
  image: '![…](…)',
  imageReference: '![…][…]',
  inlineCode: '`…`',
  linkReference: '[…][…]',
  heading: '- ### …',
  list: '-   - …',
  thematicBreak: '---',
};

function signOf({ type }: Nodes): string {
  return signs[type] ?? type;
}

function refuse(node: Nodes, sign: string, { file, problems }: Reading): void {
  problems.push(problem('story-markdown', { file, line: lineOf(node) }, sign));
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
