import { normaliseCode } from '../../domain/area.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import type { Row, Table } from '../csv.ts';
import { columnName, type SourceTable } from './source-table.ts';

/** One area of Kerncijfers wijken en buurten: its name, and people by age band (from young to old). */
export type KwbRow = Readonly<{
  code: string;
  name: string;
  inhabitants: number | undefined;
  ages: readonly number[] | undefined;
  /** CBS says that the area is not the one that had this code a year before. */
  changed: boolean;
}>;

export type KwbFile = Readonly<{
  file: string;
  table: string;
  year: number;
  rows: ReadonlyMap<string, KwbRow>;
  buurten: readonly string[];
  problems: readonly Problem[];
}>;

/** The age bands that a profile shows, in order. */
export const ageBands = [
  'leeftijd_0_14',
  'leeftijd_15_24',
  'leeftijd_25_44',
  'leeftijd_45_64',
  'leeftijd_65_plus',
] as const;

const codeColumn = columnName('Regioaanduiding/Codering (code)');
const nameColumn = columnName('Wijken en buurten');
/** "3": not comparable with the year before. */
const changeColumn = columnName('Regioaanduiding/Indelingswijziging gemeente, wijk, buurt (code)');
const notComparable = '3';

/** Reads an export of Kerncijfers wijken en buurten; everything that cannot be right is reported. */
export function readKwb(table: Table, source: SourceTable, year: number): KwbFile {
  const problems = missingColumns(table, source);
  const lines = problems.length > 0 ? [] : table.rows;
  const rows = new Map<string, KwbRow>();
  const firstLine = new Map<string, number>();
  const buurten: string[] = [];
  for (const row of lines) {
    const area = readArea({ table, source }, row, problems);
    if (area?.code.startsWith('BU')) buurten.push(area.code);
    else if (area !== undefined && rows.has(area.code))
      problems.push(
        problem('area-duplicate', { file: table.file, line: row.line }, area.code, {
          firstLine: firstLine.get(area.code) ?? 0,
        }),
      );
    else if (area !== undefined) {
      rows.set(area.code, area);
      firstLine.set(area.code, row.line);
    }
  }
  return { file: table.file, table: source.id, year, rows, buurten, problems };
}

/** A file without codes cannot be joined: names of wijken occur more than once. */
function missingColumns({ file, headerLine, columns }: Table, { indicators }: SourceTable): Problem[] {
  const present = new Set(columns.flatMap((column) => indicators.get(column) ?? []));
  const missing = [
    ...[codeColumn, nameColumn].filter((column) => !columns.includes(column)),
    ...['inwoners', ...ageBands].filter((id) => !present.has(id)),
  ];
  const place = { file, line: headerLine };
  return missing.map((column) =>
    problem('import-kwb-column', place, column, {
      expected: [codeColumn, 'inwoners', ...ageBands].join(', '),
    }),
  );
}

type Source = Readonly<{ table: Table; source: SourceTable }>;

function readArea({ table, source }: Source, row: Row, problems: Problem[]): KwbRow | undefined {
  const text = (column: string): string => row.cells[table.columns.indexOf(column)] ?? '';
  const code = normaliseCode(text(codeColumn));
  const place = { file: table.file, line: row.line, column: codeColumn };
  if (!/^(NL|GM|WK|BU)[0-9A-Z]+$/.test(code)) {
    problems.push(problem('import-area', place, code));
    return undefined;
  }
  const count = (id: string): number | undefined => {
    const column = table.columns.find((name) => source.indicators.get(name) === id) ?? '';
    return readPeople(text(column), { ...place, column }, problems);
  };
  const ages = ageBands.map(count);
  const known = ages.filter((people) => people !== undefined);
  return {
    code: code === 'NL01' ? 'NL00' : code,
    name: text(nameColumn).normalize('NFC'),
    inhabitants: count('inwoners'),
    ages: known.length === ages.length ? known : undefined,
    changed: text(changeColumn) === notComparable,
  };
}

/** A number of people; CBS writes a point, or nothing, for what it does not tell. */
function readPeople(text: string, place: Problem['place'], problems: Problem[]): number | undefined {
  if (text === '' || text === '.') return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  problems.push(problem('cell-whole-number', place, text));
  return undefined;
}
