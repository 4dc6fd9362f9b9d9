import { linesOf } from '../lib/text-lines.ts';
import type { DotLayout } from './charts/dot-interval.ts';

/** How many lines each row of a table of shares takes, and the chart beside them. */
export type ThemeTableLayout = Readonly<{ lines: readonly number[]; chart: DotLayout }>;

/** Widths in mm that templates/wijkprofiel.css repeats; with few columns of numbers the chart has more room. */
const widths = { few: 62, many: 41 };
const fewColumns = 2;
/** Heights in mm of rows of one to five lines, as there. */
const heights: readonly number[] = [6, 8.6, 11.8, 15.2, 18.6];
/** Somewhat less than the columns are: a row for two lines with one in it is sound, the other way round is not. */
const labelWidths = { usual: 37.4, manyColumns: 32.4 };
const manyColumns = 4;
const outcome = { width: 28.3, size: 9.5 };
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
  const width = columns >= manyColumns ? labelWidths.manyColumns : labelWidths.usual;
  const lines = rows.map(({ label: text, words, detail }) =>
    Math.min(
      heights.length,
      Math.max(
        linesOf(text, { width, size: 10 }),
        linesOf(words, outcome) + (detail === '' ? 0 : linesOf(detail, small)),
      ),
    ),
  );
  const rowHeights = lines.map(themeRowHeight);
  return {
    lines,
    chart: { width: columns > fewColumns ? widths.many : widths.few, headHeight: 0, rowHeights },
  };
}
