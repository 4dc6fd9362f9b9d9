import { z } from 'zod';
import { exactBinomialP } from '../../src/statistics/exact-tests.ts';
import { exactInterval } from '../../src/statistics/intervals.ts';
import { benjaminiHochberg } from '../../src/statistics/multiple-testing.ts';
import { overlapCorrectedP, overlapFactor, restOf } from '../../src/statistics/part-whole-tests.ts';
import { pooledTest, scoreTest } from '../../src/statistics/proportion-tests.ts';
import { trendTest } from '../../src/statistics/trend-test.ts';
import { gappyList, type Methods, method, optional } from './method.ts';

const againstFixed = z.object({ x: z.number(), n: z.number(), p0: z.number(), confidence: optional });
const numbers = z.array(z.number());

export const testMethods: Methods = {
  two_prop_z_pooled: method(
    z.object({ x1: z.number(), n1: z.number(), x2: z.number(), n2: z.number() }),
    ({ x1, n1, x2, n2 }) => {
      const test = pooledTest({ cases: x1, size: n1 }, { cases: x2, size: n2 });
      return test === undefined ? {} : { ...test, chisq: test.z ** 2 };
    },
  ),
  prop_vs_fixed: method(againstFixed, ({ x, n, p0 }) => {
    const test = scoreTest({ cases: x, size: n }, p0);
    return test === undefined ? {} : { ...test, chisq: test.z ** 2 };
  }),
  binom_exact_test: method(againstFixed, ({ x, n, p0, confidence }) => ({
    p: exactBinomialP({ cases: x, size: n }, p0),
    ...exactInterval(x, n, confidence),
  })),
  overlap_correction_factor: method(
    z.object({ overlap: z.number(), p_naive: optional }),
    ({ overlap, p_naive: naive }) => ({
      correction_factor: overlapFactor(overlap),
      p_corrected: naive === undefined ? undefined : overlapCorrectedP(naive, overlap),
    }),
  ),
  part_vs_rest: method(
    z.object({ x_part: z.number(), n_part: z.number(), x_total: z.number(), n_total: z.number() }),
    (input) => {
      const part = { cases: input.x_part, size: input.n_part };
      const rest = restOf(part, { cases: input.x_total, size: input.n_total });
      if (rest === undefined) return {};
      return {
        x_rest: rest.cases,
        n_rest: rest.size,
        p_rest: rest.cases / rest.size,
        ...pooledTest(part, rest),
      };
    },
  ),
  chisq_trend: method(
    z.object({ x: numbers, n: numbers, scores: numbers.optional() }),
    ({ x, n, scores = x.map((_, index) => index + 1) }) => {
      if (x.length !== n.length || x.length !== scores.length) return {};
      const points = scores.map((score, index) => ({ score, cases: x[index] ?? 0, size: n[index] ?? 0 }));
      const test = trendTest(points);
      return { chisq: test?.chiSquare, p: test?.p };
    },
  ),
  p_adjust_BH: method(z.object({ p: gappyList }), ({ p }) => ({ adjusted: benjaminiHochberg(p) })),
};
