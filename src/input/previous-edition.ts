import { normaliseCode } from '../domain/area.ts';
import { type EarlierFigure, figureKey, type PreviousEdition } from '../domain/edition-changes.ts';
import { numberReader, type Report } from './cells.ts';
import { type ColumnSet, findColumns } from './columns.ts';
import type { Config } from './config-schema.ts';
import type { Table } from './csv.ts';
import { expandPattern } from './project-files.ts';
import { loadTable, type Reading } from './reading.ts';

/** Of what our own files with figures hold (`document/figures-csv.ts`), this is looked at. */
const columns: ColumnSet = {
  required: ['gebied', 'indicator', 'doelgroep', 'periode', 'waarde', 'bron'],
  optional: [],
  aliases: {},
  isPattern: () => true,
};

/** Reads the figures of an earlier edition, from the files that it published; undefined when there is none. */
export async function loadPreviousEdition(
  reading: Reading,
  config: Config,
): Promise<PreviousEdition | undefined> {
  const { previous } = config;
  if (previous === undefined) return undefined;
  const figures = new Map<string, Map<string, EarlierFigure>>();
  for (const name of await expandPattern(reading.folder, previous.figures)) {
    const table = await loadTable(reading, config, { name, key: 'previous.figures' });
    if (table !== undefined) addFigures(table, figures, (found) => reading.problems.push(found));
  }
  return { name: previous.edition, figures };
}

function addFigures(table: Table, figures: Map<string, Map<string, EarlierFigure>>, report: Report): void {
  const { cellOf, problems } = findColumns(table, columns);
  for (const one of problems) report(one);
  if (problems.length > 0) return;
  const numbers = numberReader(',');
  for (const row of table.rows) {
    const text = (column: string): string => cellOf(row, column).text;
    const cell = cellOf(row, 'waarde');
    const value = cell.text === '' ? undefined : numbers.read(cell, report);
    const code = normaliseCode(text('gebied'));
    const own = figures.get(code) ?? new Map<string, EarlierFigure>();
    const figure = { period: text('periode'), value, source: text('bron') };
    figures.set(code, own.set(figureKey(text('indicator'), text('doelgroep')), figure));
  }
}
