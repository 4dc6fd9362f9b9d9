/** z for a two-sided 95% interval. */
const z95 = 1.959963984540054;

/**
 * The number of respondents that a 95% interval of a percentage gives away: exactly that of a Wilson interval, about the
 * effective number for another. Solves the two bounds for n; 7 of 31 gives 11.4 to 39.8, and those give 31 back.
 */
export function impliedRespondents({ lower, upper }: Readonly<{ lower: number; upper: number }>): number {
  const [low, high] = [lower / 100, upper / 100];
  const scale = Math.sqrt(low * high) + Math.sqrt((1 - low) * (1 - high));
  const squared = scale ** 2;
  return squared >= 1 ? Number.POSITIVE_INFINITY : (z95 ** 2 * squared) / (1 - squared);
}
