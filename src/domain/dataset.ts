import type { Areas } from './area.ts';
import type { Indicator } from './indicator.ts';
import type { Figure, FigureKey, Measurement, RawMeasurement } from './measurement.ts';
import { comparePeriods } from './period.ts';

/** Everything the figures say. `M` is RawMeasurement before and Measurement after suppression. */
export type Dataset<M extends Measurement | RawMeasurement = Measurement> = Readonly<{
  areas: Areas;
  indicators: ReadonlyMap<string, Indicator>;
  figures: ReadonlyMap<string, Figure<M>>;
  /** Per indicator and target group the latest period with figures; this is what documents show. */
  latest: ReadonlyMap<string, string>;
  /** Per indicator and target group all periods that a file mentions, from early to late. */
  periods: ReadonlyMap<string, readonly string[]>;
}>;

export function figureKey({ area, indicator, period, group }: FigureKey): string {
  return [area, indicator, period, group].join('\u0000');
}

export function seriesKey(indicator: string, group: string): string {
  return [indicator, group].join('\u0000');
}

/** The figure of an area of the latest period in which any area has one. */
export function latestFigure<M extends Measurement | RawMeasurement>(
  { latest, figures }: Dataset<M>,
  area: string,
  indicator: string,
  group: string,
): Figure<M> | undefined {
  const period = latest.get(seriesKey(indicator, group));
  return period === undefined ? undefined : figures.get(figureKey({ area, indicator, period, group }));
}

export function buildDataset(
  parts: Readonly<{
    areas: Areas;
    indicators: ReadonlyMap<string, Indicator>;
    figures: readonly Figure<RawMeasurement>[];
    lastPeriod: string | undefined;
  }>,
): Dataset<RawMeasurement> {
  const { areas, indicators, figures, lastPeriod } = parts;
  const latest = new Map<string, string>();
  const periods = new Map<string, Set<string>>();
  for (const { indicator, group, period, measurement } of figures) {
    if (lastPeriod !== undefined && period > lastPeriod) continue;
    const key = seriesKey(indicator, group);
    periods.set(key, (periods.get(key) ?? new Set()).add(period));
    if (measurement.kind === 'absent') continue;
    const known = latest.get(key);
    if (known === undefined || comparePeriods(period, known) > 0) latest.set(key, period);
  }
  return {
    areas,
    indicators,
    figures: new Map(figures.map((figure) => [figureKey(figure), figure])),
    latest,
    periods: new Map([...periods].map(([key, found]) => [key, [...found].toSorted(comparePeriods)])),
  };
}
