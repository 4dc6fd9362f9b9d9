import { partsIn, peopleOfGroup } from './area.ts';
import { type Dataset, figureKey } from './dataset.ts';
import { intervalOf } from './figure-interval.ts';
import type { Indicator } from './indicator.ts';
import type { Figure, FigureKey, HiddenReason, Measurement, RawMeasurement } from './measurement.ts';
import { cautionsOf, hideReason, isProtected, type SuppressionRules } from './primary-suppression.ts';
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
  const figures = new Map<string, Figure<Measurement>>();
  for (const [key, figure] of dataset.figures) {
    const indicator = dataset.indicators.get(figure.indicator);
    if (indicator === undefined) continue;
    const measurement = show(dataset, figure, { indicator, rules, designEffect });
    figures.set(key, { ...figure, measurement });
    if (measurement.kind === 'hidden') primary.set(key, measurement.reason);
  }
  const { hidden, disclosing } = secondarySuppression(dataset, primary, rules);
  for (const key of hidden.keys()) {
    const figure = figures.get(key);
    if (figure !== undefined)
      figures.set(key, { ...figure, measurement: { kind: 'hidden', reason: 'secondary' } });
  }
  const safe = { ...dataset, figures };
  return { dataset: safe, records: recordsOf(safe, hidden), disclosing };
}

/** What documents do not show; buurten and the parts of a composed area are in none. */
function recordsOf(
  { areas, figures }: Dataset,
  secondary: ReadonlyMap<string, Relation>,
): SuppressionRecord[] {
  const parts = partsIn(areas);
  return [...figures].flatMap(([key, { measurement, area, indicator, period, group }]) => {
    const isPublished = areas.get(area)?.level !== 'buurt' && !parts.has(area);
    if (measurement.kind !== 'hidden' || !isPublished) return [];
    const relation = secondary.get(key);
    const because = relation && { kind: relation.kind, of: relation.of };
    return [{ area, indicator, period, group, reason: measurement.reason, because }];
  });
}

type Settings = Readonly<{ indicator: Indicator; rules: SuppressionRules; designEffect: number }>;

/** A figure as it may be shown by itself. */
function show(
  dataset: Dataset<RawMeasurement>,
  figure: Figure<RawMeasurement>,
  { indicator, rules, designEffect }: Settings,
): Measurement {
  const { measurement, basis } = figure;
  if (measurement.kind !== 'value') return measurement;
  const interval = intervalOf(measurement, indicator, { basis, designEffect });
  const area = dataset.areas.get(figure.area);
  // A register counts all people of the group, and everybody knows how many they are.
  const people = basis === 'register' && area !== undefined ? peopleOfGroup(area, figure.group) : undefined;
  const judged = { indicator, basis, interval, people };
  const reason = isProtected(figure, indicator)
    ? [figure, ...partsOf(dataset, figure)]
        .map((one) => hideReason(one.measurement, judged, rules))
        .find((found) => found !== undefined)
    : undefined;
  if (reason !== undefined) return { kind: 'hidden', reason };
  const { value, respondents, cases, expected, weighted, rounding } = measurement;
  const { significance, provisional, combined } = measurement;
  return {
    ...{ kind: 'value', value, interval, respondents, cases, expected, weighted, rounding },
    ...cautionsOf(measurement, judged, rules),
    ...{ significance, provisional, combined },
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
