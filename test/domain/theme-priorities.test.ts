import { describe, expect, it } from 'vitest';
import { type Comparison, type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { PrioritySide } from '../../src/domain/priority-points.ts';
import type { AgePeers } from '../../src/domain/similar-areas.ts';
import { type ThemePriority, themePriorities } from '../../src/domain/theme-priorities.ts';
import { priorityRules } from './priority-rules.ts';
import { areaIn, datasetOf, figureOf, indicatorOf, rawOf, regionCode, regionOf, wijkCode } from './region.ts';

const rules: ComparisonRules = {
  level: 'regio',
  method: 'given',
  extra: [],
  size: { notable: 3, notableBelow10: 2, large: 10 },
  testModelEstimates: false,
  trend: { exceptionalYears: [2020] },
};
const areas = regionOf(9);
const wijk = { ...areaIn(areas, wijkCode(1)), populationByGroup: new Map([['18+', 4000]]) };
const peers: AgePeers = {
  kind: 'peers',
  areas: [2, 3].map((number) => areaIn(areas, wijkCode(number))),
};

/** The other eight wijken. */
const others = [10, 10, 10, 10, 30, 30, 30, 30];
/** Of 10, 10, 10, 10, 30, 30, 30, 30 and the own figure, in the same formula as the spread. */
function deviation(own: number): number {
  const all = [own, ...others];
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (all.length - 1));
}

type Given = Partial<Indicator> &
  Readonly<{
    id: string;
    wijk?: number | undefined;
    bounds?: readonly [number, number] | undefined;
    others?: readonly number[];
  }>;

/** An estimate unless something else is said; the region has 20, the two age peers 10 and 10. */
function comparisonsOf(
  given: readonly Given[],
  with_: AgePeers = { kind: 'none', reason: 'no-ages' },
): Comparison[] {
  const indicators = given.map(({ wijk: own, bounds, others: rest, ...changes }) => indicatorOf(changes));
  const figures = given.flatMap(({ id, wijk: own, bounds, others: rest = others, basis = 'sample' }) => {
    const figure = (area: string, value: number, limits?: readonly [number, number]) => {
      const [lower, upper] = limits ?? [];
      const given_ = lower === undefined || upper === undefined ? undefined : { lower, upper };
      return figureOf(rawOf({ value, respondents: undefined, bounds: given_ }), {
        area,
        indicator: id,
        basis,
      });
    };
    return [
      ...(own === undefined ? [] : [figure(wijkCode(1), own, bounds)]),
      figure(regionCode, 20),
      ...rest.map((value, index) => figure(wijkCode(index + 2), value)),
    ];
  });
  const dataset = datasetOf(areas, indicators, figures);
  return indicators.map((indicator) =>
    compare(dataset, areaIn(areas, wijkCode(1)), { indicator, group: '18+', peers: with_ }, rules),
  );
}

function leefstijl(
  comparisons: readonly Comparison[],
  trend?: PrioritySide,
  weights = priorityRules,
): ThemePriority {
  const moved =
    trend === undefined ? comparisons : comparisons.map((one) => ({ ...one, trend: changed(trend) }));
  const found = themePriorities(moved, wijk, weights).find(({ theme }) => theme === 'leefstijl');
  if (found === undefined) throw new Error('no theme');
  return found;
}

/** A demonstrated development over four periods. */
function changed(kind: PrioritySide): Comparison['trend'] {
  const periods = ['2016', '2018', '2022', '2024'];
  return { kind: 'indication', periods, direction: 'higher', verdict: { kind }, p: 0.01 };
}

const robust = (comparison: Comparison, value: boolean): Comparison => ({ ...comparison, robust: value });
const withRobust = (given: readonly Given[], value: boolean): Comparison[] =>
  comparisonsOf(given).map((one) => (one.robust === undefined ? one : robust(one, value)));

describe('points of one figure', () => {
  const pointsFor = (given: Given, isRobust = false): number =>
    leefstijl(withRobust([given], isRobust)).attention.sum;

  it('are those of the gap times those of the evidence', () => {
    // 12 more than the region, and 12 / 10.8 = 1.11 deviations: 2 points.
    expect(12 / deviation(32)).toBeCloseTo(1.11, 2);
    const gap: Given = { id: 'rookt', wijk: 32 };
    expect(pointsFor({ ...gap, bounds: [28, 36] }, true)).toBe(2 * 1);
    expect(pointsFor({ ...gap, bounds: [28, 36] })).toBe(2 * 0.75);
    expect(pointsFor({ ...gap, bounds: [18, 46] })).toBe(2 * 0.25);
    expect(pointsFor(gap)).toBe(2 * 0.5);
  });

  it.for([
    { own: 24, points: 0 },
    { own: 25.5, points: 1 },
    { own: 32, points: 2 },
    { own: 50, points: 3 },
  ])('step up at half, one and two deviations: $own of 100 gives $points', ({ own, points }) => {
    expect(pointsFor({ id: 'rookt', wijk: own, bounds: [own - 3.5, own + 3.5] }, true)).toBe(points);
  });

  it('fall on the favourable side as strengths, and on neither when the figure is neutral', () => {
    const sport: Given = { id: 'sport', polarity: 'high-favourable', wijk: 32, bounds: [28, 36] };
    const { attention, strength } = leefstijl(withRobust([sport], true));
    expect([attention.sum, strength.sum]).toEqual([0, 2]);
    expect(leefstijl(comparisonsOf([{ ...sport, polarity: 'neutral' }])).possible).toBe(0);
  });

  it('rise half a point with an unfavourable change, and fall by it with a favourable one, never below zero', () => {
    const [rookt] = withRobust([{ id: 'rookt', wijk: 32, bounds: [28, 36] }], true);
    const [gelijk] = withRobust([{ id: 'rookt', wijk: 20, bounds: [16, 24] }], true);
    expect(rookt && leefstijl([rookt], 'unfavourable').attention.sum).toBe(2.5);
    expect(rookt && leefstijl([rookt], 'favourable').attention.sum).toBe(1.5);
    expect(gelijk && leefstijl([gelijk], 'unfavourable').attention.sum).toBe(0.5);
    expect(gelijk && leefstijl([gelijk], 'favourable').attention.sum).toBe(0);
  });

  it('do not count a change between two periods, which is no development', () => {
    const [rookt] = withRobust([{ id: 'rookt', wijk: 32, bounds: [28, 36] }], true);
    if (rookt === undefined) throw new Error('no figure');
    const periods = ['2020', '2024'];
    const verdict = { kind: 'unfavourable' } as const;
    const trend = { kind: 'change', periods, direction: 'higher', verdict, p: 0.01 } as const;
    expect(leefstijl([{ ...rookt, trend }]).attention).toMatchObject({
      sum: 2,
      items: [{ change: undefined }],
    });
  });

  it('are none where the margin is wider than the figure allows', () => {
    const [rookt] = withRobust([{ id: 'rookt', wijk: 32, bounds: [28, 36] }], true);
    if (rookt?.measurement.kind !== 'value') throw new Error('no figure');
    const interval = { lower: 6, upper: 58, origin: 'delivered', size: undefined } as const;
    const measurement = { ...rookt.measurement, interval };
    expect(leefstijl([{ ...rookt, measurement }]).attention.sum).toBe(0);
  });

  it('need eight wijken to tell what a usual distance is', () => {
    const few = comparisonsOf([{ id: 'rookt', wijk: 32, bounds: [28, 36], others: others.slice(0, 6) }]);
    expect(leefstijl(few)).toMatchObject({ known: 0, possible: 0 });
  });

  it('have all their weights from the configuration', () => {
    const [rookt] = withRobust([{ id: 'rookt', wijk: 32, bounds: [28, 36] }], true);
    const weights = {
      ...priorityRules,
      gap: { half: 1, one: 5, two: 8 },
      evidence: { ...priorityRules.evidence, robust: 0.5 },
    };
    expect(rookt && leefstijl([rookt], undefined, weights).attention.sum).toBe(2.5);
  });
});

describe('an estimate', () => {
  const estimate: Given = { id: 'overgewicht', basis: 'model', wijk: 32 };

  it('counts for a half when it differs from region and age peers, and not otherwise', () => {
    expect(leefstijl(comparisonsOf([estimate], peers)).attention.sum).toBe(2 * 0.5);
    // The age peers have 10; 9 is more favourable than the region and not different from them.
    const { attention, strength, known } = leefstijl(comparisonsOf([{ ...estimate, wijk: 9 }], peers));
    expect([attention.sum, strength.sum, known]).toEqual([0, 0, 1]);
  });

  it('is no part of the theme without age peers, and the theme knows', () => {
    expect(leefstijl(comparisonsOf([estimate]))).toMatchObject({
      known: 0,
      possible: 0,
      estimatesApart: true,
      enough: false,
    });
  });
});

describe('a theme', () => {
  /** Robust figures with 2, 1, 0 and 0 points. */
  const four: readonly Given[] = [
    { id: 'a', wijk: 32, bounds: [28, 36] },
    { id: 'b', wijk: 26, bounds: [22, 30] },
    { id: 'c', wijk: 20, bounds: [16, 24] },
    { id: 'd', wijk: 20, bounds: [16, 24] },
  ];

  it('has the mean of its figures, also of those without points: (2 + 1 + 0 + 0) / 4', () => {
    const { attention, known, possible } = leefstijl(withRobust(four, true));
    expect(attention).toMatchObject({ sum: 3, score: 0.75, level: 'attention' });
    expect([known, possible]).toEqual([4, 4]);
    expect(attention.items.map(({ comparison, points }) => [comparison.indicator.id, points])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('spans what it would have without any one of them: from 1 / 3 to 3 / 3', () => {
    const { attention } = leefstijl(withRobust(four, true));
    expect(attention.span.lowest).toBeCloseTo(1 / 3, 10);
    expect(attention.span.highest).toBe(1);
    expect(attention.hinge).toMatchObject({
      level: 'none',
      item: { comparison: { indicator: { id: 'a' } } },
    });
  });

  it('counts figures about nearly the same thing once, by the one with most points', () => {
    const twins = four.map((one) => (one.id === 'b' || one.id === 'a' ? { ...one, group: 'g' } : one));
    const { attention, known } = leefstijl(withRobust(twins, true));
    expect([known, attention.sum]).toEqual([3, 2]);
  });

  it('is not judged with one figure, or with less than half of them', () => {
    expect(leefstijl(withRobust(four.slice(0, 1), true)).enough).toBe(false);
    const missing = [5, 6, 7].map((number): Given => ({ id: `m${number}`, wijk: undefined }));
    expect(leefstijl(withRobust([...four.slice(0, 3), ...missing], true))).toMatchObject({
      known: 3,
      enough: true,
    });
    expect(leefstijl(withRobust([...four.slice(0, 2), ...missing], true))).toMatchObject({
      known: 2,
      enough: false,
    });
  });

  it('has nothing when everything is missing', () => {
    const all = themePriorities(comparisonsOf([{ id: 'a', wijk: undefined }]), wijk, priorityRules);
    expect(all.map(({ enough, known }) => [enough, known])).toEqual(
      Array.from({ length: 5 }, () => [false, 0]),
    );
  });

  it('tells in tens how many more adults: (32 - 20)% of 4,000', () => {
    const [item] = leefstijl(withRobust(four, true)).attention.items;
    // With the margin of 4 points on either side: 8% and 16% of 4,000.
    expect(item?.extraPeople).toEqual({ count: 480, margin: { lower: 320, upper: 640 } });
  });

  it.for([
    { what: 'not demonstrable', changes: { bounds: [18, 46] } },
    { what: 'not tested', changes: { bounds: undefined } },
    { what: 'estimated', changes: { basis: 'model', bounds: undefined } },
    { what: 'not about people', changes: { pluralPhrase: undefined } },
  ] as const)('tells no number of people when the difference is $what', ({ changes }) => {
    const given: Given = { ...four[0], id: 'a', wijk: 32, ...changes };
    const [item] = leefstijl(comparisonsOf([given], peers)).attention.items;
    expect(item).toBeDefined();
    expect(item?.extraPeople).toBeUndefined();
  });

  it('nor when the people of the target group are not counted', () => {
    const unknown = { ...wijk, populationByGroup: new Map<string, number>() };
    const [leefstijlOnly] = themePriorities(withRobust(four, true), unknown, priorityRules);
    expect(leefstijlOnly?.attention.items[0]?.extraPeople).toBeUndefined();
  });
});

describe('the order of the themes', () => {
  const pair = (theme: Indicator['theme'], first: number, second: number): Given[] => [
    { id: `${theme}1`, theme, wijk: first, bounds: [first - 4, first + 4] },
    { id: `${theme}2`, theme, wijk: second, bounds: [second - 4, second + 4] },
  ];
  const orderOf = (...given: Given[][]) =>
    themePriorities(withRobust(given.flat(), true), wijk, priorityRules);

  it('is that of their scores; those with too few figures come last', () => {
    const found = orderOf(
      pair('leefstijl', 26, 20),
      pair('participatie', 32, 26),
      pair('sociale_omgeving', 20, 20),
    );
    expect(found.map(({ theme }) => theme)).toEqual([
      'participatie',
      'leefstijl',
      'sociale_omgeving',
      'fysieke_omgeving',
      'gezondheidsbeleving',
    ]);
  });

  it('goes by people where scores and demonstrable figures tie', () => {
    const found = orderOf(pair('leefstijl', 26, 20), pair('participatie', 27, 20));
    expect(found.slice(0, 2).map(({ theme, attention }) => [theme, attention.score])).toEqual([
      ['participatie', 0.5],
      ['leefstijl', 0.5],
    ]);
  });

  it('says which cannot be told apart, with the places each may have', () => {
    // 1.5 (2 and 1: without one 1 to 2) overlaps with 1 (2 and 0: 0 to 2), and neither with a theme without points.
    const found = orderOf(
      pair('leefstijl', 32, 20),
      pair('participatie', 32, 26),
      pair('sociale_omgeving', 20, 20),
    );
    expect(found.slice(0, 3).map(({ theme, alike, places }) => [theme, alike, places])).toEqual([
      ['participatie', ['leefstijl'], { lowest: 1, highest: 2 }],
      ['leefstijl', ['participatie'], { lowest: 1, highest: 2 }],
      ['sociale_omgeving', [], { lowest: 2, highest: 3 }],
    ]);
  });

  it('shares no level between themes whose scores are apart', () => {
    const found = orderOf(pair('leefstijl', 32, 32), pair('participatie', 26, 26));
    expect(found.slice(0, 2).map(({ alike, attention }) => [alike, attention.level])).toEqual([
      [[], 'clear'],
      [[], 'attention'],
    ]);
  });
});
