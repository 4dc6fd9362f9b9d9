import type { Basis, Indicator, IndicatorKind, Polarity } from '../domain/indicator.ts';
import { indicatorThemes } from '../domain/theme.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type Cell, placeOf, type Report, readChoice } from './cells.ts';
import { type ColumnSet, findColumns } from './columns.ts';
import type { Row, Table } from './csv.ts';

const columns: ColumnSet = {
  required: ['id', 'naam', 'thema', 'eenheid', 'soort', 'basis', 'doelgroep'],
  optional: [
    ...['zin', 'zin_meervoud', 'zin_verleden', 'polariteit', 'decimalen', 'groep', 'positieve_gezondheid'],
    ...['gevoelig', 'telt_op', 'trendbreuk', 'definitie', 'bron', 'bron_url'],
  ],
  aliases: { name: 'naam', theme: 'thema', unit: 'eenheid', kind: 'soort', polarity: 'polariteit' },
};

const kinds: Readonly<Record<string, IndicatorKind>> = {
  percentage: 'percentage',
  gemiddelde: 'mean',
  rate: 'rate',
  ratio: 'ratio',
  aantal: 'count',
  score: 'score',
};
/** Words for the basis of a figure, in the catalogue and in figures files. */
export const bases: Readonly<Record<string, Basis>> = {
  steekproef: 'sample',
  registratie: 'register',
  model: 'model',
};
const polarities: Readonly<Record<string, Polarity>> = {
  hoog_gunstig: 'high-favourable',
  laag_gunstig: 'low-favourable',
  neutraal: 'neutral',
};
const themes = Object.fromEntries(indicatorThemes.map((theme) => [theme, theme]));
const yesNo: Readonly<Record<string, boolean>> = { ja: true, nee: false, '': false };

/** Reads a catalogue: indicators by id in the order of the file, and everything that is wrong with them. */
export function readCatalogue(
  table: Table,
): Readonly<{ indicators: Map<string, Indicator>; problems: readonly Problem[] }> {
  const { cellOf, problems: found } = findColumns(table, columns);
  if (found.some(({ code }) => code === 'column-missing')) return { indicators: new Map(), problems: found };
  const problems = [...found];
  const report: Report = (one) => problems.push(one);
  const indicators = new Map<string, Indicator>();
  const firstLine = new Map<string, number>();
  for (const row of table.rows) {
    const indicator = readIndicator((column) => cellOf(row, column), report);
    if (indicator === undefined) continue;
    const first = firstLine.get(indicator.id);
    if (first === undefined) indicators.set(indicator.id, indicator);
    else report(duplicate(table, row, { id: indicator.id, firstLine: first }));
    firstLine.set(indicator.id, first ?? row.line);
  }
  return { indicators, problems };
}

function duplicate(
  { file }: Table,
  { line }: Row,
  { id, firstLine }: Readonly<{ id: string; firstLine: number }>,
): Problem {
  return problem('indicator-duplicate', { file, line, column: 'id' }, id, { firstLine });
}

function readIndicator(cell: (column: string) => Cell, report: Report): Indicator | undefined {
  const text = (column: string): string => cell(column).text.normalize('NFC');
  const optional = (column: string): string | undefined => (text(column) === '' ? undefined : text(column));
  const choices = readChoices(cell, report);
  if (choices === undefined) return undefined;
  return {
    ...choices,
    id: text('id').toLowerCase(),
    name: text('naam'),
    phrase: optional('zin') ?? text('naam'),
    pluralPhrase: optional('zin_meervoud'),
    pastPhrase: optional('zin_verleden'),
    unit: text('eenheid'),
    targetGroup: text('doelgroep'),
    decimals: readChoice(cell('decimalen'), { '': 0, 0: 0, 1: 1, 2: 2 }, report) ?? 0,
    group: optional('groep') ?? text('id'),
    categorySet: text('telt_op'),
    dimension: text('positieve_gezondheid'),
    sensitive: readChoice(cell('gevoelig'), yesNo, report) ?? false,
    breaks: readYears(cell('trendbreuk'), report),
    definition: text('definitie'),
    source: text('bron'),
    sourceUrl: text('bron_url'),
  };
}

/** Years, separated by spaces. */
function readYears(cell: Cell, report: Report): number[] {
  const words = cell.text.split(/[\s,]+/).filter(Boolean);
  for (const word of words) if (!/^\d{4}$/.test(word)) report(problem('period-invalid', placeOf(cell), word));
  return words.map(Number);
}

/** The cells that hold one of a few words; undefined when the indicator cannot be used. */
function readChoices(
  cell: (column: string) => Cell,
  report: Report,
): Pick<Indicator, 'theme' | 'kind' | 'basis' | 'polarity'> | undefined {
  const empty = ['id', 'naam'].filter((column) => cell(column).text === '');
  for (const column of empty) report(problem('cell-empty', placeOf(cell(column)), '', { expected: column }));
  const theme = readChoice(cell('thema'), themes, report);
  const kind = readChoice(cell('soort'), kinds, report);
  const basis = readChoice(cell('basis'), bases, report);
  const polarity = readPolarity(cell, report);
  return empty.length === 0 && theme && kind && basis ? { theme, kind, basis, polarity } : undefined;
}

function readPolarity(cell: (column: string) => Cell, report: Report): Polarity {
  if (cell('polariteit').text !== '') return readChoice(cell('polariteit'), polarities, report) ?? 'neutral';
  report(problem('polarity-missing', placeOf(cell('polariteit')), cell('id').text));
  return 'neutral';
}
