import { describe, expect, it } from 'vitest';
import { backgroundPeers, type SimilarRules } from '../../src/domain/background-peers.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
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

const ids = ['kinderen', 'huur', 'inkomen'];
const facts = ids.map((id) =>
  indicatorOf({ id, theme: 'bevolking', basis: 'register', targetGroup: 'alle' }),
);
const people = indicatorOf({ id: 'inwoners', theme: 'bevolking', kind: 'count', targetGroup: 'alle' });
const rules: SimilarRules = { indicators: [], count: 3 };

type Row = readonly (number | undefined)[];

/** A region with these facts per wijk, from the first. */
function regionWith(rows: readonly Row[], areas = regionOf(rows.length)): Dataset {
  const figures = rows.flatMap((row, number) =>
    row.flatMap((value, index) =>
      value === undefined
        ? []
        : [
            figureOf(rawOf({ value }), {
              area: wijkCode(number + 1),
              indicator: [...ids, 'inwoners'][index] ?? '',
              group: 'alle',
              basis: 'register',
            }),
          ],
    ),
  );
  return datasetOf(areas, [...facts, people], figures);
}

function like(dataset: Dataset, number: number, changes: Partial<SimilarRules> = {}) {
  const { areas } = dataset;
  return backgroundPeers(dataset, areaIn(areas, wijkCode(number)), areaIn(areas, regionCode), {
    ...rules,
    ...changes,
  });
}
const codes = (found: ReturnType<typeof like>): string[] =>
  found.kind === 'peers' ? found.areas.map(({ code }) => code) : [found.reason];

/** Each next wijk has one more of everything, so that the nearest are those with the nearest numbers. */
const rows: readonly Row[] = Array.from({ length: 20 }, (_, index) => [20 + index, 30 + index, 10 + index]);

describe('the wijken of like background', () => {
  it('are the nearest, in standard deviations', () => {
    expect(codes(like(regionWith(rows), 1))).toEqual([2, 3, 4].map(wijkCode));
    expect(codes(like(regionWith(rows), 10, { count: 2 }))).toEqual([9, 11].map(wijkCode));
  });

  it('do not depend on the unit of a fact: ten times as wide a scale weighs the same', () => {
    const wide = rows.map(([kinderen = 0, huur = 0, inkomen = 0]) => [kinderen, huur, inkomen * 2]);
    expect(codes(like(regionWith(wide), 5))).toEqual(codes(like(regionWith(rows), 5)));
  });

  it('are not chosen by the number of inhabitants', () => {
    const sizes = rows.map((row, index) => [...row, index === 19 ? 1 : 90]);
    const found = like(regionWith(sizes), 1);
    expect(found.kind === 'peers' && found.indicators.map(({ id }) => id)).toEqual(ids);
  });

  it('need twenty wijken', () => {
    expect(codes(like(regionWith(rows.slice(0, 19)), 1))).toEqual(['too-few-wijken']);
  });

  it('need three facts of the wijk itself', () => {
    const gaps = [...rows, [20, undefined, 10]];
    expect(codes(like(regionWith(gaps), 21))).toEqual(['no-background']);
  });

  it('leave out a fact that is known for less than 80% of the wijken', () => {
    const gaps = rows.map((row, index) => (index < 5 ? [row[0], row[1], undefined] : row));
    expect(codes(like(regionWith(gaps), 10))).toEqual(['too-few-wijken']);
  });

  it('are none of fewer than a hundred inhabitants, and such a wijk has none', () => {
    const areas = new Map(regionOf(21));
    areas.set(wijkCode(2), areaOf(wijkCode(2), 'wijk', 'GM9901', { population: 60 }));
    const dataset = regionWith([...rows, [41, 51, 31]], areas);
    expect(codes(like(dataset, 1))).toEqual([3, 4, 5].map(wijkCode));
    expect(codes(like(dataset, 2))).toEqual(['few-people']);
  });

  it('go by the indicators of the configuration, which must be three as well', () => {
    const asked = like(regionWith(rows), 1, { indicators: ['inkomen', 'huur', 'kinderen'] });
    expect(asked.kind === 'peers' && asked.indicators.map(({ id }) => id)).toEqual([
      'inkomen',
      'huur',
      'kinderen',
    ]);
    expect(codes(like(regionWith(rows), 1, { indicators: ['inkomen', 'huur'] }))).toEqual(['too-few-wijken']);
  });

  it('are none in a region of one wijk', () => {
    expect(codes(like(regionWith(rows.slice(0, 1)), 1))).toEqual(['too-few-wijken']);
  });
});
