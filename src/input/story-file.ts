import type { Inline, Story, TextBlock } from '../domain/story.ts';
import { severityOf } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type ReadMarkdown, readMarkdown } from './markdown.ts';
import { personalData } from './personal-data.ts';
import type { StoryContext } from './story-checks.ts';
import { type StoryParts, storyParts } from './story-parts.ts';
import { type StoryData, storySchema } from './story-schema.ts';
import { type LineOf, readYaml } from './yaml-schema.ts';

/** The picture that a story asks for, with the line that does so. */
export type WantedPhoto = Readonly<{ file: string; alt: string; credit: string | undefined; line: number }>;

/** A story as far as its own file tells it; the photo is another file. */
export type StoryFile = Readonly<{
  parts: StoryParts & Pick<Story, 'text'>;
  photo: WantedPhoto | undefined;
  /** Line of each sentence of an editor. */
  overrideLines: readonly number[];
}>;
export type ReadStory = Readonly<{ story: StoryFile | undefined; problems: readonly Problem[] }>;

/** About a page and a half. */
const mostCharacters = 6000;

/** Reads the text of one story: keys between two lines `---`, then Markdown. No problem repeats what identifies a person. */
export function readStory(text: string, file: string, context: StoryContext): ReadStory {
  const unix = text.replace(/\r\n?/g, '\n');
  const split = splitStory(unix);
  if (split === undefined) return { story: undefined, problems: [problem('story-open', { file, line: 1 })] };
  const read = readYaml(split.keys, { file, kind: 'story', schema: storySchema(context) });
  const markdown = readMarkdown(split.body, file);
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...markdown.problems,
    ...personalProblems(markdown, file),
    ...lengthProblems(markdown.blocks, file),
  ]
    .map(withoutPersonalData)
    .toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  if (!read.ok || problems.some(({ code }) => severityOf(code) === 'error'))
    return { story: undefined, problems };
  const { data, lineOf } = read;
  if (isEmpty(data, markdown.blocks))
    return { story: undefined, problems: [problem('story-empty', { file })] };
  const parts = { ...storyParts(data, context), text: markdown.blocks };
  const overrideLines = data.zinnen.map((_, index) => lineOf(['zinnen', index]) ?? 1);
  return { story: { parts, photo: wantedPhoto(data, lineOf), overrideLines }, problems };
}

/** Both halves keep their line numbers: what belongs to the other is left empty. */
function splitStory(text: string): Readonly<{ keys: string; body: string }> | undefined {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!isFence(lines[start])) return { keys: '', body: text };
  const end = lines.findIndex((line, index) => index > start && isFence(line));
  if (end < 0) return undefined;
  const keys = lines.slice(start + 1, end).join('\n');
  return {
    keys: '\n'.repeat(start + 1) + keys,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

/** What readers see of a block, without addresses that a link shows on purpose. */
function visibleText({ text }: TextBlock): string {
  const isOwnAddress = ({ kind, href, text: shown }: Inline): boolean =>
    kind === 'link' && href.toLowerCase() === `mailto:${shown.toLowerCase()}`;
  return text.map((piece) => (isOwnAddress(piece) ? ' ' : piece.text)).join('');
}

function personalProblems({ blocks, lines }: ReadMarkdown, file: string): Problem[] {
  return blocks.flatMap((block, index) =>
    personalData(visibleText(block)).map((kind) => problem(kind, { file, line: lines[index] ?? 1 })),
  );
}

function lengthProblems(blocks: readonly TextBlock[], file: string): Problem[] {
  const length = blocks.reduce((sum, block) => sum + visibleText(block).length, 0);
  return length <= mostCharacters
    ? []
    : [problem('story-too-long', { file }, String(length), { most: mostCharacters })];
}

/** A value that is quoted because it is wrong may hold what no report should repeat. */
function withoutPersonalData(one: Problem): Problem {
  const clean = (text: string): string => (personalData(text).length > 0 ? '…' : text);
  const details = Object.entries(one.details).map(([name, value]) => [name, clean(String(value))] as const);
  const { column, ...place } = one.place;
  return {
    ...one,
    place: column === undefined ? place : { ...place, column: clean(column) },
    found: clean(one.found),
    details: Object.fromEntries(details),
  };
}

function isEmpty({ titel, foto, ...lists }: StoryData, blocks: readonly TextBlock[]): boolean {
  const isBare = Object.values(lists).every(({ length }) => length === 0);
  return isBare && titel === undefined && foto === undefined && blocks.length === 0;
}

function wantedPhoto({ foto }: StoryData, lineOf: LineOf): WantedPhoto | undefined {
  if (foto === undefined) return undefined;
  const { bestand: file, alt, maker: credit } = foto;
  return { file, alt, credit, line: lineOf(['foto', 'bestand']) ?? lineOf(['foto']) ?? 1 };
}
