import { binomialMass } from '../../src/statistics/probability-mass.ts';

/** The next number from 0 up to 1. */
export type Random = () => number;

/** Mulberry32: small, fast, and the same numbers on every machine for a whole number as seed. Source: T. Ettinger, 2017. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws numbers of cases in samples of one size, by looking a random number up among the cumulative probabilities. */
export function binomialDraws(size: number, chance: number, random: Random): () => number {
  const upTo: number[] = [];
  let sum = 0;
  for (let count = 0; count <= size; count++) {
    sum += binomialMass(count, size - count, { yes: chance, no: 1 - chance });
    upTo.push(sum);
  }
  return () => firstAbove(upTo, random() * sum);
}

function firstAbove(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? 1) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
