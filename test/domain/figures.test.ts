import { describe, expect, it } from 'vitest';
import { figureKey, figuresFrom, figuresThrough } from '../../src/domain/figures.ts';
import { figureOf, rawOf } from './region.ts';

const one = figureOf(rawOf(), { area: 'WK990101' });
const two = figureOf(rawOf(), { area: 'WK990102' });
const later = figureOf(rawOf(), { area: 'WK990101', period: '2025' });

describe('figures', () => {
  const figures = figuresFrom([one, later, two, { ...one, line: 9 }]);

  it('are found by what they are about and by its key; of two about the same the first stays', () => {
    expect(figures.find({ ...one })).toBe(one);
    expect(figures.get(figureKey(later))).toBe(later);
    expect(figures.find({ ...one, group: '65+' })).toBeUndefined();
    expect(figures.values()).toEqual([one, later, two]);
  });

  it('stand together by indicator, period and target group', () => {
    const areas = figures.seriesOf(one.indicator).map(({ period, byArea }) => [period, [...byArea.keys()]]);
    expect(areas).toEqual([
      [one.period, ['WK990101', 'WK990102']],
      ['2025', ['WK990101']],
    ]);
  });

  it('seen through something else are made once, and left out where nothing is made', () => {
    let made = 0;
    const seen = figuresThrough(figures, (figure) => {
      made += 1;
      return figure.period === '2025' ? undefined : { ...figure, measurement: figure.area };
    });
    expect(seen.find(one)?.measurement).toBe('WK990101');
    expect(seen.find(one)).toBe(seen.get(figureKey(one)));
    expect(made).toBe(1);
    expect(seen.values().map(({ measurement }) => measurement)).toEqual(['WK990101', 'WK990102']);
  });
});
