import type { Indicator } from '../../../domain/indicator.ts';
import type { Size } from '../../../domain/size.ts';
import { roundTo } from '../../../lib/rounding.ts';
import type { ShownClaim } from '../../claim.ts';
import { formatFigure, formatNumber } from './format.ts';

/** "7,2", "12%", "0,12 onder Nederland": a figure where its unit has been told. */
export function shortAmount(value: number, indicator: Indicator): string {
  const { kind, unit } = indicator;
  if (unit === 'afwijking van Nederland') return deviation(value, indicator);
  return kind === 'percentage' ? `${formatFigure(value, indicator)}%` : formatFigure(value, indicator);
}

/** The same with all of its unit: "12% van de oppervlakte", "12,3 per 1.000 inwoners", "1,2 km". */
export function fullAmount(value: number, indicator: Indicator): string {
  const { kind, unit } = indicator;
  const short = shortAmount(value, indicator);
  const isBare = kind === 'ratio' || unit === 'aantal' || scaleOf(unit) !== undefined;
  if (isBare || unit === 'afwijking van Nederland') return short;
  if (kind === 'percentage') return `${short} ${unit.replace(/^%\s*/, '')}`.trim();
  return `${short} ${unit.replace(/^x 1\.000 /, 'duizend ')}`;
}

/** "0 tot 10" of "cijfer (0-10)". */
export function scaleOf(unit: string): string | undefined {
  const [, lowest, highest] = /\((\d+)-(\d+)\)/.exec(unit) ?? [];
  return lowest === undefined || highest === undefined ? undefined : `${lowest} tot ${highest}`;
}

/** Never a minus before a number: words say on which side it lies. */
function deviation(value: number, indicator: Indicator): string {
  const amount = formatFigure(Math.abs(value), indicator);
  if (roundTo(value, indicator.decimals) === 0) return `${amount} verschil met Nederland`;
  return `${amount} ${value < 0 ? 'onder' : 'boven'} Nederland`;
}

/** "hoger", "lager"; of a distance "verder", "dichterbij". */
export function levelWord(direction: 'higher' | 'lower', { unit }: Pick<Indicator, 'unit'>): string {
  if (unit === 'km') return direction === 'higher' ? 'verder' : 'dichterbij';
  return direction === 'higher' ? 'hoger' : 'lager';
}

/** Class of a size in procentpunt: "3 tot 5", "minstens 10"; for a small one "minder dan 3", or "net geen 3". */
export function classWords({ class: sizeClass, threshold, justBelow }: Size): string {
  const least = formatNumber(threshold, 0);
  if (sizeClass === 'small') return `${justBelow ? 'net geen' : 'minder dan'} ${least}`;
  if (sizeClass === 'large') return 'minstens 10';
  return sizeClass === 'notable' ? `${least} tot 5` : '5 tot 10';
}

/** The 95% margin; with a decimal more where rounding would hide on which side of it the benchmark lies. */
export function marginWords({
  interval,
  versus,
  indicator,
}: Pick<ShownClaim, 'interval' | 'versus' | 'indicator'>): string {
  if (interval === undefined) return '';
  const bounds = [interval.lower, interval.upper];
  const benchmark = versus && formatFigure(versus.benchmark, indicator);
  const touches = bounds.some((bound) => formatFigure(bound, indicator) === benchmark);
  const decimals = indicator.decimals + (touches ? 1 : 0);
  return bounds.map((bound) => formatNumber(bound, decimals)).join('–');
}
