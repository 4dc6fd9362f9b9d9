import { extname } from 'node:path';
import { create, type Font } from 'fontkitten';
import { type Problem, problem } from '../lib/problem.ts';
import { type FontMeasures, measuresOf, ourMeasures } from './font-measures.ts';
import { type Fonts, fontFace, missingIn, type Weight } from './fonts.ts';
import { tooBig } from './style-file.ts';

/** A font file of a project, with the key that names it. */
export type FontFile = Readonly<{ name: string; bytes: Uint8Array; key: string; weight: Weight }>;

/** Kilobytes: a full Latin font of one weight, not one with all scripts of the world. */
const mostKilobytes = 150;
/** A maker's "light" may be 250 and a "semibold" 700, but not the other way round. */
const weightTolerance = 100;
/** What every document writes, whatever the names in it: letters of Dutch texts, digits, signs of our own words. */
const alwaysUsed =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789áàäâçéèëêíìïîóòöôúùüûÉËÏÖÜ.,:;?!()[]/%&+-–·’‘“”…@#=*×';

/** A wide font is set smaller, so that lines are as long as in ours; its x may not get lower than this part of ours. */
const lowestX = 0.93;

type Own = Readonly<{ fonts: Fonts | undefined; problems: Problem[] }>;

/** The family of a project; `problems` holds everything that is wrong with its files, and then there are no fonts. */
export function ownFonts(family: string, files: readonly FontFile[]): Own {
  const checked = files.map((file) => ({ file, ...checkedFont(file) }));
  const problems = checked.flatMap((one) => one.problems);
  if (problems.length > 0) return { fonts: undefined, problems };
  const size = Math.min(
    1,
    ...checked.map(({ file, measures }) => ourMeasures(file.weight).width / measures.width),
  );
  const isLow = checked.some(
    ({ file, measures }) => size * measures.xHeight < lowestX * ourMeasures(file.weight).xHeight,
  );
  if (isLow) {
    const place = { file: 'wijkprofiel.yaml', column: 'style.fonts.family' };
    return { fonts: undefined, problems: [problem('font-too-wide', place, family)] };
  }
  const more = `size-adjust:${(100 * size).toFixed(1)}%;`;
  const faces = files.map(({ weight, bytes }) => fontFace(family, weight, { bytes, more })).join('\n');
  // A character must be there in every weight, as nothing says in which one it will be set.
  const [first, ...others] = checked.map(({ characters }) => characters);
  const known = new Set([...(first ?? [])].filter((code) => others.every((one) => one.has(code))));
  return { fonts: { family, faces: () => faces, missing: (text) => missingIn(text, known) }, problems: [] };
}

type Checked = Readonly<{ characters: ReadonlySet<number>; measures: FontMeasures; problems: Problem[] }>;
const unread = { characters: new Set<number>(), measures: { width: 1, xHeight: 1 } };

function checkedFont(file: FontFile): Checked {
  const { name, bytes } = file;
  const big = tooBig('font-too-big', file, mostKilobytes);
  if (big.length > 0) return { ...unread, problems: big };
  const found = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  const notWoff2 = problem('font-not-woff2', { file: name }, kinds[found] ?? extname(name));
  if (found !== 'wOF2') return { ...unread, problems: [notWoff2] };
  try {
    const font = create(Buffer.from(bytes));
    if (font.isCollection) return { ...unread, problems: [notWoff2] };
    const characters = new Set(font.characterSet);
    return { characters, measures: measuresOf(font), problems: fontProblems(font, characters, file) };
  } catch {
    return { ...unread, problems: [problem('font-damaged', { file: name })] };
  }
}

/** How other files of fonts begin. */
const kinds: Readonly<Record<string, string>> = {
  wOFF: 'WOFF',
  OTTO: 'OpenType',
  '\0\u0001\0\0': 'TrueType',
  true: 'TrueType',
  ttcf: 'TrueType Collection',
};

function fontProblems(
  font: Font,
  characters: ReadonlySet<number>,
  { name, key, weight }: FontFile,
): Problem[] {
  const place = { file: name };
  const axes = Object.keys(font.variationAxes);
  if (axes.length > 0) return [problem('font-variable', place, axes.join(', '))];
  const { usWeightClass, fsType } = font['OS/2'];
  const missing = missingIn(alwaysUsed, characters);
  return [
    ...(fsType.noEmbedding ? [problem('font-not-embeddable', place)] : []),
    ...(Math.abs(usWeightClass - weight) > weightTolerance
      ? [problem('font-weight', place, String(usWeightClass), { expected: weight, key })]
      : []),
    ...(missing.length > 0 ? [problem('font-glyphs', place, missing.join(' '))] : []),
  ];
}
