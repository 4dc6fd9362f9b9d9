import leven from 'leven';

/**
 * The candidate that was probably meant, or undefined when none is near: at most a third of the letters differ
 * (two in a short word), and at least one is the same.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = leven(wanted, candidate.toLowerCase());
    const limit = Math.max(2, candidate.length / 3);
    const isNear = distance <= limit && distance < Math.min(wanted.length, candidate.length);
    if (isNear && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** The suggestion part of a message; empty when there is none. */
export function didYouMean(candidate: string | undefined): string {
  return candidate === undefined ? '' : ` → ${candidate}?`;
}
