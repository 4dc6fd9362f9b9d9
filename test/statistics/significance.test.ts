import { describe, expect, it } from 'vitest';
import { percentageFlags } from '../../src/statistics/reliability.ts';
import { benchmarkVerdict, twoLevelVerdict } from '../../src/statistics/significance.ts';

const wijk = { value: 10, lower: 9, upper: 11, benchmark: 10 };

describe('the verdict by an interval', () => {
  it.for([
    { benchmark: 9, polarity: 'neutral', verdict: 'similar' },
    { benchmark: 11, polarity: 'neutral', verdict: 'similar' },
    { benchmark: 8.9, polarity: 'neutral', verdict: 'higher' },
    { benchmark: 11.1, polarity: 'neutral', verdict: 'lower' },
    { benchmark: 8.9, polarity: 'high-favourable', verdict: 'better' },
    { benchmark: 11.1, polarity: 'high-favourable', verdict: 'worse' },
    { benchmark: 8.9, polarity: 'low-favourable', verdict: 'worse' },
    { benchmark: 11.1, polarity: 'low-favourable', verdict: 'better' },
  ] as const)('9 to 11 against $benchmark, $polarity: $verdict', ({ benchmark, polarity, verdict }) =>
    expect(benchmarkVerdict({ ...wijk, benchmark }, polarity)).toBe(verdict),
  );

  it('is none when anything is missing', () => {
    for (const field of ['value', 'lower', 'upper', 'benchmark'])
      expect(benchmarkVerdict({ ...wijk, [field]: undefined }, 'neutral')).toBe('not-compared');
  });

  it('has a stronger name outside the wider interval', () => {
    const wide = { lower: 8, upper: 12 };
    const at = (benchmark: number) => twoLevelVerdict({ ...wijk, benchmark }, wide, 'high-favourable');
    expect([7.9, 8.5, 10, 11.5, 12.1].map(at)).toEqual(['best', 'better', 'similar', 'worse', 'worst']);
    expect(twoLevelVerdict({ ...wijk, benchmark: 20 }, wide, 'neutral')).toBe('lowest');
    expect(twoLevelVerdict(wijk, { lower: undefined, upper: 12 }, 'neutral')).toBe('not-compared');
  });
});

describe('the reliability of a percentage', () => {
  it.for([
    { name: 'fewer than 30 respondents', cases: 14, size: 29, width: 0.02, flags: ['suppress'] },
    { name: 'no cases among enough respondents', cases: 0, size: 30, width: 0.1, flags: ['review-extreme'] },
    { name: 'only cases', cases: 30, size: 30, width: 0.1, flags: ['review-extreme'] },
    { name: 'an interval of 5 points', cases: 1, size: 1000, width: 0.05, flags: [] },
    { name: 'an interval of 30 points', cases: 50, size: 100, width: 0.3, flags: ['suppress'] },
    {
      name: 'an interval of more than 130% of the value',
      cases: 5,
      size: 100,
      width: 0.066,
      flags: ['suppress'],
    },
    {
      name: 'an interval of more than 130% of the rest',
      cases: 95,
      size: 100,
      width: 0.066,
      flags: ['complement-unsure'],
    },
    { name: 'an ordinary percentage', cases: 40, size: 200, width: 0.12, flags: [] },
  ])('with $name: $flags', ({ cases, size, width, flags }) =>
    expect(percentageFlags({ cases, size, lower: 0, upper: width })).toEqual(flags),
  );

  it('counts the effective size when that is smaller', () => {
    const measured = { cases: 40, size: 200, lower: 0.1, upper: 0.22 };
    expect(percentageFlags({ ...measured, effective: 29 })).toEqual(['suppress']);
    expect(percentageFlags({ ...measured, effective: 500 })).toEqual([]);
    expect(percentageFlags({ ...measured, size: 0 })).toBeUndefined();
  });
});
