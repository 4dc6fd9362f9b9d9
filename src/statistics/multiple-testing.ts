/**
 * p-values adjusted for their number, in the same order: the smallest false discovery rate at which each is a finding.
 * min over j >= rank of m p_j / j, at most 1; a missing p stays missing and does not count in m.
 * Source: Y. Benjamini & Y. Hochberg, J. R. Stat. Soc. B 57 (1995) 289.
 */
export function benjaminiHochberg(ps: readonly (number | undefined)[]): (number | undefined)[] {
  const known = ps.flatMap((p, index) => (p === undefined ? [] : [{ p, index }]));
  const descending = known.toSorted((one, other) => other.p - one.p);
  const adjusted = new Map<number, number>();
  let smallest = 1;
  for (const [place, { p, index }] of descending.entries()) {
    smallest = Math.min(smallest, (known.length * p) / (known.length - place));
    adjusted.set(index, smallest);
  }
  return ps.map((_, index) => adjusted.get(index));
}
