import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Choice, comparisonList } from './comparison-list.ts';
import { national } from './national.ts';
import { type Comparison, type Measured, measure, type Pair, ratioOf } from './pairs.ts';
import { resultOf, resultsText, tableOf } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';

const results = join(import.meta.dirname, 'results');

/** So many pairs of each comparison, as far as they fit in so many seconds together. */
type Effort = Readonly<{ least: number; most: number; seconds: number }>;
const usual: Effort = { least: 3, most: 5, seconds: 540 };
const quick: Effort = { least: 1, most: 3, seconds: 150 };
const all: Effort = { least: 3, most: 5, seconds: 1800 };

/** Measures, prints the table and writes `results/latest.json`, unless only some were asked for. */
async function bench(effort: Effort, choice: Choice): Promise<void> {
  const started = performance.now();
  const measured = await withScratchFolder(async (folder) => {
    const list = await comparisonList(folder, choice);
    const done: Measured[] = [];
    for (const comparison of list) {
      if ('absent' in comparison) {
        process.stderr.write(`${comparison.id}: not measured; ${comparison.absent}\n`);
        done.push({ comparison, pairs: [] });
        continue;
      }
      // What one comparison does not use is for the next.
      const left = effort.seconds * 1000 - (performance.now() - started);
      const least = left > 0 ? effort.least : 1;
      const patience = { least, most: effort.most, milliseconds: left / (list.length - done.length) };
      done.push(await measure(comparison, patience, (pair) => showPair(comparison, pair)));
    }
    return done;
  });
  if (choice.only.length === 0) {
    await mkdir(results, { recursive: true });
    await writeFile(join(results, 'latest.json'), resultsText(measured.map(resultOf)));
  }
  process.stdout.write(tableOf(measured));
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s in all\n`);
}

/** Seconds are for who watches; they never become a result. */
function showPair(comparison: Comparison, pair: Pair): void {
  const { id, documents, unit } = comparison;
  const shown = (side: number): string =>
    unit === 'kB' ? `${side.toFixed(0)} kB` : `${(side / 1000).toFixed(2)} s`;
  const rate =
    documents === undefined ? '' : `, ${((documents * 1000) / pair.ours).toFixed(1)} documents a second`;
  const ratio = ratioOf(comparison, pair).toFixed(2);
  process.stderr.write(`${id}: ${shown(pair.ours)} against ${shown(pair.floor)}: ${ratio}${rate}\n`);
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    national: { type: 'boolean', default: false },
    /** Of a national run: no more than the first so many wijken. */
    most: { type: 'string', default: '100000' },
  },
});
if (values.national) await national(results, Number(values.most));
else await bench(values.all ? all : values.quick ? quick : usual, values);
