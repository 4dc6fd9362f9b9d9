import { isDeepStrictEqual } from 'node:util';
import { collectFigures, type Figures } from '../domain/figures.ts';
import type { RawMeasurement } from '../domain/measurement.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { RawFigure } from './figure-rows.ts';

/** Each figure once: the same figure twice is a warning, the same key with something else an error. */
export function mergeFigures(
  figures: readonly RawFigure[],
): Readonly<{ figures: Figures<RawMeasurement>; problems: readonly Problem[] }> {
  const { add, figures: merged } = collectFigures<RawMeasurement>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const known = add(figure);
    if (known !== undefined) problems.push(repeated(figure, known));
  }
  return { figures: merged, problems };
}

function repeated(figure: RawFigure, known: RawFigure): Problem {
  const { file, line, area, indicator, period, group } = figure;
  const same = isDeepStrictEqual(contentOf(figure), contentOf(known));
  const details = { firstLine: known.line, firstFile: known.file };
  const found = `${area} ${indicator} ${period} ${group}`;
  return problem(same ? 'figure-repeated' : 'figure-conflict', { file, line }, found, details);
}

/** What a figure says, wherever and with however many zeros it was written. */
function contentOf({ measurement, ...rest }: RawFigure): object {
  return { ...rest, measurement: { ...measurement, rounding: 0 }, file: '', line: 0 };
}
