import type { MessageCode } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { placeOf } from './cells.ts';
import { contradictsCounts } from './counted-value.ts';
import type { FigureColumn } from './figure-cells.ts';
import type { FigureRow } from './figure-row.ts';
import { designFit, hasNoMargin, identicalBounds } from './interval-remarks.ts';
import { looksLikePeople } from './people-checks.ts';

/**
 * What can hardly be right in the figures of one file: one warning for each indicator, with the number of rows. The
 * figures themselves are not quoted, because some of them are hidden later.
 */
export function remarksOn(rows: readonly FigureRow[]): Problem[] {
  return [...Map.groupBy(rows, ({ indicator }) => indicator.id).values()].flatMap((own) => [
    ...remarks.flatMap(({ code, column, select }) => remark(code, column, select(own))),
    ...designRemark(own),
  ]);
}

type Remark = Readonly<{
  code: MessageCode;
  /** Where to look. */
  column: FigureColumn;
  select: (rows: readonly FigureRow[]) => readonly FigureRow[];
}>;

const remarks: readonly Remark[] = [
  { code: 'counts-and-value-differ', column: 'waarde', select: each(differsFromCounts) },
  { code: 'respondents-differ', column: 'noemer', select: each(hasTwoRespondents) },
  { code: 'effective-exceeds-respondents', column: 'n_effectief', select: each(isMoreEffective) },
  { code: 'respondents-look-like-people', column: 'n', select: looksLikePeople },
  { code: 'margin-zero', column: 'ondergrens', select: each(hasNoMargin) },
  { code: 'bounds-identical', column: 'ondergrens', select: identicalBounds },
];

function each(isStrange: (row: FigureRow) => boolean): Remark['select'] {
  return (rows) => rows.filter(isStrange);
}

function remark(code: MessageCode, column: FigureColumn, rows: readonly FigureRow[]): Problem[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [problem(code, placeOf(first.cells(column)), first.indicator.id, { count: rows.length })];
}

function designRemark(rows: readonly FigureRow[]): Problem[] {
  const [narrow, wide] = (['narrow', 'wide'] as const).map((fit) =>
    rows.filter((row) => designFit(row) === fit),
  );
  const [first] = rows.filter((row) => designFit(row) !== 'usual');
  if (first === undefined) return [];
  const details = { narrow: narrow?.length ?? 0, wide: wide?.length ?? 0 };
  return [problem('design-effect-unlikely', placeOf(first.cells('ondergrens')), first.indicator.id, details)];
}

/** Where the file does not say whether figures are weighted, counts that give another one are only strange. */
function differsFromCounts({ value, indicator }: FigureRow): boolean {
  return value.weighted === undefined && contradictsCounts(value, indicator);
}

/** Some people skip a question; when more than this share of them did, n is not about this figure. */
const mostSkipped = 0.05;

function hasTwoRespondents({ value, indicator }: FigureRow): boolean {
  const { respondents, denominator, weighted } = value;
  if (indicator.basis !== 'sample' || indicator.kind !== 'percentage' || weighted === true) return false;
  if (respondents === undefined || denominator === undefined) return false;
  return Math.abs(respondents - denominator) > mostSkipped * respondents;
}

function isMoreEffective({ value: { respondents, effectiveRespondents } }: FigureRow): boolean {
  return (
    respondents !== undefined && effectiveRespondents !== undefined && effectiveRespondents > respondents
  );
}
