import type { Areas } from '../domain/area.ts';
import type { BenchmarkLevel } from '../domain/benchmark.ts';
import type { Boundaries } from '../domain/boundary.ts';
import type { Counts, Coverage, WijkCoverage } from '../domain/coverage.ts';
import type { AgePeers } from '../domain/similar-areas.ts';
import { type MissingView, missingOf, type PartView, partOf, wijkCount } from './data-quality-tables.ts';
import { capitalise } from './format-nl.ts';
import { mapArea } from './map-area.ts';

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
  place: Readonly<{ areas: Areas; boundaries: Boundaries; level: BenchmarkLevel }>,
): WijkSection {
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
          ? { where: 'Alle wijken', what: capitalise(what) }
          : {
              where: `${found.length} van de ${wijkCount(all.length)}`,
              what: capitalise(`${what}${namesOf(found.map(({ name }) => name))}`),
            },
      ),
    // What holds for all is not repeated for each.
    tables: tablesOf(
      all.map(({ wijk, remarks }) => ({ wijk, remarks: remarks.filter((what) => !shared.has(what)) })),
    ),
  };
}

type Remarked = Readonly<{ wijk: WijkCoverage; remarks: readonly string[] }>;

function tablesOf(all: readonly Remarked[]): WijkTable[] {
  const table = (name: string, wijken: readonly Remarked[]): Omit<WijkTable, 'id' | 'folded'> => ({
    name,
    summary: rangeWords(wijken.map(({ wijk }) => wijk.counts)),
    rows: wijken.map(wijkRow),
  });
  if (all.length <= mostInTable)
    return [{ id: 'wijken-tabel', folded: false, ...table(wijkCount(all.length), all) }];
  const groups = Map.groupBy(all, ({ wijk }) => wijk.gemeente?.name ?? 'Zonder gemeente');
  return [...groups].map(([name, wijken], index) => ({
    ...{ id: `gemeente-${index + 1}`, folded: true },
    ...table(name, wijken),
  }));
}

function wijkRow({ wijk, remarks }: Remarked): WijkRow {
  const { counts, area } = wijk;
  const { name, code } = area;
  return { name, code, shown: partOf(counts), ...missingOf(counts), remarks: remarks.join('; ') || 'geen' };
}

/** The names in brackets when they are few. */
function namesOf(names: readonly string[]): string {
  return names.length > mostNamed ? '' : ` (${names.join(', ')})`;
}

function rangeWords(counts: readonly Counts[]): string {
  const shown = counts.map((one) => one.shown);
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  const range = lowest === highest ? `${lowest}` : `${lowest} tot ${highest}`;
  return `${wijkCount(counts.length)}, ${counts.length === 1 ? '' : 'elk '}${range} van de ${counts[0]?.total ?? 0} cijfers`;
}

const peerWords: Readonly<Record<Extract<AgePeers, { kind: 'none' }>['reason'], string>> = {
  'no-ages': 'de leeftijden zijn niet bekend',
  'too-few-wijken': 'te weinig wijken hebben leeftijden',
  'ages-too-different': 'te weinig andere wijken hebben ongeveer dezelfde leeftijden',
  'few-people': 'er wonen te weinig mensen',
};

type Place = Parameters<typeof wijkSection>[1] & Readonly<{ estimates: boolean }>;

/** What is the matter with a wijk as a whole. */
function remarksOf(wijk: WijkCoverage, { areas, boundaries, level, estimates }: Place): string[] {
  const { area, benchmark, peers, counts, health } = wijk;
  const none = counts.shown === 0 ? 'geen enkel cijfer' : 'geen gezondheidscijfers';
  return [
    ...(health.shown === 0 ? [none] : []),
    ...(benchmark === undefined ? [`geen vergelijking: ligt niet in een ${level}`] : []),
    ...(area.population === undefined ? ['geen inwonertal'] : []),
    ...(estimates && benchmark !== undefined && peers.kind === 'none'
      ? [`geen wijken met ongeveer dezelfde leeftijden: ${peerWords[peers.reason]}`]
      : []),
    ...(mapArea(areas, wijk, boundaries) === undefined ? [noMapWords(area, boundaries)] : []),
  ];
}

function noMapWords({ code }: WijkCoverage['area'], boundaries: Boundaries): string {
  if (boundaries.size === 0) return 'geen kaart: er zijn geen grenzen in dit project';
  return boundaries.has(code)
    ? 'geen kaart: er is geen gebied om haar heen met alle grenzen'
    : 'geen kaart: deze wijk heeft geen grens';
}
