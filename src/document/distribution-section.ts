import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { onSmallScreen, stripPlot } from './charts/strip-plot.ts';
import type { DocumentInput } from './document-input.ts';

/** One figure over all wijken of the benchmark area. */
export type DistributionView = Readonly<{
  title: string;
  /** What dots and shades mean, and what the place of the wijk is worth. */
  notes: readonly string[];
  chart: Chart;
  /** The same for a small screen, where type must not shrink with it. */
  narrow: readonly Chart[];
  /** Id of the figure that is shown. */
  indicator: string;
}>;

const fewestWijken = 10;

/** The figure that is shown over all wijken: the first named one, else the first of the theme. */
export function distributionSection(
  input: DocumentInput,
  id: string,
  candidates: readonly Comparison[],
): DistributionView[] {
  const comparison = candidates.find(
    ({ spread, measurement, benchmark }) =>
      spread?.values.some(({ code }) => code === input.profile.area.code) &&
      measurement.kind === 'value' &&
      benchmark.kind === 'value' &&
      (spread?.count ?? 0) >= fewestWijken,
  );
  const { measurement, benchmark, spread, indicator } = comparison ?? {};
  if (
    comparison === undefined ||
    measurement?.kind !== 'value' ||
    benchmark?.kind !== 'value' ||
    !spread ||
    !indicator
  )
    return [];
  const { profile, style, words } = input;
  const near = input.neighbours.kind === 'gemeente' ? input.neighbours.all : new Set<string>();
  const values = spread.values.map(({ code, value }) => {
    const own = code === profile.area.code;
    return { value, own, near: !own && near.has(code) };
  });
  const title = words.distribution.title(comparison);
  const own = words.distribution.own(words.sentences.value(comparison));
  const other = words.distribution.benchmark(
    words.areas.tag(profile.benchmark),
    words.sentences.benchmark(comparison),
  );
  const alt = words.distribution.alt({ title, own, benchmark: other });
  const plot = {
    values,
    own: { value: measurement.value, label: own },
    benchmark: { value: benchmark.value, label: other },
    tickText: words.format.tick,
  };
  const chart = stripPlot(plot, style, { id, alt });
  const narrow = [stripPlot(plot, style, { id: `${id}-smal`, alt, layout: onSmallScreen })];
  return [
    { title, chart, narrow, indicator: indicator.id, notes: notesOf(input, comparison, near.size > 1) },
  ];
}

function notesOf(
  { profile, words }: DocumentInput,
  { position, basis }: Comparison,
  hasNear: boolean,
): string[] {
  const estimated = basis === 'model';
  const near = hasNear ? (profile.gemeente?.name ?? words.distribution.gemeente) : undefined;
  return [words.distribution.note({ near, fifth: estimated ? undefined : position?.fifth, estimated })];
}
