import { type Area, childrenOf } from './area.ts';
import type { Dataset } from './dataset.ts';
import { figureKey } from './figures.ts';
import type { RawMeasurement } from './measurement.ts';
import { knownSize } from './primary-suppression.ts';
import { alike, type Cell, type Cells, type Relation, type RelationFinder } from './relation.ts';

/** What is left of an area beside the figures inside it, as a share and in people, and still protects none of them. */
const little = { share: 0.1, people: 20 };

/**
 * The relation of a figure of an area with those inside it, and with that of the area around it. An area without a figure
 * stands aside for what is inside it, and contributes nothing when there is none, unless answers or people are left for it.
 */
export function areaRelations({ areas, indicators }: Dataset<RawMeasurement>, cells: Cells): RelationFinder {
  const known = new Map<Cell, readonly Relation[]>();
  const inside = (cell: Cell, area: Area): Cell[] =>
    childrenOf(areas, area).flatMap(
      (child) => alike(cells, cell, { area: child.code }) ?? inside(cell, child),
    );
  const isComplete = (all: readonly Cell[]): boolean => {
    const answers = all.map((one) => answersOf(one, indicators));
    const isTold = answers.every((count) => count !== undefined);
    return leavesLittle(isTold ? answers : all.map(({ area }) => areas.get(area)?.population));
  };
  const around = (cell: Cell, code: string | undefined): Cell | undefined =>
    code === undefined
      ? undefined
      : (alike(cells, cell, { area: code }) ?? around(cell, areas.get(code)?.parent));
  const below = (cell: Cell): readonly Relation[] => {
    const area = areas.get(cell.area);
    const parts = area === undefined ? [] : inside(cell, area);
    if (parts.length === 0 || !isComplete([cell, ...parts])) return [];
    const whole = figureKey(cell);
    const id = `areas\u0000${whole}`;
    return [{ id, kind: 'areas', of: cell.area, whole, parts: parts.map(figureKey) }];
  };
  return (cell) => {
    // What compares itself with an expected number does not add up.
    if (indicators.get(cell.indicator)?.kind === 'ratio') return [];
    const parent = around(cell, areas.get(cell.area)?.parent);
    return [parent, cell].flatMap((one) => {
      if (one === undefined) return [];
      const found = known.get(one) ?? below(one);
      known.set(one, found);
      return found;
    });
  };
}

function answersOf(
  { indicator, measurement }: Cell,
  indicators: Dataset<RawMeasurement>['indicators'],
): number | undefined {
  const kind = indicators.get(indicator)?.kind;
  return measurement.kind === 'value' && kind !== undefined ? knownSize(measurement, kind) : undefined;
}

/** False for a country of which the project holds one region, or a region of which few wijken have a figure. */
function leavesLittle([whole, ...parts]: readonly (number | undefined)[]): boolean {
  if (whole === undefined) return true;
  const left = parts.reduce<number>((rest, part) => rest - (part ?? Number.POSITIVE_INFINITY), whole);
  return left <= Math.max(little.people, little.share * whole);
}
