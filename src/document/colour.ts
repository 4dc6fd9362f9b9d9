import { linear } from '../lib/contrast.ts';

/** A colour by lightness (0-1), chroma (0 grey, about 0.3 most vivid) and hue in degrees: OKLCH, in which equal steps look equal. */
export type Oklch = Readonly<{ lightness: number; chroma: number; hue: number }>;

/** Distance of two colours as the eye sees it: 0.02 is just visible. Source: Euclidean distance in OKLab. */
export function difference(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/** A colour (#rrggbb) in OKLCH. */
export function oklchOf(colour: string): Oklch {
  const { l, a, b } = oklab(colour);
  return {
    lightness: l,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

/** The colour as #rrggbb; one that a screen cannot show gets less chroma until it can. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  const channels = linearOf({ lightness, chroma, hue });
  const shows = channels.every((channel) => channel >= -1e-4 && channel <= 1.0001);
  if (!shows && chroma > 0.002) return hexOf({ lightness, chroma: chroma * 0.95, hue });
  return `#${channels
    .map((channel) =>
      Math.round(encoded(channel) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function encoded(channel: number): number {
  const within = Math.min(1, Math.max(0, channel));
  return within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
}

/** Source of both matrices: Björn Ottosson, "A perceptual color space for image processing" (2020, corrected 2021). */
function oklab(colour: string): Readonly<{ l: number; a: number; b: number }> {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  };
}

function linearOf({ lightness, chroma, hue }: Oklch): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}
