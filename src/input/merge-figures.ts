import { isDeepStrictEqual } from 'node:util';
import { figureKey } from '../domain/dataset.ts';
import { type Problem, problem } from '../lib/problem.ts';
import type { RawFigure } from './figure-rows.ts';

/** Each figure once: the same figure twice is a warning, the same key with something else an error. */
export function mergeFigures(
  figures: readonly RawFigure[],
): Readonly<{ figures: readonly RawFigure[]; problems: readonly Problem[] }> {
  const first = new Map<string, RawFigure>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const key = figureKey(figure);
    const known = first.get(key);
    if (known === undefined) first.set(key, figure);
    else problems.push(repeated(figure, known));
  }
  return { figures: [...first.values()], problems };
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
