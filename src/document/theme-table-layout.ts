import type { DotLayout } from './charts/dot-interval.ts';

/** How high the rows of a table of shares are, and how wide the chart beside them. */
export type ThemeTableLayout = Readonly<{ tall: boolean; chart: DotLayout }>;

/** Widths and heights in mm that templates/wijkprofiel.css repeats; with few columns of numbers the chart has more room. */
const widths = { few: 66, many: 45 };
const heights = { usual: 7.5, tall: 10.7 };
const fewColumns = 2;
/** So many letters stand on one line of the words. */
const lineOfWords = 17;

/** Rows keep to one height, as the chart beside them does: that of three lines when a row has two lines of words and a margin. */
export function themeTableLayout(
  columns: number,
  rows: readonly Readonly<{ words: string; detail: string }>[],
): ThemeTableLayout {
  const tall = rows.some(({ words, detail }) => words.length > lineOfWords && detail !== '');
  const width = columns > fewColumns ? widths.many : widths.few;
  return { tall, chart: { width, headHeight: 0, rowHeight: tall ? heights.tall : heights.usual } };
}
