import { type Dataset, figureKey } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { RawMeasurement } from './measurement.ts';
import type { Cell, Cells, Relation, RelationFinder } from './relation.ts';

/** Two percentages are each other's rest when they add up to 100 within this, in at least so many areas. */
const mostOff = 1;
const fewestAreas = 3;

/** Indicators that are answers to one question, and so add up to 100. */
type CategorySet = Readonly<{ name: string; members: readonly string[] }>;

/** The relations between categories: sets that the catalogue names, and pairs that the figures show to be each other's rest. */
export function categoryRelations({ indicators }: Dataset<RawMeasurement>, cells: Cells): RelationFinder {
  const declared = declaredSets(indicators);
  const sets = [...declared, ...foundPairs(indicators, cells, declared)];
  const byMember = Map.groupBy(
    sets.flatMap((set) => set.members.map((member) => ({ member, set }))),
    ({ member }) => member,
  );
  return (cell) =>
    (byMember.get(cell.indicator) ?? []).flatMap(({ set }) => relationOf(cell, set, cells) ?? []);
}

function declaredSets(indicators: ReadonlyMap<string, Indicator>): CategorySet[] {
  const percentages = [...indicators.values()].filter(
    ({ kind, categorySet }) => kind === 'percentage' && categorySet !== '',
  );
  return [...Map.groupBy(percentages, ({ categorySet }) => categorySet)].map(([name, own]) => ({
    name,
    members: own.map(({ id }) => id),
  }));
}

function relationOf(cell: Cell, { name, members }: CategorySet, cells: Cells): Relation | undefined {
  const found = members.flatMap((indicator) => {
    const key = figureKey({ ...cell, indicator });
    const other = cells.get(key);
    return other?.basis === cell.basis && other.source === cell.source ? [{ key, other }] : [];
  });
  const values = found.map(({ other: { measurement } }) =>
    measurement.kind === 'value' ? measurement.value : Number.NaN,
  );
  const sum = values.reduce((total, value) => total + value, 0);
  const isWhole = Number.isNaN(sum)
    ? found.length === members.length
    : Math.abs(sum - 100) <= mostOff * (members.length - 1);
  if (found.length < 2 || !isWhole) return undefined;
  const { area, period, group } = cell;
  const id = ['categories', name, area, period, group].join('\u0000');
  return { id, kind: 'categories', of: name, whole: undefined, parts: found.map(({ key }) => key) };
}

/** Values of one indicator, by everything else that makes a figure the same. */
type Values = ReadonlyMap<string, Readonly<{ area: string; value: number }>>;

function foundPairs(
  indicators: ReadonlyMap<string, Indicator>,
  cells: Cells,
  declared: readonly CategorySet[],
): CategorySet[] {
  const known = new Set(declared.flatMap(({ members }) => members));
  const values = valuesByIndicator(indicators, cells);
  const ids = [...values.keys()].filter((id) => !known.has(id));
  return ids.flatMap((one, index) =>
    ids
      .slice(index + 1)
      .filter((other) => areEachOthersRest(values.get(one), values.get(other)))
      .map((other) => ({ name: `${one} + ${other}`, members: [one, other] })),
  );
}

function valuesByIndicator(indicators: ReadonlyMap<string, Indicator>, cells: Cells): Map<string, Values> {
  const found = new Map<string, Map<string, { area: string; value: number }>>();
  for (const { indicator, area, period, group, basis, source, measurement } of cells.values()) {
    if (measurement.kind !== 'value' || indicators.get(indicator)?.kind !== 'percentage') continue;
    const own = found.get(indicator) ?? new Map<string, { area: string; value: number }>();
    own.set([area, period, group, basis, source].join('\u0000'), { area, value: measurement.value });
    found.set(indicator, own);
  }
  return found;
}

/** The sum stays at 100 while the values vary by more than the sum does: two questions near 50% are no pair. */
function areEachOthersRest(one: Values | undefined, other: Values | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const areas = new Set<string>();
  let [lowest, highest, off] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const [name, { area, value }] of one) {
    const pair = other.get(name);
    if (pair === undefined) continue;
    off = Math.max(off, Math.abs(value + pair.value - 100));
    if (off > mostOff) return false;
    [lowest, highest] = [Math.min(lowest, value), Math.max(highest, value)];
    areas.add(area);
  }
  return areas.size >= fewestAreas && highest - lowest > 2 * off;
}
