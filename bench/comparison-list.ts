import { documentComparisons } from './document-comparisons.ts';
import { finishComparisons } from './finish-comparisons.ts';
import { naiveComparison } from './naive-comparison.ts';
import type { Absent, Comparison } from './pairs.ts';
import { printComparisons } from './print-comparisons.ts';
import { regionComparison } from './region-comparison.ts';
import { rmarkdownComparison } from './rmarkdown-comparison.ts';

/** Makes what its comparisons need in `folder`, and returns them. */
type Group = (folder: string) => Promise<readonly (Comparison | Absent)[]>;

/** What every run measures. */
const usual: readonly Group[] = [
  async (folder) => await printComparisons(folder),
  async (folder) => [await naiveComparison(folder)],
  async (folder) => [await rmarkdownComparison(folder)],
];

/** Parts of the whole, which say where time goes and what documents weigh; with `--all` only. */
const parts: readonly Group[] = [() => finishComparisons(), documentComparisons, regionComparison];

export async function comparisonList(folder: string, all: boolean): Promise<(Comparison | Absent)[]> {
  const list: (Comparison | Absent)[] = [];
  for (const group of all ? [...usual, ...parts] : usual) list.push(...(await group(folder)));
  return list;
}
