import { standardDeviation } from '../statistics/averages.ts';
import { quantile } from '../statistics/quantiles.ts';
import { type Area, type AreaLevel, ancestor, wijkenIn } from './area.ts';
import { type Dataset, figureKey } from './dataset.ts';
import type { Basis } from './indicator.ts';
import type { Absent, Figure, FigureKey, Measurement } from './measurement.ts';

/** The levels a benchmark can have. */
export type BenchmarkLevel = Extract<AreaLevel, 'gemeente' | 'regio' | 'land'>;

/** The spread of an indicator over the wijken of the benchmark area that have a figure. */
export type Spread = Readonly<{
  count: number;
  lowest: number;
  lowerQuartile: number;
  upperQuartile: number;
  highest: number;
  deviation: number | undefined;
}>;

/** Stands for a figure that no file has. */
export const noFigure: Absent = { kind: 'absent', reason: 'missing' };

/** The area an area is compared with: its own ancestor of that level, or undefined. */
export function benchmarkArea(dataset: Dataset, area: Area, level: BenchmarkLevel): Area | undefined {
  const found = ancestor(dataset.areas, area, level);
  return found?.code === area.code ? undefined : found;
}

/** The figure of a benchmark, but only from the same source and basis: others differ by themselves. */
export function sameSource(
  own: Readonly<{ basis: Basis; source: string }>,
  other: Figure<Measurement> | undefined,
): Measurement {
  const same = other !== undefined && other.basis === own.basis && other.source === own.source;
  return same ? other.measurement : noFigure;
}

/**
 * The spread over the wijken inside `within`, from the same source as `own`, hidden figures left out;
 * undefined for fewer than four figures.
 */
export function spreadOver(
  dataset: Dataset,
  within: Area,
  key: Omit<FigureKey, 'area'>,
  own: Readonly<{ basis: Basis; source: string }>,
): Spread | undefined {
  const values = wijkenIn(dataset.areas, within).flatMap(({ code }) => {
    const measurement = sameSource(own, dataset.figures.get(figureKey({ ...key, area: code })));
    return measurement.kind === 'value' ? [measurement.value] : [];
  });
  if (values.length < 4) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    lowest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
    deviation: standardDeviation(sorted),
  };
}
