import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Prepared, prepare } from '../src/batch/prepare.ts';
import type { ChartInput } from '../src/render/chart-svg.ts';
import { loadTemplate, type Template } from '../src/render/template.ts';
import { type BrowserOrder, expectPdfs, usableBrowser } from './bare-print.ts';
import { root, runNode } from './child-process.ts';
import { finishedDocuments } from './finished-documents.ts';
import type { Comparison } from './pairs.ts';
import { buildExample, example } from './print-comparisons.ts';
import { withScratchFolder } from './scratch-folder.ts';

/** Documents of the peer in each run. */
const documents = 3;

/** A page whose charts are still to be drawn in it. */
type NaiveDocument = Readonly<{ html: string; charts: string }>;

/** Our factsheets against the script that most teams write: a browser for each document, Vega in its page. */
export async function naiveComparison(folder: string): Promise<Comparison> {
  const browser = await usableBrowser();
  const prepared = await prepare(example, undefined);
  const pages = await naiveDocuments(prepared, join(folder, 'naive'));
  return {
    id: 'b',
    what: `time per factsheet (PDF) of ${documents} by bench/peers/naive.mjs (browser per document, Vega in the page), against that of a whole build of ${prepared.wijken.length}`,
    target: 15,
    better: 'higher',
    ours: async () => (await buildExample('factsheet', prepared.wijken.length)) / prepared.wijken.length,
    floor: async () => (await naivePrint(browser, pages)) / pages.length,
    warm: () => naivePrint(browser, pages.slice(0, 1)),
  };
}

async function naivePrint(browser: BrowserOrder, pages: readonly NaiveDocument[]): Promise<number> {
  return await withScratchFolder(async (out) => {
    const order = join(out, 'order.json');
    const printed = pages.map((page, index) => ({ ...page, pdf: join(out, `${index}.pdf`) }));
    await writeFile(order, JSON.stringify({ ...browser, documents: printed }));
    const time = await runNode([join(root, 'bench', 'peers', 'naive.mjs'), order]);
    await expectPdfs(out, pages.length);
    return time;
  });
}

/** The factsheets with an empty place for each chart, and beside them what Vega has to draw there. */
async function naiveDocuments(prepared: Prepared, folder: string): Promise<NaiveDocument[]> {
  await mkdir(folder, { recursive: true });
  const template = await loadTemplate('factsheet', prepared.dress);
  const first = new Set(prepared.wijken.slice(0, documents).map(({ code }) => code));
  const made = await finishedDocuments(prepared, 'factsheet', (code) => first.has(code));
  const views = new Map(made.map(({ area, view }) => [area, view]));
  return await Promise.all(
    [...views].map(async ([area, view]) => {
      const charts = chartsIn(view);
      const page = emptyPage(view, charts, template);
      const files = { html: join(folder, `${area}.html`), charts: join(folder, `${area}.json`) };
      await writeFile(
        files.html,
        page.replace('/*fonts*/', () => prepared.dress.fonts.faces(page)),
      );
      await writeFile(files.charts, JSON.stringify(charts));
      return files;
    }),
  );
}

/** The parts of charts that only a small screen shows are left out: nobody who draws in the page has them. */
function emptyPage(view: object, charts: readonly ChartInput[], template: Template): string {
  const places = charts.flatMap(({ id, bands = [] }): [string, string][] => [
    [id, `<div data-chart="${id}"></div>`],
    ...bands.map((_, row): [string, string] => [`${id}/${row}`, '']),
  ]);
  return template(view, new Map(places));
}

/** Every chart anywhere in a view model, in order. */
export function chartsIn(value: unknown): ChartInput[] {
  if (Array.isArray(value)) return value.flatMap(chartsIn);
  if (typeof value !== 'object' || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsIn);
}

function isChart(value: object): value is ChartInput {
  return 'spec' in value && 'rows' in value && 'alt' in value;
}
