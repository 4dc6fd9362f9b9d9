/** `priorities` of the configuration: the weights of the points by which themes are ordered (statistics.md section 12). */
export type PriorityRules = Readonly<{
  /** Points for a difference of half, one and two standard deviations between wijken. */
  gap: Readonly<{ half: number; one: number; two: number }>;
  /** What those points are multiplied by, for how sure the difference is. */
  evidence: Readonly<{
    robust: number;
    demonstrable: number;
    /** Not tested, or estimated. */
    untested: number;
    notDemonstrable: number;
  }>;
  /** Added for a demonstrable change in the same direction, taken off for one in the other. */
  trend: number;
  /** The mean from which a theme is a point of attention, and a clear one. */
  levels: Readonly<{ attention: number; clear: number }>;
}>;

export type PriorityLevel = 'none' | 'attention' | 'clear';

/** The level of a mean number of points. */
export function levelOf(score: number, { levels }: PriorityRules): PriorityLevel {
  if (reaches(score, levels.clear)) return 'clear';
  return reaches(score, levels.attention) ? 'attention' : 'none';
}

/** A hair of tolerance, because a mean of quarters may lie just under a step in binary. */
export function reaches(amount: number, step: number): boolean {
  return amount >= step - 1e-9;
}
