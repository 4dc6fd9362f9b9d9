import { type Indicator, rangeOf } from '../domain/indicator.ts';
import type { RawMeasurement } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { placeOf } from './cells.ts';
import type { FigureCells } from './figure-cells.ts';

/** What cannot be true of one figure: a value outside its range, bounds in the wrong order, too many cases. */
export function checkMeasurement(
  measurement: RawMeasurement,
  indicator: Indicator,
  cells: FigureCells,
): Problem[] {
  if (measurement.kind !== 'value') return [];
  const { value, bounds, cases, respondents } = measurement;
  const problems = [...checkRange(indicator, cells, value)];
  if (indicator.kind === 'count' && indicator.decimals === 0 && !Number.isInteger(value))
    problems.push(problem('cell-whole-number', placeOf(cells('waarde')), cells('waarde').text));
  if (bounds && !(bounds.lower <= value && value <= bounds.upper)) {
    const { lower, upper } = bounds;
    problems.push(
      problem('bounds-order', placeOf(cells('ondergrens')), cells('ondergrens').text, {
        lower,
        value,
        upper,
      }),
    );
  }
  if (cases !== undefined && respondents !== undefined && cases > respondents)
    problems.push(
      problem('cases-exceed-respondents', placeOf(cells('teller')), String(cases), { n: respondents }),
    );
  return problems;
}

function checkRange({ name, unit, kind }: Indicator, cells: FigureCells, value: number): Problem[] {
  const [lowest, highest] = rangeOf(kind, unit);
  if (value >= lowest && value <= highest) return [];
  const details = { indicator: name, unit, lowest, highest: highest === Infinity ? '∞' : highest };
  return [problem('value-out-of-range', placeOf(cells('waarde')), cells('waarde').text, details)];
}
