import { distinctName } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { choropleth, type LegendItem } from './charts/choropleth.ts';
import type { DocumentInput } from './document-input.ts';
import { formatList, formatNumber } from './format-nl.ts';
import { mapArea } from './map-area.ts';
import { gemeenteAges, type PeopleView, peopleSection } from './people-section.ts';
import { noPeersReasons } from './selection-rule.ts';
import { type ThemeTableView, themeTables } from './theme-table.ts';
import { hasValue } from './theme-words.ts';
import { benchmarkWords } from './words-nl.ts';

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
  const { dataset, profile, boundaries, style } = input;
  const shown = mapArea(dataset.areas, profile, boundaries);
  const comparison = profile.comparisons.find(({ indicator }) => indicator.id === oldAge);
  if (shown === undefined || comparison?.spread === undefined || !hasValue(comparison)) return [];
  const values = new Map(comparison.spread.values.map(({ code, value }) => [code, value]));
  if (!shown.codes.every((code) => values.has(code))) return [];
  const title = `Waar 65-plussers wonen in ${shown.within.name}`;
  const alt = `Kaart: ${title.toLowerCase()}. In deze wijk ${shareOf(comparison)} van elke 100 inwoners.`;
  const own = {
    wijk: profile.area.code,
    values: new Map(shown.codes.map((code) => [code, values.get(code) ?? 0])),
  };
  const { chart, legend } = choropleth(boundaries, own, style, { id: 'kaart-65-plus', alt });
  return [
    {
      title,
      chart,
      legend,
      note: `Van elke 100 inwoners. Dikke lijn: deze wijk. Geteld in ${comparison.period}.`,
    },
  ];
}

function shareOf({ measurement }: Comparison): string {
  return measurement.kind === 'value' ? formatNumber(measurement.value, 0) : '';
}

/** Which wijken estimates are put beside, because ages explain much of them. */
function peersText({ dataset, profile }: DocumentInput): string[] {
  const { findings, benchmark, comparisons } = profile;
  const { peers } = findings;
  if (!comparisons.some((one) => one.basis === 'model' && hasValue(one))) return [];
  const versus = benchmarkWords(benchmark);
  if (peers.kind === 'peers') {
    const names = peers.areas
      .map((area) => distinctName(area, dataset.areas))
      .toSorted((a, b) => a.localeCompare(b, 'nl'));
    return [
      `Ziekte, eenzaamheid en leefstijl verschillen met de leeftijd. Daarom leggen we schattingen niet alleen naast ${versus}, maar ook naast de ${names.length} wijken in ${versus} met ongeveer evenveel jongeren en ouderen:`,
      `${formatList(names)}.`,
    ];
  }
  return [
    `Schattingen leggen we liefst ook naast wijken met ongeveer evenveel jongeren en ouderen. Dat kan hier niet. ${noPeersReasons[peers.reason]} Daarom noemt dit profiel bij schattingen geen sterke punten en aandachtspunten.`,
  ];
}
