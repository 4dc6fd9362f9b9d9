import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inputFor } from '../src/batch/document-job.ts';
import { planJobs } from '../src/batch/plan.ts';
import { type Prepared, prepare } from '../src/batch/prepare.ts';
import { factsheetView } from '../src/document/factsheet.ts';
import { htmlDocument } from '../src/render/html-document.ts';
import { withPdfPrinter } from '../src/render/pdf-printer.ts';
import { loadTemplate } from '../src/render/template.ts';
import { root, runNode } from './child-process.ts';
import { type Comparison, timed } from './pairs.ts';

const project = join(root, 'examples', 'duinstreek');
const kilobyte = 1000;

/** What the documents themselves cost: writing them beside printing them, and their sizes. */
export async function documentComparisons(folder: string): Promise<Comparison[]> {
  const prepared = await prepare(project, undefined);
  const out = join(folder, 'maten');
  await runNode([join('bin', 'wijkprofiel.js'), 'build', project, '--format', 'pdf', '--out', out]);
  return [
    {
      id: 'render',
      what: `view model, charts and HTML of ${prepared.wijken.length} factsheets against printing them, in one warm process`,
      target: 0.35,
      ours: async () => await timed(() => factsheets(prepared)),
      floor: () => printTime(prepared),
    },
    sizeComparison(out, 'factsheet', 150),
    sizeComparison(out, 'wijkprofiel', 600),
  ];
}

async function factsheets(prepared: Prepared): Promise<string[]> {
  const template = await loadTemplate('factsheet');
  const jobs = planJobs(prepared.dataset, prepared.wijken, { products: ['factsheet'], formats: ['pdf'] });
  return await Promise.all(
    jobs.map((job) =>
      htmlDocument(factsheetView({ ...inputFor(prepared, job, 'factsheet'), trim: 0 }), template),
    ),
  );
}

/** Printing one after the other; starting the browser and the first document are not counted. */
async function printTime(prepared: Prepared): Promise<number> {
  const documents = await factsheets(prepared);
  const options = { browserPath: undefined, jobSeconds: 60, notice: () => undefined };
  return await withPdfPrinter(options, async (print) => {
    await print(documents[0] ?? '', 'warm');
    return await timed(async () => {
      for (const html of documents) await print(html, 'factsheet');
    });
  });
}

/** The largest file of a product against what it may be, in kB. */
function sizeComparison(out: string, product: string, most: number): Comparison {
  const largest = async (): Promise<number> => {
    const names = await readdir(out, { recursive: true });
    const own = names.filter((name) => name.endsWith(`-${product}.pdf`));
    const sizes = await Promise.all(own.map(async (name) => (await stat(join(out, name))).size));
    return Math.max(...sizes) / kilobyte;
  };
  return {
    id: `size-${product}`,
    what: `largest ${product} of the example against ${most} kB`,
    target: 1,
    ours: largest,
    floor: () => Promise.resolve(most),
    unit: 'kB',
  };
}
