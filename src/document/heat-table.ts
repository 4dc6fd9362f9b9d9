import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import type { Profile } from '../domain/profile.ts';
import { themes } from '../domain/theme.ts';
import { otherText } from './comparator-columns.ts';
import type { DocumentInput } from './document-input.ts';
import { keyFigures } from './figure-choice.ts';
import { capitalise, formatFigure } from './format-nl.ts';
import { ageIds, type HeatRowView, heatRow } from './heat-row.ts';
import { hyphenated } from './hyphens-nl.ts';
import { shownBenchmark } from './sentences-nl.ts';
import { hasValue, namedOf } from './theme-words.ts';
import { atTheEnds, benchmarkWords, peopleOf, shortThemeNames } from './words-nl.ts';

/** The wijken beside each other for the key figures of one kind. */
export type HeatTableView = Readonly<{
  id: string;
  title: string;
  notes: readonly string[];
  themeHeads: readonly Readonly<{ name: string; span: number }>[];
  ageHeads: readonly string[];
  heads: readonly string[];
  columns: number;
  /** Columns before the figures. */
  ageSpan: number;
  groups: readonly Readonly<{ heading: readonly string[]; rows: readonly HeatRowView[] }>[];
  /** `tight` for ranges, which need the room of a sign. */
  footers: readonly Readonly<{
    name: string;
    tight: boolean;
    ages: readonly string[];
    cells: readonly string[];
  }>[];
}>;

const mostColumns = 9;
const themeOrder: readonly string[] = themes;

const titles: Readonly<Record<Exclude<Basis, 'register'>, string>> = {
  sample: 'Gemeten en getoetst',
  model: 'Geschat, niet getoetst',
};

/** The table of one kind of figures; none when the wijk itself has none of them. */
export function heatTable(input: DocumentInput, basis: Exclude<Basis, 'register'>): HeatTableView[] {
  const { profile, neighbours } = input;
  const columns = columnsOf(profile, basis);
  const [first] = columns;
  if (first === undefined || !columns.some(hasValue)) return [];
  const rows = neighbours.profiles.map((other) => ({
    other,
    row: heatRow(other, columns, {
      own: other.area.code === profile.area.code,
      withGemeente: neighbours.kind === 'age-peers',
    }),
  }));
  const periods = [...new Set(columns.flatMap(({ period }) => period ?? []))].toSorted().join(', ');
  return [
    {
      id: `naast-elkaar-${basis === 'sample' ? 'gemeten' : 'geschat'}`,
      title: `${titles[basis]}, ${periods}, van elke 100 ${peopleOf(first.group)}`,
      notes: notesOf(input, basis),
      themeHeads: themes
        .map((theme) => ({
          name: hyphenated(shortThemeNames[theme]),
          span: columns.filter(({ indicator }) => indicator.theme === theme).length,
        }))
        .filter(({ span }) => span > 0),
      ageHeads: ['15 tot 25', '65-plus'],
      heads: columns.map(({ indicator }) => hyphenated(indicator.name)),
      columns: columns.length + ageIds.length + 1,
      ageSpan: ageIds.length + 1,
      groups: groupsOf(rows, basis),
      footers: footersOf(profile, columns),
    },
  ];
}

/** Key figures about the same people, in the order of the themes; what may be named of this wijk goes first. */
function columnsOf({ comparisons }: Profile, basis: Basis): Comparison[] {
  const shares = comparisons.filter(
    (one) => one.basis === basis && one.indicator.pluralPhrase !== undefined && one.spread !== undefined,
  );
  const candidates = shares.filter(({ group }) => group === shares[0]?.group);
  const named = namedOf(candidates).slice(0, mostColumns);
  const order = ({ indicator }: Comparison): number => themeOrder.indexOf(indicator.theme);
  return keyFigures(candidates, named, mostColumns).toSorted((a, b) => order(a) - order(b));
}

function notesOf({ edition, profile }: DocumentInput, basis: Basis): string[] {
  const { notable, notableBelow10 } = edition.size;
  const versus = benchmarkWords(profile.benchmark);
  if (basis === 'sample')
    return [
      `Teken: aantoonbaar en minstens ${notable} van de 100 anders dan ${versus} (${atTheEnds}: ${notableBelow10}); een ruit met tint is ongunstig, een rondje gunstig.`,
    ];
  return [
    'Deze cijfers zijn berekend uit wie er wonen. Ze laten niet zien wat een wijk goed of fout doet.',
    `Teken: minstens ${notable} van de 100 anders dan ${versus} én dan wijken met ongeveer dezelfde leeftijden (${atTheEnds}: ${notableBelow10}); een ruit is ongunstig, een rondje gunstig. Niet getoetst.`,
  ];
}

type Rows = readonly Readonly<{ other: Profile; row: HeatRowView }>[];

/** Estimates of wijken without age peers stand apart: their differences may be those of their ages. */
function groupsOf(rows: Rows, basis: Basis): HeatTableView['groups'] {
  const order = rows.toSorted(
    (a, b) =>
      Number(b.row.own) - Number(a.row.own) ||
      oldest(b.other) - oldest(a.other) ||
      a.row.name.localeCompare(b.row.name, 'nl'),
  );
  if (basis === 'sample') return [{ heading: [], rows: order.map(({ row }) => row) }];
  const group = (heading: readonly string[], keep: (peers: Profile['findings']['peers']) => boolean) => {
    const own = order.filter(({ other }) => keep(other.findings.peers)).map(({ row }) => row);
    return own.length === 0 ? [] : [{ heading, rows: own }];
  };
  return [
    ...group([], (peers) => peers.kind === 'peers'),
    ...group(
      ['Andere leeftijdsopbouw: niet te vergelijken'],
      (peers) => peers.kind === 'none' && peers.reason === 'ages-too-different',
    ),
    ...group(
      ['Zonder wijken met dezelfde leeftijden om mee te vergelijken'],
      (peers) => peers.kind === 'none' && peers.reason !== 'ages-too-different',
    ),
  ];
}

function oldest({ comparisons }: Profile): number {
  const found = comparisons.find(({ indicator }) => indicator.id === 'leeftijd_65_plus');
  return found?.measurement.kind === 'value' ? found.measurement.value : -1;
}

/** The benchmark, the gemeente, and the range over all wijken. */
function footersOf(profile: Profile, columns: readonly Comparison[]): HeatTableView['footers'] {
  const { benchmark, comparisons } = profile;
  const ageComparisons = ageIds.map((id) => comparisons.find(({ indicator }) => indicator.id === id));
  const levels = columns.find(({ others }) => others.length > 0)?.others.map(({ area }) => area) ?? [];
  const range = (comparison: Comparison | undefined): string =>
    comparison?.spread === undefined
      ? '–'
      : `${formatFigure(comparison.spread.lowest, comparison.indicator)}–${formatFigure(comparison.spread.highest, comparison.indicator)}`;
  const count = Math.max(0, ...columns.map(({ spread }) => spread?.count ?? 0));
  const row = (name: string, text: (comparison: Comparison | undefined) => string) => ({
    name,
    tight: text === range,
    ages: ageComparisons.map(text),
    cells: columns.map(text),
  });
  return [
    row(capitalise(benchmarkWords(benchmark)), (one) => (one && shownBenchmark(one)) || '–'),
    ...levels.map((area) =>
      row(area.level === 'gemeente' ? `Heel ${area.name}` : area.name, (one) =>
        one === undefined ? '–' : otherText(one, area.code),
      ),
    ),
    ...(count === 0 ? [] : [row(`Laagste–hoogste van ${count} wijken`, range)]),
  ];
}
