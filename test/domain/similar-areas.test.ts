import { describe, expect, it } from 'vitest';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { type AgePeers, agePeers } from '../../src/domain/similar-areas.ts';
import { type Ages, ageIndicators, agesOf, agingRegion } from './ages.ts';
import { areaIn, datasetOf, regionCode, regionOf, wijkCode } from './region.ts';

const rules = { count: 20, maxDistance: 0.1 };
const average: Ages = [15, 30, 30, 25];

/** The age peers of the first wijk of a region in which the wijken have these ages. */
function peersOf(ages: readonly Ages[], other: Partial<typeof rules> = {}): AgePeers {
  const areas = regionOf(ages.length);
  const figures = ages.flatMap((one, index) => agesOf(wijkCode(index + 1), one));
  return peersIn(areas, figures, { ...rules, ...other });
}

function peersIn(
  areas: ReturnType<typeof regionOf>,
  figures: readonly Figure<RawMeasurement>[],
  peerRules = rules,
): AgePeers {
  const dataset = datasetOf(areas, ageIndicators, figures);
  return agePeers(dataset, areaIn(areas, wijkCode(1)), areaIn(areas, regionCode), peerRules);
}

const alike = (count: number): Ages[] => Array.from({ length: count }, () => average);
const codesOf = (peers: AgePeers): string[] =>
  peers.kind === 'peers' ? peers.areas.map(({ code }) => code) : [peers.reason];

describe('the age peers of a wijk', () => {
  it('are the 20 other wijken with the nearest ages, nearest first, equals by code', () => {
    expect(codesOf(peersOf(agingRegion(40)))).toEqual(
      Array.from({ length: 20 }, (_, index) => wijkCode(index + 2)),
    );
    expect(codesOf(peersOf(alike(40)))).toEqual(
      Array.from({ length: 20 }, (_, index) => wijkCode(index + 2)),
    );
  });

  it('lie on both sides: a wijk in the middle has older and younger ones', () => {
    const areas = regionOf(41);
    const figures = agingRegion(41).flatMap((one, index) => agesOf(wijkCode(index + 1), one));
    const dataset = datasetOf(areas, ageIndicators, figures);
    const found = agePeers(dataset, areaIn(areas, wijkCode(21)), areaIn(areas, regionCode), rules);
    expect(codesOf(found).toSorted()).toEqual(
      Array.from({ length: 21 }, (_, index) => wijkCode(index + 11)).filter((code) => code !== wijkCode(21)),
    );
  });

  it('do not exist with 39 wijken, and do with 40', () => {
    expect(codesOf(peersOf(alike(39)))).toEqual(['too-few-wijken']);
    expect(codesOf(peersOf(alike(40)))).toHaveLength(20);
  });

  it('count only wijken of which all ages are known', () => {
    const areas = regionOf(45);
    const known = alike(39).flatMap((one, index) => agesOf(wijkCode(index + 1), one));
    const partial = [40, 41, 42, 43, 44, 45].flatMap((number) => agesOf(wijkCode(number), average).slice(1));
    expect(codesOf(peersIn(areas, [...known, ...partial]))).toEqual(['too-few-wijken']);
    expect(codesOf(peersIn(areas, known.slice(1)))).toEqual(['no-ages']);
  });

  it.for([
    { name: '0.10 away', twentieth: [25, 20, 30, 25], expected: 'peers' },
    { name: '0.10 away, which binary makes a little more', twentieth: [5, 34, 34, 27], expected: 'peers' },
    { name: '0.11 away', twentieth: [26, 19, 30, 25], expected: 'ages-too-different' },
  ] as const)('when the 20th is $name: $expected', ({ twentieth, expected }) => {
    const far = Array.from({ length: 20 }, (): Ages => [60, 30, 5, 5]);
    const found = peersOf([...alike(20), twentieth, ...far]);
    expect(found.kind === 'peers' ? 'peers' : found.reason).toBe(expected);
  });

  it('are as many, and as near, as the configuration says', () => {
    expect(codesOf(peersOf(agingRegion(40), { count: 5 }))).toHaveLength(5);
    expect(codesOf(peersOf(agingRegion(40), { maxDistance: 0.01 }))).toEqual(['ages-too-different']);
  });

  it('compare shares of the people from 15, so that children make no difference', () => {
    const withChildren: Ages = [7.5, 15, 15, 12.5];
    const far: Ages = [60, 30, 5, 5];
    const others = Array.from({ length: 40 }, (_, index) => (index < 20 ? withChildren : far));
    const found = peersOf([average, ...others]);
    expect(codesOf(found)).toHaveLength(20);
  });
});
