import type { Indicator } from '../domain/indicator.ts';
import type { Intervention, RecognitionLevel } from '../domain/intervention.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { type Cell, placeOf, type Report, readChoice } from './cells.ts';
import { type ColumnSet, findColumns } from './columns.ts';
import type { Table } from './csv.ts';

const columns: ColumnSet = {
  required: ['naam', 'themas', 'doelgroep', 'niveau', 'erkend', 'peildatum'],
  optional: ['indicatoren', 'eigenaar', 'url'],
  aliases: { thema: 'themas', name: 'naam', "thema's": 'themas', 'thema’s': 'themas' },
};

const levels: Readonly<Record<string, RecognitionLevel>> = {
  'goed beschreven': 'well-described',
  'goed onderbouwd': 'well-founded',
  'eerste aanwijzingen': 'first-indications',
  'goede aanwijzingen': 'good-indications',
  'sterke aanwijzingen': 'strong-indications',
};

export type InterventionContext = Readonly<{
  /** Date of the edition, YYYY-MM-DD. */
  edition: string;
  indicators: ReadonlyMap<string, Indicator>;
}>;
type CellAt = (column: string) => Cell;

/** Reads the catalogue of interventions: in the order of the file, with everything that is wrong. */
export function readInterventions(
  table: Table,
  context: InterventionContext,
): Readonly<{ interventions: readonly Intervention[]; problems: readonly Problem[] }> {
  const { cellOf, problems: found } = findColumns(table, columns);
  if (found.some(({ code }) => code === 'column-missing')) return { interventions: [], problems: found };
  const problems = [...found];
  const firstLine = new Map<string, number>();
  const interventions = table.rows.flatMap((row) => {
    const cell: CellAt = (column) => cellOf(row, column);
    const one = readIntervention(cell, context, (found) => problems.push(found));
    const name = one.name.toLowerCase();
    const first = firstLine.get(name);
    if (first === undefined) firstLine.set(name, row.line);
    else
      problems.push(problem('intervention-duplicate', placeOf(cell('naam')), one.name, { firstLine: first }));
    return one.level === undefined ? [] : [{ ...one, level: one.level }];
  });
  return { interventions, problems };
}

type Read = Omit<Intervention, 'level'> & Readonly<{ level: RecognitionLevel | undefined }>;

function readIntervention(cell: CellAt, context: InterventionContext, report: Report): Read {
  const text = (column: string): string => cell(column).text.normalize('NFC').replace(/\s+/g, ' ');
  for (const column of ['naam', 'themas', 'doelgroep'])
    if (text(column) === '') report(problem('cell-empty', placeOf(cell(column)), '', { expected: column }));
  return {
    name: text('naam'),
    themes: wordsIn(cell('themas')).flatMap((word) => readTheme(word, report) ?? []),
    indicators: wordsIn(cell('indicatoren')).flatMap((word) => readIndicator(word, context, report)),
    audience: text('doelgroep'),
    level: readLevel(cell('niveau'), report),
    recognised: readYear(cell('erkend'), context, report),
    checkedOn: readDay(cell('peildatum'), context, { name: text('naam'), report }),
    owner: text('eigenaar') || undefined,
    url: readUrl(cell('url'), report),
  };
}

/** The words of a cell, each as a cell of its own. */
function wordsIn(cell: Cell): Cell[] {
  const words = cell.text.split(/[\s,]+/).filter(Boolean);
  return [...new Set(words)].map((text) => ({ ...cell, text }));
}

const themeWords: Readonly<Record<string, Theme>> = Object.fromEntries(themes.map((theme) => [theme, theme]));

function readTheme(cell: Cell, report: Report): Theme | undefined {
  return readChoice(cell, themeWords, report);
}

function readIndicator(cell: Cell, { indicators }: InterventionContext, report: Report): string[] {
  const id = cell.text.toLowerCase();
  if (indicators.has(id)) return [id];
  const suggestion = didYouMean(nearest(id, indicators.keys()));
  report(problem('reference-indicator', placeOf(cell), cell.text, { suggestion }));
  return [];
}

/** "Goede aanwijzingen voor effectiviteit" is the same level as "goede aanwijzingen". */
function readLevel(cell: Cell, report: Report): RecognitionLevel | undefined {
  const words = cell.text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ voor effectiviteit$/, '');
  if (Object.hasOwn(levels, words)) return levels[words];
  const names = Object.keys(levels);
  const details = { expected: names.join(', '), suggestion: didYouMean(nearest(words, names)) };
  report(problem('intervention-level', placeOf(cell), cell.text, details));
  return undefined;
}

function readYear(cell: Cell, { edition }: InterventionContext, report: Report): number {
  const year = Number(cell.text);
  const last = edition.slice(0, 4);
  if (!/^\d{4}$/.test(cell.text) || year < 2000 || cell.text > last)
    report(problem('intervention-year', placeOf(cell), cell.text, { edition: last }));
  return year;
}

/** Levels change: one that was looked up long ago is told. */
function readDay(
  cell: Cell,
  { edition }: InterventionContext,
  { name, report }: Readonly<{ name: string; report: Report }>,
): string {
  const oldest = `${Number(edition.slice(0, 4)) - 2}${edition.slice(4)}`;
  if (!isDay(cell.text)) report(problem('intervention-date', placeOf(cell), cell.text));
  else if (cell.text > edition) report(problem('date-after-edition', placeOf(cell), cell.text, { edition }));
  else if (cell.text < oldest) report(problem('intervention-old', placeOf(cell), name, { oldest }));
  return cell.text;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readUrl(cell: Cell, report: Report): string | undefined {
  if (cell.text === '') return undefined;
  if (!/^https:\/\/\S+$/i.test(cell.text) || !URL.canParse(cell.text))
    report(problem('intervention-url', placeOf(cell), cell.text));
  return cell.text;
}
