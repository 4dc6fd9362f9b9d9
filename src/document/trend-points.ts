import type { Area } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import type { TrendBreaks } from './charts/trend-line.ts';
import type { TrendPoint } from './charts/trend-scale.ts';

/** A figure in these periods, beside that of the benchmark; undefined where there is none to show. */
export function trendPoints(comparison: Comparison, periods: readonly string[]): TrendPoint[] {
  const { earlier, period = '', measurement, benchmark } = comparison;
  const found = [...earlier, { period, measurement, benchmark }];
  return periods.map((wanted) => {
    const point = found.find((one) => one.period === wanted);
    return {
      year: Number(wanted.slice(0, 4)),
      own: point?.measurement.kind === 'value' ? point.measurement.value : undefined,
      benchmark: point?.benchmark.kind === 'value' ? point.benchmark.value : undefined,
      margin: point?.measurement.kind === 'value' ? point.measurement.interval : undefined,
    };
  });
}

/** Where a series breaks: at another definition or question for both, at other borders for the area they are of. */
export function trendBreaks({ indicator }: Comparison, { area, benchmark }: Profile): TrendBreaks {
  const of = (place: Area | undefined): readonly number[] =>
    place?.borderChange === undefined ? indicator.breaks : [...indicator.breaks, place.borderChange];
  return { own: of(area), benchmark: of(benchmark) };
}
