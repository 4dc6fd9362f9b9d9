import { describe, expect, it } from 'vitest';
import type { Area, Areas } from '../../src/domain/area.ts';
import type { BenchmarkLevel, BenchmarkMethod } from '../../src/domain/benchmark.ts';
import { checkBenchmarks } from '../../src/domain/benchmark-check.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { brief, expectFilled, sentence } from '../problems.ts';
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

const name = `Naam van ${regionCode}`;
const region = (value: number, changes: Partial<Figure<RawMeasurement>> = {}) =>
  figureOf(rawOf({ value }), { area: regionCode, ...changes });
const wijk = (number: number, value: number, changes: Partial<Figure<RawMeasurement>> = {}) =>
  figureOf(rawOf({ value }), { area: wijkCode(number), ...changes });
/** Figures of four wijken of 1000 people each: 20 on average. */
const wijken = [wijk(1, 14), wijk(2, 18), wijk(3, 22), wijk(4, 26)];

type Given = Readonly<{
  areas?: Areas;
  indicators?: readonly Indicator[];
  level?: BenchmarkLevel;
  method?: BenchmarkMethod;
}>;

const peopleKnown = (changes: Readonly<Record<string, Partial<Area>>> = {}): Areas =>
  new Map(
    [...regionOf(4)].map(([code, area]) => {
      const population = area.level === 'wijk' ? 1000 : area.level === 'land' ? 10000 : 4000;
      return [code, { ...area, population, ...changes[code] }];
    }),
  );

function problems(figures: readonly Figure<RawMeasurement>[], given: Given = {}) {
  const { areas = peopleKnown(), indicators = [indicatorOf()], level = 'regio', method = 'computed' } = given;
  const dataset = datasetOf(areas, indicators, figures);
  const listed = [...areas.values()].filter((area) => area.level === 'wijk');
  const found = checkBenchmarks(dataset, listed, { level, method }, 'gebieden.csv');
  expectFilled(found);
  return found;
}
const found = (figures: readonly Figure<RawMeasurement>[], given: Given = {}): string[] =>
  brief(problems(figures, given));

describe('a given figure', () => {
  it.for([
    { value: 20, expected: [] },
    { value: 21, expected: [] },
    { value: 19, expected: [] },
    { value: 21.2, expected: ['benchmark-differs 21.2'] },
    { value: 18.9, expected: ['benchmark-differs 18.9'] },
  ])('of $value where the wijken have 20 on average: $expected', ({ value, expected }) =>
    expect(found([...wijken, region(value)])).toEqual(expected),
  );

  it('that differs is told with both figures, also when nothing may be computed', () => {
    for (const method of ['given', 'computed'] as const) {
      const [problem] = problems([...wijken, region(27.4)], { method });
      expect(sentence(problem)).toBe(
        `Het gegeven cijfer van ${name} (rookt, 18+, 2024) is 27.4, maar de gebieden erin zijn gemiddeld 20.`,
      );
    }
  });

  it.for([
    { what: 'of a score', figures: [...wijken, region(27)], indicator: { kind: 'score' } },
    { what: 'of another source', figures: [...wijken, region(27, { source: 'RIVM' })], indicator: {} },
    {
      what: 'beside fewer than 80% of the people',
      figures: [...wijken.slice(0, 3), region(27)],
      indicator: {},
    },
    {
      what: 'of an earlier period',
      figures: [region(27, { period: '2020' }), wijk(1, 20, { period: '2020' }), ...wijken, region(20)],
      indicator: {},
    },
  ] as const)('$what is not checked in this way', ({ figures, indicator }) =>
    expect(found(figures, { indicators: [indicatorOf(indicator)] })).toEqual([]),
  );
});

describe('a figure that must be computed', () => {
  it('of enough people is in order', () => expect(found(wijken)).toEqual([]));

  it('of too few people is a warning with how many there are', () => {
    expect(found(wijken.slice(0, 3))).toEqual(['benchmark-coverage rookt (18+, 2024) 75%']);
  });

  it('is one warning for all figures of which that holds', () => {
    const both = [...wijken, ...wijken.map((figure) => ({ ...figure, indicator: 'eenzaam' }))];
    const few = both.filter(({ area }) => area !== wijkCode(2));
    const indicators = [indicatorOf(), indicatorOf({ id: 'eenzaam' })];
    expect(found(few, { indicators })).toEqual([
      'benchmark-coverage rookt (18+, 2024) 75%, eenzaam (18+, 2024) 75%',
    ]);
  });

  it('that cannot be computed at all is missing, unless the rules of the project tell that', () => {
    const figures = wijken.map((figure) => ({ ...figure, group: 'huishoudens' }));
    expect(found(figures)).toEqual(['benchmark-missing rookt (huishoudens, 2024)']);
    expect(found(figures, { method: 'given' })).toEqual([]);
  });

  it('does not count a hidden figure', () => {
    const hidden = figureOf(rawOf({ value: 26, respondents: 12 }), { area: wijkCode(4) });
    expect(found([...wijken.slice(0, 3), hidden])).toEqual(['benchmark-coverage rookt (18+, 2024) 75%']);
  });

  it('is looked at for the area of the level that wijken are compared with', () => {
    expect(found(wijken, { level: 'gemeente' })).toEqual([]);
    expect(found(wijken, { level: 'land' })).toEqual(['benchmark-coverage rookt (18+, 2024) 40%']);
  });
});

describe('wijken without inhabitants', () => {
  const unknown = { population: undefined };

  it('are named, because they do not count in a mean', () => {
    const areas = peopleKnown({
      [wijkCode(2)]: unknown,
      [regionCode]: unknown,
      GM9901: unknown,
      NL00: unknown,
    });
    expect(found(wijken, { areas })).toEqual([
      'benchmark-coverage rookt (18+, 2024) 75%',
      `gebieden.csv inwoners population-missing ${wijkCode(2)} Naam van ${wijkCode(2)}`,
    ]);
    expect(found([...wijken, region(20)], { areas, method: 'given' })).toEqual([]);
  });

  it('are told also when no wijk has any, because that is why nothing is computed', () => {
    const nobody = Object.fromEntries([...regionOf(4).keys()].map((code) => [code, unknown]));
    expect(found(wijken, { areas: peopleKnown(nobody) })).toEqual([
      'benchmark-missing rookt (18+, 2024)',
      expect.stringContaining('population-missing'),
    ]);
  });
});

it('only the areas of the wijken that get documents are looked at', () => {
  const areas = new Map([
    ...peopleKnown(),
    ['GG2', areaOf('GG2', 'regio')],
    ['OWN', areaOf('OWN', 'wijk', 'GG2')],
  ]);
  const dataset = datasetOf(areas, [indicatorOf()], wijken.slice(0, 3));
  const rules = { level: 'regio', method: 'computed' } as const;
  expect(checkBenchmarks(dataset, [areaIn(areas, 'OWN')], rules, 'gebieden.csv')).toEqual([]);
});
