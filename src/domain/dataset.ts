import type { Areas } from './area.ts';
import { type Figures, figuresFrom } from './figures.ts';
import type { Indicator } from './indicator.ts';
import type { Figure, Measurement, RawMeasurement } from './measurement.ts';
import { comparePeriods } from './period.ts';

/** Everything the figures say. `M` is RawMeasurement before and Measurement after suppression. */
export type Dataset<M extends Measurement | RawMeasurement = Measurement> = Readonly<{
  areas: Areas;
  indicators: ReadonlyMap<string, Indicator>;
  figures: Figures<M>;
  /** Per indicator and target group the latest period with figures; this is what documents show. */
  latest: ReadonlyMap<string, string>;
  /** Per indicator and target group all periods that a file mentions, from early to late. */
  periods: ReadonlyMap<string, readonly string[]>;
}>;

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
  return period === undefined ? undefined : figures.find({ area, indicator, period, group });
}

export function buildDataset(
  parts: Readonly<{
    areas: Areas;
    indicators: ReadonlyMap<string, Indicator>;
    figures: Figures<RawMeasurement> | readonly Figure<RawMeasurement>[];
    lastPeriod: string | undefined;
  }>,
): Dataset<RawMeasurement> {
  const { areas, indicators, lastPeriod } = parts;
  const figures = 'seriesOf' in parts.figures ? parts.figures : figuresFrom(parts.figures);
  const latest = new Map<string, string>();
  const periods = new Map<string, Set<string>>();
  const isInTime = (period: string): boolean => lastPeriod === undefined || period <= lastPeriod;
  for (const { indicator, group, period, byArea } of figures.series()) {
    if (!isInTime(period)) continue;
    const key = seriesKey(indicator, group);
    periods.set(key, (periods.get(key) ?? new Set()).add(period));
    if (!anyMeasured([...byArea.values()])) continue;
    const known = latest.get(key) ?? period;
    latest.set(key, comparePeriods(period, known) > 0 ? period : known);
  }
  return {
    areas,
    indicators,
    figures,
    latest,
    periods: new Map([...periods].map(([key, found]) => [key, [...found].toSorted(comparePeriods)])),
  };
}

function anyMeasured(figures: readonly Figure<RawMeasurement>[]): boolean {
  return figures.some(({ measurement }) => measurement.kind !== 'absent');
}
