import { distinctName } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { choropleth, type LegendItem } from './charts/choropleth.ts';
import type { DocumentInput } from './document-input.ts';
import { mapArea } from './map-area.ts';
import { gemeenteAges, type PeopleView, peopleSection } from './people-section.ts';
import { type ThemeTableView, themeTables } from './theme-table.ts';
import { hasValue } from './theme-words.ts';
import type { Words } from './words/words.ts';

/** The page about who live in the wijk. */
export type PeoplePageView = Readonly<{
  people: PeopleView;
  /** Other figures about the people, such as households. */
  tables: readonly ThemeTableView[];
  map: readonly Readonly<{ title: string; chart: Chart; legend: readonly LegendItem[]; note: string }>[];
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
  return {
    people: { ...people, ages: people.ages.length > 0 ? people.ages : gemeenteAges(input) },
    tables: others.some(hasValue) ? themeTables(input, 'bevolking', others) : [],
    map: oldAgeMap(input),
    peers: peersText(input),
  };
}

/** Share of people of 65 and over in each wijk around: a full count, so colours show what is so. */
function oldAgeMap(input: DocumentInput): PeoplePageView['map'] {
  const { dataset, profile, boundaries, style, words } = input;
  const shown = mapArea(dataset.areas, profile, boundaries);
  const comparison = profile.comparisons.find(({ indicator }) => indicator.id === oldAge);
  if (shown === undefined || comparison?.spread === undefined || !hasValue(comparison)) return [];
  const values = new Map(comparison.spread.values.map(({ code, value }) => [code, value]));
  if (!shown.codes.every((code) => values.has(code))) return [];
  const title = words.people.mapTitle(shown.within.name);
  const alt = words.people.mapAlt(title, shareOf(comparison, words));
  const own = {
    wijk: profile.area.code,
    values: new Map(shown.codes.map((code) => [code, values.get(code) ?? 0])),
  };
  const { chart, legend } = choropleth(boundaries, own, style, { id: 'kaart-65-plus', alt });
  return [{ title, chart, legend, note: words.people.mapNote(comparison.period ?? '') }];
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
