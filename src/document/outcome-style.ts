import type { Comparison } from '../domain/comparison.ts';
import { differenceOf } from '../domain/parity.ts';
import { isNotable, type Size } from '../domain/size.ts';
import { isTested, sideOf } from '../domain/verdict.ts';
import { formatNumber } from './format-nl.ts';
import { directionWord, shortMissingWords } from './words-nl.ts';

/** The signs: disc for favourable, diamond for unfavourable, tick for little or no judged difference, dash for none. */
export type Sign = 'favourable' | 'unfavourable' | 'tick' | 'none';

/** The shapes of the signs as SVG paths in a square from -1 to 1; the same in charts, tables and keys. */
export const signPaths: Readonly<Record<Sign, string>> = {
  favourable: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z',
  unfavourable: 'M-1.1,0L0,-1.1L1.1,0L0,1.1Z',
  tick: 'M-0.28,-1L0.28,-1L0.28,1L-0.28,1Z',
  none: 'M-0.9,-0.15L0.9,-0.15L0.9,0.15L-0.9,0.15Z',
};

/** A sign as a template draws it. */
export type SignView = Readonly<{ path: string; colour: 'favourable' | 'unfavourable' | 'ink' }>;

export function signView({ sign, tested }: Pick<Outcome, 'sign' | 'tested'>): SignView {
  const judged = sign === 'favourable' || sign === 'unfavourable';
  return { path: signPaths[sign], colour: tested && judged ? sign : 'ink' };
}

export type KeyView = readonly Readonly<{ sign: SignView; words: string }>[];

const keyWords: Readonly<Record<Sign, string>> = {
  favourable: 'gunstig',
  unfavourable: 'ongunstig',
  tick: 'weinig verschil of geen oordeel',
  none: 'geen cijfer',
};

/** The key of the signs that really occur, in a fixed order. */
export function signKey(outcomes: readonly Outcome[]): KeyView {
  const signs: readonly Sign[] = ['favourable', 'unfavourable', 'tick', 'none'];
  return signs.flatMap((sign) => {
    const found = outcomes.find((outcome) => outcome.sign === sign);
    if (found === undefined) return [];
    const words = sign === 'tick' && found.tested ? 'niet aantoonbaar, of geen oordeel' : keyWords[sign];
    return [{ sign: signView(found), words }];
  });
}

/** How one comparison is shown; chart, sign and words all come from here, so that they cannot disagree. */
export type Outcome = Readonly<{
  sign: Sign;
  /** Colour is earned by a test. */
  tested: boolean;
  words: string;
}>;

/** The outcome of a comparison; an estimate gets a judging sign only when it is `named` as a finding. */
export function outcomeOf(comparison: Comparison, named: boolean): Outcome {
  const { verdict, measurement } = comparison;
  if (measurement.kind !== 'value') return plain('none', shortMissingWords[measurement.reason]);
  if (comparison.benchmark.kind !== 'value') return plain('tick', 'geen vergelijking');
  if (verdict.kind === 'not-demonstrable') return { sign: 'tick', tested: true, words: 'niet aantoonbaar' };
  return isTested(verdict) ? testedOutcome(comparison) : untestedOutcome(comparison, named);
}

function plain(sign: Sign, words: string): Outcome {
  return { sign, tested: false, words };
}

function testedOutcome(comparison: Comparison): Outcome {
  const { verdict, size, indicator } = comparison;
  const small = isNotable(size) || size === undefined ? '' : ', klein';
  const direction = directionWord(differenceOf(comparison) ?? 0, indicator);
  if (verdict.kind === 'favourable' || verdict.kind === 'unfavourable') {
    const judgement = verdict.kind === 'favourable' ? 'gunstig' : 'ongunstig';
    return { sign: verdict.kind, tested: true, words: `${direction}, ${judgement}${small}` };
  }
  return { sign: 'tick', tested: true, words: `${direction}, geen oordeel` };
}

function untestedOutcome({ size, indicator, basis }: Comparison, named: boolean): Outcome {
  // Without the cases behind it nothing tells whether a ratio of 104 is high.
  if (size === undefined || indicator.kind === 'ratio') return plain('tick', 'niet getoetst');
  const direction = directionWord(size.difference, indicator);
  if (size.justBelow && basis !== 'register')
    return plain('tick', `net geen ${formatNumber(size.threshold, 0)} ${direction}`);
  if (!isNotable(size)) return plain('tick', 'weinig verschil');
  // A full count needs no class: the figures themselves are exact.
  if (basis === 'register') return plain('tick', direction);
  const side = named ? sideOf(size.difference, indicator.polarity) : 'neutral';
  const words = `${sizeWords(size)}${direction}`;
  if (side === 'neutral') return plain('tick', words);
  return plain(side, `${words}, ${side === 'favourable' ? 'gunstig' : 'ongunstig'}`);
}

/** For figures that were not tested the class is printed, never the difference itself. */
function sizeWords({ class: sizeClass, measure, threshold }: Size): string {
  if (measure === 'deviations') return sizeClass === 'notable' ? 'iets ' : '';
  const classes = { small: '', notable: `${formatNumber(threshold, 0)} tot 5 `, considerable: '5 tot 10 ' };
  return sizeClass === 'large' ? 'minstens 10 ' : classes[sizeClass];
}
