import { normaliseCode } from '../domain/area.ts';
import type { Basis } from '../domain/indicator.ts';
import type { DeliveredSignificance, RawMeasurement, RawValue } from '../domain/measurement.ts';
import { problem } from '../lib/problem.ts';
import { bases } from './catalogue.ts';
import { type Cell, type Mark, placeOf, type Report, readChoice, readCount, readMark } from './cells.ts';

/** The cells of one figure, whether it stands in a row of its own (long) or in some columns of a row (wide). */
export type FigureCells = (column: FigureColumn) => Cell;
export type FigureColumn = (typeof figureColumns)[number];

/** Columns of a figure in the long format. */
export const figureColumns = [
  ...(['gebied', 'indicator', 'periode', 'doelgroep', 'waarde', 'ondergrens', 'bovengrens'] as const),
  ...(['n', 'n_effectief', 'teller', 'noemer', 'verwacht', 'sd', 'standaardfout', 'gewogen'] as const),
  ...(['significantie', 'status', 'basis', 'bron'] as const),
] as const;

export type NumberReader = (cell: Cell, report: Report) => number | undefined;

const significances: Readonly<Record<string, DeliveredSignificance>> = {
  hoger: 'higher',
  lager: 'lower',
  geen: 'none',
};
const yesNo: Readonly<Record<string, boolean>> = {
  ja: true,
  nee: false,
  yes: true,
  no: false,
  1: true,
  0: false,
};
type Status = Exclude<Mark, 'missing'> | 'missing' | 'provisional' | 'final';
const statuses: Readonly<Record<string, Status>> = {
  '': 'final',
  definitief: 'final',
  voorlopig: 'provisional',
  onderdrukt: 'hidden',
  ontbreekt: 'missing',
  niet_gemeten: 'not-measured',
  nvt: 'not-applicable',
  'n.v.t.': 'not-applicable',
};

export type ReadContext = Readonly<{ readNumber: NumberReader; report: Report }>;

/** The measurement in the cells of a figure; undefined when a cell cannot be read (it has been reported). */
export function readMeasurement(cells: FigureCells, context: ReadContext): RawMeasurement | undefined {
  const { readNumber, report } = context;
  const status = readChoice(cells('status'), statuses, report) ?? 'final';
  const mark = status === 'final' || status === 'provisional' ? readMark(cells('waarde'), report) : status;
  if (mark === 'hidden') return { kind: 'hidden', reason: 'source' };
  if (mark !== undefined) return { kind: 'absent', reason: mark };
  const value = readNumber(withoutStars(cells('waarde')), report);
  if (value === undefined) return undefined;
  return {
    kind: 'value',
    value,
    bounds: readBounds(cells, context),
    ...readCounts(cells, context),
    weighted: readYesNo(cells('gewogen'), report),
    rounding: roundingOf(cells('waarde')),
    significance: readSignificance(cells('significantie'), report),
    provisional: status === 'provisional' || [cells('waarde'), cells('periode')].some(hasStar),
    combined: false,
  };
}

type Counts =
  | 'respondents'
  | 'effectiveRespondents'
  | 'cases'
  | 'denominator'
  | 'expected'
  | 'deviation'
  | 'standardError';

function readCounts(cells: FigureCells, context: ReadContext): Pick<RawValue, Counts> {
  const number = (column: FigureColumn): number | undefined => optionalNumber(cells(column), context);
  const denominator = number('noemer');
  return {
    respondents: readRespondents(cells('n'), context.report) ?? denominator,
    effectiveRespondents: number('n_effectief'),
    cases: number('teller'),
    denominator,
    expected: number('verwacht'),
    deviation: number('sd'),
    standardError: number('standaardfout'),
  };
}

/** Half a unit of the last digit that is written: the value may be that much higher or lower. */
export function roundingOf(cell: Cell): number {
  const [, decimals = ''] = /[.,](\d+)/.exec(cell.text) ?? [];
  return 0.5 * 10 ** -decimals.length;
}

function readYesNo(cell: Cell, report: Report): boolean | undefined {
  return cell.text === '' ? undefined : readChoice(cell, yesNo, report);
}

/** StatLine writes a star after the value or the period of a provisional figure. */
function hasStar({ text }: Cell): boolean {
  return text.endsWith('*');
}

function withoutStars(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(/\s*\*+$/, '') };
}

/** Area code as it is looked up; empty when the cell is empty. */
export function readAreaCode(cell: Cell): string {
  return normaliseCode(cell.text);
}

export function readBasis(cell: Cell, usual: Basis, report: Report): Basis {
  return cell.text === '' ? usual : (readChoice(cell, bases, report) ?? usual);
}

function readSignificance(cell: Cell, report: Report): DeliveredSignificance | undefined {
  return cell.text === '' ? undefined : readChoice(cell, significances, report);
}

function readRespondents(cell: Cell, report: Report): number | undefined {
  return readMark(cell, report) === undefined ? readCount(cell, report) : undefined;
}

function optionalNumber(cell: Cell, { readNumber, report }: ReadContext): number | undefined {
  return readMark(cell, report) === undefined ? readNumber(cell, report) : undefined;
}

function readBounds(cells: FigureCells, context: ReadContext): RawValue['bounds'] {
  const lower = optionalNumber(cells('ondergrens'), context);
  const upper = optionalNumber(cells('bovengrens'), context);
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  const empty = cells(lower === undefined ? 'ondergrens' : 'bovengrens');
  if (lower !== undefined || upper !== undefined)
    context.report(problem('bounds-incomplete', placeOf(empty)));
  return undefined;
}
