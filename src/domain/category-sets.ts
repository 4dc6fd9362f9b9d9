import type { Dataset } from './dataset.ts';
import { type FigureSeries, figureKey } from './figures.ts';
import type { Indicator } from './indicator.ts';
import type { RawMeasurement } from './measurement.ts';
import { alike, type Cell, type Cells, type Relation, type RelationFinder } from './relation.ts';

/** Two percentages are each other's rest when they add up to 100 within this, in at least so many areas. */
const mostOff = 1;
const fewestAreas = 3;

/** Indicators that are answers to one question, and so add up to 100. */
type CategorySet = Readonly<{ name: string; members: readonly string[] }>;

/** The relations between categories: sets that the catalogue names, and pairs that the figures show to be each other's rest. */
export function categoryRelations(dataset: Dataset<RawMeasurement>, cells: Cells): RelationFinder {
  const { indicators } = dataset;
  const declared = declaredSets(indicators);
  const sets = [...declared, ...foundPairs(dataset, cells, declared)];
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
  const found = members.flatMap((indicator) => alike(cells, cell, { indicator }) ?? []);
  const values = found.map(({ measurement }) =>
    measurement.kind === 'value' ? measurement.value : Number.NaN,
  );
  const sum = values.reduce((total, value) => total + value, 0);
  const isWhole = Number.isNaN(sum)
    ? found.length === members.length
    : Math.abs(sum - 100) <= mostOff * (members.length - 1);
  if (found.length < 2 || !isWhole) return undefined;
  const { area, period, group } = cell;
  const id = ['categories', name, area, period, group].join('\u0000');
  return { id, kind: 'categories', of: name, whole: undefined, parts: found.map(figureKey) };
}

function foundPairs(
  { indicators, figures }: Dataset<RawMeasurement>,
  cells: Cells,
  declared: readonly CategorySet[],
): CategorySet[] {
  const known = new Set(declared.flatMap(({ members }) => members));
  const ids = [...new Set(figures.series().map(({ indicator }) => indicator))].filter(
    (id) =>
      !known.has(id) &&
      indicators.get(id)?.kind === 'percentage' &&
      figures.seriesOf(id).some((series) => isAnyProtected(series, cells)),
  );
  return ids.flatMap((one, index) =>
    ids
      .slice(index + 1)
      .filter((other) => areEachOthersRest(figures.seriesOf(one), other, cells))
      .map((other) => ({ name: `${one} + ${other}`, members: [one, other] })),
  );
}

function isAnyProtected({ byArea }: FigureSeries<RawMeasurement>, cells: Cells): boolean {
  for (const figure of byArea.values()) if (cells.find(figure) !== undefined) return true;
  return false;
}

/** The sum stays at 100 while the values vary by more than the sum does: two questions near 50% are no pair. */
function areEachOthersRest(
  all: readonly FigureSeries<RawMeasurement>[],
  other: string,
  cells: Cells,
): boolean {
  const areas = new Set<string>();
  let [lowest, highest, off] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const { area, value, rest } of pairsIn(all, other, cells)) {
    off = Math.max(off, Math.abs(value + rest - 100));
    if (off > mostOff) return false;
    [lowest, highest] = [Math.min(lowest, value), Math.max(highest, value)];
    areas.add(area);
  }
  return areas.size >= fewestAreas && highest - lowest > 2 * off;
}

/** The values of two indicators for the same people, as far as both are protected; most are told apart by the first. */
function* pairsIn(
  all: readonly FigureSeries<RawMeasurement>[],
  other: string,
  cells: Cells,
): Iterable<Readonly<{ area: string; value: number; rest: number }>> {
  for (const { byArea } of all)
    for (const figure of byArea.values()) {
      const rest = alike(cells, figure, { indicator: other })?.measurement;
      const own = alike(cells, figure, {})?.measurement;
      if (own?.kind === 'value' && rest?.kind === 'value')
        yield { area: figure.area, value: own.value, rest: rest.value };
    }
}
