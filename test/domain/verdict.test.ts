import { describe, expect, it } from 'vitest';
import type { Basis, Polarity } from '../../src/domain/indicator.ts';
import { assess } from '../../src/domain/ladder.ts';
import type { Measurement, ShownValue } from '../../src/domain/measurement.ts';
import { isDemonstrable, isTested, sideOf, type Verdict } from '../../src/domain/verdict.ts';
import { shownOf } from './region.ts';

const benchmark = shownOf({ value: 20 });
const between = (lower: number, upper: number): ShownValue =>
  shownOf({ value: (lower + upper) / 2, interval: { lower, upper, origin: 'delivered', size: undefined } });

type Case = Readonly<{
  measurement: Measurement;
  benchmark?: Measurement;
  basis?: Basis;
  polarity?: Polarity;
  testModelEstimates?: boolean;
}>;

function verdict({ testModelEstimates = false, ...input }: Case): Verdict {
  const usual = { kind: 'percentage', share: undefined } as const;
  return assess(
    { benchmark, basis: 'sample', polarity: 'low-favourable', ...usual, ...input },
    { testModelEstimates },
  ).verdict;
}

describe('the ladder stops at the first rung that fits:', () => {
  const delivered = shownOf({ value: 26, significance: 'higher' });

  it.for([
    {
      name: 'a hidden figure, whatever else there is',
      measurement: { kind: 'hidden', reason: 'few-cases' } as const,
      expected: { kind: 'not-shown', reason: 'few-cases' },
    },
    {
      name: 'no figure',
      measurement: { kind: 'absent', reason: 'not-measured' } as const,
      expected: { kind: 'no-data', reason: 'not-measured' },
    },
    {
      name: 'no benchmark',
      measurement: delivered,
      benchmark: { kind: 'absent', reason: 'missing' } as const,
      expected: { kind: 'not-tested', reason: 'no-benchmark' },
    },
    {
      name: 'a hidden benchmark',
      measurement: between(25, 30),
      benchmark: { kind: 'hidden', reason: 'source' } as const,
      expected: { kind: 'not-tested', reason: 'no-benchmark' },
    },
    {
      name: 'a test of the source, before the interval',
      measurement: shownOf({ ...between(25, 30), significance: 'none' }),
      expected: { kind: 'not-demonstrable' },
    },
    {
      name: 'a test of the source on a register',
      measurement: delivered,
      basis: 'register' as const,
      expected: { kind: 'unfavourable' },
    },
    {
      name: 'a register, of which the difference is a fact',
      measurement: between(25, 30),
      basis: 'register' as const,
      expected: { kind: 'not-tested', reason: 'full-count' },
    },
    {
      name: 'an interval',
      measurement: between(25, 30),
      expected: { kind: 'unfavourable' },
    },
    {
      name: 'no margin',
      measurement: shownOf({ value: 60 }),
      expected: { kind: 'not-tested', reason: 'no-margin' },
    },
  ])('$name', ({ expected, ...input }) => expect(verdict(input)).toEqual(expected));
});

describe('a model estimate', () => {
  const estimate = { kind: 'not-tested', reason: 'model-estimate' };
  const judged = shownOf({ value: 40, significance: 'higher' });

  it.for([
    { name: 'without bounds', measurement: shownOf({ value: 60 }), asked: true, expected: estimate },
    { name: 'with bounds', measurement: between(25, 30), asked: false, expected: estimate },
    { name: 'that the source tested', measurement: judged, asked: false, expected: estimate },
    { name: 'with bounds', measurement: between(25, 30), asked: true, expected: { kind: 'unfavourable' } },
  ])('$name, when tests are asked for: $asked, is $expected.kind', ({ measurement, asked, expected }) =>
    expect(verdict({ measurement, basis: 'model', testModelEstimates: asked })).toEqual(expected),
  );
});

describe('the interval of the wijk against a benchmark of 20', () => {
  it.for([
    { lower: 21, upper: 30, low: 'unfavourable', high: 'favourable', neutral: 'higher' },
    { lower: 10, upper: 19, low: 'favourable', high: 'unfavourable', neutral: 'lower' },
    { lower: 20.001, upper: 30, low: 'unfavourable', high: 'favourable', neutral: 'higher' },
    { lower: 15, upper: 25, low: 'not-demonstrable', high: 'not-demonstrable', neutral: 'not-demonstrable' },
    { lower: 20, upper: 30, low: 'not-demonstrable', high: 'not-demonstrable', neutral: 'not-demonstrable' },
    { lower: 10, upper: 20, low: 'not-demonstrable', high: 'not-demonstrable', neutral: 'not-demonstrable' },
  ])('from $lower to $upper is $low, $high when high is favourable, else $neutral', (one) => {
    const measurement = between(one.lower, one.upper);
    const kinds = (['low-favourable', 'high-favourable', 'neutral'] as const).map(
      (polarity) => verdict({ measurement, polarity }).kind,
    );
    expect(kinds).toEqual([one.low, one.high, one.neutral]);
  });
});

describe('a test of the source', () => {
  it.for([
    { significance: 'higher', polarity: 'low-favourable', kind: 'unfavourable' },
    { significance: 'lower', polarity: 'low-favourable', kind: 'favourable' },
    { significance: 'higher', polarity: 'high-favourable', kind: 'favourable' },
    { significance: 'lower', polarity: 'high-favourable', kind: 'unfavourable' },
    { significance: 'higher', polarity: 'neutral', kind: 'higher' },
    { significance: 'none', polarity: 'neutral', kind: 'not-demonstrable' },
  ] as const)('"$significance" of a figure that is $polarity is $kind', ({ significance, polarity, kind }) =>
    expect(verdict({ measurement: shownOf({ significance }), polarity })).toEqual({ kind }),
  );
});

describe('only a test', () => {
  it.for([
    { one: { kind: 'favourable' }, tested: true, demonstrable: true },
    { one: { kind: 'lower' }, tested: true, demonstrable: true },
    { one: { kind: 'not-demonstrable' }, tested: true, demonstrable: false },
    { one: { kind: 'not-tested', reason: 'full-count' }, tested: false, demonstrable: false },
    { one: { kind: 'not-shown', reason: 'few-cases' }, tested: false, demonstrable: false },
    { one: { kind: 'no-data', reason: 'missing' }, tested: false, demonstrable: false },
  ] as const)('can demonstrate: $one.kind', ({ one, tested, demonstrable }) => {
    expect([isTested(one), isDemonstrable(one)]).toEqual([tested, demonstrable]);
  });
});

it('no difference, and no difference of a neutral figure, is on a side', () => {
  expect([sideOf(0, 'low-favourable'), sideOf(-3, 'neutral')]).toEqual(['neutral', 'neutral']);
  expect([sideOf(-3, 'low-favourable'), sideOf(-3, 'high-favourable')]).toEqual([
    'favourable',
    'unfavourable',
  ]);
});
