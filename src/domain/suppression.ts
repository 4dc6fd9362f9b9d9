import { wilsonInterval } from '../statistics/intervals.ts';
import type { Dataset } from './dataset.ts';
import type { Basis, Indicator } from './indicator.ts';
import type { Figure, HiddenReason, Interval, Measurement, RawMeasurement, RawValue } from './measurement.ts';

/** Thresholds of `suppression` in the configuration (statistics.md section 8). */
export type SuppressionRules = Readonly<{
  /** Fewer respondents than this: hidden. */
  minRespondents: number;
  /** Fewer cases or non-cases than this: hidden. */
  minCell: number;
  /** A sensitive sample figure above this percentage, or below 100 minus it: hidden. */
  groupDisclosure: number;
  /** Fewer respondents than this: shown as indicative. */
  indicativeBelow: number;
}>;

/** Replaces every figure that must not be shown by its reason. Nothing after this can see a hidden number. */
export function suppress(
  dataset: Dataset<RawMeasurement>,
  rules: SuppressionRules,
  designEffect: number,
): Dataset<Measurement> {
  const figures = new Map<string, Figure<Measurement>>();
  for (const [key, figure] of dataset.figures) {
    const indicator = dataset.indicators.get(figure.indicator);
    if (indicator === undefined) continue;
    figures.set(key, { ...figure, measurement: show(figure, indicator, { rules, designEffect }) });
  }
  return { ...dataset, figures };
}

type Settings = Readonly<{ rules: SuppressionRules; designEffect: number }>;

function show(figure: Figure<RawMeasurement>, indicator: Indicator, settings: Settings): Measurement {
  const { measurement, basis } = figure;
  if (measurement.kind !== 'value') return measurement;
  const protectedFigure = basis === 'sample' || (basis === 'register' && indicator.sensitive);
  const reason = protectedFigure
    ? hideReason(measurement, indicator, { basis, rules: settings.rules })
    : undefined;
  if (reason !== undefined) return { kind: 'hidden', reason };
  const { value, respondents, significance, provisional, combined } = measurement;
  const indicative =
    basis === 'sample' && respondents !== undefined && respondents < settings.rules.indicativeBelow;
  const interval = intervalOf(measurement, indicator, { basis, designEffect: settings.designEffect });
  return { kind: 'value', value, interval, respondents, indicative, significance, provisional, combined };
}

function hideReason(
  raw: RawValue,
  indicator: Indicator,
  { basis, rules }: Readonly<{ basis: Basis; rules: SuppressionRules }>,
): HiddenReason | undefined {
  if (raw.respondents !== undefined && raw.respondents < rules.minRespondents) return 'few-respondents';
  if (indicator.kind !== 'percentage') return undefined;
  if (fewestPeople(raw) < rules.minCell) return 'few-cases';
  const extreme = raw.value > rules.groupDisclosure || raw.value < 100 - rules.groupDisclosure;
  return basis === 'sample' && indicator.sensitive && extreme ? 'group-disclosure' : undefined;
}

/** The smaller of cases and non-cases, in whole people; infinite when nothing tells. */
function fewestPeople({ value, respondents, cases }: RawValue): number {
  if (respondents === undefined) return cases ?? Infinity;
  const having = cases ?? (value / 100) * respondents;
  return Math.min(Math.round(having), Math.round(respondents - having));
}

/** Delivered bounds first: they hold weighting and design; Wilson from n only for percentages of a sample. */
function intervalOf(
  raw: RawValue,
  indicator: Indicator,
  { basis, designEffect }: Readonly<{ basis: Basis; designEffect: number }>,
): Interval | undefined {
  if (basis === 'register' || raw.combined) return undefined;
  if (raw.bounds !== undefined) return { ...raw.bounds, origin: 'delivered' };
  const size = raw.effectiveRespondents ?? (raw.respondents ?? 0) / designEffect;
  if (basis === 'model' || indicator.kind !== 'percentage') return undefined;
  const bounds = wilsonInterval((raw.value / 100) * size, size);
  return bounds && { lower: bounds.lower * 100, upper: bounds.upper * 100, origin: 'wilson' };
}
