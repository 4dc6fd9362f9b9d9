export type Weighted = Readonly<{ value: number; weight: number }>;

/** Weighted mean, sum(w x) / sum(w); undefined without any positive weight. */
export function weightedMean(items: readonly Weighted[]): number | undefined {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? items.reduce((sum, { value, weight }) => sum + value * weight, 0) / total : undefined;
}

/** Standard deviation with n - 1 in the denominator; undefined for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
