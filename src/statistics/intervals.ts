/** z for a two-sided 95% interval: the 97.5th percentile of the standard normal distribution. */
const z95 = 1.959963984540054;

export type Bounds = Readonly<{ lower: number; upper: number }>;

/**
 * Wilson score interval (95%, no continuity correction) for a proportion.
 * `cases` may be a fraction (weighted counts), 0 <= cases <= size, size > 0; both bounds lie in [0, 1].
 * Source: E.B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; as used by OHID and ScotPHO.
 * Undefined when the input is outside these limits.
 */
export function wilsonInterval(cases: number, size: number): Bounds | undefined {
  if (!(size > 0) || !(cases >= 0) || cases > size) return undefined;
  const z2 = z95 * z95;
  const centre = 2 * cases + z2;
  const spread = z95 * Math.sqrt(z2 + 4 * cases * (1 - cases / size));
  const scale = 2 * (size + z2);
  return {
    lower: cases === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    upper: cases === size ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
