import type { Areas } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Figure, RawMeasurement } from '../domain/measurement.ts';
import { parsePeriod } from '../domain/period.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { type Cell, type DecimalSign, numberReader, placeOf, type Report } from './cells.ts';
import { type ColumnSet, findColumns } from './columns.ts';
import type { Table } from './csv.ts';
import {
  type FigureCells,
  figureColumns,
  type ReadContext,
  readAreaCode,
  readBasis,
  readMeasurement,
} from './figure-cells.ts';
import { asUsed, checkRow } from './figure-checks.ts';
import { remarksOn } from './figure-remarks.ts';
import type { FigureRow } from './figure-row.ts';
import { isWide, wideColumns, wideFigures } from './wide-figures.ts';

/** What figures are read against. */
export type FigureContext = Readonly<{
  areas: Areas;
  indicators: ReadonlyMap<string, Indicator>;
  /** Ids that the catalogue of the project itself describes. */
  ownIndicators: ReadonlySet<string>;
  areasFile: string;
  catalogueFile: string;
  decimal: DecimalSign | undefined;
}>;

/** Printed where nobody told where a figure comes from. */
const unknownSource = 'bron niet vermeld';

export type RawFigure = Figure<RawMeasurement>;
export type ReadFigures = Readonly<{ figures: readonly RawFigure[]; problems: readonly Problem[] }>;

const longColumns: ColumnSet = {
  required: ['gebied', 'indicator', 'periode', 'waarde'],
  optional: [...figureColumns],
  aliases: {
    area: 'gebied',
    period: 'periode',
    value: 'waarde',
    group: 'doelgroep',
    lower: 'ondergrens',
    upper: 'bovengrens',
    numerator: 'teller',
    denominator: 'noemer',
    expected: 'verwacht',
    standard_error: 'standaardfout',
    weighted: 'gewogen',
    significance: 'significantie',
    source: 'bron',
  },
};

/** Reads one figures file, long or wide; every figure that can be read, and everything that is wrong. */
export function readFigures(table: Table, context: FigureContext): ReadFigures {
  const wide = isWide(table);
  const { cellOf, problems: found } = findColumns(
    table,
    wide ? wideColumns(table, context.indicators) : longColumns,
  );
  const problems = [...found];
  const report = once((one) => problems.push(one));
  const reading: ReadContext = { readNumber: numberReader(context.decimal), report };
  const cells = wide
    ? wideFigures(table, cellOf, context.indicators)
    : table.rows.map(
        (row): FigureCells =>
          (column) =>
            cellOf(row, column),
      );
  if (found.some(({ code }) => code === 'column-missing')) return { figures: [], problems };
  const read = cells.flatMap((one) => readFigure(one, context, reading) ?? []);
  const remarks = remarksOn(read.flatMap(({ row }) => row ?? []));
  return { figures: read.map(({ figure }) => figure), problems: [...problems, ...remarks] };
}

/** In a wide file one area stands beside many figures: the same problem is reported once. */
function once(report: Report): Report {
  const reported = new Set<string>();
  return (one) => {
    const same = JSON.stringify(one);
    if (!reported.has(same)) report(one);
    reported.add(same);
  };
}

/** A figure, and the row it stands in when it has a value that nothing is wrong with. */
type ReadFigure = Readonly<{ figure: RawFigure; row: FigureRow | undefined }>;

function readFigure(
  cells: FigureCells,
  context: FigureContext,
  reading: ReadContext,
): ReadFigure | undefined {
  const { report } = reading;
  const area = context.areas.get(readAreaCode(cells('gebied')));
  if (area === undefined) reportArea(cells('gebied'), context, report);
  const indicator = context.indicators.get(cells('indicator').text.toLowerCase());
  if (indicator === undefined) reportIndicator(cells('indicator'), context, report);
  const period = parsePeriod(cells('periode').text);
  if (period === undefined)
    report(problem('period-invalid', placeOf(cells('periode')), cells('periode').text));
  const measurement = readMeasurement(cells, reading);
  if (area === undefined || indicator === undefined || period === undefined || measurement === undefined)
    return undefined;
  const basis = readBasis(cells('basis'), indicator.basis, report);
  const group = cells('doelgroep').text || indicator.targetGroup;
  const key = { area, indicator: { ...indicator, basis }, group, period, cells };
  const row = measurement.kind === 'value' ? { ...key, value: measurement } : undefined;
  const wrong = row === undefined ? [] : checkRow(row, context.areasFile);
  for (const one of wrong) report(one);
  const source = sourceOf(cells('bron'), indicator, context, report);
  const { file, line } = cells('waarde');
  const names = { area: area.code, indicator: indicator.id, period, group };
  return {
    figure: { ...names, measurement: asUsed(measurement), basis, source, file, line },
    row: wrong.length > 0 ? undefined : row,
  };
}

/** The source of a figure: its own, or that of an indicator of the project; the bundled catalogue knows no figures. */
function sourceOf(
  cell: Cell,
  { id, source }: Indicator,
  { ownIndicators }: FigureContext,
  report: Report,
): string {
  if (cell.text !== '') return cell.text;
  if (ownIndicators.has(id) && source !== '') return source;
  report(problem('source-missing', { file: cell.file }));
  return unknownSource;
}

function reportArea(cell: Cell, { areas, areasFile }: FigureContext, report: Report): void {
  const shortened = /^\d{1,8}$/.test(cell.text) || /^\d[.,]\d+E\+\d+$/i.test(cell.text);
  const suggestion = didYouMean(nearest(cell.text, areas.keys()));
  if (cell.text === '') report(problem('cell-empty', placeOf(cell), '', { expected: 'gebied' }));
  else if (shortened) report(problem('area-code-shortened', placeOf(cell), cell.text));
  else report(problem('area-unknown', placeOf(cell), cell.text, { areas: areasFile, suggestion }));
}

function reportIndicator(cell: Cell, { indicators, catalogueFile }: FigureContext, report: Report): void {
  const suggestion = didYouMean(nearest(cell.text, indicators.keys()));
  if (cell.text === '') report(problem('cell-empty', placeOf(cell), '', { expected: 'indicator' }));
  else
    report(problem('indicator-unknown', placeOf(cell), cell.text, { catalogue: catalogueFile, suggestion }));
}
