import type { Basis, Polarity } from './indicator.ts';
import type {
  AbsentReason,
  DeliveredSignificance,
  HiddenReason,
  Measurement,
  ShownValue,
} from './measurement.ts';

/** Whether a difference with the benchmark is demonstrable. Only the first five are the result of a test. */
export type Verdict = Readonly<
  | { kind: 'favourable' | 'unfavourable' | 'higher' | 'lower' | 'not-demonstrable' }
  | { kind: 'not-tested'; reason: NotTestedReason }
  | { kind: 'not-shown'; reason: HiddenReason }
  | { kind: 'no-data'; reason: AbsentReason }
>;
export type NotTestedReason = 'model-estimate' | 'full-count' | 'no-margin' | 'no-benchmark';

export type VerdictInput = Readonly<{
  measurement: Measurement;
  benchmark: Measurement;
  basis: Basis;
  polarity: Polarity;
}>;

/**
 * The first rung that fits of the ladder in statistics.md section 10: hidden or absent, no benchmark,
 * model estimate, delivered significance, full count, and then: does the 95% interval of the wijk contain the
 * benchmark? Bounds included count as containing (the rule of Fingertips).
 */
export function verdictOf(input: VerdictInput, rules: Readonly<{ testModelEstimates: boolean }>): Verdict {
  const { measurement, benchmark, basis, polarity } = input;
  if (measurement.kind === 'hidden') return { kind: 'not-shown', reason: measurement.reason };
  if (measurement.kind === 'absent') return { kind: 'no-data', reason: measurement.reason };
  if (benchmark.kind !== 'value') return { kind: 'not-tested', reason: 'no-benchmark' };
  if (basis === 'model' && !(rules.testModelEstimates && measurement.interval !== undefined))
    return { kind: 'not-tested', reason: 'model-estimate' };
  if (measurement.significance !== undefined) return judge(measurement.significance, polarity);
  if (basis === 'register') return { kind: 'not-tested', reason: 'full-count' };
  const direction = directionOf(measurement, benchmark.value);
  return direction === undefined ? { kind: 'not-tested', reason: 'no-margin' } : judge(direction, polarity);
}

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

function directionOf({ interval }: ShownValue, benchmark: number): DeliveredSignificance | undefined {
  if (interval === undefined) return undefined;
  if (benchmark < interval.lower) return 'higher';
  return benchmark > interval.upper ? 'lower' : 'none';
}

function judge(direction: DeliveredSignificance, polarity: Polarity): Verdict {
  if (direction === 'none') return { kind: 'not-demonstrable' };
  const side = sideOf(direction === 'higher' ? 1 : -1, polarity);
  return { kind: side === 'neutral' ? direction : side };
}
