import { describe, expect, it } from 'vitest';
import { buildDataset, seriesKey } from '../../src/domain/dataset.ts';
import { figureKey } from '../../src/domain/figures.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { figureOf, indicatorOf, rawOf, regionOf } from './region.ts';

const missing = { kind: 'absent', reason: 'missing' } as const;
const hidden = { kind: 'hidden', reason: 'source' } as const;

function latestOf(
  figures: readonly Figure<RawMeasurement>[],
  lastPeriod?: string,
  group = '18+',
): string | undefined {
  const indicators = new Map([['rookt', indicatorOf()]]);
  const dataset = buildDataset({ areas: regionOf(2), indicators, figures, lastPeriod });
  return dataset.latest.get(seriesKey('rookt', group));
}

describe('the latest period of an indicator', () => {
  const figures = ['2020', '2024', '2016'].map((period) => figureOf(rawOf(), { period }));

  it('is the last one with figures, in whatever order they stand', () => {
    expect(latestOf(figures)).toBe('2024');
  });

  it('is not later than the last period that is asked for', () => {
    expect(latestOf(figures, '2023')).toBe('2020');
    expect(latestOf(figures, '2020')).toBe('2020');
    expect(latestOf(figures, '2012')).toBeUndefined();
  });

  it('counts a period that was measured and is hidden, not one in which nothing was measured', () => {
    expect(latestOf([...figures, figureOf(hidden, { period: '2025' })])).toBe('2025');
    expect(latestOf([...figures, figureOf(missing, { period: '2025' })])).toBe('2024');
  });

  it('is that of its own target group', () => {
    const older = figureOf(rawOf(), { period: '2020', group: '65+' });
    expect(latestOf([...figures, older], undefined, '65+')).toBe('2020');
  });
});

it('a key tells figures apart that would read the same when glued together', () => {
  const one = figureKey({ area: 'a', indicator: 'bc', period: '2024', group: '18+' });
  const other = figureKey({ area: 'ab', indicator: 'c', period: '2024', group: '18+' });
  expect(one).not.toBe(other);
});
