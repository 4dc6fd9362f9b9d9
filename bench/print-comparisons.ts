import { basename, join } from 'node:path';
import type { Product } from '../src/batch/plan.ts';
import { prepare } from '../src/batch/prepare.ts';
import { type BrowserOrder, barePrint, expectPdfs, usableBrowser } from './bare-print.ts';
import { root, runNode } from './child-process.ts';
import { finishedHtml } from './finished-documents.ts';
import type { Comparison } from './pairs.ts';
import { withScratchFolder } from './scratch-folder.ts';

export const cli = join('bin', 'wijkprofiel.js');
export const example = join(root, 'examples', 'duinstreek');
const wijk = 'WK980301';
/** Documents at the same time, on both sides. */
export const parallel = 2;
const targets = { factsheet: 1.5, wijkprofiel: 1.6 };

/** Our whole process against the bare printing of the same documents; `folder` holds their HTML meanwhile. */
export async function printComparisons(folder: string): Promise<Comparison[]> {
  const browser = await usableBrowser();
  const prepared = await prepare(example, undefined);
  const comparisonOf = async (product: Product): Promise<Comparison[]> => {
    const html = await finishedHtml(prepared, product, join(folder, product));
    const whole = buildComparison(browser, product, html);
    return product === 'factsheet' ? [coldComparison(browser, html), whole] : [whole];
  };
  return [...(await comparisonOf('factsheet')), ...(await comparisonOf('wijkprofiel'))];
}

/** One build of the example (PDF) as a whole process; returns its time. */
export async function buildExample(product: Product, documents: number): Promise<number> {
  return await withScratchFolder(async (out) => {
    const options = ['--product', product, '--format', 'pdf', '--jobs', String(parallel), '--out', out];
    const time = await runNode([cli, 'build', example, ...options]);
    await expectPdfs(out, documents);
    return time;
  });
}

function buildComparison(browser: BrowserOrder, product: Product, html: readonly string[]): Comparison {
  return {
    id: `a-${product}`,
    what: `build of ${html.length} documents (${product}, PDF), whole process, against bare printing by ${parallel} pages`,
    target: targets[product],
    ours: () => buildExample(product, html.length),
    floor: () => barePrint(browser, html, parallel),
    // The browser is warm from making the HTML; this warms the program.
    warm: coldFactsheet,
  };
}

function coldComparison(browser: BrowserOrder, html: readonly string[]): Comparison {
  const one = html.filter((file) => basename(file).startsWith(wijk));
  if (one.length !== 1) throw new Error(`${one.length} HTML files for ${wijk}`);
  return {
    id: 'd',
    what: 'one factsheet (PDF), cold process, against a cold process that only prints its HTML',
    target: 1.6,
    ours: coldFactsheet,
    floor: () => barePrint(browser, one, 1),
  };
}

async function coldFactsheet(): Promise<number> {
  return await withScratchFolder(async (out) => {
    const time = await runNode([cli, 'factsheet', wijk, example, '--out', join(out, 'one.pdf')]);
    await expectPdfs(out, 1);
    return time;
  });
}
