import { type Problem, problem } from '../lib/problem.ts';
import { faintColours } from './css-contrast.ts';
import type { Fonts } from './fonts.ts';
import { lineAt, type StyleFile, tooBig } from './style-file.ts';

const mostKilobytes = 30;
const leastPoints = 9;
const points: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
  pc: 12,
  q: 18 / 25.4,
};
/** Colours that readers learn, and those whose contrast has been checked. */
const tokens = ['house', 'ink', 'ink-2', 'line', 'hair', 'band', 'tint', 'favourable', 'unfavourable'];

/** A style sheet of a project, to come after ours; `problems` says what it must not do. */
export function ownCss(file: StyleFile, fonts: Fonts): Readonly<{ css: string; problems: Problem[] }> {
  const css = new TextDecoder().decode(file.bytes);
  const big = tooBig('css-too-big', file, mostKilobytes);
  if (big.length > 0) return { css: '', problems: big };
  const bare = withoutComments(css);
  const place = (index: number) => ({ file: file.name, line: lineAt(css, index) });
  const missing = fonts.missing(bare);
  const problems = [
    ...[...signs(bare), ...openBraces(bare)].map(({ code, index, text }) =>
      problem(code, place(index), text),
    ),
    ...matches(bare, rules).map(({ code, index, text }) => problem(code, place(index), text)),
    ...faintColours(bare).map(({ index, text, ratio }) =>
      problem('css-contrast', place(index), text, { ratio }),
    ),
    ...smallSizes(bare).map(({ index, text }) => problem('css-small-text', place(index), text)),
    ...(missing.length > 0 ? [problem('font-glyphs', { file: file.name }, missing.join(' '))] : []),
  ];
  return { css, problems };
}

type Found = Readonly<{ index: number; text: string }>;

/** Blanks instead of comments, so that every place keeps its line. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Each what: a pattern of one declaration or rule. Escapes could spell any of them, so there are none. */
const rules = [
  ['css-outside', /@import\b[^;]*|(?:url|src|image-set|image)\(\s*["']?(?!data:|#|["']?\))[^)]*\)?/gi],
  ['css-outside', /@font-face\b/gi],
  [
    'css-hides',
    /\b(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)\b/gi,
  ],
  [
    'css-hides',
    /\b(?:opacity\s*:\s*0?\.?\d+%?|clip(?:-path)?\s*:|text-indent\s*:\s*-|mask(?:-image)?\s*:|filter\s*:)[^;}]*/gi,
  ],
  [
    'css-hides',
    /\bcolor\s*:\s*(?:transparent|#fff(?:fff)?\b|white\b)|\boverflow(?:-[xy])?\s*:\s*(?:hidden|clip)/gi,
  ],
  ['css-hides', /\b(?:max-)?(?:width|height)\s*:\s*0(?:[a-z%]*)\s*[;}]|\btransform\s*:\s*scale[^;}]*/gi],
  [
    'css-ligatures',
    /\bfont-variant-ligatures\s*:\s*(?!none)[^;}]*|\bfont-variant\s*:[^;}]*(?:ligatures|contextual)[^;}]*|\bfont-feature-settings\s*:[^;}]*["'](?:[dhc]?liga?|calt)["'](?!\s*(?:0|off))[^;}]*/gi,
  ],
  ['css-outline', /\boutline(?:-style|-width)?\s*:\s*(?:none|0)[^;}]*/gi],
  ['css-font', /\bfont-family\s*:[^;}]*|--(?:font|family)\s*:[^;}]*|\bfont\s*:[^;}]*["'][^;}]*/gi],
  ['css-verdict', new RegExp(`--(?:${tokens.join('|')})\\s*:[^;}]*`, 'gi')],
] as const;

function matches(
  css: string,
  patterns: typeof rules,
): (Found & Readonly<{ code: (typeof rules)[number][0] }>)[] {
  return patterns.flatMap(([code, pattern]) =>
    [...css.matchAll(pattern)].map(({ 0: text, index }) => ({ code, index, text: shortened(text) })),
  );
}

/** Sizes below 9 pt in units that need no page to be known. Those in em, rem, % and calc() are not seen here. */
function smallSizes(css: string): Found[] {
  const sizes =
    /(?:\bfont(?:-size)?|--t-[a-z]+)\s*:[^;}]*?(?<![\d./])(\d*\.?\d+)(pt|px|mm|cm|in|pc|q)\b[^;}]*|\bfont-size\s*:\s*(?:xx-small|x-small|small(?:er)?)\b|\bzoom\s*:[^;}]*/gi;
  return [...css.matchAll(sizes)].flatMap(({ 0: text, 1: size, 2: unit = '', index }) => {
    const tall = size === undefined ? 0 : Number(size) * (points[unit.toLowerCase()] ?? 0);
    return tall < leastPoints ? [{ index, text: shortened(text) }] : [];
  });
}

function signs(css: string): (Found & Readonly<{ code: 'css-sign' }>)[] {
  return [...css.matchAll(/[<\\]/g)].map(({ 0: text, index }) => ({ code: 'css-sign', index, text }));
}

/** Where a brace closes that did not open, or the end when one stays open. */
function openBraces(css: string): (Found & Readonly<{ code: 'css-brace' }>)[] {
  const bare = css.replace(/"[^"\n]*"|'[^'\n]*'/g, (text) => ' '.repeat(text.length));
  let depth = 0;
  for (const { 0: brace, index } of bare.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return [{ code: 'css-brace', index, text: '' }];
  }
  return depth === 0 ? [] : [{ code: 'css-brace', index: css.length, text: '' }];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
