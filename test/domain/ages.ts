import type { Indicator } from '../../src/domain/indicator.ts';
import type { Figure, RawMeasurement } from '../../src/domain/measurement.ts';
import { figureOf, indicatorOf, rawOf } from './region.ts';

/** Percentages of people of 15-24, 25-44, 45-64 and 65 and over. */
export type Ages = readonly [number, number, number, number];

const ids = ['leeftijd_15_24', 'leeftijd_25_44', 'leeftijd_45_64', 'leeftijd_65_plus'] as const;

export const ageIndicators: readonly Indicator[] = ids.map((id) =>
  indicatorOf({ id, theme: 'bevolking', basis: 'register', polarity: 'neutral', targetGroup: 'alle' }),
);

/** The figures of the ages in one wijk. */
export function agesOf(area: string, ages: Ages): Figure<RawMeasurement>[] {
  return ids.map((indicator, index) =>
    figureOf(rawOf({ value: ages[index] ?? 0, respondents: undefined }), {
      area,
      indicator,
      group: 'alle',
      basis: 'register',
      source: 'CBS',
    }),
  );
}

/** Wijken of which each next one has half a percent fewer young and more old people. */
export function agingRegion(wijken: number): Ages[] {
  return Array.from({ length: wijken }, (_, index) => [30 - index / 2, 30, 30, 10 + index / 2]);
}
