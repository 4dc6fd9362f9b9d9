import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserOrder, barePrint, filesIn, usableBrowser } from './bare-print.ts';
import { root, runNode, runProgram } from './child-process.ts';
import type { Absent, Comparison } from './pairs.ts';
import { buildExample, cli, example } from './print-comparisons.ts';
import { withScratchFolder } from './scratch-folder.ts';

/** Documents of the peer in each run, in one R session. */
const documents = 2;
/** As many as a factsheet of the example has. */
const charts = 12;

const question = {
  id: 'c',
  what: `time per factsheet (PDF) of ${documents} by R Markdown with ${charts} charts of ggplot2 (bench/peers/rmarkdown), against that of a whole build`,
  target: 40,
  better: 'higher',
} as const;

/** Our factsheets against R Markdown: rendered in one session, printed by the same browser, started for each document. */
export async function rmarkdownComparison(folder: string): Promise<Comparison | Absent> {
  const missing = missingForR();
  if (missing !== undefined) return { ...question, absent: missing };
  const browser = await usableBrowser();
  const out = join(folder, 'rmarkdown');
  await runNode([cli, 'build', example, '--product', 'factsheet', '--format', 'html', '--out', out]);
  const figures = await filesIn(out, '-cijfers.csv');
  const some = figures.slice(0, documents);
  return {
    ...question,
    ours: async () => (await buildExample('factsheet', figures.length)) / figures.length,
    floor: async () => (await rmarkdown(browser, some)) / some.length,
    warm: () => rmarkdown(browser, some.slice(0, 1)),
  };
}

async function rmarkdown(browser: BrowserOrder, figures: readonly string[]): Promise<number> {
  return await withScratchFolder(async (out) => {
    const script = join(root, 'bench', 'peers', 'rmarkdown', 'render.R');
    let time = await runProgram('Rscript', [script, out, String(charts), ...figures]);
    const pages = await filesIn(out, '.html');
    if (pages.length !== figures.length)
      throw new Error(`${pages.length} pages instead of ${figures.length}`);
    for (const page of pages) time += await barePrint(browser, [page], 1);
    return time;
  });
}

/** What has to be installed before R Markdown can be measured; undefined when nothing. */
function missingForR(): string | undefined {
  const check =
    'stopifnot(requireNamespace("rmarkdown"), requireNamespace("ggplot2"), rmarkdown::pandoc_available())';
  if (spawnSync('Rscript', ['-e', check], { stdio: 'ignore' }).status === 0) return undefined;
  return 'install R, rmarkdown, ggplot2 and pandoc (Debian: apt-get install r-base-core r-cran-rmarkdown r-cran-ggplot2 pandoc)';
}
