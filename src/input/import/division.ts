import { type Problem, problem } from '../../lib/problem.ts';
import { gemeenteOf } from './gemeenten.ts';
import type { KwbFile, KwbRow } from './kwb.ts';

/** The wijken of a gemeente in the figures and in the numbers of inhabitants, which may be of another year. */
export type Division = Readonly<{
  gemeente: string;
  /** True when both have the same wijken, so that names and inhabitants may be taken over by code. */
  same: boolean;
  /** Codes that only the figures have. */
  gone: readonly string[];
  /** Codes that only the inhabitants have. */
  added: readonly string[];
  /** Codes that both have, but not for the same area as far as we can know. */
  reused: readonly string[];
}>;

/** Code of water that CBS counts as a wijk. */
const water = /99$/;

/** Compares the wijken of two years, gemeente by gemeente: a gemeente that drew its wijken anew reuses the codes. */
export function compareDivisions(
  wijken: Iterable<string>,
  kwb: KwbFile,
  year: number,
): Map<string, Division> {
  const own = Map.groupBy(wijken, gemeenteOf);
  const theirs = Map.groupBy(
    [...kwb.rows.keys()].filter((code) => code.startsWith('WK')),
    gemeenteOf,
  );
  return new Map(
    [...own].map(([gemeente, codes]) => {
      const others = theirs.get(gemeente) ?? [];
      const changed = year !== kwb.year && others.some((code) => kwb.rows.get(code)?.changed);
      const gone = codes.filter((code) => !others.includes(code));
      const added = others.filter((code) => !codes.includes(code) && !water.test(code));
      const same = gone.length === 0 && added.length === 0 && !changed;
      const reused = same ? [] : codes.filter((code) => others.includes(code));
      return [gemeente, { gemeente, same, gone, added, reused }];
    }),
  );
}

/** The row of inhabitants that belongs to a wijk; a wijk that is a whole gemeente takes the row of that. */
export function rowOfWijk(
  code: string,
  divisions: ReadonlyMap<string, Division>,
  kwb: KwbFile,
): KwbRow | undefined {
  const division = divisions.get(gemeenteOf(code));
  if (division === undefined) return undefined;
  if (isWholeGemeente(division)) return kwb.rows.get(division.gemeente);
  return division.same ? kwb.rows.get(code) : undefined;
}

/** The figures have one wijk, which is the gemeente itself whatever its wijken became. */
function isWholeGemeente({ same, gone, reused }: Division): boolean {
  return !same && gone.length + reused.length === 1;
}

/** What a person must know of wijken that could not be joined, one message a gemeente. */
export function divisionProblems(
  divisions: ReadonlyMap<string, Division>,
  names: ReadonlyMap<string, string>,
  { kwb, year }: Readonly<{ kwb: KwbFile; year: number }>,
): Problem[] {
  const list = (codes: readonly string[]): string => (codes.length === 0 ? '–' : codes.join(', '));
  return [...divisions.values()]
    .filter((one) => !one.same && !isWholeGemeente(one) && kwb.rows.has(one.gemeente))
    .map(({ gemeente, gone, added, reused }) =>
      problem('import-division', { file: kwb.file }, names.get(gemeente) ?? gemeente, {
        ...{ year, other: kwb.year, gone: list(gone), added: list(added), reused: list(reused) },
      }),
    );
}

/** Gemeenten with the same wijken but other buurten: their borders may have moved a little. */
export function movedBorders(
  buurten: readonly string[],
  divisions: ReadonlyMap<string, Division>,
  kwb: KwbFile,
): string[] {
  const own = Map.groupBy(buurten, gemeenteOf);
  const theirs = Map.groupBy(kwb.buurten, gemeenteOf);
  return [...divisions.values()].flatMap(({ gemeente, same }) => {
    const [before, after] = [own.get(gemeente) ?? [], theirs.get(gemeente) ?? []];
    const differ = before.toSorted().join() !== after.toSorted().join();
    return same && differ && before.length > 0 && after.length > 0 ? [gemeente] : [];
  });
}
