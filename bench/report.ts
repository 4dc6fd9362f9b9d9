import { type Measured, medianOf, type Question, ratioOf } from './pairs.ts';
import { textTable } from './text-table.ts';

/**
 * One figure as other programs read it. `ratio` and `met` are null for what was not measured, `target` and `met` for
 * what has no target: neither counts as met.
 */
export type Result = Readonly<{
  id: string;
  what: string;
  ratio: number | null;
  target: number | null;
  met: boolean | null;
  /** The ratio of each pair, in the order in which they ran. */
  runs: readonly number[];
}>;

/** The figure of a comparison: the median ratio of its pairs. */
export function resultOf({ comparison, pairs }: Measured): Result {
  const { id, what, target } = comparison;
  const runs = pairs.map((pair) => round(ratioOf(comparison, pair)));
  const ratio = runs.length === 0 ? null : round(medianOf(runs));
  const met = target === undefined || ratio === null ? null : isMet(comparison, ratio, target);
  return { id, what, ratio, target: target ?? null, met, runs };
}

function isMet({ better }: Question, ratio: number, target: number): boolean {
  return better === 'higher' ? ratio >= target : ratio <= target;
}

/** The results as JSON, without clock, machine or path. */
export function resultsText(results: readonly Result[]): string {
  return `${JSON.stringify({ results }, null, 2)}\n`;
}

/** A table with one line per comparison; the sign before a target says which way is better. */
export function tableOf(all: readonly Measured[]): string {
  return textTable(['id', 'ratio', 'min-max', 'runs', 'target', 'what'], all.map(rowOf));
}

function rowOf(measured: Measured): string[] {
  const { id, what, ratio, target, met, runs } = resultOf(measured);
  if (ratio === null) return [id, '-', '-', '0', 'not measured', what];
  const spread = `${Math.min(...runs).toFixed(2)}-${Math.max(...runs).toFixed(2)}`;
  const sign = measured.comparison.better === 'higher' ? '>=' : '<=';
  const goal = target === null ? '-' : `${sign} ${target} ${met ? 'met' : 'missed'}`;
  return [id, ratio.toFixed(2), spread, String(runs.length), goal, what];
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
