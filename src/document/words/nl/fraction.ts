import type { Indicator } from '../../../domain/indicator.ts';
import type { ShownClaim } from '../../claim.ts';
import { formatFigure } from './format.ts';

const fractions: readonly (readonly [number, string])[] = [
  [10, '1 op de 10'],
  [20, '1 op de 5'],
  [25, '1 op de 4'],
  [100 / 3, '1 op de 3'],
  [50, 'de helft van de'],
  [200 / 3, '2 op de 3'],
  [75, '3 op de 4'],
  [80, '4 op de 5'],
  [90, '9 op de 10'],
];
/** A share within so many points of a fraction is told as that. */
const near = 1.5;

/**
 * "ongeveer 1 op de 5" when a share is near it; "bijna" and "iets meer dan" only when the margin leaves no doubt about the
 * side. Undefined when no fraction is near, or when the share is a score or rate.
 */
export function fractionWords({
  value,
  interval,
  indicator,
  basis,
}: Pick<ShownClaim, 'value' | 'interval' | 'basis'> & Readonly<{ indicator: Pick<Indicator, 'decimals'> }>):
  | string
  | undefined {
  const found = fractions.find(([share]) => Math.abs(share - value) <= near);
  if (found === undefined) return undefined;
  const [share, words] = found;
  const isPrinted = formatFigure(value, indicator) === formatFigure(share, indicator);
  const isSure =
    interval === undefined ? basis === 'register' : share < interval.lower || share > interval.upper;
  if (isPrinted || !isSure) return `ongeveer ${words}`;
  return `${value < share ? 'bijna' : 'iets meer dan'} ${words}`;
}
