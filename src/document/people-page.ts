import { distinctName } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { choropleth, type LegendItem } from './charts/choropleth.ts';
import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { mapArea } from './map-area.ts';
import { gemeenteAges, type PeopleView, peopleSection } from './people-section.ts';
import { type PyramidView, pyramidSection } from './pyramid-section.ts';
import { hasValue } from './theme-comparisons.ts';
import { type ThemeTableView, themeTables } from './theme-table.ts';
import type { Words } from './words/words.ts';

/** The page about who live in the wijk. */
export type PeoplePageView = Readonly<{
  people: PeopleView;
  /** Nothing is known of the people: the chapter is a few lines. */
  bare: boolean;
  /** In place of the ages of all, where those of men and women are known. */
  pyramid: readonly PyramidView[];
  /** Other figures about the people, such as households. */
  tables: readonly ThemeTableView[];
  map: readonly Readonly<{
    title: string;
    chart: Chart;
    legend: readonly LegendItem[];
    note: string;
  }>[];
  /** The wijken with about the same ages, or why there are none. */
  peers: readonly string[];
}>;

const oldAge = 'leeftijd_65_plus';

export function peoplePage(input: DocumentInput): PeoplePageView {
  const { profile } = input;
  const others = profile.comparisons.filter(
    ({ indicator }) =>
      indicator.theme === 'bevolking' && indicator.group !== 'leeftijd' && indicator.id !== 'inwoners',
  );
  const people = peopleSection(input);
  const pyramid = pyramidSection(input);
  const ages = people.ages.length > 0 ? people.ages : gemeenteAges(input);
  const tables = others.some(hasValue) ? themeTables(input, 'bevolking', others) : [];
  const map = oldAgeMap(input);
  return {
    people: { ...people, ages: pyramid.length > 0 ? [] : ages },
    bare: [ages, pyramid, tables, map].every(({ length }) => length === 0),
    pyramid,
    tables,
    map,
    peers: peersText(input),
  };
}

/** Share of people of 65 and over in each wijk around: a full count, so colours show what is so. */
function oldAgeMap(input: DocumentInput): PeoplePageView['map'] {
  const { dataset, profile, boundaries, style } = input;
  const shown = mapArea(dataset.areas, profile, boundaries);
  const comparison = profile.comparisons.find(({ indicator }) => indicator.id === oldAge);
  if (shown === undefined || comparison?.spread === undefined || !hasValue(comparison)) return [];
  const values = new Map(comparison.spread.values.map(({ code, value }) => [code, value]));
  const { maps, format } = input.words;
  const title = maps.oldAge(shown.within.name);
  const known = new Map(shown.codes.flatMap((code) => entryOf(values, code)));
  const range = [Math.min(...known.values()), Math.max(...known.values())];
  const [lowest = '', highest = ''] = range.map((value) => format.number(value, 0));
  const alt = maps.oldAgeAlt({ title, own: shareOf(comparison, input.words), lowest, highest });
  const own = { wijk: profile.area.code, codes: shown.codes, values: known, words: maps.classes };
  const size = input.trim >= wijkprofielDrops.ownPages ? 'small' : 'usual';
  const { chart, legend } = choropleth(boundaries, own, style, { id: 'kaart-65-plus', alt, size });
  const counted = legend.map((item) => ({ ...item, words: maps.counted(item.words, item.count) }));
  const note = maps.oldAgeNote(known.size, comparison.period ?? '');
  return [{ title, chart, legend: counted, note }];
}

function entryOf(values: ReadonlyMap<string, number>, code: string): (readonly [string, number])[] {
  const value = values.get(code);
  return value === undefined ? [] : [[code, value]];
}

function shareOf({ measurement }: Comparison, { format }: Words): string {
  return measurement.kind === 'value' ? format.number(measurement.value, 0) : '';
}

/** Which wijken estimates are put beside, because ages explain much of them. */
function peersText({ dataset, profile, words }: DocumentInput): string[] {
  const { findings, benchmark, comparisons } = profile;
  const { peers } = findings;
  if (!comparisons.some((one) => one.basis === 'model' && hasValue(one))) return [];
  if (peers.kind === 'none') return [words.people.noPeers(peers.reason)];
  const names = peers.areas
    .map((area) => distinctName(area, dataset.areas))
    .toSorted((a, b) => a.localeCompare(b, words.language));
  return words.people.peers(names, words.areas.benchmark(benchmark));
}
