import type { AgesBySex } from '../domain/ages-by-sex.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Chart } from './charts/chart.ts';
import { type PyramidSide, pyramid } from './charts/pyramid.ts';
import type { DocumentInput } from './document-input.ts';

/** The ages of men and of women, from old to young, beside those of the benchmark. */
export type PyramidView = Readonly<{
  title: string;
  note: string;
  heads: Readonly<{ age: string; men: string; women: string }>;
  rows: readonly Readonly<{ label: string; men: string; women: string }>[];
  rowCount: number;
  chart: Chart;
}>;

/** Nothing unless the ages of both sexes are known. */
export function pyramidSection(input: DocumentInput): PyramidView[] {
  const { profile, style } = input;
  const { areas, sentences, pyramid: words } = input.words;
  const ages = profile.agesBySex && oldestFirst(profile.agesBySex);
  const oldest = ages?.[0];
  if (ages === undefined || oldest === undefined) return [];
  const versus = areas.benchmark(profile.benchmark);
  const text = (age: Comparison): string => words.beside(sentences.value(age), sentences.benchmark(age));
  const alt = words.alt({
    ...{ wijk: profile.area.name, age: oldest.men.indicator.name },
    ...{ men: sentences.value(oldest.men), women: sentences.value(oldest.women) },
  });
  const sides = ages.map(({ men, women }) => ({ men: sideOf(men), women: sideOf(women) }));
  return [
    {
      title: words.title(profile.area.name, versus),
      note: words.note(versus),
      heads: { age: words.ageHead, men: words.men, women: words.women },
      rows: ages.map(({ men, women }) => {
        return { label: men.indicator.name, men: text(men), women: text(women) };
      }),
      rowCount: ages.length,
      chart: pyramid(sides, style, { id: 'piramide', alt }),
    },
  ];
}

/** In catalogue order the youngest come first; a pyramid stands on them. */
function oldestFirst({ men, women }: AgesBySex): Readonly<{ men: Comparison; women: Comparison }>[] {
  return men
    .flatMap((one, index) => {
      const other = women[index];
      return other === undefined ? [] : [{ men: one, women: other }];
    })
    .toReversed();
}

function sideOf({ measurement, benchmark }: Comparison): PyramidSide {
  return {
    value: measurement.kind === 'value' ? measurement.value : 0,
    benchmark: benchmark.kind === 'value' ? benchmark.value : undefined,
  };
}
