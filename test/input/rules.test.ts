import { describe, expect, it } from 'vitest';
import type { Areas } from '../../src/domain/area.ts';
import type { BenchmarkLevel } from '../../src/domain/benchmark.ts';
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

function found(
  figures: readonly Figure<RawMeasurement>[],
  { areas = regionOf(2), level = 'regio' }: Readonly<{ areas?: Areas; level?: BenchmarkLevel }> = {},
): string[] {
  const dataset = rawDatasetOf(areas, [indicatorOf()], figures);
  const problems = checkDataset({ dataset, level, method: 'given', areasFile: 'gebieden.csv' });
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
