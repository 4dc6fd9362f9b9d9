import type { Figure, RawMeasurement } from '../domain/measurement.ts';
import type { Problem } from '../lib/problem.ts';
import { numberReader, type Report } from './cells.ts';
import { type ColumnSet, findColumns } from './columns.ts';
import type { Header, Row, Table } from './csv.ts';
import { type FigureCells, figureColumns, type ReadContext, readMeasurement } from './figure-cells.ts';
import { asUsed, checkRow } from './figure-checks.ts';
import { type Remarks, remarksOnFile } from './figure-remarks.ts';
import { type FigureContext, type FigureWords, figureWords } from './figure-words.ts';
import { layoutOf, rowCells } from './row-cells.ts';
import { isWide, wideColumns, wideFigures } from './wide-figures.ts';

export type { FigureContext } from './figure-words.ts';

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

/** Takes the rows of one figures file, and tells in the end what they hold and everything that is wrong. */
export type FigureFile = Readonly<{ take: (row: Row) => void; read: () => ReadFigures }>;

/** A long file is read row by row; of a wide one a column is only understood with all its rows. */
export function figureFile(header: Header, context: FigureContext): FigureFile {
  if (!isWide(header)) return longFile(header, context);
  const rows: Row[] = [];
  return {
    take: (row) => rows.push(row),
    read: () => readWide({ ...header, rows }, context),
  };
}

/** Reads one figures file, long or wide; every figure that can be read, and everything that is wrong. */
export function readFigures(table: Table, context: FigureContext): ReadFigures {
  const file = figureFile(table, context);
  for (const row of table.rows) file.take(row);
  return file.read();
}

function longFile(header: Header, context: FigureContext): FigureFile {
  const { positionOf, problems } = findColumns(header, longColumns);
  const reader = figureReader(context, problems);
  const { cells, moveTo } = rowCells(
    header,
    layoutOf(header, positionOf, (name) => ({ name })),
  );
  const isReadable = !problems.some(({ code }) => code === 'column-missing');
  return {
    take: (row) => {
      if (!isReadable) return;
      moveTo(row);
      reader.take(cells);
    },
    read: reader.read,
  };
}

function readWide(table: Table, context: FigureContext): ReadFigures {
  const { positionOf, problems } = findColumns(table, wideColumns(table, context.indicators));
  const reader = figureReader(context, problems);
  if (!problems.some(({ code }) => code === 'column-missing'))
    for (const cells of wideFigures(table, positionOf, context.indicators)) reader.take(cells);
  return reader.read();
}

type FigureReader = Readonly<{ take: (cells: FigureCells) => void; read: () => ReadFigures }>;

function figureReader(context: FigureContext, found: readonly Problem[]): FigureReader {
  const problems = [...found];
  const figures: RawFigure[] = [];
  const report = once((one) => problems.push(one));
  const remarks = remarksOnFile();
  const reading = { numbers: numberReader(context.decimal), report, words: figureWords(context, report) };
  return {
    take: (cells) => {
      const figure = readFigure(cells, context, { ...reading, remarks });
      if (figure !== undefined) figures.push(figure);
    },
    read: () => ({ figures, problems: [...problems, ...remarks.problems()] }),
  };
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

type Reading = ReadContext & Readonly<{ words: FigureWords; remarks: Remarks }>;

function readFigure(cells: FigureCells, context: FigureContext, reading: Reading): RawFigure | undefined {
  const { report, words, remarks } = reading;
  const area = words.areaOf(cells);
  const indicator = words.indicatorOf(cells);
  const period = words.periodOf(cells);
  const measurement = readMeasurement(cells, reading);
  if (area === undefined || indicator === undefined || period === undefined || measurement === undefined)
    return undefined;
  const basis = words.basisOf(cells, indicator);
  const group = words.groupOf(cells, indicator);
  if (measurement.kind === 'value') {
    const row = {
      value: measurement,
      indicator: words.withBasis(indicator, basis),
      area,
      group,
      period,
      cells,
    };
    const wrong = checkRow(row, context.areasFile);
    for (const one of wrong) report(one);
    if (wrong.length === 0) remarks.look(row);
  }
  const source = words.sourceOf(cells, indicator);
  const { file } = cells;
  const line = cells.line();
  const names = { area: area.code, indicator: indicator.id, period, group };
  return { ...names, measurement: asUsed(measurement), basis, source, file, line };
}
