import { documentComparisons } from './document-comparisons.ts';
import { finishComparisons } from './finish-comparisons.ts';
import { ingestComparison } from './ingest-comparison.ts';
import { naiveComparison } from './naive-comparison.ts';
import type { Absent, Comparison } from './pairs.ts';
import { printComparisons } from './print-comparisons.ts';
import { regionComparison } from './region-comparison.ts';
import { rmarkdownComparison } from './rmarkdown-comparison.ts';

/** Comparisons that are made together; `make` prepares in a folder what they need. */
type Group = Readonly<{
  ids: readonly string[];
  make: (folder: string) => Promise<readonly (Comparison | Absent)[]>;
}>;

/** What every run measures. */
const usual: readonly Group[] = [
  { ids: ['d', 'a-factsheet', 'a-wijkprofiel'], make: printComparisons },
  { ids: ['b'], make: async (folder) => [await naiveComparison(folder)] },
  { ids: ['c'], make: async (folder) => [await rmarkdownComparison(folder)] },
  { ids: ['h'], make: async (folder) => [await ingestComparison(folder)] },
];

/** Parts of the whole, which say where time goes and what documents weigh. */
const parts: readonly Group[] = [
  { ids: ['ua-2', 'ua-12'], make: () => finishComparisons() },
  { ids: ['render', 'size-factsheet', 'size-wijkprofiel'], make: documentComparisons },
  { ids: ['regio'], make: regionComparison },
];

/** Which comparisons: the usual ones, all, or those with these ids. */
export type Choice = Readonly<{ all: boolean; only: readonly string[] }>;

export async function comparisonList(folder: string, choice: Choice): Promise<(Comparison | Absent)[]> {
  const { all, only } = choice;
  const groups = [...usual, ...parts];
  const known = groups.flatMap(({ ids }) => ids);
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(', ')}: not among ${known.join(', ')}`);
  const wanted = (id: string): boolean => only.length === 0 || only.includes(id);
  const list: (Comparison | Absent)[] = [];
  for (const { ids, make } of all || only.length > 0 ? groups : usual)
    if (ids.some(wanted)) list.push(...(await make(folder)));
  return list.filter(({ id }) => wanted(id));
}
