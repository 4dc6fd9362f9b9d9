import { type Bounds, wilsonInterval } from '../statistics/intervals.ts';
import { armTest, overlapFrom } from '../statistics/part-whole-tests.ts';
import { scoreTest } from '../statistics/proportion-tests.ts';
import type { Evidence } from './evidence.ts';
import type { DeliveredSignificance, Interval, ShownValue } from './measurement.ts';
import { directionOf } from './verdict.ts';

/** The outcome of a test, before it is judged. */
export type Tested = Readonly<{ direction: DeliveredSignificance }> &
  Pick<Evidence, 'method' | 'z' | 'p' | 'difference' | 'borderline'>;

export type IntervalTestInput = Readonly<{
  own: ShownValue & Readonly<{ interval: Interval }>;
  benchmark: ShownValue;
  /** Share (0-1) of the people of the benchmark area who live in the wijk; undefined when not known. */
  share: number | undefined;
}>;

/**
 * Does the 95% interval of the wijk contain the benchmark (the rule of Fingertips, bounds included)? For a wijk of a tenth
 * or more of the area, when the bounds of the area are known too, the arms are corrected for the overlap:
 * z = z95 d / sqrt(a_w^2 (1 - 2f) + a_b^2). Source: statistics.md section 2.
 */
export function byInterval({ own, benchmark, share }: IntervalTestInput): Tested {
  const part = share !== undefined && share >= overlapFrom && share < 1 ? share : undefined;
  const { interval } = own;
  const corrected = part !== undefined && correctedTest({ own, benchmark, part });
  const found = corrected || plainTest(own, benchmark);
  const flips = [-1, 1].some((sign) => {
    const shifted = shiftedBy(own, sign * own.rounding);
    if (shifted === undefined) return false;
    const again = part !== undefined && correctedTest({ own: shifted, benchmark, part });
    return (again || plainTest(shifted, benchmark)).direction !== found.direction;
  });
  return {
    ...found,
    difference: differenceOf(own.value, interval, benchmark, corrected ? part : undefined),
    borderline: flips,
  };
}

type Own = IntervalTestInput['own'];
type Found = Omit<Tested, 'difference' | 'borderline'>;

/** Undefined without bounds of the benchmark, or when the bounds contradict each other. */
function correctedTest({
  own,
  benchmark,
  part,
}: Readonly<{ own: Own; benchmark: ShownValue; part: number }>): Found | undefined {
  if (benchmark.interval === undefined) return undefined;
  const test = armTest({
    ...{ value: own.value, bounds: own.interval, share: part },
    ...{ benchmark: benchmark.value, benchmarkBounds: benchmark.interval },
  });
  return test && { ...test, method: 'interval-part', direction: directionOf(test.z, test.p) };
}

function plainTest(own: Own, { value }: ShownValue): Found {
  const { lower, upper } = own.interval;
  const direction = value < lower ? 'higher' : value > upper ? 'lower' : 'none';
  return { ...testValues(own, value), method: 'interval', direction };
}

/** The test that agrees with the interval: for Wilson's the score test, else the arm that faces the benchmark. */
function testValues({ value, interval }: Own, benchmark: number): Pick<Found, 'z' | 'p'> {
  // Also where the scale ends, and no arm is left to measure with.
  if (value === benchmark) return { z: 0, p: 1 };
  const { origin, size } = interval;
  const score =
    origin === 'wilson' && size !== undefined
      ? scoreTest({ cases: (value / 100) * size, size }, benchmark / 100)
      : undefined;
  const test = score ?? armTest({ value, bounds: interval, benchmark, benchmarkBounds: undefined, share: 0 });
  return { z: test?.z, p: test?.p };
}

/** The figure, or its delivered bounds, had they been that much higher or lower; not when counts tell it exactly. */
function shiftedBy(own: Own, shift: number): Own | undefined {
  const { origin, size, lower, upper } = own.interval;
  if (origin === 'delivered')
    return { ...own, interval: { ...own.interval, lower: lower + shift, upper: upper + shift } };
  const value = Math.min(100, Math.max(0, own.value + shift));
  if (origin !== 'wilson' || size === undefined || own.cases !== undefined || shift === 0) return undefined;
  const bounds = wilsonInterval((value / 100) * size, size);
  return (
    bounds && {
      ...own,
      value,
      interval: { ...own.interval, lower: bounds.lower * 100, upper: bounds.upper * 100 },
    }
  );
}

/** 95% bounds of wijk minus benchmark, which is fixed unless the wijk is a large part of it. */
function differenceOf(
  value: number,
  bounds: Bounds,
  benchmark: ShownValue,
  part: number | undefined,
): Bounds {
  const difference = value - benchmark.value;
  const { lower, upper } = benchmark.interval ?? { lower: benchmark.value, upper: benchmark.value };
  const arm = (own: number, other: number): number =>
    part === undefined ? own : Math.sqrt(Math.max(0, own ** 2 * (1 - 2 * part) + other ** 2));
  return {
    lower: difference - arm(value - bounds.lower, upper - benchmark.value),
    upper: difference + arm(bounds.upper - value, benchmark.value - lower),
  };
}
