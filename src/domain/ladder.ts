import type { Evidence, Rung } from './evidence.ts';
import { isStock } from './figure-interval.ts';
import type { Basis, IndicatorKind, Polarity } from './indicator.ts';
import { byInterval, type Tested } from './interval-test.ts';
import type { IntervalOrigin, Measurement, ShownValue } from './measurement.ts';
import { parityOf } from './parity.ts';
import { byCounts } from './rest-test.ts';
import { judge, type NotTestedReason, type Verdict } from './verdict.ts';

export type LadderInput = Readonly<{
  measurement: Measurement;
  benchmark: Measurement;
  basis: Basis;
  polarity: Polarity;
  kind: IndicatorKind;
  /** Share (0-1) of the people of the benchmark area who live in the wijk; undefined when not known. */
  share: number | undefined;
}>;

/**
 * The first step that fits of the ladder in statistics.md section 10: hidden or absent, no benchmark, model estimate, test
 * of the source, full count, delivered bounds, the wijk against the rest, and then the interval that follows from
 * answers, events or spread. Estimates come before a test of the source: a document never says in one block that figures
 * are not tested and in the next line that one was.
 */
export function assess(input: LadderInput, rules: Readonly<{ testModelEstimates: boolean }>): Evidence {
  const { measurement, benchmark, share } = input;
  if (measurement.kind === 'hidden')
    return untested('no-figure', { kind: 'not-shown', reason: measurement.reason }, share);
  if (measurement.kind === 'absent')
    return untested('no-figure', { kind: 'no-data', reason: measurement.reason }, share);
  if (benchmark.kind !== 'value') return notTested('no-benchmark', 'no-benchmark', share);
  return assessValues(input, { own: measurement, benchmark }, rules);
}

const noTest = { method: undefined, z: undefined, p: undefined, difference: undefined, borderline: false };

function untested(rung: Rung, verdict: Verdict, share: number | undefined): Evidence {
  return { ...noTest, verdict, rung, share };
}

function notTested(rung: Rung, reason: NotTestedReason, share: number | undefined): Evidence {
  return untested(rung, { kind: 'not-tested', reason }, share);
}

type Values = Readonly<{ own: ShownValue; benchmark: ShownValue }>;

function assessValues(
  { basis, kind, polarity, share }: LadderInput,
  values: Values,
  rules: Readonly<{ testModelEstimates: boolean }>,
): Evidence {
  const { own } = values;
  if (basis === 'model' && !(rules.testModelEstimates && own.interval !== undefined))
    return notTested('model', 'model-estimate', share);
  if (own.significance !== undefined)
    return { ...untested('source-test', judge(own.significance, polarity), share), method: 'source' };
  if (isStock(basis, kind, own)) return notTested('full-count', 'full-count', share);
  const tested = testOf(values, kind, share);
  if (tested !== undefined) {
    const { direction, ...found } = tested;
    return { ...found, verdict: judge(direction, polarity), share };
  }
  return notTested('nothing', kind === 'mean' || kind === 'score' ? 'no-spread' : 'no-margin', share);
}

function testOf(
  { own, benchmark }: Values,
  kind: IndicatorKind,
  share: number | undefined,
): (Tested & Readonly<{ rung: Rung }>) | undefined {
  const { interval } = own;
  const rest =
    kind === 'percentage' && interval?.origin !== 'delivered' ? byCounts(own, benchmark) : undefined;
  if (rest !== undefined) return { ...rest, rung: 'rest' };
  if (interval === undefined) return undefined;
  const rung = rungOf[interval.origin];
  const tested = { own: { ...own, interval }, share };
  if (kind !== 'ratio') return { ...byInterval({ ...tested, benchmark }), rung };
  const parity = { ...benchmark, value: parityOf(own), interval: undefined };
  return { ...byInterval({ ...tested, benchmark: parity }), method: 'interval-expected', rung };
}

const rungOf: Readonly<Record<IntervalOrigin, Rung>> = {
  delivered: 'bounds',
  weighted: 'bounds',
  wilson: 'proportion',
  count: 'events',
  mean: 'mean',
};
