import { fisherP } from './exact-tests.ts';
import { isProportion } from './intervals.ts';
import { twoSidedNormalP } from './normal-distribution.ts';

/** A proportion in numbers: 0 <= cases <= size, size > 0. */
export type Sample = Readonly<{ cases: number; size: number }>;
export type ZTest = Readonly<{ z: number; p: number }>;
export type ProportionTest =
  | (ZTest & Readonly<{ method: 'pooled-z' }>)
  | Readonly<{ method: 'fisher-exact'; p: number }>;

/** Below this expected number of cases or non-cases the normal distribution does not hold. */
const fewestExpected = 5;

/**
 * z of two independent proportions with their pooled variance, without continuity correction, and its two-sided p.
 * Undefined when a sample is none, or when both have no cases or nothing but cases. Source: Pearson's chi-square, as z.
 */
export function pooledTest(first: Sample, second: Sample): ZTest | undefined {
  if (!isSample(first) || !isSample(second)) return undefined;
  const pooled = pooledOf(first, second);
  const variance = pooled * (1 - pooled) * (1 / first.size + 1 / second.size);
  return zTest(first.cases / first.size - second.cases / second.size, variance);
}

/** z of one proportion against a fixed one, with the variance under that value (score test), and its two-sided p. */
export function scoreTest(sample: Sample, fixed: number): ZTest | undefined {
  if (!isSample(sample)) return undefined;
  return zTest(sample.cases / sample.size - fixed, (fixed * (1 - fixed)) / sample.size);
}

/**
 * Test of two independent proportions: pooled z, or Fisher's exact test when an expected count is below 5.
 * The exact test needs whole numbers; without those, and for no samples, there is none.
 */
export function proportionTest(first: Sample, second: Sample): ProportionTest | undefined {
  if (!isSample(first) || !isSample(second)) return undefined;
  if (fewestOf(first, second) < fewestExpected) {
    const p = fisherP(first, second);
    return p === undefined ? undefined : { method: 'fisher-exact', p };
  }
  const test = pooledTest(first, second);
  return test && { method: 'pooled-z', ...test };
}

/** A difference divided by its standard error; undefined unless the variance is positive. */
export function zTest(difference: number, variance: number): ZTest | undefined {
  if (!(variance > 0)) return undefined;
  const z = difference / Math.sqrt(variance);
  return { z, p: twoSidedNormalP(z) };
}

function isSample({ cases, size }: Sample): boolean {
  return isProportion(cases, size);
}

function pooledOf(first: Sample, second: Sample): number {
  return (first.cases + second.cases) / (first.size + second.size);
}

/** The smallest of the four counts that are expected when the proportions are the same. */
function fewestOf(first: Sample, second: Sample): number {
  const pooled = pooledOf(first, second);
  return Math.min(first.size, second.size) * Math.min(pooled, 1 - pooled);
}
