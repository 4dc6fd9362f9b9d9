import { partsIn, peopleOfGroup } from './area.ts';
import type { Dataset } from './dataset.ts';
import { intervalOf } from './figure-interval.ts';
import { figureKey, figuresThrough } from './figures.ts';
import type { Indicator } from './indicator.ts';
import type {
  Figure,
  FigureKey,
  HiddenReason,
  Measurement,
  RawMeasurement,
  RawValue,
} from './measurement.ts';
import {
  cautionsOf,
  hideReason,
  isProtected,
  type Judged,
  type SuppressionRules,
} from './primary-suppression.ts';
import type { Relation, RelationKind } from './relation.ts';
import { type DisclosingTotal, secondarySuppression } from './secondary-suppression.ts';

export type { SuppressionRules } from './primary-suppression.ts';

/** Which figure is not shown and why, without any number. */
export type SuppressionRecord = FigureKey &
  Readonly<{
    reason: HiddenReason;
    /** For `secondary`: from which relation another hidden figure would follow. */
    because: Readonly<{ kind: RelationKind; of: string }> | undefined;
  }>;

export type Suppression = Readonly<{
  /** What may be shown. Nothing after this can see a hidden number. */
  dataset: Dataset<Measurement>;
  records: readonly SuppressionRecord[];
  /** Given totals from which a hidden figure follows; nothing may be published before they are gone. */
  disclosing: readonly DisclosingTotal[];
}>;

/** Replaces every figure that must not be shown by its reason: first by itself, then for the sake of others. */
export function suppress(
  dataset: Dataset<RawMeasurement>,
  rules: SuppressionRules,
  designEffect: number,
): Suppression {
  const reasons = new Map<Figure<RawMeasurement>, HiddenReason>();
  const primary = new Map<string, HiddenReason>();
  const settings = { dataset, rules, designEffect };
  for (const figure of dataset.figures.values()) {
    const reason = ownReason(figure, settings);
    if (reason === undefined) continue;
    reasons.set(figure, reason);
    primary.set(figureKey(figure), reason);
  }
  const { hidden, disclosing } = secondarySuppression(dataset, primary, rules);
  for (const key of hidden.keys()) {
    const figure = dataset.figures.get(key);
    if (figure !== undefined) reasons.set(figure, 'secondary');
  }
  const figures = figuresThrough(dataset.figures, (figure): Figure<Measurement> | undefined => {
    const reason = reasons.get(figure);
    if (reason === undefined) return shownFigure(figure, settings);
    return withMeasurement<Measurement>(figure, { kind: 'hidden', reason });
  });
  return { dataset: { ...dataset, figures }, records: recordsOf(dataset, reasons, hidden), disclosing };
}

/** The same figure with another measurement; written out, because there may be a million. */
function withMeasurement<M>(figure: Figure<unknown>, measurement: M): Figure<M> {
  const { area, indicator, period, group, basis, source, file, line } = figure;
  return { area, indicator, period, group, measurement, basis, source, file, line };
}

/** What documents do not show; buurten and the parts of a composed area are in none. */
function recordsOf(
  { areas, figures }: Dataset<RawMeasurement>,
  reasons: ReadonlyMap<Figure<RawMeasurement>, HiddenReason>,
  secondary: ReadonlyMap<string, Relation>,
): SuppressionRecord[] {
  const parts = partsIn(areas);
  return figures.values().flatMap((figure) => {
    const { area, indicator, period, group } = figure;
    const reason = reasons.get(figure);
    if (reason === undefined) return [];
    if (areas.get(area)?.level === 'buurt' || parts.has(area)) return [];
    const relation = secondary.get(figureKey(figure));
    const because = relation && { kind: relation.kind, of: relation.of };
    return [{ area, indicator, period, group, reason, because }];
  });
}

type Settings = Readonly<{
  dataset: Dataset<RawMeasurement>;
  rules: SuppressionRules;
  designEffect: number;
}>;

/** Why a figure must not be shown by itself, its source included; undefined when it may. */
function ownReason(figure: Figure<RawMeasurement>, settings: Settings): HiddenReason | undefined {
  const { measurement } = figure;
  if (measurement.kind === 'hidden') return measurement.reason;
  const { dataset, rules } = settings;
  const indicator = dataset.indicators.get(figure.indicator);
  if (measurement.kind === 'absent' || indicator === undefined || !isProtected(figure, indicator))
    return undefined;
  const judged = judge(figure, measurement, indicator, settings);
  const own = hideReason(measurement, judged, rules);
  if (own !== undefined) return own;
  return partsOf(dataset, figure)
    .map((one) => hideReason(one.measurement, judged, rules))
    .find((found) => found !== undefined);
}

function judge(
  { basis, area, group }: Figure<RawMeasurement>,
  measurement: RawValue,
  indicator: Indicator,
  { dataset, designEffect }: Settings,
): Judged {
  const interval = intervalOf(measurement, indicator, { basis, designEffect });
  // A register counts all people of the group, and everybody knows how many they are.
  const own = basis === 'register' ? dataset.areas.get(area) : undefined;
  return { indicator, basis, interval, people: own && peopleOfGroup(own, group) };
}

/** A figure that may be shown; undefined for one of an indicator that no catalogue has. */
function shownFigure(figure: Figure<RawMeasurement>, settings: Settings): Figure<Measurement> | undefined {
  const { measurement } = figure;
  const indicator = settings.dataset.indicators.get(figure.indicator);
  if (indicator === undefined) return undefined;
  if (measurement.kind !== 'value') return withMeasurement(figure, measurement);
  const judged = judge(figure, measurement, indicator, settings);
  const { value, respondents, cases, expected, weighted, rounding } = measurement;
  const { significance, provisional, combined } = measurement;
  const { indicative, wideMargin } = cautionsOf(measurement, judged, settings.rules);
  return withMeasurement(figure, {
    ...{ kind: 'value', value, interval: judged.interval, respondents, cases, expected, weighted, rounding },
    ...{ indicative, wideMargin, significance, provisional, combined },
  });
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
  return codes.flatMap((area) => dataset.figures.find({ ...figure, area }) ?? []);
}
