import { linesOf } from '../lib/text-lines.ts';
import type { DotLayout } from './charts/dot-interval.ts';

/** How many lines each row of a table of shares takes, and the chart beside them. */
export type ThemeTableLayout = Readonly<{ lines: readonly number[]; chart: DotLayout }>;

/** Widths in mm that templates/wijkprofiel.css repeats; with few columns of numbers the chart has more room. */
const widths = { few: 62, many: 41 };
const fewColumns = 2;
/** Heights in mm of rows of one to five lines, as there. */
const heights: readonly number[] = [6, 8.9, 12.2, 15.5, 18.8];
/** Somewhat less than the columns are: a row for two lines with one in it is sound, the other way round is not. */
const label = { width: 33.8, size: 10 };
/** Beside four columns of numbers and more. */
const narrowLabel = { ...label, width: 30 };
const outcome = { width: 27, size: 9.5 };
const small = { ...outcome, size: 9 };

/** In mm. */
export function themeRowHeight(lines: number): number {
  return heights[Math.min(lines, heights.length) - 1] ?? 0;
}

/** Rows are as high as their lines and the white between them need, and the chart follows them. */
export function themeTableLayout(
  columns: number,
  rows: readonly Readonly<{ label: string; words: string; detail: string }>[],
): ThemeTableLayout {
  const room = columns > fewColumns + 1 ? narrowLabel : label;
  const lines = rows.map(({ label: text, words, detail }) =>
    Math.min(
      heights.length,
      Math.max(linesOf(text, room), linesOf(words, outcome) + (detail === '' ? 0 : linesOf(detail, small))),
    ),
  );
  const rowHeights = lines.map(themeRowHeight);
  return {
    lines,
    chart: { width: columns > fewColumns ? widths.many : widths.few, headHeight: 0, rowHeights },
  };
}
