import { z } from 'zod';
import { percentageFlags, type ReliabilityFlag } from '../../src/statistics/reliability.ts';
import { benchmarkVerdict, twoLevelVerdict, type Verdict } from '../../src/statistics/significance.ts';
import { spineScale } from '../../src/statistics/spine-scale.ts';
import { list, type Methods, method, optional } from './method.ts';
import { polarityWords } from './polarity-words.ts';

const flagNames: Readonly<Record<ReliabilityFlag, string>> = {
  suppress: 'Px',
  'complement-unsure': 'Pc',
  'review-extreme': 'P0',
};

export const verdictMethods: Methods = {
  ci_contains_benchmark: method(
    z.object({
      value: optional,
      lower: optional,
      upper: optional,
      benchmark: optional,
      polarity: polarityWords,
    }),
    ({ polarity, ...compared }) => ({ verdict: benchmarkVerdict(compared, polarity).replace('-', '_') }),
  ),
  ci_two_levels: method(
    z.object({
      value: optional,
      lower95: optional,
      upper95: optional,
      lower998: optional,
      upper998: optional,
      benchmark: optional,
      polarity: polarityWords,
    }),
    ({ value, benchmark, polarity, ...bounds }) => {
      const compared = { value, lower: bounds.lower95, upper: bounds.upper95, benchmark };
      const wide = { lower: bounds.lower998, upper: bounds.upper998 };
      return { verdict: twoLevelVerdict(compared, wide, polarity).replace('-', '_') };
    },
  ),
  nchs_percent: method(
    z.object({
      x: z.number(),
      n: z.number(),
      lower: z.number(),
      upper: z.number(),
      n_eff: optional,
    }),
    ({ x, n, lower, upper, n_eff: effective }) => ({
      flags: percentageFlags({ cases: x, size: n, lower, upper, effective })?.map((flag) => flagNames[flag]),
    }),
  ),
  spine_rescale_0_1: method(
    z.object({
      values: list,
      benchmark: z.number(),
      local_value: optional,
      parent_value: optional,
      polarity: z.string(),
    }),
    (input) => {
      const polarity = polarityWords.parse(input.polarity);
      const scale = spineScale(input.values, input.benchmark, polarity === 'low-favourable');
      const [blank, low, middle, high] = scale?.segments ?? [];
      const position = (value: number | undefined): number | undefined =>
        value === undefined ? undefined : scale?.position(value);
      return {
        seg_worst_offset: blank,
        seg_worst_to_25: low,
        seg_25_to_75: middle,
        seg_75_to_best: high,
        area_position: position(input.local_value),
        parent_position: position(input.parent_value),
        significance: fixtureSignificance(input.local_value, input.benchmark, input.polarity),
      };
    },
  ),
};

/** The test data of fingertipscharts has no counts: there each interval is 5% of the value on both sides. */
function fixtureSignificance(
  value: number | undefined,
  benchmark: number,
  words: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (/^not/i.test(words)) return 'None';
  const compared = { value, lower: value * 0.95, upper: value * 1.05, benchmark };
  return fixtureNames[benchmarkVerdict(compared, polarityWords.parse(words))];
}

const fixtureNames: Readonly<Record<Verdict, string | undefined>> = {
  better: 'Better',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  similar: 'Similar',
  'not-compared': undefined,
};
