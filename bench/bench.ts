import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentComparisons } from './document-comparisons.ts';
import { finishComparisons } from './finish-comparisons.ts';
import { ingestComparison } from './ingest-comparison.ts';
import { type Comparison, type Measured, measure, type Pair } from './pairs.ts';
import { printComparisons } from './print-comparisons.ts';
import { resultOf, resultsText, tableOf } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';

const results = join(import.meta.dirname, 'results');

/** Measures everything, prints the table and writes `results/latest.json`. */
async function bench(count: number): Promise<void> {
  const all = await withScratchFolder(async (folder) => {
    const measured: Measured[] = [];
    const comparisons = [
      ...(await finishComparisons()),
      ...(await documentComparisons(folder)),
      ...(await printComparisons(folder)),
      await ingestComparison(folder),
    ];
    for (const comparison of comparisons)
      measured.push(await measure(comparison, count, (pair) => showPair(comparison, pair)));
    return measured;
  });
  await mkdir(results, { recursive: true });
  await writeFile(join(results, 'latest.json'), resultsText(all.map(resultOf)));
  process.stdout.write(tableOf(all));
}

/** Seconds are for who watches; they never become a result. */
function showPair({ id, documents, unit }: Comparison, { ours, floor }: Pair): void {
  const shown = (side: number): string =>
    unit === 'kB' ? `${side.toFixed(0)} kB` : `${(side / 1000).toFixed(2)} s`;
  const rate =
    documents === undefined ? '' : `, ${((documents * 1000) / ours).toFixed(1)} documents a second`;
  process.stderr.write(`${id}: ${shown(ours)} / ${shown(floor)} = ${(ours / floor).toFixed(2)}${rate}\n`);
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
await bench(values.quick ? 3 : 5);
