import { describe, expect, it } from 'vitest';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { percentagesAreNoShares } from '../../src/input/scale-rules.ts';
import { figureOf, indicatorOf, rawDatasetOf, rawOf, regionOf, wijkCode } from '../domain/region.ts';
import { brief, expectFilled, sentence } from '../problems.ts';

function problems(figures: readonly Figure<RawMeasurement>[]) {
  const indicators = [
    indicatorOf(),
    indicatorOf({ id: 'eenzaam' }),
    indicatorOf({ id: 'ses', kind: 'score' }),
  ];
  const found = [...percentagesAreNoShares(rawDatasetOf(regionOf(8), indicators, figures))];
  expectFilled(found);
  return found;
}
const wijken = (
  values: readonly number[],
  changes: Partial<Figure<RawMeasurement>> = {},
): Figure<RawMeasurement>[] =>
  values.map((value, index) =>
    figureOf(rawOf({ value }), { area: wijkCode(index + 1), line: index + 2, ...changes }),
  );
const found = (...figures: Figure<RawMeasurement>[][]): string[] => brief(problems(figures.flat()));

describe('one column of shares among columns of percentages', () => {
  it('is an error for that indicator', () =>
    expect(
      found(wijken([21, 25, 30, 24, 28]), wijken([0.41, 0.44, 0.5, 0.38, 0.46], { indicator: 'eenzaam' })),
    ).toEqual(['cijfers.csv values-look-like-shares eenzaam']));
});

describe('one figure on the other scale', () => {
  it('is an error that names it and its area', () => {
    const [problem] = problems(wijken([21, 25, 0.24, 30]));
    expect(brief(problem ? [problem] : [])).toEqual(['cijfers.csv:4 value-other-scale 0.24']);
    expect(sentence(problem)).toBe(
      `0.24 bij rookt van ${wijkCode(3)} lijkt een deel van één: de andere cijfers zijn ongeveer honderd keer zo hoog.`,
    );
  });

  it('is found in another file and another year too', () => {
    const earlier = wijken([0.22, 0.27], { period: '2020', file: 'oud.csv' });
    expect(found(wijken([21, 25, 24, 30]), earlier)).toEqual([
      'oud.csv:2 value-other-scale 0.22',
      'oud.csv:3 value-other-scale 0.27',
    ]);
  });

  it('is a warning that quotes nothing in a register, where some place may be that low', () => {
    const register = wijken([21, 25, 0.24, 30, 0.27], { basis: 'register' });
    expect(found(register)).toEqual(['cijfers.csv:4 values-other-scale rookt']);
    const [problem] = problems(register);
    expect(problem?.details).toEqual({ count: 2 });
  });

  it.for([
    { name: 'nought', values: [21, 25, 0, 30] },
    { name: 'one that is low, times a hundred no longer among the others', values: [2, 3, 0.8, 4] },
    { name: 'a low one among others that differ much', values: [3, 25, 0.3, 60] },
    { name: 'a low one beside two others', values: [21, 0.24, 30] },
  ])('is none: $name', ({ values }) => expect(found(wijken(values))).toEqual([]));

  it('is none for a score', () =>
    expect(found(wijken([21, 25, 0.24, 30], { indicator: 'ses' }))).toEqual([]));
});
