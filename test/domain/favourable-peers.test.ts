import { describe, expect, it } from 'vitest';
import type { BackgroundPeers } from '../../src/domain/background-peers.ts';
import { type ComparisonRules, compare } from '../../src/domain/comparison.ts';
import { favourablePeers } from '../../src/domain/favourable-peers.ts';
import type { Basis } from '../../src/domain/indicator.ts';
import { type Theme, themes } from '../../src/domain/theme.ts';
import { themePriorities } from '../../src/domain/theme-priorities.ts';
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
const areas = regionOf(10);
const similar: BackgroundPeers = {
  kind: 'peers',
  areas: [2, 3].map((number) => areaIn(areas, wijkCode(number))),
  alike: [2, 3].map((number) => areaIn(areas, wijkCode(number))),
  indicators: [],
};
type Figure = readonly [value: number, margin?: number];

/** Wijk 1 has 30 and the region 20 of one indicator in each of these themes; wijk 2 and 3 have what is given. */
function found(
  second: Figure,
  third: Figure,
  basis: Basis = 'sample',
  among: readonly Theme[] = ['leefstijl'],
): string[] {
  const indicators = among.map((theme) => indicatorOf({ id: theme, theme, basis }));
  const figures = indicators.flatMap(({ id }) => {
    const figure = (area: string, [value, margin]: Figure) => {
      const bounds = margin === undefined ? undefined : { lower: value - margin, upper: value + margin };
      return figureOf(rawOf({ value, bounds, respondents: undefined }), { area, indicator: id, basis });
    };
    return [
      figure(wijkCode(1), [30, 4]),
      figure(regionCode, [20]),
      figure(wijkCode(2), second),
      figure(wijkCode(3), third),
      ...[4, 5, 6, 7, 8, 9, 10].map((number) => figure(wijkCode(number), [18 + (number % 2) * 4, 4])),
    ];
  });
  const dataset = datasetOf(areas, indicators, figures);
  const own = areaIn(areas, wijkCode(1));
  const comparisons = indicators.map((indicator) =>
    compare(dataset, own, { indicator, group: '18+' }, rules),
  );
  const priorities = themePriorities(comparisons, own, priorityRules);
  return favourablePeers(dataset, priorities, similar, rules.size).map(
    ({ area, comparison, value }) => `${comparison.indicator.id} ${area.code} ${value}`,
  );
}

describe('a wijk of like background that comes out more favourable', () => {
  it('is the nearest with a demonstrable difference, not the one with the lowest figure', () => {
    expect(found([20, 4], [10, 4])).toEqual([`leefstijl ${wijkCode(2)} 20`]);
  });

  it('must differ demonstrably: 30 (26-34) and 25 (21-29) differ by -0.7 to 10.7', () => {
    // The root of 4² + 4² is 5.66.
    expect(found([25, 4], [24.3, 4])).toEqual([`leefstijl ${wijkCode(3)} 24.3`]);
    expect(found([25, 4], [25, 4])).toEqual([]);
  });

  it('must differ by what is worth naming, however small the margins', () => {
    expect(found([27.5, 0.1], [28, 0.1])).toEqual([]);
  });

  it('is not a wijk without a margin, unless the figure is counted', () => {
    expect(found([10], [10])).toEqual([]);
    expect(found([26], [31], 'register')).toEqual([`leefstijl ${wijkCode(2)} 26`]);
    expect(found([28], [31], 'register')).toEqual([]);
  });

  it('is never told of an estimate', () => {
    expect(found([10, 1], [10, 1], 'model')).toEqual([]);
  });

  it('is told of at most three themes', () => {
    expect(found([15, 4], [15, 4], 'sample', themes)).toHaveLength(3);
  });
});
