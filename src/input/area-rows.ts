import { type Area, areaLevels, normaliseCode } from '../domain/area.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { type Cell, placeOf, type Report, readChoice, readCount, readMark } from './cells.ts';
import { type ColumnSet, findColumns } from './columns.ts';
import type { Row, Table } from './csv.ts';

const columns: ColumnSet = {
  required: ['code', 'naam', 'niveau'],
  optional: ['ouder', 'inwoners', 'jaar', 'gewijzigd', 'bestaat_uit'],
  aliases: {
    name: 'naam',
    level: 'niveau',
    parent: 'ouder',
    population: 'inwoners',
    year: 'jaar',
    border_change: 'gewijzigd',
    made_of: 'bestaat_uit',
  },
  isPattern: (name) => name.startsWith('inwoners_'),
};
const levels = Object.fromEntries(areaLevels.map((level) => [level, level]));

type AreaRow = Readonly<{ area: Area; line: number; parent: Cell }>;

/** Reads gebieden.csv: areas in the order of the file, and everything that is wrong with them. */
export function readAreas(
  table: Table,
): Readonly<{ areas: Map<string, Area>; problems: readonly Problem[] }> {
  const { cellOf, problems: found } = findColumns(table, columns);
  if (found.some(({ code }) => code === 'column-missing')) return { areas: new Map(), problems: found };
  const problems = [...found];
  const report: Report = (one) => problems.push(one);
  const groups = table.columns.filter((name) => name.startsWith('inwoners_'));
  const count = (cell: Cell): number | undefined =>
    readMark(cell, report) === undefined ? readCount(cell, report) : undefined;
  const readRow = (row: Row): AreaRow | undefined => {
    const cell = (column: string): Cell => cellOf(row, column);
    const level = readChoice(cell('niveau'), levels, report);
    const named = checkNames(cell, report);
    if (level === undefined || !named) return undefined;
    const area: Area = {
      code: normaliseCode(cell('code').text),
      name: cell('naam').text.normalize('NFC').replace(/\s+/g, ' '),
      level,
      parent: cell('ouder').text === '' ? undefined : normaliseCode(cell('ouder').text),
      population: count(cell('inwoners')),
      populationByGroup: new Map(groups.flatMap((column) => groupCount(column, count(cell(column))))),
      year: count(cell('jaar')),
      borderChange: count(cell('gewijzigd')),
      madeOf: cell('bestaat_uit').text.split(/\s+/).filter(Boolean).map(normaliseCode),
    };
    return { area, line: row.line, parent: cell('ouder') };
  };
  const rows = table.rows.flatMap((row) => readRow(row) ?? []);
  return { areas: byCode(rows, table.file, report), problems: [...problems, ...checkTree(rows, table.file)] };
}

/** Code and name are there, and the code is not what a spreadsheet made of it. */
function checkNames(cell: (column: string) => Cell, report: Report): boolean {
  const empty = ['code', 'naam'].filter((column) => cell(column).text === '');
  for (const column of empty) report(problem('cell-empty', placeOf(cell(column)), '', { expected: column }));
  if (/^\d[.,]\d+E\+\d+$/i.test(cell('code').text))
    report(problem('area-code-shortened', placeOf(cell('code')), cell('code').text));
  return empty.length === 0;
}

function groupCount(column: string, count: number | undefined): [string, number][] {
  return count === undefined ? [] : [[column.slice('inwoners_'.length), count]];
}

function byCode(rows: readonly AreaRow[], file: string, report: Report): Map<string, Area> {
  const areas = new Map<string, Area>();
  const firstLine = new Map<string, number>();
  for (const { area, line } of rows) {
    const first = firstLine.get(area.code);
    if (first === undefined) areas.set(area.code, area);
    else report(problem('area-duplicate', { file, line, column: 'code' }, area.code, { firstLine: first }));
    firstLine.set(area.code, first ?? line);
  }
  return areas;
}

/** Each parent exists and is of a larger level, so that the tree has no circle. */
function checkTree(rows: readonly AreaRow[], file: string): Problem[] {
  const byCodes = new Map(rows.map(({ area }) => [area.code, area]));
  const problems = rows.flatMap(({ area, parent }) => {
    if (area.parent === undefined) return [];
    const found = byCodes.get(area.parent);
    if (found && areaLevels.indexOf(found.level) > areaLevels.indexOf(area.level))
      return otherGemeente(area, parent);
    const suggestion = found ? '' : didYouMean(nearest(area.parent, byCodes.keys()));
    return [problem('area-parent', placeOf(parent), parent.text, { suggestion })];
  });
  const anyWijk = rows.some(({ area }) => area.level === 'wijk');
  return anyWijk ? problems : [...problems, problem('no-wijken', { file })];
}

/** The code of a CBS wijk begins with that of its gemeente; under another one it is a slip, or the code of another year. */
function otherGemeente({ code, level }: Area, parent: Cell): Problem[] {
  const [, digits] = /^WK(\d{4})/.exec(code) ?? [];
  const named = /^GM\d{4}$/.test(normaliseCode(parent.text));
  if (level !== 'wijk' || digits === undefined || !named || normaliseCode(parent.text) === `GM${digits}`)
    return [];
  return [
    problem('area-other-gemeente', placeOf(parent), code, { parent: parent.text, expected: `GM${digits}` }),
  ];
}
