export type Chances = Readonly<{ yes: number; no: number }>;

/**
 * Binomial probability of `count` cases and `others` that are not, with both chances given: nothing is lost by subtraction.
 * Count and others may be fractions >= 0: the incomplete beta function needs that.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), the saddle-point form.
 */
export function binomialMass(count: number, others: number, { yes, no }: Chances): number {
  if (yes === 0) return count === 0 ? 1 : 0;
  if (no === 0) return others === 0 ? 1 : 0;
  if (count === 0) return Math.exp(others * logOf(no, yes));
  if (others === 0) return Math.exp(count * logOf(yes, no));
  const size = count + others;
  const gap = no < yes ? size * no - others : count - size * yes;
  const correction = stirlingError(size) - stirlingError(count) - stirlingError(others);
  const exponent = correction - deviance(count, size * yes, gap) - deviance(others, size * no, -gap);
  return Math.exp(exponent) * Math.sqrt(size / (2 * Math.PI * count * others));
}

/** Poisson probability of `count` (a fraction is allowed) where `mean` is expected. Source: as above. */
export function poissonMass(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  if (count === 0) return Math.exp(-mean);
  return (
    Math.exp(-stirlingError(count) - deviance(count, mean, count - mean)) / Math.sqrt(2 * Math.PI * count)
  );
}

/** log(chance), from its complement when that is the smaller and so the more precise one. */
function logOf(chance: number, complement: number): number {
  return complement < 0.1 ? Math.log1p(-complement) : Math.log(chance);
}

/** log(n!) minus Stirling's formula, n > 0: the series from 16 up, below that by steps of one. */
function stirlingError(n: number): number {
  let [at, sum] = [n, 0];
  for (; at < 16; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
      square;
  return sum + series / at;
}

/** x log(x / mean) - gap, where gap = x - mean, without loss where x and mean are close. */
function deviance(x: number, mean: number, gap: number): number {
  if (!(Math.abs(gap) < 0.1 * (x + mean))) return x * Math.log(x / mean) - gap;
  const ratio = gap / (x + mean);
  let [sum, term] = [gap * ratio, 2 * x * ratio];
  for (let power = 3; ; power += 2) {
    term *= ratio * ratio;
    const next = sum + term / power;
    if (next === sum) return sum;
    sum = next;
  }
}
