import { betaTails } from './incomplete-beta.ts';
import { isProportion } from './intervals.ts';
import { binomialMass } from './probability-mass.ts';

type Counts = Readonly<{ cases: number; size: number }>;

/** Outcomes count as equally likely within this factor, as in R: rounding must not split a tie. */
const asLikely = 1 + 1e-7;

/**
 * Exact binomial test of whole numbers against a fixed proportion in [0, 1]: the two-sided p is the probability of
 * all outcomes that are no likelier than the one found. Source: R, `binom.test`.
 */
export function exactBinomialP({ cases, size }: Counts, fixed: number): number | undefined {
  if (!isWholeProportion({ cases, size }) || !(fixed >= 0 && fixed <= 1)) return undefined;
  const mean = size * fixed;
  if (cases === mean) return 1;
  const isBelow = cases < mean;
  const [near, chance] = isBelow ? [cases, fixed] : [size - cases, 1 - fixed];
  const limit = massAt(near, size, chance) * asLikely;
  const far = firstAsRare({ size, chance, limit });
  return Math.min(1, atMost(near, size, chance) + atMost(size - far, size, 1 - chance));
}

/**
 * Fisher's exact test of two proportions in whole numbers: the two-sided p is the probability of all tables with the
 * same totals that are no likelier than the one found. Source: R, `fisher.test`.
 */
export function fisherP(first: Counts, second: Counts): number | undefined {
  if (!isWholeProportion(first) || !isWholeProportion(second)) return undefined;
  const [cases, size] = [first.cases + second.cases, first.size + second.size];
  const chance = cases / size;
  const probability = (inFirst: number): number =>
    (massAt(inFirst, first.size, chance) * massAt(cases - inFirst, second.size, chance)) /
    massAt(cases, size, chance);
  const limit = probability(first.cases) * asLikely;
  let p = 0;
  for (let inFirst = Math.max(0, cases - second.size); inFirst <= Math.min(first.size, cases); inFirst++) {
    const one = probability(inFirst);
    if (one <= limit) p += one;
  }
  return Math.min(1, p);
}

function isWholeProportion({ cases, size }: Counts): boolean {
  return isProportion(cases, size) && Number.isSafeInteger(cases) && Number.isSafeInteger(size);
}

function massAt(count: number, size: number, chance: number): number {
  return binomialMass(count, size - count, { yes: chance, no: 1 - chance });
}

/** P(X <= count); 0 for a negative count. */
function atMost(count: number, size: number, chance: number): number {
  if (count < 0) return 0;
  if (count >= size) return 1;
  return betaTails({ a: count + 1, b: size - count }, { yes: chance, no: 1 - chance }).upper;
}

/** The first count above the mean that is no likelier than the limit, size + 1 when there is none; by halving. */
function firstAsRare({
  size,
  chance,
  limit,
}: Readonly<{ size: number; chance: number; limit: number }>): number {
  let [low, high] = [Math.ceil(size * chance), size + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (massAt(middle, size, chance) <= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
