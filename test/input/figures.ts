import type { Indicator } from '../../src/domain/indicator.ts';
import type { DecimalSign } from '../../src/input/cells.ts';
import { type RawFigure, readFigures } from '../../src/input/figure-rows.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { areaOf, indicatorOf, regionOf } from '../domain/region.ts';
import { brief, expectFilled } from '../problems.ts';
import { tableOf } from './tables.ts';

export const indicators: readonly Indicator[] = [
  indicatorOf({ id: 'rookt' }),
  indicatorOf({ id: 'eenzaam', basis: 'model', source: 'RIVM' }),
  indicatorOf({ id: 'cohesie', kind: 'score', unit: 'cijfer (1-10)', decimals: 1 }),
  indicatorOf({ id: 'ses', kind: 'score', unit: 'punten', decimals: 2 }),
  indicatorOf({ id: 'inwoners', kind: 'count', basis: 'register', targetGroup: 'alle', unit: 'aantal' }),
  indicatorOf({
    ...{ id: 'misdrijven', kind: 'rate', basis: 'register', targetGroup: 'alle' },
    unit: 'per 1.000 inwoners',
  }),
  indicatorOf({ id: 'sterfte', kind: 'ratio', basis: 'register', targetGroup: 'alle', unit: 'index' }),
  indicatorOf({ id: 'afstand_n', kind: 'mean', basis: 'register', unit: 'km', decimals: 1 }),
];

const ownArea = areaOf('PRO-Noord', 'wijk', 'GM9901');
const areas = new Map([...regionOf(8), [ownArea.code, ownArea]]);

/** Reads figures of wijken of 1000 people (WK990101 to WK990108, and PRO-Noord) against a small catalogue. */
export function read(
  text: string,
  decimal?: DecimalSign,
): Readonly<{
  figures: readonly RawFigure[];
  found: readonly string[];
  problems: readonly Problem[];
}> {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const context = {
    areas,
    indicators: byId,
    ownIndicators: new Set(byId.keys()),
    areasFile: 'gebieden.csv',
    catalogueFile: 'indicatoren.csv',
    decimal,
  };
  const { figures, problems } = readFigures(tableOf(text), context);
  expectFilled(problems);
  return { figures, found: brief(problems), problems };
}

/** "WK990101 rookt 2024 18+: 25" for each figure, or what stands there instead of a number. */
export function lines(figures: readonly RawFigure[]): string[] {
  return figures.map(({ area, indicator, period, group, measurement }) => {
    const what =
      measurement.kind === 'value' ? measurement.value : `${measurement.kind}, ${measurement.reason}`;
    return `${area} ${indicator} ${period} ${group}: ${what}`;
  });
}
