import type { Comparison } from '../domain/comparison.ts';
import type { Basis } from '../domain/indicator.ts';
import type { Profile } from '../domain/profile.ts';
import { themes } from '../domain/theme.ts';
import { otherText } from './comparator-columns.ts';
import type { DocumentInput } from './document-input.ts';
import { keyFigures } from './figure-choice.ts';
import { ageIds, type HeatRowView, heatRow } from './heat-row.ts';
import { type KeyView, signPaths } from './outcome-style.ts';
import { hasValue, namedOf } from './theme-comparisons.ts';
import type { Words } from './words/words.ts';

/** The wijken beside each other for the key figures of one kind. */
export type HeatTableView = Readonly<{
  id: string;
  title: string;
  notes: readonly string[];
  themeHeads: readonly Readonly<{ name: string; span: number }>[];
  ageHeads: readonly string[];
  heads: readonly string[];
  /** Of the signs in the cells. */
  key: KeyView;
  columns: number;
  groups: readonly Readonly<{ heading: readonly string[]; rows: readonly HeatRowView[] }>[];
  footers: readonly Readonly<{
    name: string;
    ages: readonly string[];
    cells: readonly string[];
  }>[];
}>;

const mostColumns = 9;
const themeOrder: readonly string[] = themes;

/** The table of one kind of figures; none when the wijk itself has none of them. */
export function heatTable(input: DocumentInput, basis: Exclude<Basis, 'register'>): HeatTableView[] {
  const { profile, neighbours, words } = input;
  const columns = columnsOf(profile, basis);
  const [first] = columns;
  if (first === undefined || !columns.some(hasValue)) return [];
  const rows = neighbours.profiles.map((other) => ({
    other,
    row: heatRow(other, columns, {
      own: other.area.code === profile.area.code,
      withGemeente: neighbours.kind === 'age-peers',
      words,
    }),
  }));
  const periods = [...new Set(columns.flatMap(({ period }) => period ?? []))].toSorted();
  return [
    {
      id: `naast-elkaar-${basis === 'sample' ? 'gemeten' : 'geschat'}`,
      title: words.neighbours.tableTitle(basis, periods, first.group),
      notes: notesOf(input, basis),
      themeHeads: themes
        .map((theme) => ({
          name: words.format.hyphenated(words.themes.short[theme]),
          span: columns.filter(({ indicator }) => indicator.theme === theme).length,
        }))
        .filter(({ span }) => span > 0),
      ageHeads: words.neighbours.ageHeads,
      heads: columns.map(({ indicator }) => words.format.hyphenated(indicator.name)),
      key: keyOf(
        rows.map(({ row }) => row),
        words,
      ),
      columns: columns.length + ageIds.length + 1,
      groups: groupsOf(rows, basis, words),
      footers: footersOf(input, columns),
    },
  ];
}

function keyOf(rows: readonly HeatRowView[], { outcome }: Words): KeyView {
  const shown = rows.flatMap(({ cells }) => cells.flatMap(({ sign }) => sign.map((one) => one.sign)));
  return (['favourable', 'unfavourable'] as const).flatMap((side) => {
    const found = shown.find(({ path }) => path === signPaths[side]);
    return found === undefined ? [] : [{ sign: found, words: outcome.key[side] }];
  });
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

function notesOf({ edition, profile, words }: DocumentInput, basis: Basis): string[] {
  const versus = words.areas.benchmark(profile.benchmark);
  return basis === 'sample'
    ? [words.neighbours.measuredNote(edition.size, versus)]
    : words.neighbours.estimatedNotes(edition.size, versus);
}

type Rows = readonly Readonly<{ other: Profile; row: HeatRowView }>[];

/** Estimates of wijken without age peers stand apart: their differences may be those of their ages. */
function groupsOf(rows: Rows, basis: Basis, words: Words): HeatTableView['groups'] {
  const order = rows.toSorted(
    (a, b) =>
      Number(b.row.own) - Number(a.row.own) ||
      oldest(b.other) - oldest(a.other) ||
      a.row.name.localeCompare(b.row.name, words.language),
  );
  if (basis === 'sample') return [{ heading: [], rows: order.map(({ row }) => row) }];
  const group = (heading: readonly string[], keep: (peers: Profile['findings']['peers']) => boolean) => {
    const own = order.filter(({ other }) => keep(other.findings.peers)).map(({ row }) => row);
    return own.length === 0 ? [] : [{ heading, rows: own }];
  };
  return [
    ...group([], (peers) => peers.kind === 'peers'),
    ...group(
      [words.neighbours.otherAges],
      (peers) => peers.kind === 'none' && peers.reason === 'ages-too-different',
    ),
    ...group(
      [words.neighbours.withoutPeers],
      (peers) => peers.kind === 'none' && peers.reason !== 'ages-too-different',
    ),
  ];
}

function oldest({ comparisons }: Profile): number {
  const found = comparisons.find(({ indicator }) => indicator.id === 'leeftijd_65_plus');
  return found?.measurement.kind === 'value' ? found.measurement.value : -1;
}

/** The benchmark, the gemeente, and the range over all wijken. */
function footersOf(
  { profile, words }: DocumentInput,
  columns: readonly Comparison[],
): HeatTableView['footers'] {
  const { benchmark, comparisons } = profile;
  const { figure } = words.format;
  const ageComparisons = ageIds.map((id) => comparisons.find(({ indicator }) => indicator.id === id));
  const levels = columns.find(({ others }) => others.length > 0)?.others.map(({ area }) => area) ?? [];
  const range = (comparison: Comparison | undefined): string =>
    comparison?.spread === undefined
      ? '–'
      : `${figure(comparison.spread.lowest, comparison.indicator)}–${figure(comparison.spread.highest, comparison.indicator)}`;
  const count = Math.max(0, ...columns.map(({ spread }) => spread?.count ?? 0));
  const row = (name: string, text: (comparison: Comparison | undefined) => string) => ({
    name,
    ages: ageComparisons.map(text),
    cells: columns.map(text),
  });
  return [
    row(
      words.format.capitalise(words.areas.benchmark(benchmark)),
      (one) => (one && words.sentences.benchmark(one)) || '–',
    ),
    ...levels.map((area) =>
      row(area.level === 'gemeente' ? words.neighbours.gemeente(area.name) : area.name, (one) =>
        one === undefined ? '–' : otherText(one, area.code, words),
      ),
    ),
    ...(count === 0 ? [] : [row(words.neighbours.range(count), range)]),
  ];
}
