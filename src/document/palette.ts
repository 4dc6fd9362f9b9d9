import { contrast } from '../lib/contrast.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { difference, hexOf, type Oklch, oklchOf } from './colour.ts';

/** Colours of documents and charts; all but the last two follow from the house colour. Contrast on white in brackets. */
export type Palette = Readonly<{
  /** Headings and "this wijk" everywhere. */
  house: string;
  /** Text [15.8], second layer [7.5]. */
  ink: string;
  ink2: string;
  /** Marks that must be seen [3.5]; middle half of the wijken [3.1]. */
  line: string;
  band: string;
  /** Hairlines and areas: order, no information. */
  hair: string;
  tint: string;
  /** Tested differences only [5.9], [4.9]; the same in every house style, as they are learned once. */
  favourable: string;
  unfavourable: string;
}>;

export const defaultColour = '#0f4c4a';
const verdicts = { favourable: '#2166ac', unfavourable: '#b35806' };
const white = '#ffffff';
/** Least contrast with what it stands on. Source: WCAG 2.1, 1.4.3 and 1.4.11. */
export const leastContrast = { text: 4.5, mark: 3 } as const;
/** Nearer to a verdict colour than this, a mark of the wijk looks like a verdict; navy and dark red are just beyond. */
const leastDifference = 0.15;

/** Greys in the light of the house colour: lightness, chroma and turn of hue; what must be seen has a least contrast. */
const greys = {
  ink: { lightness: 0.2525, chroma: 0.0133, turn: 21.07, least: leastContrast.text },
  ink2: { lightness: 0.4463, chroma: 0.0166, turn: 16.18, least: leastContrast.text },
  line: { lightness: 0.6276, chroma: 0.0143, turn: 17.1, least: leastContrast.mark },
  band: { lightness: 0.6628, chroma: 0.0141, turn: -6.77, least: leastContrast.mark },
  hair: { lightness: 0.8733, chroma: 0.0122, turn: -7.61, least: 1 },
  tint: { lightness: 0.9337, chroma: 0.0086, turn: -3.55, least: 1 },
} as const;

/** All colours from the house colour (#rrggbb). */
export function paletteOf(primaryColour: string): Palette {
  const { chroma, hue } = oklchOf(primaryColour);
  // A grey house colour gives pure greys; a vivid one no more colour than the default.
  const share = Math.min(1, chroma / oklchOf(defaultColour).chroma);
  const grey = ({ lightness, chroma: own, turn, least }: (typeof greys)[keyof typeof greys]): string =>
    darkened({ lightness, chroma: own * share, hue: hue + turn }, least);
  return {
    house: primaryColour.toLowerCase(),
    ink: grey(greys.ink),
    ink2: grey(greys.ink2),
    line: grey(greys.line),
    band: grey(greys.band),
    hair: grey(greys.hair),
    tint: grey(greys.tint),
    ...verdicts,
  };
}

/** What stands on what, with the contrast it has and must have. */
export type ContrastPair = Readonly<{
  on: 'white' | keyof Palette;
  colour: 'white' | keyof Palette;
  ratio: number;
  least: number;
}>;

/** Every pair of colours that documents put on each other. */
export function contrastPairs(palette: Palette): ContrastPair[] {
  const hex = { ...palette, white };
  const pairs = (kind: keyof typeof leastContrast, on: ContrastPair['on'], names: ContrastPair['colour'][]) =>
    names.map((colour) => ({
      on,
      colour,
      ratio: contrast(hex[colour], hex[on]),
      least: leastContrast[kind],
    }));
  return [
    ...pairs('text', 'white', ['house', 'ink', 'ink2']),
    ...pairs('text', 'tint', ['ink', 'ink2']),
    ...pairs('text', 'house', ['white']),
    ...pairs('text', 'ink', ['white']),
    ...pairs('mark', 'white', ['line', 'band', 'favourable', 'unfavourable']),
    ...pairs('mark', 'tint', ['house', 'favourable', 'unfavourable']),
  ];
}

/** What is wrong with a house colour (#rrggbb), each with a colour near it that would do. */
export function colourProblems(primaryColour: string, file: string): Problem[] {
  const place = { file, column: 'style.primaryColour' };
  const palette = paletteOf(primaryColour);
  const least = contrastPairs(palette).filter(({ ratio, least }) => ratio < least);
  const suggestion = usable(primaryColour);
  const [worst] = least;
  if (worst !== undefined) {
    const ratio = contrast(primaryColour, worst.on === 'white' ? white : palette[worst.on]);
    return [problem('house-colour', place, primaryColour, { ratio: floored(ratio), suggestion })];
  }
  return isLikeVerdict(primaryColour)
    ? [problem('house-colour-verdict', place, primaryColour, { suggestion })]
    : [];
}

/** One decimal, never rounded up to the limit that is not met. */
function floored(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function isLikeVerdict(colour: string): boolean {
  return Object.values(verdicts).some((verdict) => difference(colour, verdict) < leastDifference);
}

/** The same colour, darker, until it can be read and looks like no verdict; the default when there is none. */
function usable(colour: string): string {
  const { lightness, ...rest } = oklchOf(colour);
  for (let dark = lightness; dark > 0.2; dark -= 0.01) {
    const candidate = hexOf({ ...rest, lightness: dark });
    const isLegible = contrastPairs(paletteOf(candidate)).every(({ ratio, least }) => ratio >= least);
    if (isLegible && !isLikeVerdict(candidate)) return candidate;
  }
  return defaultColour;
}

function darkened(colour: Oklch, least: number): string {
  const hex = hexOf(colour);
  if (contrast(hex, white) >= least) return hex;
  return darkened({ ...colour, lightness: colour.lightness - 0.005 }, least);
}
