/** Numerator and denominator of one step. */
export type Step = Readonly<{ over: number; under: number }>;

const mostSteps = 1_000_000;
const closest = 2 * Number.EPSILON;
const tiny = 1e-300;

/** b0 + a1/(b1 + a2/(b2 + …)) by the method of Lentz and Thompson; `step(k)` gives a_k and b_k, k from 1. */
export function continuedFraction(first: number, step: (k: number) => Step): number {
  let value = notZero(first);
  let [ratioOver, ratioUnder] = [value, 0];
  for (let k = 1; k <= mostSteps; k++) {
    const { over, under } = step(k);
    ratioUnder = 1 / notZero(under + over * ratioUnder);
    ratioOver = notZero(under + over / ratioOver);
    const change = ratioOver * ratioUnder;
    value *= change;
    if (!(Math.abs(change - 1) >= closest)) break;
  }
  return value;
}

function notZero(value: number): number {
  return value === 0 ? tiny : value;
}
