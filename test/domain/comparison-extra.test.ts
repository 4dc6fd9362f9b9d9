import { describe, expect, it } from 'vitest';
import type { BenchmarkLevel } from '../../src/domain/benchmark.ts';
import { type Comparison, type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import type { Figure, Measurement, RawMeasurement } from '../../src/domain/measurement.ts';
import { areaIn, datasetOf, figureOf, indicatorOf, rawOf, regionCode, regionOf, wijkCode } from './region.ts';

const areas = regionOf(12);
const indicator = indicatorOf();

function compared(
  figures: readonly Figure<RawMeasurement>[],
  changes: Partial<ComparisonRules> = {},
): Comparison {
  const rules: ComparisonRules = {
    ...{
      level: 'regio',
      method: 'computed',
      extra: [],
      testModelEstimates: false,
      trend: { exceptionalYears: [2020] },
    },
    size: { notable: 3, notableBelow10: 2, large: 10 },
    ...changes,
  };
  const dataset = datasetOf(areas, [indicator], figures);
  return compare(dataset, areaIn(areas, wijkCode(1)), { indicator, group: '18+' }, rules);
}

const figure = (area: string, value: number, period = '2024'): Figure<RawMeasurement> =>
  figureOf(rawOf({ value }), { area, period });
const shown = (one: Measurement): unknown => (one.kind === 'value' ? one.value : one.reason);
const wijken = (period = '2024'): Figure<RawMeasurement>[] =>
  Array.from({ length: 12 }, (_, index) => figure(wijkCode(index + 1), 10 + index, period));

describe('further levels', () => {
  const others = (figures: readonly Figure<RawMeasurement>[], extra: readonly BenchmarkLevel[]): unknown[] =>
    compared(figures, { extra }).others.map(({ area, measurement, origin }) => [
      ...[area.code, shown(measurement), origin.kind],
    ]);

  it('stand beside with their own figure, or the computed one, in the order that was asked', () => {
    const figures = [...wijken(), figure('NL00', 17)];
    expect(others(figures, ['land', 'gemeente'])).toEqual([
      ['NL00', 17, 'given'],
      ['GM9901', 15.5, 'computed'],
    ]);
  });

  it('do not repeat the level that the wijk is compared with', () => {
    expect(others([...wijken(), figure('NL00', 17)], ['regio', 'land'])).toEqual([['NL00', 17, 'given']]);
  });

  it('without a figure say so', () => {
    const own = wijken().slice(0, 1);
    expect(compared(own, { method: 'given', extra: ['land'] }).others).toMatchObject([
      { measurement: { kind: 'absent' }, origin: { kind: 'none' } },
    ]);
  });

  it('are never of another source', () => {
    const other = { ...figure('NL00', 17), source: 'RIVM' };
    expect(others([...wijken(), other], ['land'])).not.toContainEqual(['NL00', 17, 'given']);
  });
});

describe('earlier figures', () => {
  const earlier = (figures: readonly Figure<RawMeasurement>[], method: 'given' | 'computed' = 'computed') =>
    compared(figures, { method }).earlier.map(({ period, measurement, benchmark }) => [
      ...[period, shown(measurement), shown(benchmark)],
    ]);

  it('go from early to late, each with the benchmark of then', () => {
    expect(
      earlier([...wijken(), ...wijken('2016'), figure(regionCode, 18, '2016'), ...wijken('2020')]),
    ).toEqual([
      ['2016', 10, 18],
      ['2020', 10, 15.5],
    ]);
  });

  it('keep a place for a period in which only others have one, or none is shown', () => {
    const hidden = figureOf({ kind: 'hidden', reason: 'source' }, { period: '2020' });
    const figures = [...wijken(), ...wijken('2016').slice(1), ...wijken('2020').slice(1), hidden];
    const [first, second] = earlier(figures);
    expect([first?.slice(0, 2), second?.slice(0, 2)]).toEqual([
      ['2016', 'missing'],
      ['2020', 'source'],
    ]);
  });

  it('have no benchmark that would be computed from too few people', () => {
    expect(earlier([...wijken(), ...wijken('2016').slice(0, 6)])).toEqual([['2016', 10, 'missing']]);
    expect(earlier([...wijken(), ...wijken('2016')], 'given')).toEqual([['2016', 10, 'missing']]);
  });

  it('of another source are left out: two sources are no series', () => {
    const other = wijken('2016').map((one) => ({ ...one, source: 'RIVM' }));
    expect(earlier([...wijken(), ...other])).toEqual([['2016', 'missing', 'missing']]);
  });

  it('do not exist when there is one period', () => expect(earlier(wijken())).toEqual([]));
});

describe('the fifth in which a wijk lies', () => {
  it('counts from the lowest, among wijken with a figure that may be shown', () => {
    const values = (own: number, count: number): number | undefined =>
      compared([figure(wijkCode(1), own), ...wijken().slice(1, count)]).position?.fifth;
    expect([values(5, 12), values(80, 12), values(5, 10)]).toEqual([1, 5, 1]);
    expect(values(5, 9)).toBeUndefined();
  });
});
