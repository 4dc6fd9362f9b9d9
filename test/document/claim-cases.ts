import { type Comparison, compare } from '../../src/domain/comparison.ts';
import type { Basis, Indicator } from '../../src/domain/indicator.ts';
import type { DeliveredSignificance, RawMeasurement, RawValue } from '../../src/domain/measurement.ts';
import {
  areaIn,
  datasetOf,
  figureOf,
  indicatorOf,
  rawOf,
  regionCode,
  regionOf,
  wijkCode,
} from '../domain/region.ts';
import { rules } from '../pitfall-material.ts';

export type Kind = Readonly<{ name: string; indicator: Partial<Indicator>; region: number; unit: number }>;
export const people = { pluralPhrase: 'voelen zich moe', pastPhrase: 'voelden zich moe', name: 'Moeheid' };
/** A figure of each kind, with the size of one step of difference in its unit. */
export const kinds: readonly Kind[] = [
  { name: 'share of people', indicator: people, region: 40.2, unit: 1 },
  { name: 'share near the end', indicator: people, region: 6.3, unit: 0.4 },
  { name: 'share with a decimal', indicator: { ...people, decimals: 1 }, region: 52.74, unit: 1 },
  {
    name: 'share of an area',
    indicator: { pluralPhrase: undefined, name: 'Openbaar groen', unit: '% van de oppervlakte' },
    region: 31.4,
    unit: 1,
  },
  {
    name: 'score',
    indicator: {
      kind: 'score',
      unit: 'cijfer (0-10)',
      decimals: 1,
      pluralPhrase: undefined,
      name: 'Sociale samenhang',
    },
    region: 6.21,
    unit: 0.1,
  },
  {
    name: 'deviation',
    indicator: {
      kind: 'score',
      unit: 'afwijking van Nederland',
      decimals: 2,
      pluralPhrase: undefined,
      name: 'Leefbaarheid',
    },
    region: -0.021,
    unit: 0.03,
  },
  {
    name: 'rate',
    indicator: {
      kind: 'rate',
      unit: 'per 1.000 inwoners',
      decimals: 1,
      pluralPhrase: undefined,
      name: 'Misdrijven',
    },
    region: 31.6,
    unit: 1.3,
  },
  {
    name: 'distance',
    indicator: {
      kind: 'mean',
      unit: 'km',
      decimals: 1,
      pluralPhrase: undefined,
      name: 'Afstand tot de huisarts',
    },
    region: 8.86,
    unit: 0.2,
  },
  {
    name: 'mean',
    indicator: {
      kind: 'mean',
      unit: 'jaar',
      decimals: 1,
      pluralPhrase: undefined,
      name: 'Levensverwachting',
    },
    region: 81.3,
    unit: 0.4,
  },
  {
    name: 'ratio',
    indicator: { kind: 'ratio', unit: 'verwacht = 100', pluralPhrase: undefined, name: 'Sterfte' },
    region: 104,
    unit: 3,
  },
  {
    name: 'number',
    indicator: { kind: 'count', unit: 'aantal', pluralPhrase: undefined, name: 'Inwoners' },
    region: 14_120,
    unit: 400,
  },
];
const bases: readonly Basis[] = ['sample', 'register', 'model'];
const polarities: readonly Indicator['polarity'][] = ['high-favourable', 'low-favourable', 'neutral'];
const tests: readonly (DeliveredSignificance | undefined)[] = ['higher', 'lower', 'none', undefined];
/** Differences in steps: none to see, small, just not, notable, considerable and large. */
const steps = [0.08, 0.9, 2.7, 3.4, 6.2, 12.1];

export type Case = Readonly<{
  kind: Kind;
  basis: Basis;
  polarity: Indicator['polarity'];
  test: DeliveredSignificance | undefined;
  step: number;
}>;

const signs = { higher: [1], lower: [-1], none: [1, -1] } as const;
export const cases: Case[] = kinds.flatMap((kind) =>
  bases.flatMap((basis) =>
    polarities.flatMap((polarity) =>
      tests.flatMap((test) =>
        steps.flatMap((size) =>
          signs[test ?? 'none'].map((sign) => ({ kind, basis, polarity, test, step: sign * size })),
        ),
      ),
    ),
  ),
);

/** The comparison of a wijk with its region, through suppression and ladder as in a build. */
export function comparisonOf({ kind, basis, polarity, test, step }: Case, own?: RawMeasurement): Comparison {
  const indicator = indicatorOf({ ...kind.indicator, basis, polarity });
  const areas = regionOf(6);
  // A ratio is compared with 100, whatever that of the region.
  const start = kind.indicator.kind === 'ratio' ? 100 : kind.region;
  const raw: RawValue = rawOf({ value: start + step * kind.unit, significance: test });
  const figures = [
    figureOf(own ?? raw, { basis }),
    figureOf(rawOf({ value: kind.region }), { area: regionCode, basis }),
    ...[-4, -1, 1, 3].map((other, index) =>
      figureOf(rawOf({ value: kind.region + other * kind.unit }), { area: wijkCode(index + 2), basis }),
    ),
  ];
  const wanted = { indicator, group: '18+' };
  return compare(datasetOf(areas, [indicator], figures), areaIn(areas, wijkCode(1)), wanted, {
    ...rules,
    testModelEstimates: false,
  });
}
