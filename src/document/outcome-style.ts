import type { Comparison } from '../domain/comparison.ts';
import { differenceOf } from '../domain/parity.ts';
import { isNotable } from '../domain/size.ts';
import { isTested, sideOf } from '../domain/verdict.ts';
import type { Words } from './words/words.ts';

/** The signs: disc for favourable, diamond for unfavourable, tick for little or no judged difference, dash for none. */
export type Sign = 'favourable' | 'unfavourable' | 'tick' | 'none';

/** The shapes of the signs as SVG paths in a square from -1 to 1; the same in charts, tables and keys. */
export const signPaths: Readonly<Record<Sign, string>> = {
  favourable: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z',
  unfavourable: 'M-1.1,0L0,-1.1L1.1,0L0,1.1Z',
  tick: 'M-0.28,-1L0.28,-1L0.28,1L-0.28,1Z',
  none: 'M-0.9,-0.15L0.9,-0.15L0.9,0.15L-0.9,0.15Z',
};

/** A sign as a template draws it; an open one is an outline. */
export type SignView = Readonly<{
  path: string;
  colour: 'favourable' | 'unfavourable' | 'ink';
  open: boolean;
}>;

type Signed = Pick<Outcome, 'sign' | 'tested' | 'estimated'>;

export function signView({ sign, tested, estimated }: Signed): SignView {
  const judged = sign === 'favourable' || sign === 'unfavourable';
  return { path: signPaths[sign], colour: tested && judged ? sign : 'ink', open: judged && estimated };
}

/** A figure on a scale: a disc or diamond, never the tick, which would look like the line of the benchmark. */
export type MarkView = SignView & Readonly<{ small: boolean }>;

export function markView(outcome: Signed): MarkView {
  const { sign, estimated } = outcome;
  const judged = sign === 'favourable' || sign === 'unfavourable';
  const path = signPaths[judged ? sign : 'favourable'];
  return { ...signView(outcome), path, open: estimated, small: !judged };
}

/** The mark of any figure, in the words that tell what it is. */
export function figureMark(estimated: boolean): SignView {
  return markView({ sign: 'tick', tested: false, estimated });
}

export type KeyView = readonly Readonly<{ sign: SignView; words: string }>[];

/** The key of the signs that really occur, in a fixed order and as `view` draws them. */
export function signKey(
  outcomes: readonly Outcome[],
  words: Words,
  view: (outcome: Outcome) => SignView = signView,
): KeyView {
  const signs: readonly Sign[] = ['favourable', 'unfavourable', 'tick', 'none'];
  return signs.flatMap((sign) => {
    const own = outcomes.filter((outcome) => outcome.sign === sign);
    const found = own.find(({ estimated }) => !estimated) ?? own[0];
    if (found === undefined) return [];
    const isTested = sign === 'tick' && found.tested;
    return [{ sign: view(found), words: words.outcome.key[isTested ? 'tickTested' : sign] }];
  });
}

/** How one comparison is shown; chart, sign and words all come from here, so that they cannot disagree. */
export type Outcome = Readonly<{
  sign: Sign;
  /** Colour is earned by a test. */
  tested: boolean;
  /** Estimates are drawn as outlines, also where no colour is. */
  estimated: boolean;
  words: string;
}>;

type Told = Omit<Outcome, 'estimated'>;

/** The outcome of a comparison; an estimate gets a judging sign only when it is `named` as a finding. */
export function outcomeOf(comparison: Comparison, named: boolean, words: Words): Outcome {
  return { ...toldOutcome(comparison, named, words), estimated: comparison.basis === 'model' };
}

function toldOutcome(comparison: Comparison, named: boolean, words: Words): Told {
  const { verdict, measurement } = comparison;
  if (measurement.kind !== 'value') return plain('none', words.missing.short[measurement.reason]);
  if (comparison.benchmark.kind !== 'value') return plain('tick', words.outcome.noComparison);
  if (verdict.kind === 'not-demonstrable')
    return { sign: 'tick', tested: true, words: words.outcome.notDemonstrable };
  return isTested(verdict) ? testedOutcome(comparison, words) : untestedOutcome(comparison, named, words);
}

function plain(sign: Sign, words: string): Told {
  return { sign, tested: false, words };
}

function testedOutcome(comparison: Comparison, { outcome }: Words): Told {
  const { verdict, size, indicator } = comparison;
  const isSmall = size !== undefined && !isNotable(size);
  const direction = outcome.direction(differenceOf(comparison) ?? 0, indicator);
  return verdict.kind === 'favourable' || verdict.kind === 'unfavourable'
    ? { sign: verdict.kind, tested: true, words: outcome.judged(direction, verdict.kind, isSmall) }
    : { sign: 'tick', tested: true, words: outcome.unjudged(direction) };
}

function untestedOutcome({ size, indicator, basis }: Comparison, named: boolean, { outcome }: Words): Told {
  // Without the cases behind it nothing tells whether a ratio of 104 is high.
  if (size === undefined || indicator.kind === 'ratio') return plain('tick', outcome.notTested);
  const direction = outcome.direction(size.difference, indicator);
  if (size.justBelow && basis !== 'register')
    return plain('tick', outcome.justBelow(size.threshold, direction));
  if (!isNotable(size)) return plain('tick', outcome.little);
  // A full count needs no class: the figures themselves are exact.
  if (basis === 'register') return plain('tick', direction);
  const side = named ? sideOf(size.difference, indicator.polarity) : 'neutral';
  const told = outcome.sized(size, direction);
  return side === 'neutral' ? plain('tick', told) : plain(side, outcome.judged(told, side, false));
}
