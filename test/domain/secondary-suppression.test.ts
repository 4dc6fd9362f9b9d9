import { describe, expect, it } from 'vitest';
import { figureKey } from '../../src/domain/figures.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { type Suppression, suppress } from '../../src/domain/suppression.ts';
import { wilsonInterval } from '../../src/statistics/intervals.ts';
import {
  figureOf,
  indicatorOf,
  rawDatasetOf,
  rawOf,
  regionOf,
  suppressionRules,
  wijkCode,
} from './region.ts';

type Changes = Partial<Figure<RawMeasurement>>;
const cell = (area: string, value: number, respondents: number, changes: Changes = {}) =>
  figureOf(rawOf({ value, respondents }), { area, ...changes });
const wijk = (number: number, value: number, respondents: number, changes: Changes = {}) =>
  cell(wijkCode(number), value, respondents, changes);
const marked = (number: number, changes: Changes = {}) =>
  figureOf({ kind: 'hidden', reason: 'source' }, { area: wijkCode(number), ...changes });

function hide(
  figures: readonly Figure<RawMeasurement>[],
  indicators: readonly Indicator[] = [indicatorOf()],
): Suppression {
  return suppress(rawDatasetOf(regionOf(4), indicators, figures), suppressionRules, 1);
}

/** "3 65+ secondary" for each figure that is not shown. */
const hidden = ({ records }: Suppression): string[] =>
  records
    .map(({ area, indicator, period, group, reason }) =>
      [area.slice(-2), indicator, period, group, reason].join(' '),
    )
    .toSorted();

/** Three wijken of which the first has few respondents; together the gemeente. */
const three = [wijk(1, 25, 20), wijk(2, 20, 100), wijk(3, 30, 200)];
const gemeente = cell('GM9901', 26.5625, 320);

describe('a hidden figure of a wijk', () => {
  it('takes the wijk with the fewest respondents with it when the gemeente has a figure', () => {
    const made = hide([...three, gemeente]);
    expect(hidden(made)).toEqual(['01 rookt 2024 18+ few-respondents', '02 rookt 2024 18+ secondary']);
    expect(made.records.find(({ reason }) => reason === 'secondary')?.because).toEqual({
      kind: 'areas',
      of: 'GM9901',
    });
  });

  it('stands alone when no larger area has a figure', () => {
    expect(hidden(hide(three))).toEqual(['01 rookt 2024 18+ few-respondents']);
  });

  it('follows from the region too, when the gemeente has no figure', () => {
    expect(hidden(hide([...three, cell('GG9900', 26.5625, 320)]))).toHaveLength(2);
  });

  it('is not protected by a wijk without a figure', () => {
    const absent = figureOf({ kind: 'absent', reason: 'missing' }, { area: wijkCode(4) });
    expect(hidden(hide([...three, absent, gemeente]))).toHaveLength(2);
  });

  it('is protected when its file marks it with x, and when it is of a sensitive register', () => {
    expect(hidden(hide([marked(1), ...three.slice(1), gemeente]))).toHaveLength(2);
    const register = [marked(1), ...three.slice(1), gemeente].map((one) => ({
      ...one,
      basis: 'register' as const,
    }));
    expect(hidden(hide(register, [indicatorOf({ sensitive: true })]))).toHaveLength(2);
    expect(hidden(hide(register))).toEqual(['01 rookt 2024 18+ source']);
  });

  it('of a model is left to its source', () => {
    const model = [marked(1), ...three.slice(1), gemeente].map((one) => ({
      ...one,
      basis: 'model' as const,
    }));
    expect(hidden(hide(model))).toEqual(['01 rookt 2024 18+ source']);
  });

  it('takes a third with it when two hidden ones are together fewer than ten people', () => {
    const few = [wijk(1, 3, 100), wijk(2, 4, 100), wijk(3, 20, 100), wijk(4, 30, 100)];
    expect(hidden(hide([...few, cell('GM9901', 14.25, 400)]))).toContain('03 rookt 2024 18+ secondary');
  });
});

describe('a given total', () => {
  it('is never hidden: it is named when nothing else helps, without a number', () => {
    // Three of 300 in the only wijk, six of 310 in the gemeente.
    const { disclosing, dataset } = hide([wijk(1, 1, 300), cell('GM9901', 2, 310)]);
    expect(disclosing.map(({ total, secret }) => [total.area, secret.area])).toEqual([
      ['GM9901', wijkCode(1)],
    ]);
    expect(dataset.figures.get(figureKey(gemeente))?.measurement.kind).toBe('value');
  });

  it('gives nothing away when most of its answers come from elsewhere', () => {
    const made = hide([wijk(1, 25, 20), wijk(2, 20, 100), cell('GM9901', 26, 320)]);
    expect(hidden(made)).toEqual(['01 rookt 2024 18+ few-respondents']);
    expect(made.disclosing).toEqual([]);
  });

  it('gives away when hardly any answers are left beside those that are known', () => {
    const made = hide([wijk(1, 25, 20), wijk(2, 20, 100), cell('GM9901', 26, 130)]);
    expect(hidden(made)).toContain('02 rookt 2024 18+ secondary');
  });

  it('that is hidden itself takes a wijk with it', () => {
    const total = figureOf({ kind: 'hidden', reason: 'source' }, { area: 'GM9901' });
    expect(hidden(hide([wijk(1, 25, 80), wijk(2, 20, 100), total]))).toEqual([
      '01 rookt 2024 18+ secondary',
      '01 rookt 2024 18+ source',
    ]);
  });
});

describe('answers that add up to 100', () => {
  const rest = (figure: Figure<RawMeasurement>): Figure<RawMeasurement> =>
    figure.measurement.kind === 'value'
      ? {
          ...figure,
          indicator: 'rookt_niet',
          measurement: { ...figure.measurement, value: 100 - figure.measurement.value },
        }
      : figure;
  const pair = [indicatorOf(), indicatorOf({ id: 'rookt_niet' })];

  it('are found in the figures: what is hidden of one is hidden of the other', () => {
    const own = [wijk(1, 22, 300), wijk(2, 31, 300), wijk(3, 40, 300)];
    const cells = [...own, ...own.map(rest), marked(4), rest(wijk(4, 30, 300))];
    expect(hidden(hide(cells, pair))).toEqual([
      '04 rookt 2024 18+ source',
      '04 rookt_niet 2024 18+ secondary',
    ]);
  });

  it('are no pair when they only happen to be near 50', () => {
    const own = [wijk(1, 50, 300), wijk(2, 50.4, 300), wijk(3, 49.8, 300)];
    const other = [wijk(1, 50.3, 300), wijk(2, 49.2, 300), wijk(3, 50.9, 300), wijk(4, 50, 300)];
    const cells = [...own, marked(4), ...other.map((one) => ({ ...one, indicator: 'rookt_niet' }))];
    expect(hidden(hide(cells, pair))).toEqual(['04 rookt 2024 18+ source']);
  });

  it('are a set when the catalogue says so: of three answers a second is hidden', () => {
    const ids = ['vaak', 'soms', 'nooit'];
    const set = ids.map((id) => indicatorOf({ id, categorySet: 'rookgedrag' }));
    const cells = [3, 37, 60].map((value, index) => wijk(1, value, 100, { indicator: ids[index] ?? '' }));
    expect(hidden(hide(cells, set))).toEqual(['01 nooit 2024 18+ secondary', '01 vaak 2024 18+ few-cases']);
  });
});

describe('target groups and periods', () => {
  it('that are parts of each other: 65+ does not follow from 18+ and 18-64', () => {
    const cells = [
      wijk(1, 20, 220),
      wijk(1, 25, 20, { group: '65+' }),
      wijk(1, 19.5, 200, { group: '18-64' }),
    ];
    expect(hidden(hide(cells))).toEqual([
      '01 rookt 2024 18-64 secondary',
      '01 rookt 2024 65+ few-respondents',
    ]);
  });

  it('with a rest of few people: 65+ is hidden when 18+ without it is too small', () => {
    const cells = [wijk(1, 40, 100), wijk(1, 40, 80, { group: '65+' })];
    expect(hidden(hide(cells))).toEqual(['01 rookt 2024 65+ secondary']);
    expect(hidden(hide([wijk(1, 40, 200), wijk(1, 40, 80, { group: '65+' })]))).toEqual([]);
  });

  it('with such a rest that follows from cases, or from bounds, as well', () => {
    const told = (value: number, size: number, how: 'cases' | 'bounds', changes: Changes = {}) => {
      const cases = Math.round((value * size) / 100);
      const { lower = 0, upper = 0 } = wilsonInterval(cases, size) ?? {};
      const raw = how === 'cases' ? { cases } : { bounds: { lower: lower * 100, upper: upper * 100 } };
      const share = (100 * cases) / size;
      return figureOf(rawOf({ value: share, respondents: undefined, ...raw }), {
        area: wijkCode(1),
        ...changes,
      });
    };
    for (const how of ['cases', 'bounds'] as const) {
      const cells = [told(23, 200, how), told(20, 186, how, { group: '65+' })];
      expect(hidden(hide(cells)), how).toEqual(['01 rookt 2024 65+ secondary']);
    }
  });

  it('of years in one period: the older year is hidden with the one that is', () => {
    const cells = [
      wijk(1, 20, 120, { period: '2023-2024' }),
      wijk(1, 20, 100, { period: '2023' }),
      wijk(1, 20, 20, { period: '2024' }),
    ];
    expect(hidden(hide(cells)).filter((one) => one.endsWith('secondary'))).toHaveLength(1);
  });
});
