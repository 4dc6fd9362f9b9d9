import { partsIn, peopleOfGroup } from './area.ts';
import { type Dataset, figureKey } from './dataset.ts';
import { intervalOf } from './figure-interval.ts';
import { figuresFrom } from './figures.ts';
import type {
  Absent,
  Figure,
  FigureKey,
  Hidden,
  HiddenReason,
  Measurement,
  RawMeasurement,
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
  const primary = new Map<string, HiddenReason>();
  const known = dataset.figures.values().filter(({ indicator }) => dataset.indicators.has(indicator));
  const shownAlone = known.map((figure) => {
    const shown = shownByItself(dataset, figure, rules, designEffect);
    if (shown.measurement.kind === 'hidden') primary.set(figureKey(figure), shown.measurement.reason);
    return shown;
  });
  const { hidden, disclosing } = secondarySuppression(dataset, primary, rules);
  const forOthers = new Set([...hidden.keys()].map((key) => dataset.figures.get(key)));
  const shown = shownAlone.map((figure, index) =>
    forOthers.has(known[index]) ? withMeasurement(figure, secondary) : figure,
  );
  const safe = { ...dataset, figures: figuresFrom(shown) };
  return { dataset: safe, records: recordsOf(safe, hidden), disclosing };
}

const secondary: Measurement = { kind: 'hidden', reason: 'secondary' };
const unknown: Measurement = { kind: 'absent', reason: 'missing' };

/** The same figure with another measurement; written out, because there may be a million. */
function withMeasurement<M>(figure: Figure<unknown>, measurement: M): Figure<M> {
  const { area, indicator, period, group, basis, source, file, line } = figure;
  return { area, indicator, period, group, measurement, basis, source, file, line };
}

/** What documents do not show; buurten and the parts of a composed area are in none. */
function recordsOf(
  { areas, figures }: Dataset,
  secondary: ReadonlyMap<string, Relation>,
): SuppressionRecord[] {
  const parts = partsIn(areas);
  return figures.values().flatMap((figure) => {
    const { measurement, area, indicator, period, group } = figure;
    if (measurement.kind !== 'hidden') return [];
    if (areas.get(area)?.level === 'buurt' || parts.has(area)) return [];
    const relation = secondary.get(figureKey(figure));
    const because = relation && { kind: relation.kind, of: relation.of };
    return [{ area, indicator, period, group, reason: measurement.reason, because }];
  });
}

/** A figure as it may be shown by itself. */
function shownByItself(
  dataset: Dataset<RawMeasurement>,
  figure: Figure<RawMeasurement>,
  rules: SuppressionRules,
  designEffect: number,
): Figure<Measurement> {
  const { measurement, basis } = figure;
  const indicator = dataset.indicators.get(figure.indicator);
  if (hasNoNumber(figure)) return figure;
  if (indicator === undefined || measurement.kind !== 'value') return withMeasurement(figure, unknown);
  const interval = intervalOf(measurement, indicator, { basis, designEffect });
  const judged = { indicator, basis, interval, people: peopleIn(dataset, figure) };
  const reason = isProtected(figure, indicator) ? reasonFor(dataset, figure, judged, rules) : undefined;
  if (reason !== undefined) return withMeasurement(figure, { kind: 'hidden', reason });
  const { value, respondents, cases, expected, weighted, rounding } = measurement;
  const { significance, provisional, combined } = measurement;
  const { indicative, wideMargin } = cautionsOf(measurement, judged, rules);
  return withMeasurement(figure, {
    ...{ kind: 'value', value, interval, respondents, cases, expected, weighted, rounding },
    ...{ indicative, wideMargin, significance, provisional, combined },
  });
}

function hasNoNumber(figure: Figure<RawMeasurement>): figure is Figure<Hidden | Absent> {
  return figure.measurement.kind !== 'value';
}

/** A register counts all people of the group, and everybody knows how many they are. */
function peopleIn(
  { areas }: Dataset<RawMeasurement>,
  { basis, area, group }: Figure<unknown>,
): number | undefined {
  const own = basis === 'register' ? areas.get(area) : undefined;
  return own && peopleOfGroup(own, group);
}

function reasonFor(
  dataset: Dataset<RawMeasurement>,
  figure: Figure<RawMeasurement>,
  judged: Judged,
  rules: SuppressionRules,
): HiddenReason | undefined {
  const own = hideReason(figure.measurement, judged, rules);
  if (own !== undefined) return own;
  return partsOf(dataset, figure)
    .map((one) => hideReason(one.measurement, judged, rules))
    .find((found) => found !== undefined);
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
