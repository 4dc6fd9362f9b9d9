import type { Area } from './area.ts';
import type { BenchmarkFigure } from './benchmark.ts';
import type { Comparison } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { type Basis, type Indicator, over65Group } from './indicator.ts';
import type { AbsentReason, HiddenReason, Measurement } from './measurement.ts';
import type { Profile } from './profile.ts';
import type { AgePeers } from './similar-areas.ts';

/** How many figures may be shown, are hidden or do not exist; per reason for those without a number. */
export type Counts = Readonly<{
  total: number;
  shown: number;
  hiddenByUs: number;
  hiddenBySource: number;
  absent: number;
  reasons: ReadonlyMap<HiddenReason | AbsentReason, number>;
}>;

/** How complete an indicator is for one target group, over the wijken. */
export type SeriesCoverage = Readonly<{
  indicator: Indicator;
  group: string;
  period: string;
  bases: readonly Basis[];
  sources: readonly string[];
  counts: Counts;
  /** What the figures that may be shown are compared with, one for each of them. */
  benchmarks: readonly BenchmarkFigure[];
}>;

/** How complete a wijk is, over the indicators; `health` leaves out the description of its population. */
export type WijkCoverage = Readonly<{
  area: Area;
  gemeente: Area | undefined;
  benchmark: Area | undefined;
  peers: AgePeers;
  counts: Counts;
  health: Counts;
}>;

export type Coverage = Readonly<{
  series: readonly SeriesCoverage[];
  wijken: readonly WijkCoverage[];
  total: Counts;
  /** Indicators of the catalogue without any figure, in its order. */
  unmeasured: readonly Indicator[];
  /** Figures for a target group that documents do not show. */
  unused: readonly Readonly<{ indicator: Indicator; group: string }>[];
}>;

type Cell = Pick<Comparison, 'indicator' | 'group' | 'period' | 'basis' | 'source' | 'measurement'> &
  Readonly<{ benchmark: BenchmarkFigure }>;

/** What the documents of one wijk can show. */
export type WijkPart = Readonly<{ row: WijkCoverage; cells: readonly Cell[] }>;

/** Counts what the documents of a wijk can show; the profile is not kept. */
export function wijkPart({
  area,
  gemeente,
  benchmark,
  findings,
  comparisons,
  over65,
}: Pick<Profile, 'area' | 'gemeente' | 'benchmark' | 'findings' | 'comparisons' | 'over65'>): WijkPart {
  const own = [...comparisons, ...over65];
  const health = countsOf(own.filter(({ indicator }) => indicator.theme !== 'bevolking'));
  const row = { area, gemeente, benchmark, peers: findings.peers, counts: countsOf(own), health };
  return { row, cells: own.map(cellOf) };
}

/** How complete the figures of these wijken are. */
export function coverageOf(dataset: Dataset, parts: readonly WijkPart[]): Coverage {
  const cells = parts.flatMap((part) => part.cells);
  const rows = parts.map(({ row }) => row);
  // First by indicator, so that its target groups stand together.
  const series = [...Map.groupBy(cells, ({ indicator }) => indicator.id).values()].flatMap((own) => [
    ...Map.groupBy(own, ({ group }) => group).values(),
  ]);
  const measured = [...dataset.latest.keys()].flatMap((key) => {
    const [id = '', group = ''] = key.split('\u0000');
    const indicator = dataset.indicators.get(id);
    return indicator === undefined ? [] : [{ indicator, group }];
  });
  const ids = new Set(measured.map(({ indicator }) => indicator.id));
  return {
    series: series.flatMap(seriesCoverage),
    wijken: rows,
    total: countsOf(cells),
    unmeasured: [...dataset.indicators.values()].filter(({ id }) => !ids.has(id)),
    unused: measured.filter(
      ({ indicator, group }) => group !== indicator.targetGroup && group !== over65Group,
    ),
  };
}

function cellOf(comparison: Comparison): Cell {
  const { indicator, group, period, basis, source, measurement } = comparison;
  const benchmark = { measurement: comparison.benchmark, origin: comparison.benchmarkOrigin };
  return { indicator, group, period, basis, source, measurement, benchmark };
}

function seriesCoverage(cells: readonly Cell[]): SeriesCoverage[] {
  const [first] = cells;
  if (first === undefined) return [];
  const known = cells.filter(({ measurement }) => measurement.kind !== 'absent');
  const told = known.length === 0 ? cells : known;
  return [
    {
      indicator: first.indicator,
      group: first.group,
      period: first.period ?? '',
      bases: [...new Set(told.map(({ basis }) => basis))].toSorted(),
      sources: [...new Set(told.map(({ source }) => source))].toSorted(),
      counts: countsOf(cells),
      benchmarks: cells.flatMap(({ measurement, benchmark }) =>
        measurement.kind === 'value' ? [benchmark] : [],
      ),
    },
  ];
}

function countsOf(cells: readonly Readonly<{ measurement: Measurement }>[]): Counts {
  const reasons = new Map<HiddenReason | AbsentReason, number>();
  let hidden = 0;
  for (const { measurement } of cells) {
    if (measurement.kind === 'value') continue;
    reasons.set(measurement.reason, (reasons.get(measurement.reason) ?? 0) + 1);
    if (measurement.kind === 'hidden') hidden += 1;
  }
  const without = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const hiddenBySource = reasons.get('source') ?? 0;
  return {
    total: cells.length,
    shown: cells.length - without,
    hiddenByUs: hidden - hiddenBySource,
    hiddenBySource,
    absent: without - hidden,
    reasons,
  };
}
