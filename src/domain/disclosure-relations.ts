import { partsIn } from './area.ts';
import { areaRelations } from './area-relations.ts';
import { categoryRelations } from './category-sets.ts';
import type { Dataset } from './dataset.ts';
import type { RawMeasurement } from './measurement.ts';
import { groupPartitions, type Partition, periodPartitions } from './partition.ts';
import { isProtected } from './primary-suppression.ts';
import type { Cell, Cells, Relation, RelationFinder } from './relation.ts';

/** The figures that disclosure control is about: of a survey or sensitive, with a number or hidden, and in a document. */
export function protectedCells({ areas, indicators, figures }: Dataset<RawMeasurement>): Cells {
  const parts = partsIn(areas);
  return new Map(
    [...figures].filter(([, figure]) => {
      const indicator = indicators.get(figure.indicator);
      // Buurten and parts of a composed area are in no document, so they give nothing away.
      const isPublished = areas.get(figure.area)?.level !== 'buurt' && !parts.has(figure.area);
      return (
        indicator && isPublished && isProtected(figure, indicator) && figure.measurement.kind !== 'absent'
      );
    }),
  );
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
  { indicators }: Dataset<RawMeasurement>,
  cells: Cells,
  kind: keyof typeof aspects,
): RelationFinder {
  const aspect = aspects[kind];
  const series = new Map<string, Map<string, string>>();
  for (const [key, cell] of cells) {
    const name = nameWithout(aspect, cell);
    series.set(name, (series.get(name) ?? new Map<string, string>()).set(cell[aspect], key));
  }
  return (cell) => {
    const indicator = indicators.get(cell.indicator);
    const keys = series.get(nameWithout(aspect, cell));
    if (indicator === undefined || indicator.kind === 'ratio' || keys === undefined || keys.size < 3)
      return [];
    const names = [...keys.keys()];
    const found = kind === 'groups' ? groupPartitions(names, indicator.targetGroup) : periodPartitions(names);
    return found
      .filter(({ whole, parts }) => whole === cell[aspect] || parts.includes(cell[aspect]))
      .map((partition) => relationOf(partition, kind, keys));
  };
}

function nameWithout(aspect: 'group' | 'period', cell: Cell): string {
  const { area, indicator, basis, source } = cell;
  return [area, indicator, basis, source, aspect === 'group' ? cell.period : cell.group].join('\u0000');
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
