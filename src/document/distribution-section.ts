import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { stripPlot } from './charts/strip-plot.ts';
import type { DocumentInput } from './document-input.ts';
import { capitalise, formatFigure } from './format-nl.ts';
import { shownBenchmark, shownValue } from './sentences-nl.ts';
import { benchmarkTag, peopleOf } from './words-nl.ts';

/** One figure over all wijken of the benchmark area. */
export type DistributionView = Readonly<{
  title: string;
  /** What dots and shades mean, and what the place of the wijk is worth. */
  notes: readonly string[];
  chart: Chart;
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
  const { profile, style } = input;
  const near = input.neighbours.kind === 'gemeente' ? input.neighbours.all : new Set<string>();
  const values = spread.values.map(({ code, value }) => {
    const own = code === profile.area.code;
    return { value, own, near: !own && near.has(code) };
  });
  const tag = benchmarkTag(profile.benchmark);
  const title = titleOf(comparison, spread.count);
  const alt = `Stippendiagram: ${title} Deze wijk ${shownValue(comparison)}, ${tag} ${shownBenchmark(comparison)}.`;
  const chart = stripPlot(
    {
      values,
      own: { value: measurement.value, label: `deze wijk ${shownValue(comparison)}` },
      benchmark: { value: benchmark.value, label: `${tag} ${shownBenchmark(comparison)}` },
    },
    style,
    { id, alt },
  );
  return [{ title, chart, indicator: indicator.id, notes: notesOf(input, comparison, near.size > 1) }];
}

function titleOf({ indicator, group, spread, basis }: Comparison, count: number): string {
  const at = (value: number): string => formatFigure(value, indicator);
  const range = `van ${at(spread?.lowest ?? 0)} tot ${at(spread?.highest ?? 0)}`;
  const unit = indicator.pluralPhrase === undefined ? indicator.unit : `van de 100 ${peopleOf(group)}`;
  const estimated = basis === 'model' ? ' (schatting)' : '';
  return `${capitalise(indicator.name)} in ${count} wijken: ${range} ${unit}${estimated}.`;
}

const fifthWords: readonly string[] = [
  'laagste',
  'op één na laagste',
  'middelste',
  'op één na hoogste',
  'hoogste',
];

function notesOf({ profile }: DocumentInput, { position, basis }: Comparison, hasNear: boolean): string[] {
  const near = hasNear ? `; donkergrijs: ${profile.gemeente?.name ?? 'de gemeente'}` : '';
  const place =
    position === undefined || basis === 'model'
      ? ''
      : ` Deze wijk: ${fifthWords[position.fifth - 1]} vijfde deel.`;
  const order = basis === 'model' ? 'Schattingen, geen' : 'Geen';
  return [`Elke stip is een wijk${near}.${place} ${order} ranglijst. Niet gecorrigeerd voor leeftijd.`];
}
