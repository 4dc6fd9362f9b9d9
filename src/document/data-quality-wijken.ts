import type { Areas } from '../domain/area.ts';
import type { BenchmarkLevel } from '../domain/benchmark.ts';
import type { Boundaries } from '../domain/boundary.ts';
import type { Counts, Coverage, WijkCoverage } from '../domain/coverage.ts';
import { type MissingView, missingOf, type PartView, partOf } from './data-quality-tables.ts';
import { mapArea } from './map-area.ts';
import type { Words } from './words/words.ts';

export type WijkRow = MissingView &
  Readonly<{ name: string; code: string; shown: PartView; remarks: string }>;
export type WijkTable = Readonly<{
  id: string;
  name: string;
  folded: boolean;
  summary: string;
  rows: readonly WijkRow[];
}>;
export type WijkSection = Readonly<{
  remarks: readonly Readonly<{ where: string; what: string }>[];
  tables: readonly WijkTable[];
}>;

/** With more wijken than this a table of all is too long to read; they are folded per gemeente. */
const mostInTable = 40;
const mostNamed = 5;

/** The wijken with the fewest figures first, and what is the matter with them. */
export function wijkSection(
  coverage: Coverage,
  place: Readonly<{ areas: Areas; boundaries: Boundaries; level: BenchmarkLevel; words: Words }>,
): WijkSection {
  const { words } = place;
  const said = words.quality.wijken;
  const estimates = coverage.series.some(({ bases }) => bases.includes('model'));
  const all = coverage.wijken
    .map((wijk) => ({ wijk, remarks: remarksOf(wijk, { ...place, estimates }) }))
    .toSorted(
      (a, b) => a.wijk.counts.shown - b.wijk.counts.shown || (a.wijk.area.code < b.wijk.area.code ? -1 : 1),
    );
  const byRemark = Map.groupBy(
    all.flatMap(({ wijk, remarks }) => remarks.map((what) => ({ what, name: wijk.area.name }))),
    ({ what }) => what,
  );
  const shared = new Set([...byRemark].flatMap(([what, { length }]) => (length === all.length ? what : [])));
  return {
    remarks: [...byRemark]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([what, found]) =>
        shared.has(what)
          ? { where: said.all, what: said.remark(what, []) }
          : {
              where: said.some(found.length, all.length),
              what: said.remark(what, found.length > mostNamed ? [] : found.map(({ name }) => name)),
            },
      ),
    // What holds for all is not repeated for each.
    tables: tablesOf(
      all.map(({ wijk, remarks }) => ({ wijk, remarks: remarks.filter((what) => !shared.has(what)) })),
      words,
    ),
  };
}

type Remarked = Readonly<{ wijk: WijkCoverage; remarks: readonly string[] }>;

function tablesOf(all: readonly Remarked[], words: Words): WijkTable[] {
  const said = words.quality.wijken;
  const table = (name: string, wijken: readonly Remarked[]): Omit<WijkTable, 'id' | 'folded'> => ({
    name,
    summary: rangeWords(
      wijken.map(({ wijk }) => wijk.counts),
      words,
    ),
    rows: wijken.map((one) => wijkRow(one, words)),
  });
  if (all.length <= mostInTable)
    return [{ id: 'wijken-tabel', folded: false, ...table(said.count(all.length), all) }];
  const groups = Map.groupBy(all, ({ wijk }) => wijk.gemeente?.name ?? said.withoutGemeente);
  return [...groups].map(([name, wijken], index) => ({
    ...{ id: `gemeente-${index + 1}`, folded: true },
    ...table(name, wijken),
  }));
}

function wijkRow({ wijk, remarks }: Remarked, words: Words): WijkRow {
  const { counts, area } = wijk;
  const { name, code } = area;
  return {
    name,
    code,
    shown: partOf(counts, words),
    ...missingOf(counts, words),
    remarks: remarks.join('; ') || words.quality.wijken.noRemarks,
  };
}

function rangeWords(counts: readonly Counts[], { quality }: Words): string {
  const shown = counts.map((one) => one.shown);
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  return quality.wijken.range(counts.length, lowest, highest, counts[0]?.total ?? 0);
}

type Place = Parameters<typeof wijkSection>[1] & Readonly<{ estimates: boolean }>;

/** What is the matter with a wijk as a whole. */
function remarksOf(wijk: WijkCoverage, place: Place): string[] {
  const { areas, boundaries, level, estimates } = place;
  const said = place.words.quality.wijken;
  const { area, benchmark, peers, counts, health } = wijk;
  const none = counts.shown === 0 ? said.noFigure : said.noHealthFigures;
  return [
    ...(health.shown === 0 ? [none] : []),
    ...(benchmark === undefined ? [said.noBenchmark(level)] : []),
    ...(area.population === undefined ? [said.noPopulation] : []),
    ...(estimates && benchmark !== undefined && peers.kind === 'none' ? [said.noPeers(peers.reason)] : []),
    ...(mapArea(areas, wijk, boundaries) === undefined ? [noMapWords(area, place)] : []),
  ];
}

function noMapWords({ code }: WijkCoverage['area'], { boundaries, words }: Place): string {
  const { noMap } = words.quality.wijken;
  if (boundaries.size === 0) return noMap.project;
  return boundaries.has(code) ? noMap.around : noMap.own;
}
