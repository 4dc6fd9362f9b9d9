import { partsIn } from './area.ts';
import { areaRelations } from './area-relations.ts';
import { categoryRelations } from './category-sets.ts';
import type { Dataset } from './dataset.ts';
import { figureKey } from './figures.ts';
import type { FigureKey, RawMeasurement } from './measurement.ts';
import { groupPartitions, type Partition, periodPartitions } from './partition.ts';
import { isProtected } from './primary-suppression.ts';
import { alike, type Cell, type Cells, type Relation, type RelationFinder } from './relation.ts';

/** The figures that disclosure control is about: of a survey or sensitive, with a number or hidden, and in a document. */
export function protectedCells({ areas, indicators, figures }: Dataset<RawMeasurement>): Cells {
  const parts = partsIn(areas);
  const byKey = new Map<string, Cell | undefined>();
  const isCell = (figure: Cell): boolean => {
    const indicator = indicators.get(figure.indicator);
    if (indicator === undefined || figure.measurement.kind === 'absent' || !isProtected(figure, indicator))
      return false;
    // Buurten and parts of a composed area are in no document, so they give nothing away.
    return areas.get(figure.area)?.level !== 'buurt' && !parts.has(figure.area);
  };
  const find = (key: FigureKey): Cell | undefined => {
    const figure = figures.find(key);
    return figure !== undefined && isCell(figure) ? figure : undefined;
  };
  const get = (key: string): Cell | undefined => {
    if (byKey.has(key)) return byKey.get(key);
    const figure = figures.get(key);
    const cell = figure !== undefined && isCell(figure) ? figure : undefined;
    byKey.set(key, cell);
    return cell;
  };
  return { find, get };
}

/** The relations that a figure lies in, looked up when they are asked for: most figures never are. */
export function disclosureRelations(dataset: Dataset<RawMeasurement>, cells: Cells): RelationFinder {
  const categories = categoryRelations(dataset, cells);
  const areas = areaRelations(dataset, cells);
  const groups = partitionRelations(dataset, cells, 'groups');
  const periods = partitionRelations(dataset, cells, 'periods');
  return (cell) => [...categories(cell), ...groups(cell), ...periods(cell), ...areas(cell)];
}

const aspects = { groups: 'group', periods: 'period' } as const;

/** Target groups, or periods, of one indicator in one area that are parts of each other. */
function partitionRelations(
  { indicators, figures }: Dataset<RawMeasurement>,
  cells: Cells,
  kind: keyof typeof aspects,
): RelationFinder {
  const aspect = aspects[kind];
  return (cell) => {
    const indicator = indicators.get(cell.indicator);
    const keys = keysWithout(aspect, cell, cells, figures);
    if (indicator === undefined || indicator.kind === 'ratio' || keys.size < 3) return [];
    const names = [...keys.keys()];
    const found = kind === 'groups' ? groupPartitions(names, indicator.targetGroup) : periodPartitions(names);
    return found
      .filter(({ whole, parts }) => whole === cell[aspect] || parts.includes(cell[aspect]))
      .map((partition) => relationOf(partition, kind, keys));
  };
}

/** The keys of the figures that differ in one aspect only, by what they are in it. */
function keysWithout(
  aspect: 'group' | 'period',
  cell: Cell,
  cells: Cells,
  figures: Dataset<RawMeasurement>['figures'],
): ReadonlyMap<string, string> {
  const other = aspect === 'group' ? 'period' : 'group';
  const names = figures
    .seriesOf(cell.indicator)
    .filter((series) => series[other] === cell[other])
    .map((series) => series[aspect]);
  // A figure is part of another only when there are two parts at least.
  if (names.length < 3) return new Map();
  return new Map(
    names.flatMap((name) => {
      const found = alike(cells, cell, { [aspect]: name });
      return found === undefined ? [] : [[name, figureKey(found)] as const];
    }),
  );
}

function relationOf(
  { whole, parts }: Partition,
  kind: 'groups' | 'periods',
  keys: ReadonlyMap<string, string>,
): Relation {
  const members = parts.flatMap((part) => keys.get(part) ?? []);
  const key = keys.get(whole);
  return { id: [kind, key, ...members].join('\u0001'), kind, of: whole, whole: key, parts: members };
}
