import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import type { Product } from '../src/batch/plan.ts';
import { prepare } from '../src/batch/prepare.ts';
import { findBrowser } from '../src/render/browser/find.ts';
import { startBrowser } from '../src/render/browser/start.ts';
import { withPdfFinisher } from '../src/render/pdf-finisher.ts';
import { root } from './child-process.ts';
import { type FinishedDocument, finishedDocuments } from './finished-documents.ts';
import { type Comparison, timed } from './pairs.ts';

const project = join(root, 'examples', 'duinstreek');
const wijk = 'WK980301';
/** Documents per run: one alone takes too little time to measure. */
const times = 10;

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

async function sampleOf(product: Product): Promise<FinishedDocument> {
  const documents = await finishedDocuments(
    await prepare(project, undefined),
    product,
    (code) => code === wijk,
  );
  const sample = documents.at(-1);
  if (sample === undefined) throw new Error(`no wijk ${wijk}`);
  return sample;
}

async function finishTime({ printed }: FinishedDocument): Promise<number> {
  return await withPdfFinisher(1, async (finish) => {
    // The first starts the thread and warms it, as the first documents of a build do.
    for (let index = 0; index < times; index += 1) await finish(printed);
    return await timed(async () => {
      for (let index = 0; index < times; index += 1) await finish(printed);
    });
  });
}

async function printTime({ html }: FinishedDocument): Promise<number> {
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
