const high = /[^acegmnopqrsuvwxyzà-öø-ÿ\s.,_:;·\-–—•]/u;
const low = /[gjpqyçþýÿ,;()[\]{}|Qß§@$/]/u;

/** Parts of the size of a font, right to about a twentieth for text faces. */
const heights = { capital: 0.68, small: 0.5, below: 0.21 };

/**
 * How far the ink of a text reaches above and below its base line, in sizes of its font, and which part of its width
 * is white at both ends. Boxes of the font itself are half as high again, so that lines would seem to overlap.
 */
export function inkExtent(text: string): Readonly<{
  bottom: number;
  top: number;
  before: number;
  after: number;
}> {
  const signs = Math.max(1, text.length);
  const before = (signs - text.trimStart().length) / signs;
  return {
    bottom: low.test(text) ? -heights.below : 0,
    top: high.test(text) ? heights.capital : heights.small,
    before,
    after: before === 1 ? 0 : (signs - text.trimEnd().length) / signs,
  };
}
