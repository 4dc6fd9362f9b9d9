import { describe, expect, it } from 'vitest';
import { type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import { intervalOf } from '../../src/domain/figure-interval.ts';
import type { Basis, IndicatorKind } from '../../src/domain/indicator.ts';
import type { Measurement, RawValue } from '../../src/domain/measurement.ts';
import { type SeriesFacts, type Trend, type TrendPoint, trendOf } from '../../src/domain/trend.ts';
import {
  areaIn,
  datasetOf,
  figureOf,
  indicatorOf,
  rawOf,
  regionCode,
  regionOf,
  shownOf,
  wijkCode,
} from './region.ts';

// The numbers in this file were computed apart from the program, by the formulas in the comments; z95 = 1.959964.

const usual: SeriesFacts = {
  ...{ basis: 'sample', kind: 'percentage', polarity: 'low-favourable' },
  ...{ breaks: [], borderChange: undefined },
};
const lockdowns = [2020];

function trend(
  points: readonly TrendPoint[],
  facts: Partial<SeriesFacts> = {},
  exceptionalYears = lockdowns,
): Trend {
  return trendOf(points, { ...usual, ...facts }, { exceptionalYears });
}

function measured(
  changes: Partial<RawValue>,
  kind: IndicatorKind = 'percentage',
  basis: Basis = 'sample',
): Measurement {
  const raw = rawOf(changes);
  const { value, respondents, cases, weighted, rounding } = raw;
  const interval = intervalOf(raw, { kind, unit: '' }, { basis, designEffect: 1 });
  return shownOf({ value, respondents, cases, weighted, rounding, interval });
}

/** So many of so many people. */
const counted = (period: string, cases: number, respondents: number): TrendPoint => ({
  period,
  measurement: measured({ value: (100 * cases) / respondents, cases, respondents, rounding: 0 }),
});
const bounded = (period: string, value: number, lower: number, upper: number): TrendPoint => ({
  period,
  measurement: measured({ value, bounds: { lower, upper }, respondents: undefined }),
});
/** A falling percentage of 400 answers, that is demonstrably another one each time. */
const falling = (...periods: string[]): TrendPoint[] =>
  periods.map((period, index) => counted(period, 240 - 60 * index, 400));
const about = (number: number, digits = 5): unknown => expect.closeTo(number, digits);
const refused = (reason: string): unknown => ({ kind: 'undetermined', reason });
const periodsOf = (found: Trend): unknown => (found.kind === 'undetermined' ? found.reason : found.periods);

describe('two periods are a change, never a trend', () => {
  it('tested by their counts when there are any', () => {
    // 72/400 - 100/400, pooled 172/800: z = -0.07 / sqrt(0.215 0.785 2/400) = -2.409678.
    expect(trend([counted('2016', 100, 400), counted('2022', 72, 400)])).toEqual({
      ...{ kind: 'change', periods: ['2016', '2022'], direction: 'lower' },
      ...{ verdict: { kind: 'favourable' }, p: about(0.0159666) },
    });
  });

  it('tested by the bounds of their difference otherwise', () => {
    // 18 - 25 = -7, of which the upper bound lies sqrt((22 - 18)^2 + (25 - 20)^2) = 6.403124 away: z = -2.142665.
    expect(trend([bounded('2016', 25, 20, 30), bounded('2022', 18, 14, 22)])).toMatchObject({
      ...{ kind: 'change', direction: 'lower', p: about(0.03214) },
    });
  });

  it('by the bounds too when answers weigh differently, or the value is not the quotient', () => {
    for (const changes of [{ weighted: true }, { value: 26 }]) {
      const points = ['2016', '2022'].map((period, index) => {
        const interval = { lower: 10, upper: 40, origin: 'delivered', size: undefined } as const;
        const counts = { value: 26 - index, cases: index === 0 ? 104 : 60, respondents: 400 };
        return { period, measurement: shownOf({ ...counts, ...changes, interval }) };
      });
      expect(trend(points)).toMatchObject({ direction: 'none' });
    }
  });

  it('tested exactly when there are few cases: 1 of 40 and 8 of 40', () => {
    // Fisher's exact test: 0.028889.
    expect(trend([counted('2016', 1, 40), counted('2022', 8, 40)])).toMatchObject({
      ...{ direction: 'higher', verdict: { kind: 'unfavourable' }, p: about(0.028889) },
    });
  });

  it('not demonstrable when chance may do it', () => {
    // 92/400 - 100/400: z = -0.02 / sqrt(0.24 0.76 2/400) = -0.662266.
    expect(trend([counted('2016', 100, 400), counted('2022', 92, 400)])).toMatchObject({
      ...{ kind: 'change', direction: 'none', verdict: { kind: 'not-demonstrable' }, p: about(0.507801) },
    });
    expect(trend([counted('2016', 0, 400), counted('2022', 0, 400)])).toMatchObject({
      direction: 'none',
      p: 1,
    });
  });

  it('judged by what is favourable, and not at all for a neutral figure', () => {
    const points = [counted('2016', 100, 400), counted('2022', 72, 400)];
    const verdicts = (['low-favourable', 'high-favourable', 'neutral'] as const).map((polarity) => {
      const found = trend(points, { polarity });
      return found.kind === 'undetermined' ? found.reason : found.verdict.kind;
    });
    expect(verdicts).toEqual(['favourable', 'unfavourable', 'lower']);
  });

  it('for events in a register as well', () => {
    // 60 events by Byar from 45.7838 and 30 to 42.8284: z = -30 z95 / sqrt(12.8284^2 + 14.2162^2) = -3.070665.
    const points = [60, 30].map((cases, index) => ({
      period: String(2016 + 6 * index),
      measurement: measured({ value: cases, cases, respondents: undefined }, 'rate', 'register'),
    }));
    expect(trend(points, { basis: 'register', kind: 'rate' })).toMatchObject({
      ...{ kind: 'change', direction: 'lower', p: about(0.002136) },
    });
  });
});

describe('three or four periods are an indication', () => {
  // R, ?prop.test: smokers among lung cancer patients of four studies; prop.trend.test gives X-squared 8.2249, p 0.004132.
  const smokers = (...years: number[]): TrendPoint[] =>
    years.map((year, index) =>
      counted(String(year), [83, 90, 129, 70][index] ?? 0, [86, 93, 136, 82][index] ?? 1),
    );

  it('by chi-square for trend: the example of R', () =>
    expect(trend(smokers(2012, 2013, 2014, 2015))).toEqual({
      ...{ kind: 'indication', periods: ['2012', '2013', '2014', '2015'], direction: 'lower' },
      ...{ verdict: { kind: 'favourable' }, p: about(0.004132) },
    }));

  it('with the years as they are: the same with gaps is another one', () =>
    // The chi-square with scores 2012, 2016, 2020 and 2022 is 6.312803.
    expect(trend(smokers(2012, 2016, 2020, 2022), {}, [])).toMatchObject({
      ...{ kind: 'indication', direction: 'lower', p: about(0.011987) },
    }));

  it('with a period of several years at its middle', () => {
    // The chi-square with scores 2012, 2014.5 and 2018 is 6.464067.
    const points = [counted('2012', 120, 400), counted('2013-2016', 100, 400), counted('2018', 88, 400)];
    expect(trend(points)).toMatchObject({ kind: 'indication', direction: 'lower', p: about(0.011008) });
  });

  it('also with margins that tell what sample is worth as much', () => {
    // Bounds of 1.96 standard errors of 400 answers: p (1 - p) / 400.
    const points = [30, 25, 20].map((value, index) => {
      const arm = 1.959964 * Math.sqrt((value * (100 - value)) / 400);
      return bounded(String(2012 + index), value, value - arm, value + arm);
    });
    const plain = [120, 100, 80].map((cases, index) => counted(String(2012 + index), cases, 400));
    const [found, expected] = [trend(points), trend(plain)];
    expect(found).toMatchObject({ kind: 'indication', direction: 'lower' });
    expect('p' in found && found.p).toBeCloseTo('p' in expected ? expected.p : 2, 5);
  });

  it('of other kinds only the first and the last are compared, which is a change', () => {
    const points = [7, 3, 7.1].map((value, index) => ({
      period: String(2012 + index),
      measurement: measured({ value, standardError: 0.1 }, 'mean'),
    }));
    expect(trend(points, { kind: 'mean' })).toMatchObject({
      ...{ kind: 'change', periods: ['2012', '2014'], direction: 'none' },
    });
  });
});

describe('five yearly periods are a trend', () => {
  const five = (cases: readonly number[], size: number, first = 2015): TrendPoint[] =>
    cases.map((one, index) => counted(String(first + index), one, size));

  it('when they rise steadily', () => {
    // Chi-square for trend 39.682540.
    expect(trend(five([100, 120, 140, 160, 180], 500))).toMatchObject({
      ...{ kind: 'trend', direction: 'higher', verdict: { kind: 'unfavourable' }, p: about(3e-10, 11) },
    });
  });

  it('only from 99.8%: what is just enough at 95% is none', () => {
    // Chi-square for trend 3.900438, below 9.5495.
    expect(trend(five([100, 104, 110, 118, 122], 500))).toMatchObject({
      ...{ kind: 'trend', direction: 'none', verdict: { kind: 'not-demonstrable' }, p: about(0.048274) },
    });
  });

  it('only when no single year makes it', () =>
    expect(trend(five([210, 205, 203, 200, 300], 1000))).toMatchObject({ direction: 'none' }));

  it('of other kinds by the slope, weighted by the margins', () => {
    // 1 / sum of (t - 2)^2 (3.92 / 6)^2 = 0.234277; slope 2 gives 17.07, slope 1 gives 4.27.
    const rising = (step: number): Trend =>
      trend(
        [0, 1, 2, 3, 4].map((at) => {
          const value = 10 + step * at;
          return bounded(String(2015 + at), value, value - 3, value + 3);
        }),
        { kind: 'mean' },
      );
    expect(rising(2)).toMatchObject({ kind: 'trend', direction: 'higher', p: about(0.000036, 6) });
    expect(rising(1)).toMatchObject({ kind: 'trend', direction: 'none' });
  });

  it('looks at the latest five only', () => {
    const found = trend(five([450, 100, 120, 140, 160, 180], 500, 2014));
    expect(found).toMatchObject({ kind: 'trend', direction: 'higher' });
    expect(periodsOf(found)).toEqual(['2015', '2016', '2017', '2018', '2019']);
  });

  it('of school years too', () => {
    const points = five([100, 120, 140, 160, 180], 500).map((point, index) => ({
      ...point,
      period: `${2011 + index}/${2012 + index}`,
    }));
    expect(trend(points).kind).toBe('trend');
  });

  it('not when a year is missing between them: then they are an indication', () => {
    // Chi-square for trend with scores 0, 1, 2, 3 and 5: 38.610039.
    const years = ['2011', '2012', '2013', '2014', '2016'];
    const points = years.map((year, index) => counted(year, 100 + 20 * index, 500));
    expect(trend(points)).toMatchObject({ kind: 'indication', periods: years, p: about(5e-10, 10) });
  });

  it('not when the lockdown year is left out of them', () => {
    const points = five([100, 120, 140, 160, 180], 500, 2018);
    expect(trend(points)).toMatchObject({ kind: 'indication', periods: ['2018', '2019', '2021', '2022'] });
    expect(trend(points, {}, []).kind).toBe('trend');
  });
});

describe('no development is told', () => {
  const hidden = { kind: 'hidden', reason: 'few-cases' } as const;
  const alone = (period: string): TrendPoint => ({
    period,
    measurement: shownOf({ respondents: undefined }),
  });

  it.for<Readonly<{ name: string; points: TrendPoint[]; facts?: Partial<SeriesFacts>; reason: string }>>([
    { name: 'without any figure', points: [], reason: 'no-earlier' },
    { name: 'of one period', points: falling('2022'), reason: 'no-earlier' },
    {
      name: 'when the earlier one is hidden',
      points: [{ period: '2016', measurement: hidden }, ...falling('2022')],
      reason: 'no-earlier',
    },
    {
      name: 'up to a latest period that is hidden',
      points: [...falling('2012', '2016'), { period: '2022', measurement: hidden }],
      reason: 'no-earlier',
    },
    { name: 'of estimates', points: falling('2016', '2022'), facts: { basis: 'model' }, reason: 'model' },
    {
      name: 'of a full count',
      points: falling('2016', '2022'),
      facts: { basis: 'register' },
      reason: 'full-count',
    },
    {
      name: 'across another definition',
      points: falling('2016', '2022'),
      facts: { breaks: [2018] },
      reason: 'break',
    },
    {
      name: 'across other borders',
      points: falling('2016', '2022'),
      facts: { borderChange: 2018 },
      reason: 'boundary',
    },
    { name: 'of rolling periods', points: falling('2016-2019', '2018-2021'), reason: 'exceptional-year' },
    { name: 'of periods that share a year', points: falling('2013-2016', '2016-2019'), reason: 'overlap' },
    {
      name: 'up to an exceptional year',
      points: falling('2012', '2016', '2020'),
      reason: 'exceptional-year',
    },
    { name: 'from an exceptional year alone', points: falling('2020', '2022'), reason: 'exceptional-year' },
    { name: 'without margins', points: [alone('2016'), alone('2022')], reason: 'no-margin' },
    { name: 'when one has no margin', points: [...falling('2016'), alone('2022')], reason: 'no-margin' },
    {
      name: 'of three of which one has no margin',
      points: [...falling('2012'), alone('2016'), counted('2022', 100, 400)],
      reason: 'no-margin',
    },
  ])('$name: $reason', ({ points, facts, reason }) => expect(trend(points, facts)).toEqual(refused(reason)));
});

describe('a break', () => {
  const series = falling('2012', '2014', '2016', '2018');

  it.for([
    { breaks: [2014], periods: ['2014', '2016', '2018'] },
    { breaks: [2015], periods: ['2016', '2018'] },
    { breaks: [2013, 2015], periods: ['2016', '2018'] },
    { breaks: [2019], periods: ['2012', '2014', '2016', '2018'] },
    { breaks: [2018], periods: 'break' },
    { breaks: [1990], periods: ['2012', '2014', '2016', '2018'] },
  ])('in $breaks leaves $periods', ({ breaks, periods }) =>
    expect(periodsOf(trend(series, { breaks }))).toEqual(periods),
  );

  it.for([
    { borderChange: 2016, periods: ['2016', '2018'] },
    { borderChange: 2017, periods: 'boundary' },
    { borderChange: 2024, periods: ['2012', '2014', '2016', '2018'] },
  ])('in the borders of $borderChange leaves $periods', ({ borderChange, periods }) =>
    expect(periodsOf(trend(series, { borderChange }))).toEqual(periods),
  );

  it('within a period makes it one of before', () =>
    expect(trend(falling('2012-2015', '2016-2019'), { breaks: [2014] })).toEqual(refused('break')));
});

describe('an exceptional year', () => {
  it('is left out of the middle, also as a part of a period', () => {
    expect(periodsOf(trend(falling('2016', '2020', '2022')))).toEqual(['2016', '2022']);
    expect(periodsOf(trend(falling('2012-2015', '2018-2021', '2022-2025')))).toEqual([
      '2012-2015',
      '2022-2025',
    ]);
  });

  it('is another one when the configuration says so', () => {
    const points = falling('2016', '2020', '2022');
    expect(periodsOf(trend(points, {}, []))).toEqual(['2016', '2020', '2022']);
    expect(periodsOf(trend(points, {}, [2016, 2019]))).toEqual(['2020', '2022']);
  });

  it('is overlapped by a school year, but months of one year do not overlap each other', () => {
    expect(trend(falling('2022/2023', '2023'))).toEqual(refused('overlap'));
    expect(periodsOf(trend(falling('2023-11', '2023-12')))).toEqual(['2023-11', '2023-12']);
  });

  it('takes out both school years that it is in', () => {
    expect(periodsOf(trend(falling('2017/2018', '2018/2019')))).toEqual(['2017/2018', '2018/2019']);
    expect(trend(falling('2018/2019', '2019/2020'))).toEqual(refused('exceptional-year'));
    expect(trend(falling('2018/2019', '2020/2021'))).toEqual(refused('exceptional-year'));
  });
});

it('stands beside that of the region, which is tested by itself', () => {
  const rules: ComparisonRules = {
    ...{ level: 'regio', method: 'given', extra: [], testModelEstimates: false },
    ...{ size: { notable: 3, notableBelow10: 2, large: 10 }, trend: { exceptionalYears: lockdowns } },
  };
  const at = (area: string, period: string, cases: number, respondents: number) => {
    const value = (100 * cases) / respondents;
    return figureOf(rawOf({ value, cases, respondents, rounding: 0 }), { area, period });
  };
  const areas = regionOf(2);
  const dataset = datasetOf(
    areas,
    [indicatorOf()],
    [
      at(wijkCode(1), '2016', 100, 400),
      at(wijkCode(1), '2022', 92, 400),
      at(regionCode, '2016', 300, 1200),
      at(regionCode, '2022', 240, 1200),
    ],
  );
  const wanted = { indicator: indicatorOf(), group: '18+' };
  // 240/1200 - 300/1200: z = -0.05 / sqrt(0.225 0.775 2/1200) = -2.932942.
  expect(compare(dataset, areaIn(areas, wijkCode(1)), wanted, rules)).toMatchObject({
    trend: { kind: 'change', direction: 'none', p: about(0.507801) },
    benchmarkTrend: { kind: 'change', direction: 'lower', p: about(0.003358) },
  });
});
