import { describe, expect, it } from 'vitest';
import type { Area, Areas } from '../../src/domain/area.ts';
import { type Average, averageOver } from '../../src/domain/average.ts';
import { benchmarkFigure } from '../../src/domain/benchmark.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { areaIn, areaOf, datasetOf, figureOf, indicatorOf, rawOf } from './region.ts';

const origin = { basis: 'sample', source: 'Peiling' } as const;
const adults = (people: number): Partial<Area> => ({
  population: people * 2,
  populationByGroup: new Map([['18+', people]]),
});

/** A region of two gemeenten: A has wijken of 1000, 3000 and 500 adults, B has no wijken and 4500. */
function region(changes: Readonly<Record<string, Partial<Area>>> = {}): Areas {
  const areas = [
    areaOf('GG1', 'regio', undefined, adults(9000)),
    areaOf('GM-A', 'gemeente', 'GG1', adults(4500)),
    areaOf('A1', 'wijk', 'GM-A', adults(1000)),
    areaOf('A2', 'wijk', 'GM-A', adults(3000)),
    areaOf('A3', 'wijk', 'GM-A', adults(500)),
    areaOf('GM-B', 'gemeente', 'GG1', adults(4500)),
  ];
  return new Map(areas.map((area) => [area.code, { ...area, ...changes[area.code] }]));
}

const percentage = (area: string, value: number, changes: Partial<Figure<RawMeasurement>> = {}) =>
  figureOf(rawOf({ value }), { area, ...changes });
const hidden = (area: string) => figureOf({ kind: 'hidden', reason: 'source' }, { area });

type Given = Readonly<{ areas?: Areas; indicator?: Partial<Indicator>; group?: string; within?: string }>;

function averageOf(
  figures: readonly Figure<RawMeasurement>[],
  { areas = region(), indicator = {}, group = '18+', within = 'GG1' }: Given = {},
): Average | undefined {
  const dataset = datasetOf(areas, [indicatorOf(indicator)], figures);
  const key = { indicator: 'rookt', period: '2024', group };
  return averageOver(dataset, areaIn(areas, within), key, origin);
}

const wijken = [percentage('A1', 10), percentage('A2', 20), percentage('A3', 40)];

describe('the mean over an area', () => {
  it('weighs each wijk by the people of the target group: (1000 × 10 + 3000 × 20 + 500 × 40) / 4500', () => {
    expect(averageOf(wijken, { within: 'GM-A' })).toMatchObject({
      value: 20,
      coverage: 1,
      approximate: false,
    });
  });

  it('has a margin when every figure has one: the errors of separate samples add up in squares', () => {
    const bounds = { lower: 17, upper: 23 };
    const figures = wijken.map((figure) => figureOf(rawOf({ value: 20, bounds }), { area: figure.area }));
    // sqrt(1000² + 3000² + 500²) / 4500 × 3 = 2,1344.
    const expected = { lower: expect.closeTo(17.8656, 4), upper: expect.closeTo(22.1344, 4) };
    expect(averageOf(figures, { within: 'GM-A' })).toMatchObject({ interval: expected });
    const bare = figureOf(rawOf({ value: 20, respondents: undefined }), { area: 'A3' });
    expect(averageOf([...figures.slice(0, 2), bare], { within: 'GM-A' })?.interval).toBeUndefined();
  });

  it('takes a gemeente that has a figure before its wijken, and the wijken of one that has none', () => {
    const gemeenten = [percentage('GM-A', 22), percentage('GM-B', 30)];
    expect(averageOf([...wijken, ...gemeenten])).toMatchObject({ value: 26, coverage: 1 });
    expect(averageOf([...wijken, percentage('GM-B', 30)])).toMatchObject({ value: 25, coverage: 1 });
  });

  it('covers the share of the people who live where there is a figure', () => {
    expect(averageOf(wijken)).toMatchObject({ value: 20, coverage: 0.5 });
    const without = averageOf(wijken.slice(0, 2), { within: 'GM-A' });
    expect(without).toMatchObject({ value: 17.5, coverage: expect.closeTo(8 / 9, 10) });
  });

  it('covers nothing more than the people of the area itself, when some areas in it are not in the file', () => {
    const areas = new Map([...region()].filter(([code]) => code !== 'GM-B'));
    expect(averageOf(wijken, { areas })).toMatchObject({ value: 20, coverage: 0.5 });
  });

  it('does not know more than a figure that may be shown: a hidden one counts as missing', () => {
    const few = figureOf(rawOf({ value: 40, respondents: 12 }), { area: 'A3' });
    for (const third of [hidden('A3'), few])
      expect(averageOf([...wijken.slice(0, 2), third], { within: 'GM-A' })).toMatchObject({
        value: 17.5,
        coverage: expect.closeTo(8 / 9, 10),
      });
  });

  it.for([
    { name: 'source', other: { source: 'RIVM' } },
    { name: 'basis', other: { basis: 'model' } },
    { name: 'period', other: { period: '2020' } },
    { name: 'target group', other: { group: '65+' } },
  ] as const)('does not mix in a figure of another $name', ({ other }) => {
    const figures = [...wijken.slice(0, 2), percentage('A3', 90, other)];
    expect(averageOf(figures, { within: 'GM-A' })?.value).toBe(17.5);
  });

  it('does not take the figure of the area itself, nor that of a buurt', () => {
    const areas = new Map([...region(), ['BU1', areaOf('BU1', 'buurt', 'GM-A', adults(4000))]]);
    const figures = [...wijken, percentage('GM-A', 60), percentage('BU1', 60)];
    expect(averageOf(figures, { areas, within: 'GM-A' })).toMatchObject({ value: 20, coverage: 1 });
  });

  it('leaves out parts of a composed area, which have no place of their own', () => {
    const own = areaOf('PRO-1', 'wijk', 'GM-A', { ...adults(4000), madeOf: ['A1', 'A2'] });
    const areas = new Map([...region(), ['PRO-1', own]]);
    const figures = [...wijken, percentage('PRO-1', 12)];
    const mean = (4000 * 12 + 500 * 40) / 4500;
    expect(averageOf(figures, { areas, within: 'GM-A' })).toMatchObject({
      value: expect.closeTo(mean, 10),
      coverage: 1,
    });
  });

  it('does not exist without figures, or without numbers of people', () => {
    expect(averageOf([])).toBeUndefined();
    const unknown = { population: undefined, populationByGroup: new Map<string, number>() };
    const areas = region({ A1: unknown, A2: unknown, A3: unknown, 'GM-A': unknown, 'GM-B': unknown });
    expect(averageOf(wijken, { areas })).toBeUndefined();
  });

  it('is approximate when another group gives the weights of one of the areas', () => {
    const areas = region({ A3: { population: 1000, populationByGroup: new Map([['15+', 500]]) } });
    // All inhabitants, twice the adults everywhere, because no other group is known for all three.
    expect(averageOf(wijken, { areas, within: 'GM-A' })).toMatchObject({
      value: 20,
      coverage: 1,
      approximate: true,
    });
  });

  it('covers the people of one group only: wijken with their elderly are not divided by all inhabitants', () => {
    const areas = region({ 'GM-A': { population: 20_000, populationByGroup: new Map() } });
    expect(averageOf(wijken, { areas, within: 'GM-A' })).toMatchObject({ value: 20, coverage: 1 });
  });

  it('takes the wijken of a gemeente that has a figure but no number of people', () => {
    const unknown = { population: undefined, populationByGroup: new Map<string, number>() };
    const areas = region({ 'GM-A': unknown });
    const figures = [...wijken, percentage('GM-A', 60), percentage('GM-B', 30)];
    expect(averageOf(figures, { areas })).toMatchObject({ value: 25, coverage: 1 });
  });

  it('does not forget an area whose people are not known: it counts as an average one', () => {
    const unknown = { population: undefined, populationByGroup: new Map<string, number>() };
    const areas = region({ 'GM-A': unknown, A3: unknown });
    expect(averageOf(wijken, { areas, within: 'GM-A' })).toMatchObject({
      value: 17.5,
      coverage: expect.closeTo(2 / 3, 10),
    });
  });

  it('covers a gemeente by its own number of people when some of its wijken are not in the file', () => {
    const areas = new Map([...region()].filter(([code]) => code !== 'A3'));
    const without = averageOf([...wijken.slice(0, 2), percentage('GM-B', 30)], { areas });
    expect(without?.coverage).toBeCloseTo(8500 / 9000, 10);
  });

  it('of a country is known only with the people of the country, because a project holds a part of it', () => {
    const land = (people: Partial<Area>): Areas =>
      new Map([
        ['NL00', areaOf('NL00', 'land', undefined, people)],
        ...[...region()].map(([code, area]): [string, Area] => [
          code,
          code === 'GG1' ? { ...area, parent: 'NL00' } : area,
        ]),
      ]);
    const figures = [...wijken, percentage('GM-B', 30)];
    const unknown = { population: undefined, populationByGroup: new Map<string, number>() };
    expect(averageOf(figures, { areas: land(unknown), within: 'NL00' })).toBeUndefined();
    expect(averageOf(figures, { areas: land(adults(90_000)), within: 'NL00' })?.coverage).toBeCloseTo(
      0.1,
      10,
    );
  });

  it.for([
    { kind: 'mean', value: 20 },
    { kind: 'rate', value: 20 },
    { kind: 'score', value: 20 },
    { kind: 'ratio', value: undefined },
  ] as const)('of a $kind is $value', ({ kind, value }) =>
    expect(averageOf(wijken, { within: 'GM-A', indicator: { kind } })?.value).toBe(value),
  );

  it.for(['huishoudens', 'woningen', 'gebied'])(
    'is not computed for %s, which people do not weigh',
    (group) => {
      const figures = wijken.map((figure) => ({ ...figure, group }));
      expect(averageOf(figures, { group, indicator: { targetGroup: group } })).toBeUndefined();
    },
  );
});

describe('a count', () => {
  const count = { kind: 'count' } as const;

  it('is added up', () => {
    expect(averageOf(wijken, { within: 'GM-A', indicator: count })).toMatchObject({ value: 70, coverage: 1 });
  });

  it('is not added up with a gap, also one whose people are not known', () => {
    const areas = region({ A3: { population: undefined, populationByGroup: new Map() } });
    const two = wijken.slice(0, 2);
    expect(averageOf(two, { areas, within: 'GM-A', indicator: count })).toBeUndefined();
    expect(averageOf(wijken.slice(0, 2), { within: 'GM-A', indicator: count })).toBeUndefined();
    expect(
      averageOf([...wijken.slice(0, 2), hidden('A3')], { within: 'GM-A', indicator: count }),
    ).toBeUndefined();
  });

  it('is added up although the people of the wijken are rounded', () => {
    const areas = region({ 'GM-A': adults(4530) });
    expect(averageOf(wijken, { areas, within: 'GM-A', indicator: count })?.value).toBe(70);
    const gap = region({ 'GM-A': adults(4700) });
    expect(averageOf(wijken, { areas: gap, within: 'GM-A', indicator: count })).toBeUndefined();
  });
});

describe('the figure of a benchmark', () => {
  const found = (figures: readonly Figure<RawMeasurement>[], method: 'given' | 'computed' = 'computed') => {
    const areas = region();
    const dataset = datasetOf(areas, [indicatorOf()], figures);
    const key = { indicator: 'rookt', period: '2024', group: '18+' };
    const { measurement, origin: known } = benchmarkFigure(dataset, areaIn(areas, 'GG1'), {
      ...{ key, origin, method },
    });
    return [measurement.kind === 'value' ? measurement.value : measurement.reason, known];
  };
  const gemeenten = [percentage('GM-A', 22), percentage('GM-B', 30)];

  it('is the given one, also when it can be computed', () => {
    expect(found([...gemeenten, percentage('GG1', 25)])).toEqual([25, { kind: 'given' }]);
  });

  it('is else computed, with a margin that follows from those of the parts', () => {
    expect(found(gemeenten)).toEqual([26, { kind: 'computed', coverage: 1, approximate: false }]);
    const dataset = datasetOf(region(), [indicatorOf()], gemeenten);
    const key = { indicator: 'rookt', period: '2024', group: '18+' };
    const versus = areaIn(region(), 'GG1');
    const { measurement } = benchmarkFigure(dataset, versus, { key, origin, method: 'computed' });
    expect(measurement).toMatchObject({ interval: { origin: 'weighted' }, respondents: undefined });
  });

  it('is computed when the given one has another source, not when it is hidden', () => {
    const computed = { kind: 'computed', coverage: 1, approximate: false };
    expect(found([...gemeenten, percentage('GG1', 40, { source: 'RIVM' })])).toEqual([26, computed]);
    expect(found([...gemeenten, hidden('GG1')])).toEqual(['source', { kind: 'none' }]);
  });

  it('is not computed unless the settings say so', () => {
    expect(found(gemeenten, 'given')).toEqual(['missing', { kind: 'none' }]);
  });

  it.for([
    { people: 4000, expected: [22, { kind: 'computed', coverage: 0.8, approximate: false }] },
    { people: 3990, expected: ['missing', { kind: 'low-coverage', coverage: expect.closeTo(0.798, 3) }] },
  ])('with $people of 5000 people covered gives $expected', ({ people, expected }) => {
    const areas = region({ 'GM-A': adults(people), 'GM-B': adults(5000 - people), GG1: adults(5000) });
    const dataset = datasetOf(areas, [indicatorOf()], [percentage('GM-A', 22)]);
    const key = { indicator: 'rookt', period: '2024', group: '18+' };
    const versus = areaIn(areas, 'GG1');
    const { measurement, origin: known } = benchmarkFigure(dataset, versus, {
      ...{ key, origin, method: 'computed' },
    });
    expect([measurement.kind === 'value' ? measurement.value : measurement.reason, known]).toEqual(expected);
  });
});
