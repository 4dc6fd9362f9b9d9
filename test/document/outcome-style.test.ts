import { describe, expect, it } from 'vitest';
import { markView, outcomeOf, type Sign, signPaths, signView } from '../../src/document/outcome-style.ts';
import { nl } from '../../src/document/words/nl.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Polarity } from '../../src/domain/indicator.ts';
import type { Size } from '../../src/domain/size.ts';
import { isTested, type Verdict } from '../../src/domain/verdict.ts';
import { example, inputFor } from '../example.ts';

const input = inputFor(await example(), 'WK980102');
const [base] = input.profile.comparisons.filter(({ indicator }) => indicator.id === 'eenzaam');
if (base === undefined) throw new Error('the example has no figure for eenzaam');

const verdicts: readonly Verdict[] = [
  { kind: 'favourable' },
  { kind: 'unfavourable' },
  { kind: 'higher' },
  { kind: 'lower' },
  { kind: 'not-demonstrable' },
  { kind: 'not-tested', reason: 'model-estimate' },
  { kind: 'not-tested', reason: 'full-count' },
  { kind: 'not-tested', reason: 'no-margin' },
];
const sizes: readonly Size['class'][] = ['small', 'notable', 'considerable', 'large'];
const polarities: readonly Polarity[] = ['high-favourable', 'low-favourable', 'neutral'];

function comparison(verdict: Verdict, size: Size['class'], polarity: Polarity): Comparison {
  const indicator = { ...(base as Comparison).indicator, polarity };
  const difference = {
    class: size,
    difference: 4,
    measure: 'points',
    threshold: 3,
    justBelow: false,
  } as const;
  return { ...(base as Comparison), indicator, verdict, size: difference };
}

describe('the outcome that is shown', () => {
  const all = verdicts.flatMap((verdict) =>
    sizes.flatMap((size) => polarities.map((polarity) => ({ verdict, size, polarity }))),
  );

  it('has a verdict colour only for tested differences', () => {
    for (const { verdict, size, polarity } of all) {
      const outcome = outcomeOf(comparison(verdict, size, polarity), true, nl);
      const coloured = signView(outcome).colour !== 'ink';
      expect(coloured).toBe(verdict.kind === 'favourable' || verdict.kind === 'unfavourable');
      expect(outcome.tested).toBe(isTested(verdict));
    }
  });

  it('never says that figures are equal or average, and never puts a sign before a number', () => {
    for (const { verdict, size, polarity } of all)
      expect(outcomeOf(comparison(verdict, size, polarity), false, nl).words).not.toMatch(
        /gelijk|gemiddeld|hetzelfde|[-+−]\d/,
      );
  });

  it('judges an estimate only when it is named as a finding', () => {
    const untested = { kind: 'not-tested', reason: 'model-estimate' } as const;
    const estimate = { ...comparison(untested, 'notable', 'low-favourable'), basis: 'model' } as const;
    expect(outcomeOf(estimate, false, nl)).toEqual({
      sign: 'tick',
      tested: false,
      estimated: true,
      words: '3 tot 5 meer',
    });
    expect(outcomeOf(estimate, true, nl)).toEqual({
      sign: 'unfavourable',
      tested: false,
      estimated: true,
      words: '3 tot 5 meer, ongunstig',
    });
  });

  it('says of a demonstrable but small difference that it is small', () =>
    expect(outcomeOf(comparison({ kind: 'favourable' }, 'small', 'high-favourable'), false, nl).words).toBe(
      'meer, gunstig, klein',
    ));

  it.for([
    { measurement: { kind: 'hidden', reason: 'few-respondents' }, words: 'te weinig antwoorden' },
    { measurement: { kind: 'hidden', reason: 'source' }, words: 'niet gegeven' },
    { measurement: { kind: 'absent', reason: 'missing' }, words: 'geen cijfer' },
    { measurement: { kind: 'absent', reason: 'not-measured' }, words: 'niet gemeten' },
    { measurement: { kind: 'absent', reason: 'not-applicable' }, words: 'niet van toepassing' },
  ] as const)('says “$words” for $measurement.kind, $measurement.reason', ({ measurement, words }) => {
    const outcome = outcomeOf({ ...(base as Comparison), measurement }, false, nl);
    expect(outcome).toEqual({ sign: 'none', tested: false, estimated: false, words });
  });
});

it('goes the way of the figures, also when too few wijken tell how large a difference is', () => {
  const at = (value: number): Comparison => {
    const { measurement, benchmark, ...rest } = base;
    if (measurement.kind !== 'value' || benchmark.kind !== 'value') throw new Error('two figures');
    const figures = { measurement: { ...measurement, value }, benchmark: { ...benchmark, value: 7 } };
    const indicator = { ...rest.indicator, kind: 'score', polarity: 'high-favourable' } as const;
    const verdict = { kind: value > 7 ? 'favourable' : 'unfavourable' } as const;
    return { ...rest, ...figures, indicator, verdict, size: undefined };
  };
  expect([7.4, 6.6].map((value) => outcomeOf(at(value), true, nl).words)).toEqual([
    'hoger, gunstig',
    'lager, ongunstig',
  ]);
});

describe('the mark of a figure on a scale', () => {
  const outcome = { sign: 'tick', tested: false, estimated: true } as const;

  it('is never a tick, which would look like the line of the benchmark', () =>
    expect(markView(outcome).path).toBe(signPaths.favourable));

  it('is filled for what was measured and open for what was estimated, with or without a judgement', () => {
    const open = (sign: Sign, estimated: boolean): boolean =>
      markView({ sign, tested: false, estimated }).open;
    for (const sign of ['favourable', 'unfavourable', 'tick'] as const)
      expect([open(sign, false), open(sign, true)]).toEqual([false, true]);
  });
});
