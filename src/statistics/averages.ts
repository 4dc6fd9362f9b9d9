export type Weighted = Readonly<{ value: number; weight: number }>;
/** A weighted value that may be missing, or known without a standard error. */
export type WeightedEstimate = Readonly<{
  value: number | undefined;
  weight: number;
  standardError: number | undefined;
}>;
export type WeightedAverage = Readonly<{
  mean: number;
  /** Undefined when a value that counts has none. */
  standardError: number | undefined;
  /** Share of the weight that has a value, 0 to 1. */
  coverage: number;
}>;

/** Weighted mean, sum(w x) / sum(w); undefined without any positive weight. */
export function weightedMean(items: readonly Weighted[]): number | undefined {
  const total = sumOf(items, ({ weight }) => weight);
  return total > 0 ? sumOf(items, ({ value, weight }) => value * weight) / total : undefined;
}

/**
 * Weighted mean of the values there are, with the standard error √sum(f² se²) of independent values (f = w / sum(w)),
 * and how much of the weight they cover; undefined when no value has a positive weight.
 */
export function weightedAverage(items: readonly WeightedEstimate[]): WeightedAverage | undefined {
  const known = items.flatMap(({ value, ...item }) => (value === undefined ? [] : [{ ...item, value }]));
  const mean = weightedMean(known);
  if (mean === undefined) return undefined;
  const weight = sumOf(known, (item) => item.weight);
  const counted = known.filter((item) => item.weight > 0);
  const hasErrors = counted.every(({ standardError }) => standardError !== undefined);
  const squares = sumOf(counted, (item) => ((item.weight / weight) * (item.standardError ?? 0)) ** 2);
  return {
    mean,
    standardError: hasErrors ? Math.sqrt(squares) : undefined,
    coverage: weight / sumOf(items, (item) => item.weight),
  };
}

/**
 * Weighted variance, sum(w (x - mean)²) / (sum(w) - lost): lost is 0 for a whole population, and 1 where the weights
 * add up to the number of respondents. Undefined when the divisor is not positive. Source: SAS, VARDEF=WGT and WDF.
 */
export function weightedVariance(items: readonly Weighted[], lost: 0 | 1): number | undefined {
  const mean = weightedMean(items);
  const divisor = sumOf(items, ({ weight }) => weight) - lost;
  if (mean === undefined || !(divisor > 0)) return undefined;
  return sumOf(items, ({ value, weight }) => weight * (value - mean) ** 2) / divisor;
}

/** Standard deviation with n - 1 in the denominator; undefined for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
