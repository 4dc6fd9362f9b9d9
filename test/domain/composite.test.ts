import { describe, expect, it } from 'vitest';
import { type Area, childrenOf, partsIn, wijkenIn } from '../../src/domain/area.ts';
import { compare } from '../../src/domain/comparison.ts';
import { withCombinedFigures, withCombinedPeople } from '../../src/domain/composite.ts';
import { figureKey } from '../../src/domain/figures.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, Hidden, Measurement, RawMeasurement, RawValue } from '../../src/domain/measurement.ts';
import { suppress } from '../../src/domain/suppression.ts';
import {
  areaIn,
  areaOf,
  figureOf,
  indicatorOf,
  rawDatasetOf,
  rawOf,
  regionCode,
  regionOf,
  suppressionRules,
  wijkCode,
} from './region.ts';

const [one, two, three] = [wijkCode(1), wijkCode(2), wijkCode(3)];
const adults = (people: number): Partial<Area> => ({ populationByGroup: new Map([['18+', people]]) });

/** Four wijken; the area PRO-1 is made of wijk 1 (1000 adults) and wijk 2 (3000 adults). */
const areas = new Map([
  ...regionOf(4),
  [one, areaOf(one, 'wijk', 'GM9901', adults(1000))],
  [two, areaOf(two, 'wijk', 'GM9901', adults(3000))],
  ['PRO-1', areaOf('PRO-1', 'wijk', 'GM9901', { madeOf: [one, two] })],
]);

type Given = Readonly<{ indicator?: Partial<Indicator>; of?: typeof areas }>;
type Figures = readonly Figure<RawMeasurement>[];

const datasetOf = (figures: Figures, { indicator = {}, of = areas }: Given = {}) =>
  withCombinedFigures(rawDatasetOf(of, [indicatorOf(indicator)], figures));
const keyOf = { area: 'PRO-1', indicator: 'rookt', period: '2024', group: '18+' };
const combined = (figures: Figures, given: Given = {}): RawMeasurement | undefined =>
  datasetOf(figures, given).figures.get(figureKey(keyOf))?.measurement;
const parts = (first: Partial<RawValue>, second: Partial<RawValue>): Figures => [
  figureOf(rawOf({ value: 10, ...first }), { area: one }),
  figureOf(rawOf({ value: 30, ...second }), { area: two }),
];
const hidden: Hidden = { kind: 'hidden', reason: 'source' };

describe('the people of an area that is made of others', () => {
  const people = (changes: Partial<Area>): Area => {
    const own = areaOf('PRO-1', 'wijk', 'GM9901', { madeOf: [one, two], population: undefined, ...changes });
    return areaIn(withCombinedPeople(new Map([...areas, ['PRO-1', own]])), 'PRO-1');
  };

  it('are those of its parts together, in each group', () => {
    expect(people({}).population).toBe(2000);
    expect([...people({}).populationByGroup]).toEqual([['18+', 4000]]);
  });

  it('are its own number where that is given', () =>
    expect(people({ population: 1234 }).population).toBe(1234));

  it('are not known when those of one part are not', () =>
    expect(people({ madeOf: [one, 'WK000000'] }).population).toBeUndefined());
});

describe('a figure that follows from the parts of an area', () => {
  it.for([
    { kind: 'percentage', value: 25 },
    { kind: 'mean', value: 25 },
    { kind: 'rate', value: 25 },
    { kind: 'score', value: 25 },
    { kind: 'count', value: 40 },
  ] as const)('of a $kind is $value', ({ kind, value }) =>
    expect(combined(parts({}, {}), { indicator: { kind } })).toMatchObject({ value, combined: true }),
  );

  it('of a ratio does not exist, nor without the people of a part', () => {
    expect(combined(parts({}, {}), { indicator: { kind: 'ratio' } })).toBeUndefined();
    const unknown = areaOf(two, 'wijk', 'GM9901', { population: undefined });
    expect(combined(parts({}, {}), { of: new Map([...areas, [two, unknown]]) })).toBeUndefined();
  });

  it('has no margins and no test result, and is provisional when a part is', () => {
    const found = combined(
      parts(
        { bounds: { lower: 8, upper: 12 }, significance: 'lower', effectiveRespondents: 300 },
        { bounds: { lower: 27, upper: 33 }, significance: 'higher', provisional: true },
      ),
    );
    expect(found).toMatchObject({
      ...{ bounds: undefined, significance: undefined, effectiveRespondents: undefined },
      provisional: true,
    });
  });

  it('keeps the source of the parts, and stands beside them', () => {
    const { figures } = datasetOf(parts({}, {}));
    expect(figures.get(figureKey(keyOf))).toMatchObject({ source: 'Peiling', basis: 'sample' });
    expect(figures.size).toBe(3);
  });

  it('gives way to a figure of the area itself, also a hidden one', () => {
    const own = figureOf(rawOf({ value: 24 }), { area: 'PRO-1' });
    expect(combined([...parts({}, {}), own])).toMatchObject({ value: 24, combined: false });
    expect(combined([...parts({}, {}), { ...own, measurement: hidden }])).toEqual(hidden);
  });

  it('is hidden when the source hides a part', () => {
    const [first, second] = parts({}, {});
    const secret = figureOf(hidden, { area: two });
    expect(combined([...(first ? [first] : []), secret])).toEqual(hidden);
    const other = figureOf(hidden, { area: one });
    expect(combined([other, ...(second ? [second] : [])])).toEqual(hidden);
  });

  it.for([
    { name: 'is missing', change: undefined },
    { name: 'was not measured', change: { measurement: { kind: 'absent', reason: 'not-measured' } } },
    { name: 'has another source', change: { source: 'RIVM' } },
    { name: 'has another basis', change: { basis: 'model' } },
    { name: 'is of another period', change: { period: '2020' } },
  ] as const)('does not exist when a part $name', ({ change }) => {
    const [first, second] = parts({}, {});
    const other = change && second ? [{ ...second, ...change }] : [];
    expect(combined([...(first ? [first] : []), ...other])).toBeUndefined();
  });

  it('does not exist when one of the codes is not in the file', () => {
    const own = areaOf('PRO-1', 'wijk', 'GM9901', { madeOf: [one, two, 'WK999999'] });
    expect(combined(parts({}, {}), { of: new Map([...areas, ['PRO-1', own]]) })).toBeUndefined();
  });
});

describe('the respondents of parts', () => {
  const shown = (figures: Figures): Measurement | undefined =>
    suppress(datasetOf(figures), suppressionRules, 1).dataset.figures.get(figureKey(keyOf))?.measurement;

  it('are added up, and hide the sum only when there are too few of them', () => {
    const [few, other] = [{ respondents: 16 }, { respondents: 20 }];
    expect(shown(parts(few, other))).toMatchObject({ kind: 'value', respondents: 36, indicative: true });
    expect(shown(parts(few, { respondents: 13 }))).toEqual({ kind: 'hidden', reason: 'few-respondents' });
  });

  it('are unknown when one part does not tell', () => {
    expect(combined(parts({ respondents: undefined }, {}))).toMatchObject({ respondents: undefined });
  });

  it('hide the whole when one part is too small and another does not tell', () => {
    const secret = { kind: 'hidden', reason: 'few-respondents' };
    expect(shown(parts({ respondents: 4 }, { respondents: undefined }))).toEqual(secret);
    expect(shown(parts({ respondents: undefined }, { respondents: 12 }))).toEqual(secret);
    const [kind, respondents] = ['value', undefined];
    expect(shown(parts({ respondents: 400 }, { respondents }))).toMatchObject({ kind, respondents });
  });

  it('give no interval: how the parts were weighted is not known', () => {
    expect(shown(parts({}, {}))).toMatchObject({ value: 25, interval: undefined });
  });

  it('with few cases hide the sum, when the parts tell how many', () => {
    const found = shown(
      parts({ value: 1, cases: 1, respondents: 100 }, { value: 2, cases: 2, respondents: 100 }),
    );
    expect(found).toEqual({ kind: 'hidden', reason: 'few-cases' });
  });

  it('never make a difference demonstrable', () => {
    const region = figureOf(rawOf({ value: 5, respondents: 4000 }), { area: regionCode });
    const { dataset } = suppress(datasetOf([...parts({}, {}), region]), suppressionRules, 1);
    const rules = {
      level: 'regio',
      method: 'given',
      extra: [],
      testModelEstimates: false,
      trend: { exceptionalYears: [2020] },
    } as const;
    const size = { notable: 3, notableBelow10: 2, large: 10 };
    const wanted = { indicator: indicatorOf(), group: '18+' };
    const { verdict } = compare(dataset, areaIn(areas, 'PRO-1'), wanted, { ...rules, size });
    expect(verdict).toMatchObject({ kind: 'not-tested' });
  });
});

describe('the parts of a composed area', () => {
  it('are no wijken of their own any more', () => {
    expect([...partsIn(areas)]).toEqual([one, two]);
    for (const within of ['NL00', regionCode, 'GM9901'])
      expect(wijkenIn(areas, areaIn(areas, within)).map(({ code }) => code)).toEqual([
        three,
        wijkCode(4),
        'PRO-1',
      ]);
    expect(childrenOf(areas, areaIn(areas, 'GM9901')).map(({ code }) => code)).toEqual([
      three,
      wijkCode(4),
      'PRO-1',
    ]);
  });
});

it('without composed areas a dataset stays as it is', () => {
  const dataset = rawDatasetOf(regionOf(2), [indicatorOf()], parts({}, {}));
  expect(withCombinedFigures(dataset)).toBe(dataset);
});
