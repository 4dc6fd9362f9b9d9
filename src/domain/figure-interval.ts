import { rateInterval } from '../statistics/count-intervals.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { intervalOfError, meanInterval } from '../statistics/mean-intervals.ts';
import { type Basis, type Indicator, type IndicatorKind, rangeOf } from './indicator.ts';
import type { Interval, RawValue } from './measurement.ts';

/**
 * The 95% interval of a figure: delivered bounds first, because they hold weighting and design; else Wilson for a percentage
 * of a sample, exact or Byar for events, t or z for a mean. None for a stock that was fully counted, for an estimate, for a
 * figure that was combined, and for a mean of which only the number of answers is known. Source: statistics.md section 1.
 */
export function intervalOf(
  raw: RawValue,
  { kind, unit }: Scale,
  { basis, designEffect }: Readonly<{ basis: Basis; designEffect: number }>,
): Interval | undefined {
  if (raw.combined || isStock(basis, kind, raw)) return undefined;
  if (raw.bounds !== undefined) return { ...raw.bounds, origin: 'delivered', size: undefined };
  return basis === 'model' ? undefined : computedInterval(raw, { kind, unit }, designEffect);
}

/** Counted in full and without chance: homes and incomes. A standardised ratio always is about events. */
export function isStock(basis: Basis, kind: IndicatorKind, value: Pick<RawValue, 'cases'>): boolean {
  return basis === 'register' && kind !== 'ratio' && !countsEvents(kind, value);
}

/** Deaths or admissions vary by chance also when all of them are counted. */
function countsEvents(kind: IndicatorKind, { cases }: Pick<RawValue, 'cases'>): boolean {
  return (kind === 'rate' || kind === 'ratio') && cases !== undefined;
}

function computedInterval(raw: RawValue, scale: Scale, designEffect: number): Interval | undefined {
  if (countsEvents(scale.kind, raw)) return eventsInterval(raw);
  if (scale.kind === 'mean' || scale.kind === 'score') return spreadInterval(raw, scale);
  const size = raw.effectiveRespondents ?? (raw.respondents ?? 0) / designEffect;
  return scale.kind === 'percentage' ? percentageInterval(raw.value, size) : undefined;
}

type Scale = Pick<Indicator, 'kind' | 'unit'>;

function percentageInterval(value: number, size: number): Interval | undefined {
  const bounds = wilsonInterval((value / 100) * size, size);
  return bounds && { lower: bounds.lower * 100, upper: bounds.upper * 100, origin: 'wilson', size };
}

/** The limits of the count in the unit of the value; none without events, which leave that unit unknown. */
function eventsInterval({ value, cases = 0 }: RawValue): Interval | undefined {
  const bounds = value > 0 ? rateInterval({ count: cases, denominator: cases / value }) : undefined;
  return bounds && { lower: bounds.lower ?? 0, upper: bounds.upper, origin: 'count', size: undefined };
}

function spreadInterval(raw: RawValue, { kind, unit }: Scale): Interval | undefined {
  const { value: mean, deviation, standardError, respondents: size } = raw;
  const ofDeviation =
    deviation !== undefined && size !== undefined && meanInterval({ mean, deviation, size });
  const bounds = standardError === undefined ? ofDeviation : intervalOfError(mean, standardError);
  if (!bounds) return undefined;
  const [lowest, highest] = rangeOf(kind, unit);
  return {
    ...{ lower: Math.max(lowest, bounds.lower), upper: Math.min(highest, bounds.upper) },
    ...{ origin: 'mean', size: undefined },
  };
}
