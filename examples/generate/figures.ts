/** The rows of the files in cijfers/. */

import { COUNTRY, GEMEENTEN, REGION, WIJKEN } from './areas.ts';
import { type Cell, delivered, markOf, notMeasured } from './gaps.ts';
import { type Indicator, PERIODS, SOURCES } from './indicators.ts';
import { ages, households, inhabitants, REGISTER_YEARS, type TargetGroup } from './population.ts';
import { uniform } from './random.ts';
import { type Truth, truths } from './values.ts';

/** How a file is written down; the tool has to find this out by itself. */
export interface Dialect {
  readonly delimiter: ',' | ';';
  readonly decimalSign: ',' | '.';
  readonly byteOrderMark: boolean;
}

const HEADER = 'gebied;indicator;periode;doelgroep;waarde;ondergrens;bovengrens;n;basis;bron;status'.split(
  ';',
);

export function table(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const lines = rows.map((row) => row.join(dialect.delimiter));
  return `${dialect.byteOrderMark ? '\uFEFF' : ''}${lines.join('\n')}\n`;
}

const oneDecimal = (value: number, dialect: Dialect): string =>
  value.toFixed(1).replace('.', dialect.decimalSign);

const Z95 = 1.959964;

/** Wilson's interval of a percentage, around the value itself; of a mean, the usual one. */
function distances(truth: Truth, indicator: Indicator): readonly [below: number, above: number] {
  const n = truth.respondents;
  if (indicator.personalSpread !== undefined) {
    const half = (Z95 * indicator.personalSpread) / Math.sqrt(n);
    return [half, half];
  }
  const share = truth.value / 100;
  const middle = (share + (Z95 * Z95) / (2 * n)) / (1 + (Z95 * Z95) / n);
  const half = (Z95 / (1 + (Z95 * Z95) / n)) * Math.sqrt((share * (1 - share)) / n + (Z95 / (2 * n)) ** 2);
  return [100 * (share - middle + half), 100 * (middle + half - share)];
}

/** Weighting makes the interval of the survey somewhat wider than Wilson's. */
function bounds(area: string, cell: Cell, truth: Truth): readonly [number, number] {
  const wider = uniform(`weighting ${area} ${cell.period} ${cell.group}`, 1.1, 1.2);
  const [below, above] = distances(truth, cell.indicator);
  const top = cell.indicator.personalSpread === undefined ? 100 : cell.indicator.highest;
  const bottom = cell.indicator.personalSpread === undefined ? 0 : cell.indicator.lowest;
  return [Math.max(bottom, truth.value - wider * below), Math.min(top, truth.value + wider * above)];
}

function measured(area: string, cell: Cell, truth: Truth | undefined, dialect: Dialect): readonly string[] {
  const mark = markOf(area, cell);
  if (mark !== undefined) return [mark, '', '', ''];
  if (truth === undefined || notMeasured(cell)) return ['', '', '', ''];
  const value = oneDecimal(truth.value, dialect);
  const n = cell.indicator.basis === 'steekproef' ? String(truth.respondents) : '';
  if (!cell.indicator.bounds) return [value, '', '', n];
  const [low, high] = bounds(area, cell, truth);
  return [value, oneDecimal(low, dialect), oneDecimal(high, dialect), n];
}

function groupsOf(indicator: Indicator): readonly TargetGroup[] {
  if (indicator.basis === 'registratie') return ['iedereen'];
  return indicator.level65 === undefined ? ['18+'] : ['18+', '65+'];
}

function cellRows(cell: Cell, dialect: Dialect): readonly (readonly string[])[] {
  const { indicator, period, group } = cell;
  const known = truths(cell, PERIODS[indicator.basis]);
  const wider = [COUNTRY, REGION, ...GEMEENTEN].filter((area) => known.has(area.code));
  return [...wider, ...delivered(cell)].map(({ code }) => [
    code,
    indicator.id,
    String(period),
    group === 'iedereen' ? '' : group,
    ...measured(code, cell, known.get(code), dialect),
    indicator.basis,
    SOURCES[indicator.basis],
    notMeasured(cell) ? 'niet_gemeten' : '',
  ]);
}

/** One row per area, indicator, period and target group. */
export function figuresFile(indicators: readonly Indicator[], dialect: Dialect): string {
  const rows = indicators.flatMap((indicator) =>
    groupsOf(indicator).flatMap((group) =>
      PERIODS[indicator.basis].flatMap((period) => cellRows({ indicator, period, group }, dialect)),
    ),
  );
  return table([HEADER, ...rows], dialect);
}

const REGISTER_SOURCE = SOURCES.registratie;
const POPULATION_HEADER =
  'gebied;periode;inwoners;leeftijd_0_14;leeftijd_15_24;leeftijd_25_44;leeftijd_45_64;leeftijd_65_plus;eenpersoonshuishoudens;laag_inkomen;bron'.split(
    ';',
  );

/** One row per area and year: the wide form. */
export function populationFile(dialect: Dialect): string {
  const rows = REGISTER_YEARS.flatMap((year) =>
    [COUNTRY, REGION, ...GEMEENTEN, ...WIJKEN].map(({ code }) => {
      const { single, lowIncome } = households(code, year);
      const shares = [...ages(code, year), single, lowIncome].map((share) => oneDecimal(share, dialect));
      return [code, String(year), String(inhabitants(code, year)), ...shares, REGISTER_SOURCE];
    }),
  );
  return table([POPULATION_HEADER, ...rows], dialect);
}
