import { type Bounds, wilsonInterval } from '../../src/statistics/intervals.ts';
import { armTest, overlapFrom, partTest } from '../../src/statistics/part-whole-tests.ts';
import { pooledTest, proportionTest, type Sample } from '../../src/statistics/proportion-tests.ts';
import { benchmarkVerdict } from '../../src/statistics/significance.ts';

/** What is drawn in one run: a wijk, the region it is part of, and the same wijk in another period. */
export type Drawn = Readonly<{ wijk: Sample; region: Sample; later: Sample }>;
export type Rule = Readonly<{
  name: string;
  /** Whether the rule finds a difference. */
  finds: (drawn: Drawn) => boolean;
  /** Whether a share of the region is one for which the rule promises 5% of false alarms. */
  claims: (share: number) => boolean;
}>;

const level = 0.05;
const never = (): boolean => false;

export const rules: readonly Rule[] = [
  { name: 'interval contains region', finds: isOutside, claims: (share) => share < overlapFrom },
  { name: 'arm rule', finds: armFinds, claims: (share) => share >= overlapFrom },
  {
    name: 'wijk against rest',
    finds: ({ wijk, region }) => isSignificant(partTest(wijk, region)),
    claims: (share) => share >= overlapFrom,
  },
  {
    name: 'as if independent',
    finds: ({ wijk, region }) => isSignificant(pooledTest(wijk, region)),
    claims: never,
  },
  { name: 'intervals overlap', finds: isApart, claims: never },
  {
    name: 'two periods',
    finds: ({ wijk, later }) => isSignificant(proportionTest(wijk, later)),
    claims: () => true,
  },
];

function isOutside({ wijk, region }: Drawn): boolean {
  const compared = { value: shareOf(wijk), ...boundsOf(wijk), benchmark: shareOf(region) };
  return benchmarkVerdict(compared, 'neutral') !== 'similar';
}

/** Without a test, because the bounds contradict each other, the interval decides. */
function armFinds(drawn: Drawn): boolean {
  const { wijk, region } = drawn;
  const test = armTest({
    value: shareOf(wijk),
    bounds: boundsOf(wijk),
    benchmark: shareOf(region),
    benchmarkBounds: boundsOf(region),
    share: wijk.size / region.size,
  });
  return test === undefined ? isOutside(drawn) : isSignificant(test);
}

function isApart({ wijk, region }: Drawn): boolean {
  const [one, other] = [boundsOf(wijk), boundsOf(region)];
  return one.lower > other.upper || one.upper < other.lower;
}

function isSignificant(test: Readonly<{ p: number }> | undefined): boolean {
  return test !== undefined && test.p < level;
}

function shareOf({ cases, size }: Sample): number {
  return cases / size;
}

function boundsOf({ cases, size }: Sample): Bounds {
  return wilsonInterval(cases, size) ?? { lower: 0, upper: 1 };
}
