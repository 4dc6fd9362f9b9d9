import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { figureKey } from '../../src/domain/figures.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement, RawValue } from '../../src/domain/measurement.ts';
import { isRobust, type TestFamily, testFamily } from '../../src/domain/test-family.ts';
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

const rules: ComparisonRules = {
  ...{ level: 'regio', method: 'given', extra: [], testModelEstimates: false },
  ...{ size: { notable: 3, notableBelow10: 2, large: 10 }, trend: { exceptionalYears: [] } },
};
const region = figureOf(rawOf({ value: 20 }), { area: regionCode });

type Changes = Partial<Figure<RawMeasurement>> & Readonly<{ raw?: Partial<RawValue> }>;

/** A figure that lies `arms` times its own margin of 4 above the 20 of the region: z = z95 arms. */
function above(wijk: number, arms: number, { raw, ...changes }: Changes = {}): Figure<RawMeasurement> {
  const value = 20 + 4 * arms;
  const bounds = { lower: value - 4, upper: value + 4 };
  return figureOf(rawOf({ value, bounds, respondents: undefined, ...raw }), {
    area: wijkCode(wijk),
    ...changes,
  });
}

function datasetWith(
  figures: readonly Figure<RawMeasurement>[],
  indicators: readonly Indicator[] = [indicatorOf()],
  areas = regionOf(6),
): Dataset {
  return datasetOf(areas, indicators, [region, ...figures]);
}

const family = (...parts: Parameters<typeof datasetWith>): TestFamily =>
  testFamily(datasetWith(...parts), rules);
const keyOf = (wijk: number, group = '18+'): string =>
  figureKey({ area: wijkCode(wijk), indicator: 'rookt', period: '2024', group });

describe('the correction for many tests', () => {
  // p of z95 times 2, 1.3, 1.02 and 0.5: 0.0000886, 0.0108357, 0.0455907 and 0.3270950. Times 4 and divided by their
  // rank: 0.0003543, 0.0216714, 0.0607876 and 0.3270950.
  const figures = [above(1, 1.02), above(2, 2), above(3, 0.5), above(4, 1.3)];

  it('is that of Benjamini and Hochberg, by hand', () => {
    const { adjusted, ...numbers } = family(figures);
    expect(numbers).toEqual({ tests: 4, demonstrable: 3, robust: 2 });
    const found = [2, 4, 1, 3].map((wijk) => adjusted.get(keyOf(wijk)));
    for (const [index, p] of [0.0003543, 0.0216714, 0.0607876, 0.327095].entries())
      expect(found[index]).toBeCloseTo(p, 6);
  });

  it('marks a demonstrable difference as robust or not, and nothing else', () => {
    const dataset = datasetWith(figures);
    const wanted = { indicator: indicatorOf(), group: '18+' };
    const of = (wijk: number) => compare(dataset, areaIn(dataset.areas, wijkCode(wijk)), wanted, rules);
    expect([2, 4, 1, 3].map((wijk) => of(wijk).robust)).toEqual([true, true, false, undefined]);
    expect(of(1)).toMatchObject({
      verdict: { kind: 'unfavourable' },
      adjusted: expect.closeTo(0.0607876, 6),
    });
    expect(of(5)).toMatchObject({ adjusted: undefined, robust: undefined });
  });

  it('takes the smallest of those behind it: a p that is larger is never adjusted to a smaller one', () => {
    // p of z95 times 1.1 is 0.0310868: times 3 / 2 and 3 / 3 for two that are the same.
    const { adjusted } = family([above(1, 2), above(2, 1.1), above(3, 1.1)]);
    for (const wijk of [2, 3]) expect(adjusted.get(keyOf(wijk))).toBeCloseTo(0.0310868, 6);
  });

  it('is known up to and including 5%', () =>
    expect([0.05, 0.0501, undefined].map(isRobust)).toEqual([true, false, undefined]));
});

describe('the tests of an edition', () => {
  const rookt = indicatorOf();
  const figures = [above(1, 2), above(2, 2)];
  const of65 = { ...region, group: '65+' };

  it('are those of all wijken, whichever wijk is asked for', () => {
    const dataset = datasetWith(figures);
    expect(testFamily(dataset, rules)).toBe(testFamily(dataset, { ...rules }));
    const robust = [1, 2].map(
      (wijk) =>
        compare(dataset, areaIn(dataset.areas, wijkCode(wijk)), { indicator: rookt, group: '18+' }, rules)
          .adjusted,
    );
    expect(robust[0]).toBe(robust[1]);
  });

  it('count people of 65 and over beside everyone, and once when an indicator is about them', () => {
    const old = [of65, above(1, 2, { group: '65+' }), above(2, 0.5, { group: '65+' })];
    expect(family([...figures, ...old])).toMatchObject({ tests: 4, demonstrable: 3 });
    const about65 = [indicatorOf({ targetGroup: '65+' })];
    expect(family(old, about65)).toMatchObject({ tests: 2, demonstrable: 1 });
    expect(family(old, about65).adjusted.get(keyOf(1, '65+'))).toBeCloseTo(0.0001771, 6);
  });

  it('are of the latest period only', () => {
    const earlier = [{ ...region, period: '2020' }, above(1, 2, { period: '2020' })];
    expect(family([...figures, ...earlier]).tests).toBe(2);
  });

  const notTested: readonly (readonly [string, Figure<RawMeasurement>[]])[] = [
    ['an estimate', [above(3, 2, { basis: 'model', source: 'Schatting' })]],
    ['a full count', [above(3, 2, { basis: 'register' })]],
    // Several, because one alone would follow from the figure of the region, and take another one with it.
    ['hidden figures', [3, 4, 5, 6].map((wijk) => above(wijk, 2, { raw: { respondents: 25 } }))],
    ['a figure without margins', [figureOf(rawOf({ respondents: undefined }), { area: wijkCode(3) })]],
    ['a figure of another source than that of the region', [above(3, 2, { source: 'Andere peiling' })]],
    ['the gemeente', [above(3, 2, { area: 'GM9901' })]],
  ];
  it.for(notTested)('do not count %s', ([, more]) =>
    expect(family([...figures, ...more])).toMatchObject({ tests: 2, demonstrable: 2, robust: 2 }),
  );

  it('do not count a figure that must stay hidden', () => {
    const isCounted = (respondents: number | undefined): boolean =>
      family([...figures, above(3, 2, { raw: { respondents } })]).adjusted.has(keyOf(3));
    expect([29, undefined].map(isCounted)).toEqual([false, true]);
  });

  it('count estimates when these are tested', () => {
    const estimates = [
      { ...region, basis: 'model', source: 'Schatting' } as const,
      above(3, 2, { basis: 'model', source: 'Schatting' }),
    ];
    const dataset = datasetOf(regionOf(6), [rookt], estimates);
    expect(testFamily(dataset, rules).tests).toBe(0);
    expect(testFamily(dataset, { ...rules, testModelEstimates: true }).tests).toBe(1);
  });

  it('do not count how many people there are of an age', () => {
    const ages = indicatorOf({ id: 'leeftijd', theme: 'bevolking' });
    const own = [region, above(1, 2)].map((figure) => ({ ...figure, indicator: 'leeftijd' }));
    expect(family([...figures, ...own], [rookt, ages]).tests).toBe(2);
  });

  it('do not count the parts of a composed wijk, which have no document', () => {
    const composed: Area = areaOf('OOST', 'wijk', 'GM9901', { madeOf: [wijkCode(1), wijkCode(2)] });
    const areas = new Map([...regionOf(6), ['OOST', composed]]);
    expect(family([...figures, above(3, 2)], [rookt], areas).tests).toBe(1);
    expect(family([...figures, above(3, 2, { area: 'OOST' })], [rookt], areas).tests).toBe(1);
  });

  it('do not count what the source tested: it has no probability to correct', () => {
    const bySource = figureOf(rawOf({ significance: 'higher' }), { area: wijkCode(3) });
    const { adjusted, ...numbers } = family([...figures, bySource]);
    expect(numbers).toEqual({ tests: 2, demonstrable: 2, robust: 2 });
    expect(adjusted.get(keyOf(3))).toBeUndefined();
    // Two of two: twice 0.0000886, divided by 2.
    expect(adjusted.get(keyOf(1))).toBeCloseTo(0.0000886, 6);
  });

  it('of a project without figures are none', () =>
    expect(testFamily(datasetOf(regionOf(2), [rookt], []), rules)).toMatchObject({ tests: 0, robust: 0 }));
});
