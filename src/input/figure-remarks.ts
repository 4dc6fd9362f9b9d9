import type { MessageCode } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { contradictsCounts } from './counted-value.ts';
import { type FigureRow, isWithoutCounts } from './figure-row.ts';
import { copiedBounds, designFit, hasNoMargin } from './interval-remarks.ts';
import { countedPeople } from './people-checks.ts';
import { type Found, type Watch, watchEach, withRow } from './watch.ts';

/** Looks at the rows of a file as they come by, and tells in the end what is strange about them together. */
export type Remarks = Readonly<{ look: (row: FigureRow) => void; problems: () => Problem[] }>;

/**
 * What can hardly be right in the figures of one file: one warning for each indicator, with the number of rows. The
 * figures themselves are not quoted, because some of them are hidden later.
 */
export function remarksOnFile(): Remarks {
  const byIndicator = new Map<string, Remarks>();
  return {
    look: (row) => {
      if (isUnremarkable(row)) return;
      const { id } = row.indicator;
      const own = byIndicator.get(id) ?? remarksOnIndicator(id);
      byIndicator.set(id, own);
      own.look(row);
    },
    problems: () => [...byIndicator.values()].flatMap((own) => own.problems()),
  };
}

/** Without bounds, counts and spread nothing contradicts a value. */
function isUnremarkable({ value }: FigureRow): boolean {
  return value.bounds === undefined && value.respondents === undefined && isWithoutCounts(value);
}

function remarksOnIndicator(id: string): Remarks {
  const watches: readonly (readonly [MessageCode, Watch])[] = [
    ['counts-and-value-differ', watchEach('waarde', differsFromCounts)],
    ['respondents-differ', watchEach('noemer', hasTwoRespondents)],
    ['effective-exceeds-respondents', watchEach('n_effectief', isMoreEffective)],
    ['respondents-look-like-people', countedPeople()],
    ['margin-zero', watchEach('ondergrens', hasNoMargin)],
    ['bounds-identical', copiedBounds()],
  ];
  const design = designRemark(id);
  return {
    look: (row) => {
      for (const [, watch] of watches) watch.look(row);
      design.look(row);
    },
    problems: () => [
      ...watches.flatMap(([code, watch]) => {
        const found = watch.found();
        return found === undefined ? [] : [problem(code, found.place, id, { count: found.count })];
      }),
      ...design.problems(),
    ],
  };
}

function designRemark(id: string): Remarks {
  const counts = { narrow: 0, wide: 0 };
  let found: Found | undefined;
  return {
    look: (row) => {
      const fit = designFit(row);
      if (fit === 'usual') return;
      counts[fit] += 1;
      found = withRow(found, row, 'ondergrens');
    },
    problems: () =>
      found === undefined ? [] : [problem('design-effect-unlikely', found.place, id, { ...counts })],
  };
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
