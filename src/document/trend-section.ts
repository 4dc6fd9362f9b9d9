import type { Comparison } from '../domain/comparison.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Chart } from './charts/chart.ts';
import { trendLine } from './charts/trend-line.ts';
import type { DocumentInput } from './document-input.ts';
import { trendBreaks, trendPoints } from './trend-points.ts';
import type { Words } from './words/words.ts';

/** Earlier periods of some figures, each beside that of the benchmark, and whether a change can be demonstrated. */
export type TrendView = Readonly<{
  title: string;
  notes: readonly string[];
  benchmark: string;
  caption: string;
  periods: readonly string[];
  rows: readonly Readonly<{
    label: string;
    /** Id of the figure. */
    indicator: string;
    /** Of the wijk and of the benchmark beside it, in words; nothing where no row can tell. */
    change: readonly string[];
    cells: readonly Readonly<{ value: string; missing: string; benchmark: string }>[];
    chart: readonly Chart[];
  }>[];
}>;

/** More periods than this do not fit beside each other. */
const mostPeriods = 4;

/** The first `most` figures that have an earlier period too, from one kind of source. */
export function trendSection(
  input: DocumentInput,
  { id, most }: Readonly<{ id: string; most: number }>,
  candidates: readonly Comparison[],
): TrendView[] {
  const dated = candidates.filter(
    ({ basis, measurement, earlier }) =>
      // Estimates of other years are other models: beside each other they would read as a development.
      basis !== 'model' &&
      measurement.kind === 'value' &&
      earlier.some((one) => one.measurement.kind === 'value'),
  );
  const [first] = dated;
  if (first === undefined || most < 1) return [];
  const same = dated
    .filter(({ basis, period }) => basis === first.basis && period === first.period)
    .slice(0, most);
  const all = [...new Set(same.flatMap(({ earlier }) => earlier.map(({ period }) => period)))].toSorted();
  const periods = [...all.slice(1 - mostPeriods), first.period ?? ''];
  const tested = same.some(({ trend }) => trend.kind !== 'undetermined');
  const { profile, words } = input;
  const tag = words.areas.tag(profile.benchmark);
  return [
    {
      title: words.trend.title(profile.benchmark),
      notes: [...notesOf(first, same, words), ...brokenNote(input, same, periods)],
      benchmark: tag,
      caption: words.trend.caption(tag),
      periods,
      rows: same.map((comparison, index) => ({
        ...rowOf(input, comparison, { id: `${id}-${index + 1}`, periods }),
        change: tested ? [words.trend.change(comparison.trend, comparison.benchmarkTrend, tag)] : [],
      })),
    },
  ];
}

/** What the change between years is worth. */
function notesOf({ basis }: Comparison, all: readonly Comparison[], { trend: said }: Words): string[] {
  if (basis === 'register') return [said.countsNote];
  const reasons = new Set(all.flatMap(({ trend }) => (trend.kind === 'undetermined' ? [trend.reason] : [])));
  const periods = all.flatMap(({ trend }) => (trend.kind === 'undetermined' ? [] : [trend.periods]));
  return [
    ...(periods.length === 0 ? [] : [said.testedNote(periods)]),
    ...(reasons.size === 0 ? [] : [said.refusedNote([...reasons])]),
  ];
}

/** What the dashed line in a chart means, when there is one. */
function brokenNote(
  { profile, words }: DocumentInput,
  all: readonly Comparison[],
  periods: readonly string[],
): string[] {
  const [first = '', last = ''] = [periods[0]?.slice(0, 4), periods.at(-1)?.slice(0, 4)];
  const isDrawn = (one: Comparison): boolean =>
    trendBreaks(one, profile).own.some((year) => Number(first) < year && year <= Number(last));
  return all.some(isDrawn) ? [words.trendLine.broken] : [];
}

function rowOf(
  { style, profile, words }: DocumentInput,
  comparison: Comparison,
  { id, periods }: Readonly<{ id: string; periods: readonly string[] }>,
): Omit<TrendView['rows'][number], 'change'> {
  const { indicator, earlier, period = '' } = comparison;
  const found = [
    ...earlier,
    { period, measurement: comparison.measurement, benchmark: comparison.benchmark },
  ];
  const points = periods.map((wanted) => found.find((one) => one.period === wanted));
  const text = (measurement: Measurement | undefined): string =>
    measurement?.kind === 'value' ? words.format.figure(measurement.value, indicator) : '';
  const unknown = (point: (typeof points)[number]): string =>
    words.missing.short[
      point?.measurement.kind === 'value' ? 'missing' : (point?.measurement.reason ?? 'missing')
    ];
  const cells = points.map((point) => ({
    value: text(point?.measurement),
    missing: words.missing.of(point?.measurement),
    benchmark: text(point?.benchmark) || '–',
  }));
  const alt = words.trend.chartAlt({
    phrase: indicator.phrase,
    values: periods.map(
      (one, index) => `${one}: ${text(points[index]?.measurement) || unknown(points[index])}`,
    ),
    tag: words.areas.tag(profile.benchmark),
    beside: text(points.at(-1)?.benchmark),
  });
  const lines = { id, alt, breaks: trendBreaks(comparison, profile) };
  const drawn = trendPoints(comparison, periods);
  const chart = [trendLine(drawn, style, lines)];
  return { label: indicator.phrase, indicator: indicator.id, cells, chart };
}
