/** What is missing in the example, and the few values that are set by hand. Nothing here is an accident. */

import {
  EMPTIEST,
  GREENEST,
  NOT_SURVEYED_IN_2024,
  SMALL_VILLAGE,
  WIJKEN,
  WITHOUT_HEAT_FIGURES,
  type Wijk,
} from './areas.ts';
import type { Indicator } from './indicators.ts';
import type { TargetGroup } from './population.ts';

export interface Cell {
  readonly indicator: Indicator;
  readonly period: number;
  readonly group: TargetGroup;
}

/** Mark in the column `waarde`: hidden by the source, unknown, or does not apply. */
export type Mark = '.' | 'n.v.t.' | 'x';

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['WK980403 mantelzorg_belast 2024', 'x'],
  ['WK980205 geluidhinder_buren 2024', 'x'],
  ['WK980205 mantelzorg_belast 2024', 'x'],
  ['WK980303 ernstig_eenzaam 2020', 'x'],
  ['WK980204 moeite_rondkomen 2016', 'x'],
  ['WK980304 bijstand 2025', 'x'],
  ['WK980303 sport_wekelijks 2016', '.'],
  ['WK980403 angst_depressie 2022', '.'],
  ['WK980404 lopen_fietsen 2016', '.'],
  ['WK980402 afstand_huisarts 2023', '.'],
  ['WK980108 openbaar_groen 2023', '.'],
]);

const FIXED: ReadonlyMap<string, number> = new Map([
  [`${GREENEST} tevreden_groen 2024`, 92.6],
  [`${SMALL_VILLAGE} misdrijven 2025`, 0],
]);

const keyOf = (area: string, cell: Cell): string => `${area} ${cell.indicator.id} ${cell.period}`;

export function fixedValue(area: string, cell: Cell): number | undefined {
  return FIXED.get(keyOf(area, cell));
}

export function markOf(area: string, cell: Cell): Mark | undefined {
  if (area !== EMPTIEST) return MARKS.get(keyOf(area, cell));
  if (cell.indicator.basis === 'model') return '.';
  return cell.indicator.id === 'sociale_huur' ? 'n.v.t.' : undefined;
}

export function notMeasured(cell: Cell): boolean {
  return cell.indicator.id === 'slaapt_slecht' && cell.period === 2016;
}

/** Wijken that count in the figures of the region; the others have a mark or no row. */
export function takingPart(cell: Cell): readonly Wijk[] {
  const { basis, id } = cell.indicator;
  if (id === 'hittestress') return WIJKEN.filter((one) => one.gemeente !== WITHOUT_HEAT_FIGURES);
  if (basis === 'registratie' && id !== 'sociale_huur') return WIJKEN;
  return WIJKEN.filter(
    (one) =>
      one.code !== EMPTIEST &&
      !(basis === 'steekproef' && cell.period === 2024 && one.code === NOT_SURVEYED_IN_2024),
  );
}

/** Wijken with a row: those taking part, and the emptiest where its mark is delivered. */
export function delivered(cell: Cell): readonly Wijk[] {
  const part = new Set(takingPart(cell).map((one) => one.code));
  return WIJKEN.filter((one) => part.has(one.code) || markOf(one.code, cell) !== undefined);
}
