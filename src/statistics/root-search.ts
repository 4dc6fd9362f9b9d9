export type Curve = (at: number) => Readonly<{ height: number; slope: number }>;
export type Bracket = Readonly<{ low: number; start: number; high: number }>;

const mostSteps = 300;
const closest = 4 * Number.EPSILON;

/** Where a rising curve passes 0 between `low` and `high`: Newton's steps, and halving where one leaves the bracket. */
export function risingRoot(curve: Curve, { low, start, high }: Bracket): number {
  let [below, at, above] = [low, start, high];
  for (let step = 0; step < mostSteps; step++) {
    const { height, slope } = curve(at);
    if (height === 0) return at;
    if (height < 0) below = at;
    else above = at;
    const newton = at - height / slope;
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - at) <= closest * Math.max(1, Math.abs(at))) return next;
    at = next;
  }
  return at;
}
