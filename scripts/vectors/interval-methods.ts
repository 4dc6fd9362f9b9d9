import { z } from 'zod';
import { standardDeviation, weightedMean } from '../../src/statistics/averages.ts';
import { byarInterval, rateInterval } from '../../src/statistics/count-intervals.ts';
import { difference, type Estimate } from '../../src/statistics/differences.ts';
import {
  type Bounds,
  exactInterval,
  wilsonContinuityInterval,
  wilsonInterval,
} from '../../src/statistics/intervals.ts';
import { meanInterval, meanTest } from '../../src/statistics/mean-intervals.ts';
import { list, type Method, type Methods, method, type Output, optional } from './method.ts';

const cases = z.object({ x: z.number(), n: z.number(), confidence: optional, multiplier: optional });
const countNames = { exact: 'Exact', byar: 'Byars' };

export const intervalMethods: Methods = {
  wilson: proportionMethod(wilsonInterval),
  wilson_missing: proportionMethod(wilsonInterval),
  wilson_cc: proportionMethod(wilsonContinuityInterval),
  clopper_pearson: proportionMethod(exactInterval),
  wilson_clip: method(cases, ({ x, n, confidence }) => {
    const { lower, upper } = wilsonInterval(x, n, confidence) ?? { lower: 1, upper: 0 };
    return 0 <= lower && lower <= upper && upper <= 1 ? { min: 0, max: 1 } : {};
  }),
  byar: method(z.object({ x: z.number(), confidence: optional }), ({ x, confidence }) => ({
    ...byarInterval(x, confidence),
  })),
  poisson_exact: method(
    z.object({ x: z.number(), time: z.number().default(1), confidence: optional, multiplier: optional }),
    ({ x, time, ...rest }) => rateOutput({ count: x, denominator: time, method: 'exact', ...rest }),
  ),
  rate_ci: method(cases, ({ x, n, ...rest }) => rateOutput({ count: x, denominator: n, ...rest })),
  mean_ci_t: method(
    z.union([
      z.object({ values: list, confidence: optional }),
      z.object({ mean: z.number(), sd: z.number(), n: z.number(), confidence: optional }),
    ]),
    meanOutput,
  ),
  newcombe_score_diff: method(
    z.object({ x1: z.number(), n1: z.number(), x2: z.number(), n2: z.number(), confidence: optional }),
    ({ x1, n1, x2, n2, confidence }) => {
      const [first, second] = [estimate(x1, n1, confidence), estimate(x2, n2, confidence)];
      if (first === undefined || second === undefined) return {};
      const { value, lower, upper } = difference(first, second);
      return { difference: value, lower, upper };
    },
  ),
};

function proportionMethod(
  interval: (cases: number, size: number, confidence?: number) => Bounds | undefined,
): Method {
  return method(cases, ({ x, n, confidence, multiplier = 1 }) => {
    const found = interval(x, n, confidence);
    if (found === undefined) return {};
    return {
      proportion: (x / n) * multiplier,
      lower: found.lower * multiplier,
      upper: found.upper * multiplier,
    };
  });
}

function rateOutput(input: Parameters<typeof rateInterval>[0]): Output {
  const found = rateInterval(input);
  return found === undefined ? {} : { ...found, method: countNames[found.method] };
}

type MeanInput =
  | Readonly<{ values: number[]; confidence: number | undefined }>
  | Readonly<{ mean: number; sd: number; n: number; confidence: number | undefined }>;

function meanOutput(input: MeanInput): Output {
  const known =
    'values' in input
      ? {
          mean: weightedMean(input.values.map((value) => ({ value, weight: 1 }))),
          sd: standardDeviation(input.values),
          n: input.values.length,
        }
      : input;
  const { mean, sd, n } = known;
  if (mean === undefined) return { n };
  const sum = mean * n;
  if (sd === undefined) return { n, mean, sum };
  const sample = { mean, deviation: sd, size: n };
  const test = meanTest(sample, 0);
  return { sum, n, sd, mean, ...meanInterval(sample, input.confidence), t_vs_0: test?.t, p_vs_0: test?.p };
}

function estimate(x: number, n: number, confidence: number | undefined): Estimate | undefined {
  const bounds = wilsonInterval(x, n, confidence);
  return bounds && { value: x / n, ...bounds };
}
