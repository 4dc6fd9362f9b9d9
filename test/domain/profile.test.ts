import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { buildProfile, type Profile, type ProfileRules } from '../../src/domain/profile.ts';
import { ageIndicators, agesOf, agingRegion } from './ages.ts';
import { priorityRules } from './priority-rules.ts';
import { areaIn, datasetOf, figureOf, indicatorOf, rawOf, regionCode, regionOf, wijkCode } from './region.ts';

const rules: ProfileRules = {
  comparison: {
    level: 'regio',
    method: 'given',
    extra: [],
    size: { notable: 3, notableBelow10: 2, large: 10 },
    testModelEstimates: false,
    trend: { exceptionalYears: [2020] },
  },
  peers: { count: 20, maxDistance: 0.1 },
  priorities: priorityRules,
  similar: { indicators: [], count: 5 },
};
const areas = regionOf(40);
const indicators = [
  indicatorOf(),
  indicatorOf({ id: 'mist_buren', targetGroup: '65+' }),
  indicatorOf({ id: 'nergens_gemeten' }),
  indicatorOf({ id: 'laag_inkomen', theme: 'bevolking' }),
  ...ageIndicators,
];
const figures = [
  ...[wijkCode(1), regionCode].map((area) => figureOf(rawOf(), { area })),
  ...[wijkCode(1), regionCode].map((area) => figureOf(rawOf({ value: 24 }), { area, group: '65+' })),
  figureOf(rawOf(), { indicator: 'mist_buren', group: '65+' }),
  ...[wijkCode(1), regionCode].map((area, index) =>
    figureOf(rawOf({ value: index === 0 ? 60 : 30 }), { area, indicator: 'laag_inkomen' }),
  ),
  ...agingRegion(40).flatMap((ages, index) => agesOf(wijkCode(index + 1), ages)),
];
const profileOf = (code: string, level: ProfileRules['comparison']['level'] = 'regio'): Profile =>
  buildProfile(datasetOf(areas, indicators, figures), areaIn(areas, code), {
    ...rules,
    comparison: { ...rules.comparison, level },
  });
const idsIn = (found: readonly Comparison[]): string[] =>
  found.map(({ indicator, group }) => `${indicator.id}@${group}`);

describe('a profile', () => {
  const profile = profileOf(wijkCode(1));

  it('knows the wijk, its gemeente and the area it is compared with', () => {
    expect([profile.area.code, profile.gemeente?.code, profile.benchmark?.code]).toEqual([
      wijkCode(1),
      'GM9901',
      regionCode,
    ]);
    expect(profileOf(wijkCode(1), 'land').benchmark?.code).toBe('NL00');
  });

  it('compares every indicator with figures, for its own target group, in the order of the catalogue', () => {
    expect(idsIn(profile.comparisons)).toEqual([
      'rookt@18+',
      'mist_buren@65+',
      'laag_inkomen@18+',
      ...ageIndicators.map(({ id }) => `${id}@alle`),
    ]);
  });

  it('has the figures of people of 65 and over apart, unless they are what the indicator is about', () => {
    expect(idsIn(profile.over65)).toEqual(['rookt@65+']);
  });

  it('compares also what only other wijken have', () => {
    expect(idsIn(profileOf(wijkCode(2)).comparisons)).toContain('rookt@18+');
    expect(profileOf(wijkCode(2)).comparisons[0]?.verdict).toEqual({ kind: 'no-data', reason: 'missing' });
  });

  it('finds age peers within the area it is compared with', () => {
    expect(profile.findings.peers).toMatchObject({ kind: 'peers' });
    const loose = buildProfile(
      datasetOf(areas, indicators, figures),
      { ...areaIn(areas, wijkCode(1)), parent: undefined },
      rules,
    );
    expect(loose).toMatchObject({ benchmark: undefined, findings: { peers: { kind: 'none' } } });
  });

  it('names no difference in who live there', () => {
    const { strengths, attention, largest, widespread } = profile.findings;
    expect([strengths, attention, largest, widespread]).toEqual([[], [], [], []]);
  });
});
