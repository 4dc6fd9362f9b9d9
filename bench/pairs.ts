/** One side of a comparison: does the work once and returns its wall clock time in milliseconds, or a size in kB. */
export type Side = () => Promise<number>;

/** What is measured, against what, and the ratio that will do; without a target when none is set. */
export type Question = Readonly<{
  id: string;
  what: string;
  target: number | undefined;
  /**
   * `higher`: the ratio is that of the peer to ours, and the target the lowest that will do. When not given it is that
   * of ours to the floor, and the target the highest that will do.
   */
  better?: 'higher';
}>;

export type Comparison = Question &
  Readonly<{
    ours: Side;
    floor: Side;
    /** Warms the disk cache; when not given, a pair that does not count does. */
    warm?: () => Promise<unknown>;
    /** How many documents our side makes, where documents per second are shown too. */
    documents?: number;
    /** Milliseconds when not given. */
    unit?: 'kB';
  }>;

/** What cannot be measured here, with what to install. */
export type Absent = Question & Readonly<{ absent: string }>;

/** The times of one pair of runs, one right after the other. */
export type Pair = Readonly<{ ours: number; floor: number }>;
/** No pairs: it was not measured. */
export type Measured = Readonly<{ comparison: Question; pairs: readonly Pair[] }>;

/** How often: at least so many pairs, and more while there is time. */
export type Patience = Readonly<{ least: number; most: number; milliseconds: number }>;

/** Runs both sides in turn, so that what else the machine does weighs on both. */
export async function measure(
  comparison: Comparison,
  patience: Patience,
  onPair: (pair: Pair) => void,
): Promise<Measured> {
  const started = performance.now();
  await (comparison.warm ?? (() => runPair(comparison)))();
  const pairs: Pair[] = [];
  while (goesOn(pairs, performance.now() - started, patience)) {
    const pair = await runPair(comparison);
    pairs.push(pair);
    onPair(pair);
  }
  return { comparison, pairs };
}

/** Whether another pair, as long as those so far, still fits. */
export function goesOn(
  pairs: readonly Pair[],
  spent: number,
  { least, most, milliseconds }: Patience,
): boolean {
  if (pairs.length < least) return true;
  const longest = Math.max(...pairs.map(({ ours, floor }) => ours + floor));
  return pairs.length < most && spent + longest <= milliseconds;
}

async function runPair({ ours, floor }: Comparison): Promise<Pair> {
  return { ours: await ours(), floor: await floor() };
}

/** The ratio of a pair, in the direction of the question. */
export function ratioOf({ better }: Question, { ours, floor }: Pair): number {
  return better === 'higher' ? floor / ours : ours / floor;
}

/** The middle of numbers in any order. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
