import { binomialMass, poissonMass } from '../../src/statistics/probability-mass.ts';

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
  return drawsOf(size, (count) => binomialMass(count, size - count, { yes: chance, no: 1 - chance }), random);
}

/** Draws numbers of events of which `mean` are expected, up to where there is nothing left to draw. */
export function poissonDraws(mean: number, random: Random): () => number {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
  return drawsOf(most, (count) => poissonMass(count, mean), random);
}

/** Standard normal numbers. Source: G. Box & M. Muller, Ann. Math. Stat. 29 (1958) 610. */
export function normalDraws(random: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Chi-square numbers with two degrees of freedom or more. Source: G. Marsaglia & W. Tsang, ACM TOMS 26 (2000) 363. */
export function chiSquareDraws(freedom: number, random: Random): () => number {
  const normal = normalDraws(random);
  const shape = freedom / 2 - 1 / 3;
  return () => {
    for (;;) {
      const x = normal();
      const cube = (1 + x / Math.sqrt(9 * shape)) ** 3;
      const isFit = cube > 0 && Math.log(1 - random()) < (x * x) / 2 + shape * (1 - cube + Math.log(cube));
      if (isFit) return 2 * shape * cube;
    }
  };
}

function drawsOf(most: number, massOf: (count: number) => number, random: Random): () => number {
  const upTo: number[] = [];
  let sum = 0;
  for (let count = 0; count <= most; count++) {
    sum += massOf(count);
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
