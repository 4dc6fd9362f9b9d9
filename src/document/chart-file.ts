import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import type { DocumentInput } from './document-input.ts';
import type { HouseStyle } from './house-style.ts';
import type { KeyView } from './outcome-style.ts';

/** Words beside the rows of a chart; lengths in CSS pixels. */
export type ChartFileColumn = Readonly<{
  head: string;
  width: number;
  align: 'left' | 'right';
  bold: boolean;
  cells: readonly string[];
}>;

/** A chart as a file of its own, with all that a page would give it. Lengths in CSS pixels. */
export type ChartFile = Readonly<{
  /** Of the file, without extension: what is inside. */
  name: string;
  title: string;
  subtitle: string;
  source: string;
  /** That the figures are made up, inside the picture. */
  marks: readonly string[];
  chart: Chart;
  columns: readonly ChartFileColumn[];
  rows: Readonly<{ head: number; height: number }>;
  axis: readonly Readonly<{ x: number; text: string }>[];
  key: readonly Readonly<{ path: string; colour: string; words: string }>[];
}>;

/** What differs between charts; the rest is the same for all of a wijk. */
type Parts = Pick<ChartFile, 'name' | 'title' | 'subtitle' | 'chart'> &
  Partial<Pick<ChartFile, 'columns' | 'rows' | 'axis' | 'key'>> &
  Readonly<{
    /** The figures it shows, for the line with their sources. */
    about: readonly Comparison[];
  }>;

export function chartFile({ edition, words }: DocumentInput, { about, ...parts }: Parts): ChartFile {
  const shown = about.filter(({ measurement }) => measurement.kind === 'value');
  const sources = [...new Set(shown.map(({ source, period = '' }) => `${source}, ${period}`))].toSorted();
  const source = words.chartFiles.source(sources, `${edition.organisation}, ${edition.edition}`);
  const marks = edition.fictional ? [words.chartFiles.fictional] : [];
  return { columns: [], rows: { head: 0, height: 0 }, axis: [], key: [], ...parts, source, marks };
}

/** A key of signs in the colours that the style gives them. */
export function coloured(key: KeyView, style: HouseStyle): ChartFile['key'] {
  return key.map(({ sign, words }) => ({ path: sign.path, colour: style[sign.colour], words }));
}
