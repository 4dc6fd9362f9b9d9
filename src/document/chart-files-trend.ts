import type { Comparison } from '../domain/comparison.ts';
import { type ChartFile, chartFile } from './chart-file.ts';
import { largeTrendChart, trendLine } from './charts/trend-line.ts';
import type { DocumentInput } from './document-input.ts';
import { trendBreaks, trendPoints } from './trend-points.ts';
import type { TrendView } from './trend-section.ts';

/** The lines over the years of one theme, each as a large chart with its values; estimates have none. */
export function trendFiles(
  input: DocumentInput,
  { rows, periods, notes }: TrendView,
  about: readonly Comparison[],
): ChartFile[] {
  const { profile, style, words } = input;
  return rows.flatMap(({ indicator: id, chart: [small] }) => {
    const comparison = about.find(({ indicator }) => indicator.id === id);
    if (small === undefined || comparison === undefined) return [];
    const { indicator, group } = comparison;
    const points = trendPoints(comparison, periods);
    const chart = trendLine(points, style, {
      ...{ id: small.id, alt: small.alt, layout: largeTrendChart, breaks: trendBreaks(comparison, profile) },
      words: {
        own: words.trendLine.own,
        benchmark: words.areas.tag(profile.benchmark),
        valueOf: (value) => words.format.figure(value, indicator),
      },
    });
    const title = words.trendLine.title(indicator.name, profile.area.name, periods);
    const margin = points.some((point) => point.margin !== undefined) ? [words.trendLine.margin] : [];
    const subtitle = [words.trendLine.note(words.groups.people(group)), ...margin, ...notes].join(' ');
    return [
      chartFile(input, {
        name: `jaren-${id.replaceAll('_', '-')}`,
        title,
        subtitle,
        chart,
        about: [comparison],
      }),
    ];
  });
}
