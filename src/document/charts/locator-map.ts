import type { Boundaries } from '../../domain/boundary.ts';
import type { HouseStyle } from '../house-style.ts';
import { areaMap, type MapSize } from './area-map.ts';
import type { Chart } from './chart.ts';

const smallMap: MapSize = { width: 44, height: 44 };

/** Where the wijk lies: its neighbours of one area in outline, the wijk itself in the house colour. */
export function locatorMap(
  boundaries: Boundaries,
  { wijk, others }: Readonly<{ wijk: string; others: readonly string[] }>,
  style: HouseStyle,
  { size = smallMap, ...look }: Readonly<{ id: string; alt: string; size?: MapSize; narrowed?: boolean }>,
): Chart {
  const lookOf = (code: string) => ({ fill: code === wijk ? style.house : style.tint });
  return areaMap(boundaries, { wijk, codes: others, lookOf, outlined: false }, style, { ...look, size });
}
