import { describe, expect, it } from 'vitest';
import { type Comparison, type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { type Finding, type Findings, findingsOf } from '../../src/domain/priorities.ts';
import type { AgePeers } from '../../src/domain/similar-areas.ts';
import { areaIn, datasetOf, figureOf, indicatorOf, rawOf, regionCode, regionOf, wijkCode } from './region.ts';

const rules: ComparisonRules = {
  level: 'regio',
  method: 'given',
  extra: [],
  size: { notable: 3, notableBelow10: 2, large: 10 },
  testModelEstimates: false,
  trend: { exceptionalYears: [2020] },
};
const areas = regionOf(8);
const noPeers: AgePeers = { kind: 'none', reason: 'ages-too-different' };
/** Wijk 2, 3 and 4 have about the same ages as wijk 1. */
const threePeers: AgePeers = {
  kind: 'peers',
  areas: [2, 3, 4].map((number) => areaIn(areas, wijkCode(number))),
};

/** An indicator with its figures: of wijk 1, of the region, of each of the three age peers, of other wijken. */
type Given = Partial<Indicator> &
  Readonly<{
    id: string;
    wijk: number;
    region?: number | undefined;
    peers?: number | undefined;
    others?: readonly number[];
    bounds?: readonly [number, number] | undefined;
  }>;

/** Percentages of which a low one is favourable: estimates of a model unless something else is said. */
function indicatorIn(given: Given): Indicator {
  const { wijk, region, peers, others, bounds, ...changes } = given;
  return indicatorOf({ basis: 'model', ...changes });
}

function figuresIn({ wijk, region, peers, others = [], bounds, ...given }: Given): Figure<RawMeasurement>[] {
  const { id, basis, targetGroup } = indicatorIn({ wijk, ...given });
  const figure = (
    area: string,
    value: number,
    limits?: readonly [number, number],
  ): Figure<RawMeasurement> => {
    const [lower, upper] = limits ?? [];
    const given = lower === undefined || upper === undefined ? undefined : { lower, upper };
    const raw = rawOf({ value, respondents: undefined, bounds: given });
    return figureOf(raw, { area, indicator: id, basis, group: targetGroup });
  };
  return [
    figure(wijkCode(1), wijk, bounds),
    ...(region === undefined ? [] : [figure(regionCode, region)]),
    ...(peers === undefined ? [] : [2, 3, 4].map((number) => figure(wijkCode(number), peers))),
    ...others.map((value, index) => figure(wijkCode(5 + index), value)),
  ];
}

function compareAll(dataset: Dataset, given: readonly Given[], peers: AgePeers): Comparison[] {
  return given.map(indicatorIn).map((indicator) => {
    const group = indicator.targetGroup;
    return compare(dataset, areaIn(areas, wijkCode(1)), { indicator, group, peers }, rules);
  });
}

function findings(given: readonly Given[], peers = threePeers, over65: readonly Given[] = []): Findings {
  const all = [...given, ...over65];
  const dataset = datasetOf(areas, all.map(indicatorIn), all.flatMap(figuresIn));
  return findingsOf(compareAll(dataset, given, peers), compareAll(dataset, over65, peers), peers);
}

const idsOf = (found: readonly Finding[]): string[] => found.map(({ comparison }) => comparison.indicator.id);
const idsIn = (found: readonly Comparison[]): string[] => found.map(({ indicator }) => indicator.id);
/** "strengths: a, b; attention: c" as far as there are any. */
function named({ strengths, attention }: Findings): string {
  const parts = Object.entries({ strengths, attention }).filter(([, found]) => found.length > 0);
  return parts.map(([name, found]) => `${name}: ${idsOf(found).join(', ')}`).join('; ');
}

describe('a tested figure is named', () => {
  it.for([
    {
      name: 'when it is demonstrably more, by 6 points',
      wijk: 26,
      bounds: [22, 30],
      expected: 'attention: rookt',
    },
    {
      name: 'when it is demonstrably less, by 6 points',
      wijk: 14,
      bounds: [11, 17],
      expected: 'strengths: rookt',
    },
    { name: 'at exactly 3 points', wijk: 23, bounds: [21, 25], expected: 'attention: rookt' },
    { name: 'not when the demonstrable difference is small', wijk: 22.9, bounds: [21, 25], expected: '' },
    { name: 'not when a large difference is not demonstrable', wijk: 34, bounds: [19, 49], expected: '' },
    { name: 'not when there is no margin to test it with', wijk: 60, bounds: undefined, expected: '' },
  ] as const)('$name', ({ wijk, bounds, expected }) => {
    const given: Given = { id: 'rookt', basis: 'sample', wijk, region: 20, bounds };
    expect(named(findings([given], noPeers))).toBe(expected);
  });

  it('whatever its age peers have, and without their figure', () => {
    const [finding] = findings([
      { id: 'rookt', basis: 'sample', wijk: 26, bounds: [22, 30], region: 20, peers: 26 },
    ]).attention;
    expect(finding).toMatchObject({ peers: undefined, comparison: { verdict: { kind: 'unfavourable' } } });
  });

  it('on the other side when a high figure is favourable, and never when it is neutral', () => {
    const more = { basis: 'sample', wijk: 26, bounds: [22, 30], region: 20 } as const;
    const found = findings([
      { ...more, id: 'sport', polarity: 'high-favourable' },
      { ...more, id: 'mantelzorg', polarity: 'neutral' },
    ]);
    expect(named(found)).toBe('strengths: sport');
  });
});

describe('a figure of a register is never named', () => {
  it('for its difference with region and age peers is a fact, not a finding', () => {
    expect(named(findings([{ id: 'huur', basis: 'register', wijk: 60, region: 20, peers: 20 }]))).toBe('');
  });
});

describe('an estimate is named by "twee keer drie"', () => {
  it.for([
    { name: 'when both differ the same way', wijk: 30, region: 26, peers: 25, expected: 'attention: rookt' },
    { name: 'when both differ the other way', wijk: 20, region: 24, peers: 25, expected: 'strengths: rookt' },
    { name: 'at exactly 3 from both', wijk: 33.3, region: 30.3, peers: 30.3, expected: 'attention: rookt' },
    { name: 'not when only the region differs', wijk: 30, region: 26, peers: 28, expected: '' },
    { name: 'not when only the age peers differ', wijk: 30, region: 28, peers: 25, expected: '' },
    { name: 'not when they differ in opposite ways', wijk: 30, region: 26, peers: 34, expected: '' },
    { name: 'not just under 3 from the age peers', wijk: 30, region: 26, peers: 27.1, expected: '' },
    {
      name: 'from 2 when the region is below 10',
      wijk: 11,
      region: 9,
      peers: 9,
      expected: 'attention: rookt',
    },
    { name: 'not from 1.9 then', wijk: 11, region: 9, peers: 9.1, expected: '' },
    {
      name: 'not without age peers that have the figure',
      wijk: 30,
      region: 20,
      peers: undefined,
      expected: '',
    },
  ])('$name', ({ wijk, region, peers, expected }) => {
    expect(named(findings([{ id: 'rookt', wijk, region, peers }]))).toBe(expected);
  });

  it('with the three numbers it rests on', () => {
    const [finding] = findings([
      { id: 'vrijwilligers', polarity: 'high-favourable', wijk: 22, region: 26, peers: 28 },
    ]).attention;
    expect(finding).toMatchObject({
      peers: 28,
      comparison: { measurement: { value: 22 }, benchmark: { value: 26 }, verdict: { kind: 'not-tested' } },
    });
  });

  it.for([
    { name: 'by the people of the target group', groups: [9000, 1000], expected: 21 },
    {
      name: 'all by their inhabitants when one of them lacks that',
      groups: [9000, undefined],
      expected: 22.5,
    },
  ])('against peers weighted $name', ({ groups, expected }) => {
    const own = findings([{ id: 'rookt', wijk: 40, region: 20, peers: 20 }]).peers;
    const nearest = own.kind === 'peers' ? own.areas.slice(0, 2) : [];
    const peers: AgePeers = {
      kind: 'peers',
      areas: nearest.map((area, index) => ({
        ...{ ...area, population: [3000, 1000][index] },
        populationByGroup: new Map(groups[index] === undefined ? [] : [['18+', groups[index]]]),
      })),
    };
    const given = { id: 'rookt', wijk: 40, region: 20 };
    const indicator = indicatorIn(given);
    const peerFigures = [wijkCode(2), wijkCode(3)].map((area, index) =>
      figureOf(rawOf({ value: index === 0 ? 20 : 30 }), { area, basis: 'model' }),
    );
    const all = [...figuresIn(given), ...peerFigures];
    const meansIn = (figures: typeof all): (number | undefined)[] => {
      const dataset = datasetOf(areas, [indicator], figures);
      const { attention } = findingsOf(compareAll(dataset, [given], peers), [], peers);
      return attention.map((finding) => finding.peers);
    };
    expect(meansIn(all)).toEqual([expected]);
    // A quarter of the people is not the group that the rule is about.
    expect(meansIn(all.filter(({ area }) => area !== wijkCode(2)))).toEqual([]);
  });

  it('never for a score: there is no T for its distance to the age peers', () => {
    const others = [6, 6.1, 6.2];
    expect(named(findings([{ id: 'cohesie', kind: 'score', wijk: 8, region: 6, peers: 6, others }]))).toBe(
      '',
    );
  });

  it('not at all without age peers', () => {
    expect(named(findings([{ id: 'rookt', wijk: 40, region: 20, peers: 20 }], noPeers))).toBe('');
  });
});

describe('the columns', () => {
  const estimate = (id: string, wijk: number, changes: Partial<Given> = {}): Given => ({
    id,
    wijk,
    region: 20,
    peers: 20,
    others: [10, 15, 25, 30],
    ...changes,
  });

  it('hold at most three each, the largest difference in deviations between the wijken first', () => {
    const given = [24, 28, 26, 30, 16, 12, 10, 14].map((wijk) => estimate(`w${wijk}`, wijk));
    expect(named(findings(given))).toBe('strengths: w10, w12, w14; attention: w30, w28, w26');
  });

  it('put an indicator of which the wijken differ little before one of which they differ much', () => {
    const given = [
      estimate('wide', 28, { others: [2, 10, 40, 60] }),
      estimate('narrow', 26, { others: [19, 21] }),
    ];
    expect(named(findings(given))).toBe('attention: narrow, wide');
  });

  it('go by the smaller of the two differences', () => {
    const given = [estimate('far from region only', 30, { peers: 26.5 }), estimate('far from both', 28)];
    expect(named(findings(given))).toBe('attention: far from both, far from region only');
  });

  it('put tested figures before estimates', () => {
    const tested: Given = {
      id: 'tested',
      basis: 'sample',
      wijk: 24,
      bounds: [22, 26],
      region: 20,
      others: [10, 15, 30],
    };
    expect(named(findings([estimate('estimate', 40), tested]))).toBe('attention: tested, estimate');
  });

  it('name one indicator of a group, the strongest', () => {
    const given = [
      estimate('overgewicht', 26, { group: 'gewicht' }),
      estimate('ernstig_overgewicht', 29, { group: 'gewicht' }),
      estimate('rookt', 25),
    ];
    expect(named(findings(given))).toBe('attention: ernstig_overgewicht, rookt');
  });

  it('are not filled up: one finding is one finding, and none is none', () => {
    expect(named(findings([estimate('a', 26), estimate('b', 21), estimate('c', 19)]))).toBe('attention: a');
    expect(named(findings([estimate('b', 21), estimate('c', 19)]))).toBe('');
  });
});

describe('the largest differences, without judgement,', () => {
  const given = [24, 13, 40, 22, 31, 50, 10, 35].map((wijk): Given => ({ id: `w${wijk}`, wijk, region: 20 }));

  it('are given for a wijk with estimates alone and no age peers: at most six, from 3 points', () => {
    expect(idsIn(findings(given, noPeers).largest)).toEqual(['w50', 'w40', 'w35', 'w31', 'w10', 'w13']);
    expect(idsIn(findings(given.slice(0, 2), noPeers).largest)).toEqual(['w13', 'w24']);
  });

  it('are not given when there are age peers, or anything was tested', () => {
    expect(findings(given).largest).toEqual([]);
    const tested: Given = { id: 'tested', basis: 'sample', wijk: 20, bounds: [15, 25], region: 20 };
    expect(findings([...given, tested], noPeers).largest).toEqual([]);
  });

  it('name one of a group and no register', () => {
    const twins: Given[] = [
      { id: 'a', group: 'g', wijk: 30, region: 20 },
      { id: 'b', group: 'g', wijk: 35, region: 20 },
      { id: 'c', basis: 'register', wijk: 90, region: 20 },
    ];
    expect(idsIn(findings(twins, noPeers).largest)).toEqual(['b']);
  });
});

describe('what many people have, here and in the region,', () => {
  it('are the two highest unfavourable percentages from 25', () => {
    const given = [25, 48, 24.9, 51, 30].map((wijk): Given => ({ id: `w${wijk}`, wijk, region: wijk }));
    expect(idsIn(findings(given).widespread)).toEqual(['w51', 'w48']);
    expect(idsIn(findings(given.slice(0, 1)).widespread)).toEqual(['w25']);
    expect(idsIn(findings(given.slice(2, 3)).widespread)).toEqual([]);
  });

  it('are not what is named above, nor another of its group', () => {
    const given: Given[] = [
      { id: 'overgewicht', group: 'gewicht', wijk: 60, region: 50, peers: 50 },
      { id: 'ernstig_overgewicht', group: 'gewicht', wijk: 55, region: 54, peers: 54 },
      { id: 'eenzaam', group: 'eenzaam', wijk: 48, region: 47 },
      { id: 'ernstig_eenzaam', group: 'eenzaam', wijk: 40, region: 39 },
      { id: 'stress', wijk: 30, region: 29 },
    ];
    const found = findings(given);
    expect(named(found)).toBe('attention: overgewicht');
    expect(idsIn(found.widespread)).toEqual(['eenzaam', 'stress']);
  });

  it.for([
    { name: 'favourable when high', changes: { polarity: 'high-favourable' } },
    { name: 'neutral', changes: { polarity: 'neutral' } },
    { name: 'not about people', changes: { pluralPhrase: undefined } },
    { name: 'not a percentage', changes: { kind: 'rate' } },
    { name: 'without a figure of the region', changes: { region: undefined } },
  ] as const)('are not a figure that is $name', ({ changes }) => {
    const known: Given = { id: 'eenzaam', wijk: 48, region: 48, ...changes };
    expect(findings([known]).widespread).toEqual([]);
  });
});

describe('of people of 65 and over', () => {
  const older = (id: string, wijk: number, changes: Partial<Given> = {}): Given => ({
    id,
    wijk,
    region: 30,
    targetGroup: '65+',
    ...changes,
  });
  const over65 = (...given: Given[]): string[] => idsIn(findings([], threePeers, given).over65);

  it('the two largest differences with the region are given, on either side', () => {
    expect(over65(older('a', 34), older('b', 22), older('c', 36))).toEqual(['b', 'c']);
    expect(over65(older('a', 32), older('b', 28))).toEqual([]);
  });

  it('a tested difference must be demonstrable; a register or a survey without margin is left out', () => {
    const sample = { basis: 'sample' } as const;
    expect(over65(older('a', 40, { ...sample, bounds: [35, 45] }))).toEqual(['a']);
    expect(over65(older('a', 40, { ...sample, bounds: [29, 51] }))).toEqual([]);
    expect(over65(older('a', 40, sample))).toEqual([]);
    expect(over65(older('a', 40, { basis: 'register' }))).toEqual([]);
  });

  it('a neutral figure is left out', () => {
    expect(over65(older('a', 40, { polarity: 'neutral' }))).toEqual([]);
  });
});
