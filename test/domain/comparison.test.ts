import { describe, expect, it } from 'vitest';
import { type Comparison, type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import {
  areaIn,
  areaOf,
  datasetOf,
  figureOf,
  indicatorOf,
  rawOf,
  regionCode,
  regionOf,
  wijkCode,
} from './region.ts';

const rules: ComparisonRules = {
  level: 'regio',
  method: 'given',
  extra: [],
  size: { notable: 3, notableBelow10: 2, large: 10 },
  testModelEstimates: false,
  trend: { exceptionalYears: [2020] },
};
const areas = regionOf(6);
const indicator = indicatorOf();
const own = figureOf(rawOf({ value: 26, bounds: { lower: 22, upper: 30 } }));
const region = figureOf(rawOf({ value: 20, respondents: 4000 }), { area: regionCode });

function compared(
  figures: readonly Figure<RawMeasurement>[],
  {
    area = wijkCode(1),
    group = '18+',
    ...changes
  }: Partial<ComparisonRules & Record<'area' | 'group', string>> = {},
): Comparison {
  const dataset = datasetOf(areas, [indicator], figures);
  return compare(dataset, areaIn(areas, area), { indicator, group }, { ...rules, ...changes });
}

const shownIn = ({ measurement }: Pick<Comparison, 'measurement'>): unknown =>
  measurement.kind === 'value' ? measurement.value : measurement.reason;
const benchmarkOf = ({ benchmark }: Comparison): unknown => shownIn({ measurement: benchmark });

describe('a comparison', () => {
  it('puts the figure of the wijk beside that of its region, with verdict and size', () => {
    const found = compared([own, region]);
    expect([shownIn(found), benchmarkOf(found)]).toEqual([26, 20]);
    expect(found).toMatchObject({
      period: '2024',
      basis: 'sample',
      source: 'Peiling',
      verdict: { kind: 'unfavourable' },
      size: { class: 'considerable', difference: 6, threshold: 3 },
    });
  });

  it.for([
    { level: 'gemeente', value: 23 },
    { level: 'regio', value: 20 },
    { level: 'land', value: 18 },
  ] as const)('is with the $level of the wijk when that is asked for', ({ level, value }) => {
    const figures = [
      own,
      region,
      figureOf(rawOf({ value: 23 }), { area: 'GM9901' }),
      figureOf(rawOf({ value: 18 }), { area: 'NL00' }),
    ];
    expect(benchmarkOf(compared(figures, { level }))).toBe(value);
  });

  it.for([
    { name: 'source', other: { source: 'Schatting' } },
    { name: 'basis', other: { basis: 'model' } },
    { name: 'period', other: { period: '2022' } },
    { name: 'target group', other: { group: '65+' } },
    { name: 'area', other: { area: 'NL00' } },
  ] as const)('is not made with a figure of another $name', ({ other }) => {
    const found = compared([own, { ...region, ...other }]);
    expect(found).toMatchObject({
      verdict: { kind: 'not-tested', reason: 'no-benchmark' },
      benchmark: { kind: 'absent', reason: 'missing' },
      size: undefined,
    });
    expect(shownIn(found)).toBe(26);
  });

  it('is of the latest period that anybody has a figure of', () => {
    const older = [own, region].map((figure) => ({ ...figure, period: '2020' }));
    expect(compared([...older, own, region]).period).toBe('2024');
    const newer = compared([own, region, figureOf(rawOf(), { area: wijkCode(2), period: '2025' })]);
    expect([newer.period, shownIn(newer), benchmarkOf(newer)]).toEqual(['2025', 'missing', 'missing']);
  });

  it('of a wijk without a figure keeps that of the region, with its source', () => {
    const found = compared([{ ...region, source: 'Register', basis: 'register' }]);
    expect([shownIn(found), benchmarkOf(found)]).toEqual(['missing', 20]);
    expect(found).toMatchObject({
      source: 'Register',
      basis: 'register',
      verdict: { kind: 'no-data', reason: 'missing' },
      size: undefined,
    });
  });

  it('of a hidden figure has no size, and the reason as verdict', () => {
    const hidden = figureOf(rawOf({ value: 26, respondents: 12 }));
    const found = compared([hidden, region]);
    expect(found).toMatchObject({
      verdict: { kind: 'not-shown', reason: 'few-respondents' },
      size: undefined,
    });
    expect(benchmarkOf(found)).toBe(20);
  });

  it('of a wijk that lies in no region has no benchmark', () => {
    const loose = new Map([...areas, ['OWN-1', areaOf('OWN-1', 'wijk')]]);
    const dataset = datasetOf(loose, [indicator], [{ ...own, area: 'OWN-1' }, region]);
    const found = compare(dataset, areaIn(loose, 'OWN-1'), { indicator, group: '18+' }, rules);
    expect(found).toMatchObject({ verdict: { reason: 'no-benchmark' }, spread: undefined });
  });

  it('of the region with itself is not made', () => {
    expect(compared([own, region], { area: regionCode })).toMatchObject({
      benchmark: { kind: 'absent' },
      verdict: { kind: 'not-tested', reason: 'no-benchmark' },
    });
  });

  it('of an indicator that nobody has says so', () => {
    expect(compared([])).toMatchObject({
      period: undefined,
      basis: 'sample',
      source: 'Peiling',
      verdict: { kind: 'no-data', reason: 'missing' },
    });
  });
});

describe('the spread between the wijken', () => {
  const wijken = [26, 14, 18, 22, 30].map((value, index) =>
    figureOf(rawOf({ value }), { area: wijkCode(index + 1) }),
  );

  it('goes from the lowest to the highest, with the middle half and the deviation', () => {
    expect(compared([...wijken, region]).spread).toMatchObject({
      count: 5,
      lowest: 14,
      lowerQuartile: 18,
      upperQuartile: 26,
      highest: 30,
      deviation: expect.closeTo(Math.sqrt(40), 10),
    });
  });

  it('leaves out the region itself, hidden figures and those of another source', () => {
    const hidden = figureOf(rawOf({ value: 50, respondents: 10 }), { area: wijkCode(6) });
    expect(compared([...wijken, region, hidden]).spread?.count).toBe(5);
    expect(compared([...wijken, hidden]).spread?.count).toBe(5);
    const [first, ...rest] = wijken;
    const estimates = rest.map((figure) => ({ ...figure, basis: 'model' as const, source: 'Schatting' }));
    expect(compared([...(first ? [first] : []), ...estimates]).spread).toBeUndefined();
  });

  it('does not exist for fewer than four wijken', () => {
    expect(compared([...wijken.slice(0, 3), region]).spread).toBeUndefined();
    expect(compared([...wijken.slice(0, 4), region]).spread?.count).toBe(4);
  });

  it('is the yardstick of the size of a score', () => {
    const score = indicatorOf({ kind: 'score', decimals: 1 });
    const dataset = datasetOf(areas, [score], [...wijken, region]);
    const found = compare(dataset, areaIn(areas, wijkCode(1)), { indicator: score, group: '18+' }, rules);
    expect(found.size).toMatchObject({ class: 'notable', difference: 6, measure: 'deviations' });
  });
});

describe('a wijk that is all of its region', () => {
  const only = regionOf(1);
  const comparedIn = (population: number | undefined, method: 'given' | 'computed', given: boolean) => {
    const whole = { ...areaIn(only, regionCode), population };
    const dataset = datasetOf(
      new Map([...only, [regionCode, whole]]),
      [indicator],
      given ? [own, region] : [own],
    );
    const wanted = { indicator, group: '18+' };
    return compare(dataset, areaIn(only, wijkCode(1)), wanted, { ...rules, method }).verdict;
  };
  const untested = { kind: 'not-tested', reason: 'no-benchmark' };

  it('is not compared with itself, by a given figure or by a mean over one wijk', () => {
    expect(comparedIn(1000, 'given', true)).toEqual(untested);
    expect(comparedIn(undefined, 'computed', false)).toEqual(untested);
    expect(comparedIn(9000, 'computed', false)).toEqual(untested);
  });

  it('is compared when the region has more people, or does not say how many: the others are not in the project', () => {
    expect(comparedIn(9000, 'given', true)).toEqual({ kind: 'unfavourable' });
    expect(comparedIn(undefined, 'computed', true)).toEqual({ kind: 'unfavourable' });
  });
});
