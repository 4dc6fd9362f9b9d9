import { chiSquareQuantile, chiSquareUpperQuantile } from './distributions.ts';
import { type Bounds, isConfidence, usualConfidence } from './intervals.ts';
import { zOfConfidence } from './normal-distribution.ts';

/** Bounds of which the lower one may not exist. */
export type OpenBounds = Readonly<{ lower: number | undefined; upper: number }>;
export type CountMethod = 'exact' | 'byar';
export type RateInterval = OpenBounds & Readonly<{ rate: number; method: CountMethod }>;
export type RateInput = Readonly<{
  /** Events, >= 0. */
  count: number;
  /** Person-years, inhabitants, or the expected number of events; > 0. */
  denominator: number;
  /** What the rate is expressed per: 1000, 100000; for a ratio 1 or 100. */
  multiplier?: number | undefined;
  confidence?: number | undefined;
  /** To ask for one of the two for all counts. */
  method?: CountMethod | undefined;
}>;

/** From this count on Byar's approximation is used: within 0.2% of the exact bounds at 95%. */
const byarFrom = 10;

/**
 * Exact Poisson interval of a count >= 0, by quantiles of chi-square; undefined outside the limits.
 * Source: F. Garwood, Biometrika 28 (1936) 437.
 */
export function exactCountInterval(count: number, confidence = usualConfidence): Bounds | undefined {
  if (!isCount(count) || !isConfidence(confidence)) return undefined;
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareUpperQuantile(tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's approximation of that interval; no lower bound where the formula gives a negative one (few events).
 * Source: N. Breslow & N. Day, Statistical methods in cancer research II (1987) 69: x below, x + 1 above.
 */
export function byarInterval(count: number, confidence = usualConfidence): OpenBounds | undefined {
  if (!isCount(count) || !isConfidence(confidence)) return undefined;
  const z = zOfConfidence(confidence);
  const bound = (x: number, sign: 1 | -1): number =>
    x * (1 - 1 / (9 * x) + (sign * z) / (3 * Math.sqrt(x))) ** 3;
  const lower = bound(count, -1);
  return { lower: lower >= 0 ? lower : undefined, upper: bound(count + 1, 1) };
}

/** Rate per `multiplier` with its interval: exact below 10 events, Byar from 10. Source: PHE, technical note of 2018. */
export function rateInterval(input: RateInput): RateInterval | undefined {
  const { count, denominator, multiplier = 1, confidence = usualConfidence } = input;
  const { method = count < byarFrom ? 'exact' : 'byar' } = input;
  if (!(denominator > 0) || !(multiplier > 0)) return undefined;
  const found = method === 'exact' ? exactCountInterval(count, confidence) : byarInterval(count, confidence);
  if (found === undefined) return undefined;
  const per = (events: number): number => (events / denominator) * multiplier;
  const lower = found.lower === undefined ? undefined : per(found.lower);
  return { rate: per(count), lower, upper: per(found.upper), method };
}

/** Observed as a ratio of expected events (1 = as many as expected), with the interval of a rate. */
export function ratioInterval(
  observed: number,
  expected: number,
  confidence = usualConfidence,
): RateInterval | undefined {
  return rateInterval({ count: observed, denominator: expected, confidence });
}

function isCount(count: number): boolean {
  return count >= 0 && count < Infinity;
}
