import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { inputFor } from '../src/batch/document-job.ts';
import { fittingPdf } from '../src/batch/fitting-pdf.ts';
import { type Product, planJobs } from '../src/batch/plan.ts';
import { prepare } from '../src/batch/prepare.ts';
import { findBrowser } from '../src/render/browser/find.ts';
import { startBrowser } from '../src/render/browser/start.ts';
import type { PrintedDocument } from '../src/render/finish-document.ts';
import { withPdfFinisher } from '../src/render/pdf-finisher.ts';
import { withPdfPrinter } from '../src/render/pdf-printer.ts';
import { loadTemplate } from '../src/render/template.ts';
import { root } from './child-process.ts';
import type { Comparison } from './pairs.ts';

const project = join(root, 'examples', 'duinstreek');
const wijk = 'WK980301';
/** Documents per run: one alone takes too little time to measure. */
const times = 10;

type Sample = Readonly<{ html: string; printed: PrintedDocument }>;

/** What it costs to finish and check a document in its thread, beside printing that document. */
export async function finishComparisons(): Promise<Comparison[]> {
  return await Promise.all(
    (['factsheet', 'wijkprofiel'] as const).map(async (product): Promise<Comparison> => {
      const sample = await sampleOf(product);
      return {
        id: product === 'factsheet' ? 'ua-2' : 'ua-12',
        what: `finishing and checking ${times} times the same ${product} in its thread, against printing it (setContent and pdf)`,
        target: 0.3,
        ours: () => finishTime(sample),
        floor: () => printTime(sample),
      };
    }),
  );
}

/** The document as the build makes it: what it printed last, and what it gave to the finisher. */
async function sampleOf(product: Product): Promise<Sample> {
  const prepared = await prepare(project, undefined);
  const jobs = planJobs(prepared.dataset, prepared.wijken, { products: [product], formats: ['pdf'] });
  const job = jobs.find(({ area }) => area.code === wijk);
  if (job === undefined) throw new Error(`no wijk ${wijk}`);
  const template = await loadTemplate(product, prepared.dress);
  let html = '';
  let question: PrintedDocument | undefined;
  const options = { browserPath: undefined, jobSeconds: 60, notice: () => undefined };
  await withPdfPrinter(options, (print) =>
    withPdfFinisher(1, (finish) =>
      fittingPdf(
        { input: inputFor(prepared, job, product), product, figures: 'gebied;waarde\n' },
        {
          prepared,
          templateOf: () => Promise.resolve(template),
          creator: 'wijkprofiel',
          out: '',
          print: (text, name, how) => {
            html = text;
            return print(text, name, how);
          },
          finish: (document) => {
            question = document;
            return finish(document);
          },
        },
      ),
    ),
  );
  if (question === undefined) throw new Error('nothing was finished');
  return { html, printed: question };
}

async function finishTime({ printed }: Sample): Promise<number> {
  return await withPdfFinisher(1, async (finish) => {
    // The first starts the thread and warms it, as the first documents of a build do.
    for (let index = 0; index < times; index += 1) await finish(printed);
    return await timed(async () => {
      for (let index = 0; index < times; index += 1) await finish(printed);
    });
  });
}

async function printTime({ html }: Sample): Promise<number> {
  const { browser, stop } = await startBrowser(await findBrowser(undefined), process.getuid?.() !== 0);
  try {
    return await printTimes(browser, html);
  } finally {
    await stop();
  }
}

async function printTimes(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  const print = async (): Promise<void> => {
    await page.setContent(html, { waitUntil: 'load' });
    await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      waitForFonts: false,
    });
  };
  for (let index = 0; index < times; index += 1) await print();
  return await timed(async () => {
    for (let index = 0; index < times; index += 1) await print();
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
