import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, yearsOf } from '../../src/domain/period.ts';

describe('a period', () => {
  it.for([
    ['2024', '2024'],
    [' 2024 ', '2024'],
    ['2024JJ00', '2024'],
    ['2024*', '2024'],
    ['2024 **', '2024'],
    ['2022/2023', '2022/2023'],
    ['2022/23', '2022/2023'],
    ['2022 / 2023', '2022/2023'],
    ['2021-2024', '2021-2024'],
    ['2021 - 2024', '2021-2024'],
    ['2024-01', '2024-01'],
    ['2024-12', '2024-12'],
  ])('written as %j is %s', ([text = '', expected]) => expect(parsePeriod(text)).toBe(expected));

  it.for([
    '',
    '24',
    '20245',
    'vorig jaar',
    '2024-13',
    '2024-00',
    '2022-23-24',
    '2022/202',
    '2024/2023',
    '2024-2024',
    '2022/21',
    '01-01-2024',
    '2024-01-01',
    '2024JJ',
    '2024KW01',
    '*',
    '2-jan',
  ])('is not %j', (text) => expect(parsePeriod(text)).toBeUndefined());

  it('comes after the ones that begin earlier', () => {
    const periods = ['2024', '2021-2024', '2024-01', '2022/2023', '2020', '2023-12'];
    expect(periods.toSorted(comparePeriods)).toEqual([
      '2020',
      '2021-2024',
      '2022/2023',
      '2023-12',
      '2024',
      '2024-01',
    ]);
    expect(comparePeriods('2024', '2024')).toBe(0);
  });
});

describe('the time that a period covers', () => {
  it.for([
    { period: '2024', from: 2024, until: 2025 },
    { period: '2021-2024', from: 2021, until: 2025 },
    { period: '2022/2023', from: 2022 + 7 / 12, until: 2023 + 7 / 12 },
    { period: '2024-02', from: 2024 + 1 / 12, until: 2024 + 2 / 12 },
  ])('is $from until $until for $period', ({ period, from, until }) =>
    expect(yearsOf(period)).toEqual({ from, until }),
  );
});
