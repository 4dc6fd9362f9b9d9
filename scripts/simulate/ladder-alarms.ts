import type { Basis, IndicatorKind } from '../../src/domain/indicator.ts';
import { assess } from '../../src/domain/ladder.ts';
import { trendOf } from '../../src/domain/trend.ts';
import { isDemonstrable } from '../../src/domain/verdict.ts';
import { overlapFrom } from '../../src/statistics/part-whole-tests.ts';
import { type Drawn, meansOf, percentagesOf, ratesOf } from './ladder-draws.ts';
import type { Random } from './random.ts';

/** People who were asked, or events that are to be expected, in a wijk and in its region. */
export type Sizes = Readonly<{ wijk: number; region: number }>;

/** Wijken of 2%, 10% and 30% of the region. */
export const ladderSizes: readonly Sizes[] = [
  { wijk: 100, region: 5000 },
  { wijk: 200, region: 2000 },
  { wijk: 300, region: 1000 },
];

/** One way in which the ladder gets at a verdict, or a trend at a change. */
export type Trial = Readonly<{
  name: string;
  /** Makes the draws of a situation; each tells whether a difference was found where there is none. */
  finderOf: (sizes: Sizes, random: Random) => () => boolean;
  /** Whether a share of the region is one for which 5% of false alarms is promised. */
  claims: (share: number) => boolean;
}>;

const always = (): boolean => true;
const inSmallWijken = (share: number): boolean => share < overlapFrom;
const proportions = [0.2, 0.35];

/** Every rung that tests by itself, and the change between two periods. */
export const trials: readonly Trial[] = [
  ...proportions.flatMap((proportion) => {
    const of = (told: 'bounds' | 'counts' | 'answers') => percentagesOf(proportion, told);
    const name = (text: string): string => `${text}, ${100 * proportion}%`;
    return [
      ladder(name('delivered bounds'), of('bounds')),
      ladder(name('wijk against rest (counts)'), of('counts')),
      ladder(name('percentage and answers'), of('answers')),
      { ...ladder(name('the same, region without a margin'), of('answers'), true), claims: inSmallWijken },
      change(name('change, by counts'), of('counts')),
      change(name('change, by delivered bounds'), of('bounds')),
    ];
  }),
  ladder('mean with its spread', meansOf, false, 'mean'),
  change('change of a mean', meansOf, 'mean'),
  ladder('events in a register', ratesOf, false, 'rate'),
  change('change of events', ratesOf, 'rate'),
];

/** How often a difference is found in `runs` draws where there is none. */
export function alarmsOf({ finderOf }: Trial, sizes: Sizes, runs: number, random: Random): number {
  const finds = finderOf(sizes, random);
  let found = 0;
  for (let run = 0; run < runs; run++) if (finds()) found += 1;
  return found / runs;
}

type Draws = (sizes: Sizes, random: Random) => () => Drawn;

function ladder(name: string, draws: Draws, isRegionBare = false, kind: IndicatorKind = 'percentage'): Trial {
  const finderOf: Trial['finderOf'] = (sizes, random) => {
    const draw = draws(sizes, random);
    const usual = {
      basis: basisOf(kind),
      kind,
      polarity: 'neutral',
      share: sizes.wijk / sizes.region,
    } as const;
    return () => {
      const { wijk, region } = draw();
      const benchmark = isRegionBare ? { ...region, interval: undefined } : region;
      const input = { ...usual, measurement: wijk, benchmark };
      return isDemonstrable(assess(input, { testModelEstimates: false }).verdict);
    };
  };
  return { name, finderOf, claims: always };
}

function change(name: string, draws: Draws, kind: IndicatorKind = 'percentage'): Trial {
  const finderOf: Trial['finderOf'] = (sizes, random) => {
    const draw = draws(sizes, random);
    const facts = {
      basis: basisOf(kind),
      kind,
      polarity: 'neutral',
      breaks: [],
      borderChange: undefined,
    } as const;
    return () => {
      const points = ['2016', '2022'].map((period) => ({ period, measurement: draw().wijk }));
      const trend = trendOf(points, facts, { exceptionalYears: [] });
      return trend.kind === 'change' && isDemonstrable(trend.verdict);
    };
  };
  return { name, finderOf, claims: always };
}

function basisOf(kind: IndicatorKind): Basis {
  return kind === 'rate' ? 'register' : 'sample';
}
