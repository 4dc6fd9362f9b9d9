import type { Polarity } from './indicator.ts';
import type { AbsentReason, DeliveredSignificance, HiddenReason } from './measurement.ts';

/** Whether a difference with the benchmark is demonstrable. Only the first five are the result of a test. */
export type Verdict = Readonly<
  | { kind: 'favourable' | 'unfavourable' | 'higher' | 'lower' | 'not-demonstrable' }
  | { kind: 'not-tested'; reason: NotTestedReason }
  | { kind: 'not-shown'; reason: HiddenReason }
  | { kind: 'no-data'; reason: AbsentReason }
>;
export type NotTestedReason = 'model-estimate' | 'full-count' | 'no-margin' | 'no-spread' | 'no-benchmark';

/** True for the verdicts that are the outcome of a test; only these may have a colour. */
export function isTested({ kind }: Verdict): boolean {
  return kind !== 'not-tested' && kind !== 'not-shown' && kind !== 'no-data';
}

/** True when a test demonstrated a difference. */
export function isDemonstrable(verdict: Verdict): boolean {
  return isTested(verdict) && verdict.kind !== 'not-demonstrable';
}

/** Which side a difference is on; neutral indicators have no side. */
export function sideOf(difference: number, polarity: Polarity): 'favourable' | 'unfavourable' | 'neutral' {
  if (polarity === 'neutral' || difference === 0) return 'neutral';
  return difference > 0 === (polarity === 'high-favourable') ? 'favourable' : 'unfavourable';
}

/** A two-sided test at 95%: which way a difference goes that is not chance, by its sign. */
export function directionOf(sign: number, p: number): DeliveredSignificance {
  if (p >= 0.05 || sign === 0) return 'none';
  return sign > 0 ? 'higher' : 'lower';
}

/** What a test found, in terms of the polarity of the figure. */
export function judge(direction: DeliveredSignificance, polarity: Polarity): Verdict {
  if (direction === 'none') return { kind: 'not-demonstrable' };
  const side = sideOf(direction === 'higher' ? 1 : -1, polarity);
  return { kind: side === 'neutral' ? direction : side };
}
