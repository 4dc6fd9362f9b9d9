import type { TextRun } from '../pdf/marks.ts';

/** The text of a page line by line as it was drawn: pieces that touch are one word. */
export function drawnLines(runs: readonly TextRun[]): string[] {
  const lines: string[] = [];
  let before: TextRun | undefined;
  for (const run of runs) {
    if (before !== undefined && isSameLine(before, run))
      lines.push(`${lines.pop() ?? ''}${gapBetween(before, run)}${run.text}`);
    else lines.push(run.text);
    before = run;
  }
  return lines;
}

function isSameLine(one: TextRun, next: TextRun): boolean {
  const gap = next.start.x - one.end.x;
  return Math.abs(one.start.y - next.start.y) < one.size * 0.1 && gap > -one.size && gap < one.size * 2;
}

function gapBetween(one: TextRun, next: TextRun): string {
  return next.start.x - one.end.x > one.size * 0.12 ? ' ' : '';
}
