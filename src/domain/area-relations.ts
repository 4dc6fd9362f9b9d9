import { type Area, childrenOf } from './area.ts';
import { type Dataset, figureKey } from './dataset.ts';
import type { RawMeasurement } from './measurement.ts';
import type { Cell, Cells, Relation, RelationFinder } from './relation.ts';

/** Children with less than this share of the people are not all of the area: their figures do not add up to its figure. */
const wholeArea = 0.9;

/**
 * The relation of a figure of an area with those inside it, and with that of the area around it. An area without a figure
 * stands aside for what is inside it, and contributes nothing when there is none.
 */
export function areaRelations({ areas, indicators }: Dataset<RawMeasurement>, cells: Cells): RelationFinder {
  const known = new Map<string, readonly Relation[]>();
  const like = (cell: Cell, area: string): string | undefined => {
    const key = figureKey({ ...cell, area });
    const other = cells.get(key);
    return other?.basis === cell.basis && other.source === cell.source ? key : undefined;
  };
  const inside = (cell: Cell, area: Area): string[] =>
    childrenOf(areas, area).flatMap((child) => like(cell, child.code) ?? inside(cell, child));
  const around = (cell: Cell, code: string | undefined): string | undefined =>
    code === undefined ? undefined : (like(cell, code) ?? around(cell, areas.get(code)?.parent));
  const below = (cell: Cell): readonly Relation[] => {
    const whole = figureKey(cell);
    const area = areas.get(cell.area);
    const parts = area !== undefined && isComplete(area, childrenOf(areas, area)) ? inside(cell, area) : [];
    return parts.length === 0
      ? []
      : [{ id: `areas\u0000${whole}`, kind: 'areas', of: cell.area, whole, parts }];
  };
  return (cell) => {
    // What compares itself with an expected number does not add up.
    if (indicators.get(cell.indicator)?.kind === 'ratio') return [];
    const parent = cells.get(around(cell, areas.get(cell.area)?.parent) ?? '');
    return [parent, cell].flatMap((one) => {
      if (one === undefined) return [];
      const key = figureKey(one);
      const found = known.get(key) ?? below(one);
      known.set(key, found);
      return found;
    });
  };
}

/** False for a country of which the project holds one region. */
function isComplete({ population }: Area, children: readonly Area[]): boolean {
  const people = children.reduce((sum, child) => sum + (child.population ?? Number.POSITIVE_INFINITY), 0);
  return population === undefined || people >= wholeArea * population;
}
