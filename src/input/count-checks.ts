import type { Indicator } from '../domain/indicator.ts';
import type { RawValue } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { placeOf } from './cells.ts';
import { contradictsCounts, countedValues } from './counted-value.ts';
import type { FigureCells, FigureColumn } from './figure-cells.ts';
import { isWithoutCounts } from './figure-row.ts';

const noProblems: readonly Problem[] = [];

/** Counts and spread that cannot be: negative, nought where people must have answered, or not those of the figure. */
export function checkCounts(value: RawValue, indicator: Indicator, cells: FigureCells): readonly Problem[] {
  const isSound = value.respondents === undefined || value.respondents > 0;
  if (isSound && isWithoutCounts(value)) return noProblems;
  const negative = notNegative(value).filter(([, number]) => number !== undefined && number < 0);
  const none = positive(value, indicator).filter(([, number]) => number !== undefined && number <= 0);
  const isWrong = negative.length + none.length > 0;
  const at = (code: 'number-negative' | 'number-not-positive' | 'count-fraction', column: FigureColumn) =>
    problem(code, placeOf(cells.cellOf(column)), cells.textOf(column));
  return [
    ...negative.map(([column]) => at('number-negative', column)),
    ...none.map(([column]) => at('number-not-positive', column)),
    ...fractions(value, indicator).map((column) => at('count-fraction', column)),
    ...(isWrong ? [] : tooMany(value, indicator, cells)),
  ];
}

type Numbers = readonly (readonly [FigureColumn, number | undefined])[];

function notNegative({ cases, deviation, standardError }: RawValue): Numbers {
  return [
    ['teller', cases],
    ['sd', deviation],
    ['standaardfout', standardError],
  ];
}

/** A count of nothing may be of nobody; any other figure is of somebody. */
function positive(value: RawValue, { kind }: Indicator): Numbers {
  const isNothing = kind === 'count' && value.value === 0;
  const { respondents, denominator, effectiveRespondents, expected } = value;
  return [
    ...(isNothing ? [] : ([['noemer', denominator]] as const)),
    // Without a column n the denominator stands for it, and has been looked at.
    ...(isNothing || respondents === denominator ? [] : ([['n', respondents]] as const)),
    ['n_effectief', effectiveRespondents],
    ['verwacht', expected],
  ];
}

/** Person-years may be a fraction, and so may what is weighted; people who were counted may not. */
function fractions({ weighted, cases, denominator }: RawValue, { kind }: Indicator): FigureColumn[] {
  if (weighted !== false) return [];
  const isFraction = (count: number | undefined): boolean => count !== undefined && !Number.isInteger(count);
  return [
    ...(isFraction(cases) ? (['teller'] as const) : []),
    ...(kind === 'percentage' && isFraction(denominator) ? (['noemer'] as const) : []),
  ];
}

/** Cases of a percentage are people among those in the denominator; of a rate they may be more. */
function tooMany(value: RawValue, indicator: Indicator, cells: FigureCells): Problem[] {
  const { kind } = indicator;
  const { cases, denominator, respondents, weighted } = value;
  const whole = denominator ?? (weighted === true ? undefined : respondents);
  const isMore = kind === 'percentage' && cases !== undefined && whole !== undefined && cases > whole;
  if (!isMore) return contradiction(value, indicator, cells);
  return [problem('cases-exceed-respondents', placeOf(cells.cellOf('teller')), String(cases), { n: whole })];
}

/** Weighted figures differ from their counts; only of those that say they are not weighted it is certain. */
function contradiction(value: RawValue, indicator: Indicator, cells: FigureCells): Problem[] {
  const [counted] = countedValues(value, indicator);
  if (value.weighted !== false || counted === undefined || !contradictsCounts(value, indicator)) return [];
  const details = { counts: counted.counts, computed: Math.round(counted.value * 100) / 100 };
  return [
    problem('counts-contradict-value', placeOf(cells.cellOf('waarde')), cells.textOf('waarde'), details),
  ];
}
