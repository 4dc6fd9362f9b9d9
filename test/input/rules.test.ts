import { describe, expect, it } from 'vitest';
import type { Areas } from '../../src/domain/area.ts';
import type { BenchmarkLevel, BenchmarkMethod } from '../../src/domain/benchmark.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { checkDataset } from '../../src/input/rules.ts';
import {
  areaOf,
  figureOf,
  indicatorOf,
  rawDatasetOf,
  rawOf,
  regionCode,
  regionOf,
  wijkCode,
} from '../domain/region.ts';
import { brief, expectFilled, sentence } from '../problems.ts';

const region = figureOf(rawOf(), { area: regionCode, file: 'regio.csv' });
const [first, second] = [figureOf(rawOf()), figureOf(rawOf(), { area: wijkCode(2), line: 3 })];
const absent = { kind: 'absent', reason: 'missing' } as const;

type Given = Readonly<{
  areas?: Areas;
  level?: BenchmarkLevel;
  method?: BenchmarkMethod;
  indicator?: Partial<Indicator>;
}>;

function found(
  figures: readonly Figure<RawMeasurement>[],
  { areas = regionOf(2), level = 'regio', method = 'given', indicator = {} }: Given = {},
): string[] {
  const dataset = rawDatasetOf(areas, [indicatorOf(indicator)], figures);
  const problems = checkDataset({ dataset, level, method, areasFile: 'gebieden.csv' });
  expectFilled(problems);
  return brief(problems);
}

it('figures of every wijk and its region, from one source, are in order', () => {
  expect(found([region, first, second])).toEqual([]);
});

describe('a wijk without figures', () => {
  const expected = [`gebieden.csv wijk-without-figures ${wijkCode(2)} Naam van ${wijkCode(2)}`];

  it('is a warning, also when its figures are only missing', () => {
    expect(found([region, first])).toEqual(expected);
    expect(found([region, first, { ...second, measurement: absent }])).toEqual(expected);
  });

  it('is none when a figure is hidden', () => {
    expect(found([region, first, { ...second, measurement: { kind: 'hidden', reason: 'source' } }])).toEqual(
      [],
    );
  });
});

it('a wijk that lies in no area to be compared with is a warning', () => {
  const areas = new Map([...regionOf(1), ['OWN-1', areaOf('OWN-1', 'wijk')]]);
  const figures = [region, first, { ...first, area: 'OWN-1' }];
  expect(found(figures, { areas })).toEqual(['gebieden.csv wijk-without-benchmark OWN-1 Naam van OWN-1']);
});

describe('a wijk and its benchmark', () => {
  it('of another source are an error, once for all wijken', () => {
    const others = [first, second].map((figure) => ({ ...figure, source: 'RIVM', basis: 'model' as const }));
    expect(found([region, ...others])).toEqual(['cijfers.csv:2 bron benchmark-other-source RIVM (model)']);
  });

  it('of another basis are an error that names both', () => {
    const dataset = rawDatasetOf(regionOf(1), [indicatorOf()], [region, { ...first, basis: 'model' }]);
    const [problem] = checkDataset({ dataset, level: 'regio', method: 'given', areasFile: 'gebieden.csv' });
    expect(sentence(problem)).toMatch(/Peiling \(model\).*Peiling \(sample\)/);
  });

  it('of another source are in order as long as they are not compared', () => {
    expect(
      found([
        { ...region, source: 'RIVM', period: '2020' },
        { ...first, period: '2016' },
        region,
        first,
        second,
      ]),
    ).toEqual([]);
  });
});

describe('figures without a figure of the benchmark', () => {
  it('are one warning that names the indicators', () => {
    expect(found([first, second])).toEqual(['benchmark-missing rookt (18+, 2024)']);
    expect(found([first, second, { ...region, measurement: absent }])).toEqual([
      'benchmark-missing rookt (18+, 2024)',
    ]);
  });

  it('are in order in a period that is not shown', () => {
    expect(found([{ ...first, period: '2020' }, first, second, region])).toEqual([]);
  });

  it('depend on the level that is compared with', () => {
    expect(found([region, first, second], { level: 'land' })).toEqual([
      'benchmark-missing rookt (18+, 2024)',
    ]);
  });
});

describe('a benchmark that has the indicator for something else', () => {
  it.for([
    { name: 'for another year', other: { period: '2020' }, there: '18+, 2020' },
    { name: 'for another target group', other: { group: '19+' }, there: '19+, 2024' },
  ])('$name is one warning that names both', ({ other, there }) => {
    const figures = [first, second, { ...region, ...other }];
    expect(found(figures)).toEqual(['benchmark-other-period 18+, 2024']);
    const dataset = rawDatasetOf(regionOf(2), [indicatorOf()], figures);
    const [problem] = checkDataset({ dataset, level: 'regio', method: 'given', areasFile: 'gebieden.csv' });
    expect(problem?.details).toMatchObject({ other: there, indicator: 'rookt' });
  });

  it('is in order beside a figure that fits', () => {
    expect(found([first, second, region, { ...region, period: '2020' }])).toEqual([]);
  });

  it('is in order when it will be computed', () => {
    const figures = [first, second, { ...region, period: '2020' }];
    expect(found(figures, { method: 'computed' })).toEqual([]);
  });

  it('that is hidden or only of other wijken does not count as having it', () => {
    const hidden = { ...region, period: '2020', measurement: { kind: 'hidden', reason: 'source' } } as const;
    expect(found([first, second, hidden])).toEqual(['benchmark-missing rookt (18+, 2024)']);
  });
});

describe('the year of the area division', () => {
  const divided = (years: Readonly<Record<string, number | undefined>>): Areas =>
    new Map([...regionOf(2)].map(([code, area]) => [code, { ...area, year: years[code] ?? area.year }]));

  it('that differs between wijken and what they are compared with is one warning', () => {
    const areas = divided({ [wijkCode(1)]: 2020, [wijkCode(2)]: 2020 });
    expect(found([region, first, second], { areas })).toEqual([
      'gebieden.csv jaar division-year-differs 2020',
    ]);
  });

  it('may differ from areas that are not compared with, or not be known', () => {
    const years = { NL00: 2018, GM9901: 2019 };
    expect(found([region, first, second], { areas: divided(years) })).toEqual([]);
    const unknown = new Map([...regionOf(2)].map(([code, area]) => [code, { ...area, year: undefined }]));
    expect(found([region, first, second], { areas: unknown })).toEqual([]);
  });
});

describe('percentages that look like parts of one', () => {
  const values = (list: readonly number[]): Figure<RawMeasurement>[] =>
    list.map((value, index) => figureOf(rawOf({ value }), { area: wijkCode(index + 1) }));
  const shares = [0.12, 0.2, 0.31, 1, 0.08];
  const expected = ['cijfers.csv values-look-like-shares rookt'];
  const given = { areas: regionOf(6), method: 'computed' } as const;
  const sharesIn = (list: readonly number[], indicator: Partial<Indicator> = {}): string[] =>
    found(values(list), { ...given, indicator }).filter((one) => !one.includes('wijk-without-figures'));

  it('are an error for the whole file', () => expect(sharesIn(shares)).toEqual(expected));

  it.for([
    { name: 'when one is above 1', list: [...shares, 1.4] },
    { name: 'when there are two of them in a whole file', list: shares.slice(0, 2) },
    { name: 'when all are nought or one', list: [0, 1, 0, 0, 1] },
  ])('are percentages after all $name', ({ list }) => expect(sharesIn(list)).toEqual([]));

  it('are nothing strange for a score or a rate', () => {
    for (const kind of ['score', 'rate', 'mean', 'ratio'] as const)
      expect(sharesIn(shares, { kind })).toEqual([]);
  });

  it('are looked at file by file', () => {
    const others = values([20, 30]).map((figure) => ({ ...figure, period: '2020', file: 'oud.csv' }));
    const problems = found([...values(shares), ...others], given);
    expect(problems).toContain('cijfers.csv values-look-like-shares rookt');
    expect(problems.join()).not.toContain('oud.csv');
  });
});
