import { type Dataset, figureKey } from './dataset.ts';
import { intervalOf } from './figure-interval.ts';
import type { Basis, Indicator } from './indicator.ts';
import type { Figure, HiddenReason, Measurement, RawMeasurement, RawValue } from './measurement.ts';

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
    figures.set(key, { ...figure, measurement: show(dataset, figure, { indicator, rules, designEffect }) });
  }
  return { ...dataset, figures };
}

type Settings = Readonly<{ indicator: Indicator; rules: SuppressionRules; designEffect: number }>;

function show(
  dataset: Dataset<RawMeasurement>,
  figure: Figure<RawMeasurement>,
  { indicator, rules, designEffect }: Settings,
): Measurement {
  const { measurement, basis } = figure;
  if (measurement.kind !== 'value') return measurement;
  const protectedFigure = basis === 'sample' || (basis === 'register' && indicator.sensitive);
  const reason = protectedFigure
    ? [figure, ...partsOf(dataset, figure)]
        .map((one) => hideReason(one.measurement, indicator, { basis, rules }))
        .find((found) => found !== undefined)
    : undefined;
  if (reason !== undefined) return { kind: 'hidden', reason };
  const { value, respondents, cases, expected, weighted, rounding } = measurement;
  const { significance, provisional, combined } = measurement;
  const indicative = basis === 'sample' && respondents !== undefined && respondents < rules.indicativeBelow;
  const interval = intervalOf(measurement, indicator, { basis, designEffect });
  return {
    ...{ kind: 'value', value, interval, respondents, cases, expected, weighted, rounding },
    ...{ indicative, significance, provisional, combined },
  };
}

/**
 * The figures that one was combined from, when not all of them tell their respondents: the sum then tells nothing of the
 * whole, so that each of them must be one that may be shown.
 */
function partsOf(dataset: Dataset<RawMeasurement>, figure: Figure<RawMeasurement>): Figure<RawMeasurement>[] {
  const { measurement } = figure;
  if (measurement.kind !== 'value' || !measurement.combined) return [];
  if (measurement.respondents !== undefined) return [];
  const codes = dataset.areas.get(figure.area)?.madeOf ?? [];
  return codes.flatMap((area) => dataset.figures.get(figureKey({ ...figure, area })) ?? []);
}

function hideReason(
  raw: RawMeasurement,
  indicator: Indicator,
  { basis, rules }: Readonly<{ basis: Basis; rules: SuppressionRules }>,
): HiddenReason | undefined {
  if (raw.kind !== 'value') return undefined;
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
