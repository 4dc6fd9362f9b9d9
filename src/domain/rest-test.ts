import { difference } from '../statistics/differences.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { overlapFrom, partTest, restOf } from '../statistics/part-whole-tests.ts';
import type { Sample } from '../statistics/proportion-tests.ts';
import type { Tested } from './interval-test.ts';
import type { ShownValue } from './measurement.ts';
import { unweightedCounts } from './unweighted-counts.ts';
import { directionOf } from './verdict.ts';

/**
 * The wijk against the rest of the benchmark area, from the counts of both: pooled z, or exactly when a count to expect is
 * below 5. Undefined for a smaller part than a tenth, and without counts of respondents that weigh the same. Source:
 * statistics.md section 2.
 */
export function byCounts(own: ShownValue, benchmark: ShownValue): Tested | undefined {
  const part = unweightedCounts(own);
  const whole = unweightedCounts(benchmark);
  if (part === undefined || whole === undefined || part.size / whole.size < overlapFrom) return undefined;
  const rest = restOf(part, whole);
  const test = partTest(part, whole);
  if (rest === undefined || test === undefined) return undefined;
  return {
    ...(test.method === 'pooled-z'
      ? { method: 'rest-z', z: test.z, p: test.p }
      : { method: 'rest-exact', z: undefined, p: test.p }),
    direction: directionOf(part.cases / part.size - rest.cases / rest.size, test.p),
    difference: differenceWithWhole(part, rest),
    borderline: false,
  };
}

/** The difference with the whole is that with the rest, but for the part that the wijk is of the whole. */
function differenceWithWhole(part: Sample, rest: Sample): Tested['difference'] {
  const own = wilsonInterval(part.cases, part.size);
  const other = wilsonInterval(rest.cases, rest.size);
  if (own === undefined || other === undefined) return undefined;
  const { lower, upper } = difference(
    { ...own, value: part.cases / part.size },
    { ...other, value: rest.cases / rest.size },
  );
  const toWhole = (100 * rest.size) / (part.size + rest.size);
  return { lower: lower * toWhole, upper: upper * toWhole };
}
