import type { AbsentReason, DeliveredSignificance, RawMeasurement, RawValue } from '../domain/measurement.ts';
import { problem } from '../lib/problem.ts';
import {
  type Cell,
  type Mark,
  type NumberReader,
  placeOf,
  plainNumber,
  type Report,
  readChoice,
  readCount,
  readMark,
} from './cells.ts';

/**
 * The cells of one figure, whether it stands in a row of its own (long) or in some columns of a row (wide): their texts,
 * and the whole cells for who reports them. Good for as long as the figure is read; the next one may use it again.
 */
export type FigureCells = Readonly<{
  file: string;
  line: () => number;
  textOf: (column: FigureColumn) => string;
  cellOf: (column: FigureColumn) => Cell;
}>;
export type FigureColumn = (typeof figureColumns)[number];

/** Columns of a figure in the long format. */
export const figureColumns = [
  ...(['gebied', 'indicator', 'periode', 'doelgroep', 'waarde', 'ondergrens', 'bovengrens'] as const),
  ...(['n', 'n_effectief', 'teller', 'noemer', 'verwacht', 'sd', 'standaardfout', 'gewogen'] as const),
  ...(['significantie', 'status', 'basis', 'bron'] as const),
] as const;

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

export type ReadContext = Readonly<{ numbers: NumberReader; report: Report }>;

/** The measurement in the cells of a figure; undefined when a cell cannot be read (it has been reported). */
export function readMeasurement(cells: FigureCells, context: ReadContext): RawMeasurement | undefined {
  const { report } = context;
  const status = statusOf(cells, report);
  const mark = status === 'final' || status === 'provisional' ? markIn(cells, 'waarde', report) : status;
  if (mark === 'hidden') return hiddenBySource;
  if (mark !== undefined) return absent[mark];
  const value = readValue(cells, context);
  if (value === undefined) return undefined;
  const bounds = readBounds(cells, context);
  const denominator = optionalNumber(cells, 'noemer', context);
  const respondents = readRespondents(cells, context.report) ?? denominator;
  return {
    kind: 'value',
    value,
    bounds,
    respondents,
    effectiveRespondents: optionalNumber(cells, 'n_effectief', context),
    cases: optionalNumber(cells, 'teller', context),
    denominator,
    expected: optionalNumber(cells, 'verwacht', context),
    deviation: optionalNumber(cells, 'sd', context),
    standardError: optionalNumber(cells, 'standaardfout', context),
    weighted: readWord(cells, 'gewogen', yesNo, report),
    rounding: roundingOf(cells.textOf('waarde')),
    significance: readWord(cells, 'significantie', significances, report),
    provisional:
      status === 'provisional' || hasStar(cells.textOf('waarde')) || hasStar(cells.textOf('periode')),
    combined: false,
  };
}

/** What has no number is the same everywhere. */
const hiddenBySource: RawMeasurement = { kind: 'hidden', reason: 'source' };
const absent: Readonly<Record<AbsentReason, RawMeasurement>> = {
  missing: { kind: 'absent', reason: 'missing' },
  'not-measured': { kind: 'absent', reason: 'not-measured' },
  'not-applicable': { kind: 'absent', reason: 'not-applicable' },
};

function statusOf(cells: FigureCells, report: Report): Status {
  if (cells.textOf('status') === '') return 'final';
  return readChoice(cells.cellOf('status'), statuses, report) ?? 'final';
}

/** The mark in a cell; none begins with a digit. */
function markIn(cells: FigureCells, column: FigureColumn, report: Report): Mark | undefined {
  const text = cells.textOf(column);
  if (text === '') return 'missing';
  return text >= '0' && text < ':' ? undefined : readMark(cells.cellOf(column), report);
}

function readValue(cells: FigureCells, { numbers, report }: ReadContext): number | undefined {
  return numbers.plain(cells.textOf('waarde')) ?? numbers.read(withoutStars(cells.cellOf('waarde')), report);
}

const roundingTo = (decimals: number): number => 0.5 * 10 ** -decimals;
/** Of few decimals, as nearly all figures have them. */
const roundings = [0, 1, 2, 3].map(roundingTo);

/** Half a unit of the last digit that is written: the value may be that much higher or lower. */
export function roundingOf(text: string): number {
  const sign = Math.max(text.indexOf(','), text.indexOf('.'));
  let end = sign + 1;
  while (sign !== -1 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  const decimals = sign === -1 ? 0 : end - sign - 1;
  return roundings[decimals] ?? roundingTo(decimals);
}

/** One of a few words, or undefined for an empty cell. */
function readWord<T>(
  cells: FigureCells,
  column: FigureColumn,
  words: Readonly<Record<string, T>>,
  report: Report,
): T | undefined {
  return cells.textOf(column) === '' ? undefined : readChoice(cells.cellOf(column), words, report);
}

/** StatLine writes a star after the value or the period of a provisional figure. */
function hasStar(text: string): boolean {
  return text.endsWith('*');
}

function withoutStars(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(/\s*\*+$/, '') };
}

function readRespondents(cells: FigureCells, report: Report): number | undefined {
  const plain = plainNumber(cells.textOf('n'), undefined);
  if (plain !== undefined) return plain;
  return markIn(cells, 'n', report) === undefined ? readCount(cells.cellOf('n'), report) : undefined;
}

function optionalNumber(
  cells: FigureCells,
  column: FigureColumn,
  { numbers, report }: ReadContext,
): number | undefined {
  const plain = numbers.plain(cells.textOf(column));
  if (plain !== undefined) return plain;
  return markIn(cells, column, report) === undefined ? numbers.read(cells.cellOf(column), report) : undefined;
}

function readBounds(cells: FigureCells, context: ReadContext): RawValue['bounds'] {
  const lower = optionalNumber(cells, 'ondergrens', context);
  const upper = optionalNumber(cells, 'bovengrens', context);
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  if (lower !== undefined || upper !== undefined)
    context.report(
      problem('bounds-incomplete', placeOf(cells.cellOf(lower === undefined ? 'ondergrens' : 'bovengrens'))),
    );
  return undefined;
}
