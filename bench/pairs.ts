/** One side of a comparison: does the work once and returns its wall clock time in milliseconds, or a size in kB. */
export type Side = () => Promise<number>;

/** What is measured, and against what; `target` is the highest ratio that will do, undefined when none is set. */
export type Comparison = Readonly<{
  id: string;
  what: string;
  target: number | undefined;
  ours: Side;
  floor: Side;
  /** How many documents our side makes, where documents per second are shown too. */
  documents?: number;
  /** Milliseconds when not given. */
  unit?: 'kB';
}>;

/** The times of one pair of runs, one right after the other. */
export type Pair = Readonly<{ ours: number; floor: number }>;
export type Measured = Readonly<{ comparison: Comparison; pairs: readonly Pair[] }>;

/** Runs both sides in turn, so that what else the machine does weighs on both; a first pair only warms the disk cache. */
export async function measure(
  comparison: Comparison,
  count: number,
  onPair: (pair: Pair) => void,
): Promise<Measured> {
  await runPair(comparison);
  const pairs: Pair[] = [];
  for (let index = 0; index < count; index += 1) {
    const pair = await runPair(comparison);
    pairs.push(pair);
    onPair(pair);
  }
  return { comparison, pairs };
}

async function runPair({ ours, floor }: Comparison): Promise<Pair> {
  return { ours: await ours(), floor: await floor() };
}

/** The ratio of each pair, smallest first. */
export function ratiosOf({ pairs }: Measured): number[] {
  return pairs.map(({ ours, floor }) => ours / floor).toSorted((a, b) => a - b);
}

/** The middle of sorted numbers. */
export function medianOf(sorted: readonly number[]): number {
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
