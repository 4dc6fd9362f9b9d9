/** From low to high, both included. */
export type Span = Readonly<{ lowest: number; highest: number }>;

/** The mean of points; zero without any. */
export function meanOf(points: readonly number[]): number {
  return points.length === 0 ? 0 : points.reduce((sum, one) => sum + one, 0) / points.length;
}

/** The mean of the points with all of them, and each time with one left out (OECD/JRC handbook on composite indicators). */
export function scoreSpan(points: readonly number[]): Span {
  return spanOf([meanOf(points), ...withoutOne(points).map(meanOf)]);
}

/** The place of each list of points by its mean, from the highest, whichever single number of any of them is left out. */
export function placeSpans(lists: readonly (readonly number[])[]): Span[] {
  const whole = lists.map(meanOf);
  const variants = lists.flatMap((points, changed) =>
    withoutOne(points).map((rest) => whole.map((mean, index) => (index === changed ? meanOf(rest) : mean))),
  );
  const places = [whole, ...variants].map(placesOf);
  return lists.map((_, index) => spanOf(places.map((each) => each[index] ?? 1)));
}

export function overlap(a: Span, b: Span): boolean {
  return a.lowest <= b.highest + tolerance && b.lowest <= a.highest + tolerance;
}

const tolerance = 1e-9;

function withoutOne(points: readonly number[]): number[][] {
  return points.length < 2 ? [] : points.map((_, out) => points.filter((_, index) => index !== out));
}

/** Equal means share the first place. */
function placesOf(means: readonly number[]): number[] {
  return means.map((own) => 1 + means.filter((other) => other > own + tolerance).length);
}

function spanOf(values: readonly number[]): Span {
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}
