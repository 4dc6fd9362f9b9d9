import { z } from 'zod';
import {
  type RecentTrend,
  recentTrendOfBounds,
  recentTrendOfCases,
} from '../../src/statistics/recent-trend.ts';
import type { Polarity } from '../../src/statistics/significance.ts';
import { type Methods, method, type Output, optional } from './method.ts';
import { polarityWords } from './polarity-words.ts';

const series = z.object({
  points: z.array(
    z.object({
      year: z.number(),
      count: optional,
      denominator: optional,
      value: z.number().nullish(),
      lower: optional,
      upper: optional,
    }),
  ),
  polarity: polarityWords,
});

export const trendMethods: Methods = {
  fingertips_trend_proportion: method(series, ({ points, polarity }) => {
    // A value of null was suppressed: its counts do not count either.
    const years = points.map(({ year, count, denominator, value }) => ({
      year,
      cases: value === null ? undefined : count,
      size: denominator,
    }));
    return trendOutput(recentTrendOfCases(years), polarity);
  }),
  fingertips_trend_ci: method(series, ({ points, polarity }) => {
    const years = points.map(({ year, value, lower, upper }) => ({
      year,
      value: value ?? undefined,
      lower,
      upper,
    }));
    return trendOutput(recentTrendOfBounds(years), polarity);
  }),
};

/** In the words of Fingertips, that reports a chi-square of 0 when there is none. */
function trendOutput(trend: RecentTrend, polarity: Polarity): Output {
  if (!trend.isCalculated) return { chisq: 0, significant: false, marker: 'cannot_be_calculated' };
  const { chiSquare: chisq, p, direction } = trend;
  if (direction === 'none') return { chisq, p, significant: false, marker: 'no_change' };
  const way = direction === 'up' ? 'increasing' : 'decreasing';
  const isBetter = (direction === 'up') === (polarity === 'high-favourable');
  const judgement = isBetter ? '_getting_better' : '_getting_worse';
  return { chisq, p, significant: true, marker: polarity === 'neutral' ? way : way + judgement };
}
