import { type Problem, problem } from '../../lib/problem.ts';
import { compareDivisions, type Division, divisionProblems, movedBorders, rowOfWijk } from './division.ts';
import { type Gemeente, gemeenteOf } from './gemeenten.ts';
import { ageBands, type KwbFile, type KwbRow } from './kwb.ts';
import { divisionYears } from './source-table.ts';
import type { StatlineFile, StatlineRow } from './statline.ts';

/** Everything that was imported into a project, at one time or another. */
export type Sources = Readonly<{ statline: readonly StatlineFile[]; kwb: readonly KwbFile[] }>;

/** An area as it goes into gebieden.csv; `people` holds what KWB says of it. */
export type ImportedArea = Readonly<{
  code: string;
  name: string;
  level: 'land' | 'regio' | 'gemeente' | 'wijk';
  parent: string;
  /** Year of the area division. */
  year: number;
  people: KwbRow | undefined;
}>;

export type Assembled = Readonly<{
  areas: readonly ImportedArea[];
  /** Figures of RIVM for these areas, later files before earlier ones. */
  rows: readonly StatlineRow[];
  problems: readonly Problem[];
}>;

type Setting = Readonly<{
  gemeenten: ReadonlyMap<string, Gemeente>;
  /** Codes of the gemeenten that were asked for. */
  wanted: ReadonlySet<string>;
}>;

/** Areas and figures that follow from all sources together, in whatever order they were imported. */
export function assemble({ statline, kwb }: Sources, setting: Setting): Assembled {
  const { wanted } = setting;
  const people = newest(kwb);
  const rows = statline.flatMap((file) => file.rows).filter(({ area }) => isWanted(area, wanted));
  const fromFigures = [...new Set(rows.map(({ area }) => area))];
  const source = fromFigures.length > 0 ? fromFigures : peopleCodes(people, wanted);
  const wijken = source.filter((code) => code.startsWith('WK')).toSorted();
  const year = divisionYears[statline[0]?.table ?? ''] ?? people?.year ?? 0;
  const divisions = people ? compareDivisions(wijken, people, year) : new Map<string, Division>();
  const names = gemeenteNames({ statline, kwb }, setting);
  const areas = areasFor({ wijken, year, people, divisions, names }, setting);
  const problems = people
    ? [
        ...divisionProblems(divisions, names, { kwb: people, year }),
        ...borderProblems(statline, divisions, names, people),
      ]
    : [];
  return { areas, rows, problems };
}

function newest(kwb: readonly KwbFile[]): KwbFile | undefined {
  return kwb.toSorted((a, b) => b.year - a.year)[0];
}

function isWanted(code: string, wanted: ReadonlySet<string>): boolean {
  return code === 'NL00' || wanted.has(gemeenteOf(code));
}

function peopleCodes(people: KwbFile | undefined, wanted: ReadonlySet<string>): string[] {
  const codes = [...(people?.rows.keys() ?? [])];
  return codes.filter((code) => isWanted(code, wanted) && !(code.startsWith('WK') && code.endsWith('99')));
}

/** Names of gemeenten: as the figures write them, else as CBS does. */
function gemeenteNames({ statline, kwb }: Sources, { gemeenten }: Setting): ReadonlyMap<string, string> {
  return new Map([
    ...[...gemeenten.values()].map(({ code, name }): [string, string] => [code, name]),
    ...kwb.flatMap(({ rows }) => [...rows.values()].map(({ code, name }): [string, string] => [code, name])),
    ...statline.flatMap((file) => [...file.gemeenten]),
  ]);
}

function borderProblems(
  statline: readonly StatlineFile[],
  divisions: ReadonlyMap<string, Division>,
  names: ReadonlyMap<string, string>,
  people: KwbFile,
): Problem[] {
  const buurten = [...new Set(statline.flatMap((file) => file.buurten))];
  const moved = movedBorders(buurten, divisions, people).map((code) => names.get(code) ?? code);
  return moved.length === 0 ? [] : [problem('import-borders', { file: people.file }, moved.join(', '))];
}

type Parts = Readonly<{
  wijken: readonly string[];
  year: number;
  people: KwbFile | undefined;
  divisions: ReadonlyMap<string, Division>;
  names: ReadonlyMap<string, string>;
}>;

function areasFor(parts: Parts, { gemeenten }: Setting): ImportedArea[] {
  const { wijken, year, people, divisions, names } = parts;
  const codes = [...new Set(wijken.map(gemeenteOf))].toSorted();
  const regions = new Map(
    codes.flatMap((code) => {
      const known = gemeenten.get(code);
      return known === undefined ? [] : [[known.region, known.regionName] as const];
    }),
  );
  // Also the gemeenten without figures: a mean of the others must not pass for that of the region.
  const members = (region: string): string[] =>
    [...new Set([...codes, ...(people?.rows.keys() ?? [])])].filter(
      (code) => gemeenten.get(code)?.region === region,
    );
  const land = { code: 'NL00', name: 'Nederland', level: 'land', parent: '', year } as const;
  return [
    { ...land, people: people?.rows.get('NL00') },
    ...[...regions].toSorted().map(([code, name]): ImportedArea => {
      const sum = sumOf(code, members(code), people);
      return { code, name, level: 'regio', parent: 'NL00', year, people: sum };
    }),
    ...codes.map((code): ImportedArea => {
      const parent = gemeenten.get(code)?.region ?? 'NL00';
      const name = names.get(code) ?? code;
      return { code, name, level: 'gemeente', parent, year, people: people?.rows.get(code) };
    }),
    ...wijken.map((code): ImportedArea => {
      const row = people && rowOfWijk(code, divisions, people);
      const alone = wijken.filter((other) => gemeenteOf(other) === gemeenteOf(code)).length === 1;
      const name = wijkName(row, code, { gemeente: names.get(gemeenteOf(code)) ?? '', alone });
      return { code, name, level: 'wijk', parent: gemeenteOf(code), year, people: row };
    }),
  ];
}

/** The people of a region are those of its gemeenten; unknown when one of them is. */
function sumOf(code: string, members: readonly string[], people: KwbFile | undefined): KwbRow | undefined {
  const rows = members.map((member) => people?.rows.get(member)).filter((row) => row !== undefined);
  const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
    numbers.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
  if (rows.length < members.length) return undefined;
  const ages = ageBands.map((_, band) => sum(rows.map((row) => row.ages?.[band])));
  const known = ages.filter((count) => count !== undefined);
  return {
    ...{ code, name: '', changed: false },
    inhabitants: sum(rows.map(({ inhabitants }) => inhabitants)),
    ages: known.length === ages.length ? known : undefined,
  };
}

/** "Wijk 00 Annen" is called Annen; a bare "Wijk 01" says its gemeente, and a gemeente that is one wijk its own name. */
function wijkName(
  row: KwbRow | undefined,
  code: string,
  { gemeente, alone }: Readonly<{ gemeente: string; alone: boolean }>,
): string {
  if (alone) return gemeente;
  const [, number = code.slice(-2), own = ''] = /^Wijk (\w{2})\b\s*(.*)$/.exec(row?.name ?? '') ?? [];
  const name = row !== undefined && !/^Wijk \w{2}\b/.test(row.name) ? row.name : own;
  return name === '' ? `${gemeente} wijk ${number}` : name;
}
