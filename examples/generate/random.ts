/** Random numbers that follow from a text, so that a new indicator never changes the figures of another. */

function seedOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: small, fast, and the same on every machine. */
function randomSource(key: string): () => number {
  let state = seedOf(key);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function uniform(key: string, low: number, high: number): number {
  return low + (high - low) * randomSource(key)();
}

/** Nearly normal, mean 0 and standard deviation 1; a sum, because log and cos may differ per machine. */
export function gauss(key: string): number {
  const next = randomSource(key);
  let sum = 0;
  for (let draw = 0; draw < 12; draw += 1) sum += next();
  return sum - 6;
}
