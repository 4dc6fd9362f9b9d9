import { normaliseCode } from '../../domain/area.ts';
import { parsePeriod } from '../../domain/period.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import type { Row, Table } from '../csv.ts';
import { gemeenteOf } from './gemeenten.ts';
import { columnName, type SourceTable } from './source-table.ts';

/** The figures of one area, year and age group: text by indicator, with `_og` and `_bg` for bounds. */
export type StatlineRow = Readonly<{
  area: string;
  period: string;
  group: string;
  cells: Map<string, string>;
}>;

/** What a StatLine file of RIVM holds; rows of buurten are counted only. */
export type StatlineFile = Readonly<{
  file: string;
  table: string;
  rows: readonly StatlineRow[];
  /** Name of the gemeente by code of the gemeente. */
  gemeenten: ReadonlyMap<string, string>;
  /** Codes of buurten: a trace of the area division. */
  buurten: readonly string[];
  problems: readonly Problem[];
}>;

/** Keys of the dimension Leeftijd (research/dutch-data.md section 3). */
const ageGroups: Readonly<Record<string, string>> = { '20300': '18+', '53115': '18-64', '80200': '65+' };
/** Keys of the dimension Marges: the value itself and its 95% bounds. */
const margins: Readonly<Record<string, string>> = { MW00000: '', MOG0095: '_og', MBG0095: '_bg' };
const dimensions = {
  age: columnName('Leeftijd'),
  margin: columnName('Marges'),
  area: columnName('WijkenEnBuurten'),
  period: columnName('Perioden'),
  gemeente: columnName('Gemeentenaam_1'),
};

/** Reads a StatLine table of RIVM ("volgens dataset"); everything that cannot be right is reported. */
export function readStatline(table: Table, source: SourceTable): StatlineFile {
  const problems: Problem[] = missingDimensions(table);
  const rows = new Map<string, StatlineRow>();
  const gemeenten = new Map<string, string>();
  const buurten = new Set<string>();
  if (problems.length === 0)
    for (const row of table.rows) {
      const key = readKey(table, row, problems);
      if (key === undefined) continue;
      if (key.area.startsWith('BU')) {
        buurten.add(key.area);
        continue;
      }
      problems.push(...noteGemeente(key, { table, row, gemeenten }));
      addCells(key, { table, row, source, rows }, problems);
    }
  const found = [...rows.values()];
  problems.push(...sharesInstead(table.file, found));
  return { file: table.file, table: source.id, rows: found, gemeenten, buurten: [...buurten], problems };
}

function missingDimensions({ file, headerLine, columns }: Table): Problem[] {
  const needed = [dimensions.age, dimensions.area, dimensions.period];
  const missing = needed.filter((column) => !columns.includes(column));
  const place = { file, line: headerLine };
  return missing.map((column) =>
    problem('column-missing', place, '', { column, expected: needed.join(', '), suggestion: '' }),
  );
}

function cellAt(table: Table, row: Row, column: string): string {
  return row.cells[table.columns.indexOf(column)] ?? '';
}

type Key = Readonly<{ area: string; period: string; group: string; ending: string; gemeente: string }>;

function readKey(table: Table, row: Row, problems: Problem[]): Key | undefined {
  const text = (column: string): string => cellAt(table, row, column);
  const place = (column: string) => ({ file: table.file, line: row.line, column });
  const code = normaliseCode(text(dimensions.area));
  const area = code === 'NL01' ? 'NL00' : code;
  // Regions and provinces of other tables stand for areas that documents do not show.
  if (/^(GG|PV|LD)\d/.test(area)) return undefined;
  const period = parsePeriod(text(dimensions.period));
  const group = ageGroups[text(dimensions.age)];
  const ending = table.columns.includes(dimensions.margin) ? margins[text(dimensions.margin)] : '';
  if (!/^(NL|GM|WK|BU)[0-9A-Z]+$/.test(area))
    problems.push(problem('import-area', place(dimensions.area), code));
  else if (period === undefined)
    problems.push(problem('period-invalid', place(dimensions.period), text(dimensions.period)));
  else if (group === undefined) {
    const expected = Object.keys(ageGroups).join(', ');
    problems.push(problem('import-age', place(dimensions.age), text(dimensions.age), { expected }));
  } else if (ending === undefined) {
    const expected = Object.keys(margins).join(', ');
    problems.push(problem('import-margin', place(dimensions.margin), text(dimensions.margin), { expected }));
  } else return { area, period, group, ending, gemeente: text(dimensions.gemeente) };
  return undefined;
}

type NoteContext = Readonly<{ table: Table; row: Row; gemeenten: Map<string, string> }>;

/** A wijk lies in the gemeente whose number is in its code; a file that says otherwise is not what it seems. */
function noteGemeente({ area, gemeente }: Key, { table, row, gemeenten }: NoteContext): Problem[] {
  if (!/^(GM|WK)/.test(area) || gemeente === '') return [];
  const code = gemeenteOf(area);
  const known = gemeenten.get(code);
  if (known === undefined || area.startsWith('GM')) gemeenten.set(code, gemeente);
  if (known === undefined || known === gemeente) return [];
  const place = { file: table.file, line: row.line, column: dimensions.gemeente };
  return [problem('import-two-gemeenten', place, area, { first: known, second: gemeente })];
}

type CellContext = Readonly<{
  table: Table;
  row: Row;
  source: SourceTable;
  rows: Map<string, StatlineRow>;
}>;

function addCells({ area, period, group, ending }: Key, context: CellContext, problems: Problem[]): void {
  const { table, row, source, rows } = context;
  const name = [area, period, group].join(' ');
  const { cells } = rows.get(name) ?? { cells: new Map<string, string>() };
  rows.set(name, { area, period, group, cells });
  for (const [index, column] of table.columns.entries()) {
    const id = source.indicators.get(column);
    if (id === undefined) continue;
    const text = row.cells[index] ?? '';
    const before = cells.get(id + ending);
    const place = { file: table.file, line: row.line, column };
    problems.push(...checkCell(text, before, { place, details: { area, period, group } }));
    cells.set(id + ending, text);
  }
}

type CellPlace = Readonly<{ place: Problem['place']; details: Record<string, string> }>;

function checkCell(text: string, before: string | undefined, { place, details }: CellPlace): Problem[] {
  if (!isFigure(text)) return [problem('import-value', place, text)];
  return before === undefined || before === text
    ? []
    : [problem('import-twice', place, text, { ...details, before })];
}

/** A percentage with a decimal point, a hidden one, or nothing: the column was not measured in that year. */
function isFigure(text: string): boolean {
  return text === '' || text === '.' || (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100);
}

const fewestNumbers = 20;

/** All figures of a file between 0 and 1: somebody divided them by a hundred. */
function sharesInstead(file: string, rows: readonly StatlineRow[]): Problem[] {
  const numbers = rows
    .flatMap(({ cells }) => [...cells.values()])
    .filter((text) => /^\d/.test(text))
    .map(Number);
  if (numbers.length < fewestNumbers || numbers.some((number) => number > 1)) return [];
  return [problem('values-look-like-shares', { file }, file, { count: numbers.length })];
}
