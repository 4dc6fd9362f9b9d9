import { type Problem, problem } from '../lib/problem.ts';
import { type StyleFile, tooBig } from './style-file.ts';

/** Kilobytes: a logo stands in every document, and a factsheet must stay below 150. */
const mostKilobytes = 40;
/** Pixels of a PNG: enough for 60 mm in print, and no more than a PDF can hold small. */
const pixels = { least: 240, most: 1600 };
/** Width by height: beyond this a logo is a line. */
const mostElongated = 8;
const pngStart = '89504e470d0a1a0a';

/** The logo as a `data:` address; `problems` says why it cannot be used. */
export function logoOf(file: StyleFile): Readonly<{ src: string; problems: Problem[] }> {
  const big = tooBig('logo-too-big', file, mostKilobytes);
  if (big.length > 0) return { src: '', problems: big };
  const bytes = Buffer.from(file.bytes);
  const isPng = bytes.subarray(0, 8).toString('hex') === pngStart && bytes.length >= 24;
  const problems = isPng ? pngProblems(bytes, file.name) : svgProblems(bytes.toString('utf8'), file.name);
  const type = isPng ? 'image/png' : 'image/svg+xml';
  return { src: `data:${type};base64,${bytes.toString('base64')}`, problems };
}

function pngProblems(bytes: Buffer, name: string): Problem[] {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const longest = Math.max(width, height);
  if (longest >= pixels.least && longest <= pixels.most) return elongated(width, height, name);
  return [problem('logo-pixels', { file: name }, `${width} × ${height}`, pixels)];
}

function svgProblems(text: string, name: string): Problem[] {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (root === undefined || !/^(?:\ufeff|\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg\b/i.test(text))
    return [problem('logo-not-an-image', { file: name })];
  const found = unsafeParts.flatMap(([pattern, words]) => (pattern.test(text) ? [words] : []));
  if (found.length > 0) return [problem('logo-unsafe', { file: name }, found.join(', '))];
  const [width, height] = svgSize(root);
  if (width > 0 && height > 0) return elongated(width, height, name);
  return [problem('logo-no-size', { file: name }, root.length > 60 ? `${root.slice(0, 57)}…` : root)];
}

/** What a picture could do or fetch; drawn as `<img>` it would not, but then it would miss a part. */
const unsafeParts: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, 'script'],
  [/\son[a-z]+\s*=/i, 'on…='],
  [/<(?:foreignObject|iframe|object|embed|audio|video)\b/i, 'foreignObject'],
  [/<(?:animate|set)\w*\b/i, 'animate'],
  [/<text\b/i, 'text'],
  [/<!ENTITY\b/i, 'ENTITY'],
  [/<\?xml-stylesheet\b/i, 'xml-stylesheet'],
  [/@import\b/i, '@import'],
  [/\b(?:href|src)\s*=\s*["']\s*(?!#|data:image\/)[^"']/i, 'href'],
  [/url\(\s*["']?(?!#|data:image\/)[^)\s]/i, 'url(…)'],
];

function svgSize(root: string): readonly [number, number] {
  const [, , width = 0, height = 0] =
    /\bviewBox\s*=\s*["']([^"']*)["']/i
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (width > 0 && height > 0) return [width, height];
  const side = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px|mm|pt|cm|in)?["']`, 'i').exec(root)?.[1] ?? 0);
  return [side('width'), side('height')];
}

function elongated(width: number, height: number, name: string): Problem[] {
  if (Math.max(width / height, height / width) <= mostElongated) return [];
  return [problem('logo-elongated', { file: name }, `${width} × ${height}`, { most: mostElongated })];
}
