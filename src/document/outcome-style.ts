import type { Comparison } from '../domain/comparison.ts';
import { isNotable, type Size } from '../domain/size.ts';
import { isTested, sideOf } from '../domain/verdict.ts';
import { formatNumber } from './format-nl.ts';
import { shortMissingWords } from './words-nl.ts';

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

/** The key of the signs, in the order in which it is printed. */
export function signKey(tested: boolean): Readonly<{ sign: SignView; words: string }>[] {
  return [
    { sign: signView({ sign: 'favourable', tested }), words: 'gunstig' },
    { sign: signView({ sign: 'unfavourable', tested }), words: 'ongunstig' },
    {
      sign: signView({ sign: 'tick', tested }),
      words: tested ? 'niet aantoonbaar, of geen oordeel' : 'weinig verschil, of geen oordeel',
    },
    { sign: signView({ sign: 'none', tested }), words: 'geen cijfer' },
  ];
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

function testedOutcome({ verdict, size, indicator }: Comparison): Outcome {
  const small = isNotable(size) || size === undefined ? '' : ', klein';
  const direction = directionWord(size, indicator.kind === 'percentage');
  if (verdict.kind === 'favourable' || verdict.kind === 'unfavourable') {
    const judgement = verdict.kind === 'favourable' ? 'gunstig' : 'ongunstig';
    return { sign: verdict.kind, tested: true, words: `${direction}, ${judgement}${small}` };
  }
  return { sign: 'tick', tested: true, words: `${direction}, geen oordeel` };
}

function untestedOutcome({ size, indicator }: Comparison, named: boolean): Outcome {
  if (size === undefined) return plain('tick', 'niet getoetst');
  if (size.justBelow) return plain('tick', 'net onder de grens');
  if (!isNotable(size)) return plain('tick', 'weinig');
  const side = named ? sideOf(size.difference, indicator.polarity) : 'neutral';
  const direction = `${sizeWords(size)}${directionWord(size, indicator.kind === 'percentage')}`;
  if (side === 'neutral') return plain('tick', direction);
  return plain(side, `${direction}, ${side === 'favourable' ? 'gunstig' : 'ongunstig'}`);
}

/** For figures that were not tested the class is printed, never the difference itself. */
function sizeWords({ class: sizeClass, measure, threshold }: Size): string {
  if (measure === 'deviations') return sizeClass === 'notable' ? 'iets ' : '';
  const classes = { small: '', notable: `${formatNumber(threshold, 0)} tot 5 `, considerable: '5 tot 10 ' };
  return sizeClass === 'large' ? '10 of meer ' : classes[sizeClass];
}

function directionWord(size: Size | undefined, isShare: boolean): string {
  const more = (size?.difference ?? 0) > 0;
  if (isShare) return more ? 'meer' : 'minder';
  return more ? 'hoger' : 'lager';
}
