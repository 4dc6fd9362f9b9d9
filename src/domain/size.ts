import { roundTo } from '../lib/rounding.ts';
import type { IndicatorKind } from './indicator.ts';

/** Classes of the size of a difference; what they mean in words depends on `measure` and `threshold`. */
export type SizeClass = 'small' | 'notable' | 'considerable' | 'large';

/** How large the difference with the benchmark is, whatever its certainty. */
export type Size = Readonly<{
  class: SizeClass;
  /** Wijk minus benchmark, unrounded, in the unit of the indicator. */
  difference: number;
  /** Procentpunt, or standard deviations between wijken for other kinds. */
  measure: 'points' | 'deviations';
  /** The smallest difference that is not small, in `measure`. */
  threshold: number;
  /** The printed figures seem to differ by the threshold, the unrounded ones do not. */
  justBelow: boolean;
}>;

/** `comparison.size` of the configuration, in procentpunt. */
export type SizeRules = Readonly<{ notable: number; notableBelow10: number; large: number }>;

const considerablePoints = 5;
/** Steps in standard deviations between wijken for scores, rates and other kinds (our own choice). */
const deviationSteps = { notable: 0.5, considerable: 1, large: 2 };

export type SizeInput = Readonly<{
  value: number;
  benchmark: number;
  kind: IndicatorKind;
  decimals: number;
  /** Standard deviation between the wijken. */
  deviation: number | undefined;
}>;

/** The size of a difference, on unrounded figures; undefined when there is no yardstick for this kind. */
export function sizeOf(input: SizeInput, rules: SizeRules): Size | undefined {
  const difference = input.value - input.benchmark;
  if (input.kind === 'percentage') {
    const extreme = input.benchmark < 10 || input.benchmark > 90;
    const notable = extreme ? rules.notableBelow10 : rules.notable;
    const steps = { notable, considerable: considerablePoints, large: rules.large };
    const printed = roundTo(input.value, input.decimals) - roundTo(input.benchmark, input.decimals);
    const justBelow = !reaches(difference, notable) && reaches(printed, notable);
    return {
      class: classOf(difference, steps),
      difference,
      measure: 'points',
      threshold: notable,
      justBelow,
    };
  }
  if (!input.deviation) return undefined;
  const steps = classOf(difference / input.deviation, deviationSteps);
  return {
    class: steps,
    difference,
    measure: 'deviations',
    threshold: deviationSteps.notable,
    justBelow: false,
  };
}

/** True when a difference is large enough to be named at all. */
export function isNotable(size: Size | undefined): boolean {
  return size !== undefined && size.class !== 'small';
}

type Steps = Readonly<{ notable: number; considerable: number; large: number }>;

function classOf(difference: number, steps: Steps): SizeClass {
  if (!reaches(difference, steps.notable)) return 'small';
  if (reaches(difference, steps.large)) return 'large';
  return reaches(difference, steps.considerable) ? 'considerable' : 'notable';
}

/** A hair of tolerance, because 53.1 - 50.1 is just under 3 in binary. */
function reaches(difference: number, step: number): boolean {
  return Math.abs(difference) >= step - 1e-9;
}
