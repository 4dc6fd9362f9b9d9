import { z } from 'zod';
import { weightedMean, weightedVariance } from '../../src/statistics/averages.ts';
import {
  boundGroup,
  groupBounds,
  percentiles,
  quantile,
  rankGroups,
} from '../../src/statistics/quantiles.ts';
import { gappyList, list, type Methods, method, type Output, optional } from './method.ts';
import { polarityWords } from './polarity-words.ts';

const values = z.object({ values: list });

export const valuesMethods: Methods = {
  quantile_type7: method(
    z.object({ values: list, probs: z.array(z.number()).default([0, 0.25, 0.5, 0.75, 1]) }),
    (input) => {
      const sorted = input.values.toSorted((a, b) => a - b);
      return sorted.length === 0 ? {} : { quantiles: input.probs.map((share) => quantile(sorted, share)) };
    },
  ),
  percentiles: method(values, (input) => ({ ...percentiles(input.values) })),
  quartile_bounds: method(values, (input) => ({ bounds: groupBounds(input.values, 4) })),
  quintile_bounds: method(values, (input) => ({ bounds: groupBounds(input.values, 5) })),
  // 0 is how Fingertips says that there is no category.
  quintile_category: method(z.object({ values: list, value: optional, polarity: polarityWords }), (input) => {
    const first = input.polarity === 'high-favourable' ? 'highest' : 'lowest';
    return {
      category: input.value === undefined ? 0 : (boundGroup(input.values, input.value, 5, first) ?? 0),
    };
  }),
  phe_quantile: method(
    z.object({ values: gappyList, index: z.number(), groups: z.number(), invert: z.boolean() }),
    (input) => ({
      quantile: rankGroups(input.values, input.groups, input.invert ? 'highest' : 'lowest')[input.index],
    }),
  ),
  weighted_mean: method(z.object({ x: gappyList, w: gappyList }), ({ x, w }) => weightedOutput(x, w)),
};

type Gappy = readonly (number | undefined)[];

function weightedOutput(x: Gappy, w: Gappy): Output {
  const items = x.flatMap((value, index) => {
    const weight = w[index];
    return value === undefined || weight === undefined ? [] : [{ value, weight }];
  });
  const [mean, variance, sampleVariance] = [
    weightedMean(items),
    weightedVariance(items, 0),
    weightedVariance(items, 1),
  ];
  if (mean === undefined) return {};
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return {
    mean,
    sum: mean * total,
    var_weights: variance,
    sd_weights: variance && Math.sqrt(variance),
    var_ddof1: sampleVariance,
    sd_ddof1: sampleVariance && Math.sqrt(sampleVariance),
    sem: sampleVariance && Math.sqrt(sampleVariance / total),
  };
}
