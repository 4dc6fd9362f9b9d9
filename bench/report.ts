import { type Measured, medianOf, ratiosOf } from './pairs.ts';

/** One figure as other programs read it; `target` and `met` are null while no target is set. */
export type Result = Readonly<{
  id: string;
  what: string;
  ratio: number;
  target: number | null;
  met: boolean | null;
  runs: number;
}>;

/** The figure of a comparison: the median ratio of its pairs. */
export function resultOf(measured: Measured): Result {
  const { id, what, target } = measured.comparison;
  const ratio = round(medianOf(ratiosOf(measured)));
  const met = target === undefined ? null : ratio <= target;
  return { id, what, ratio, target: target ?? null, met, runs: measured.pairs.length };
}

/** The results as JSON, without clock, machine or path. */
export function resultsText(results: readonly Result[]): string {
  return `${JSON.stringify({ results }, null, 2)}\n`;
}

/** A table with one line per comparison. */
export function tableOf(all: readonly Measured[]): string {
  const head = ['id', 'ratio', 'min-max', 'runs', 'target', 'what'];
  const rows = [head, ...all.map(rowOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

function rowOf(measured: Measured): string[] {
  const { id, what, ratio, target, met, runs } = resultOf(measured);
  const ratios = ratiosOf(measured);
  const spread = `${format(ratios.at(0))}-${format(ratios.at(-1))}`;
  const goal = target === null ? '-' : `${format(target)} ${met ? 'met' : 'missed'}`;
  return [id, format(ratio), spread, String(runs), goal, what];
}

function format(ratio = Number.NaN): string {
  return ratio.toFixed(2);
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
