import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputFor } from '../src/batch/document-job.ts';
import { fittingPdf } from '../src/batch/fitting-pdf.ts';
import { type Product, planJobs } from '../src/batch/plan.ts';
import type { Prepared } from '../src/batch/prepare.ts';
import type { Workshop } from '../src/batch/workshop.ts';
import { runPool } from '../src/lib/pool.ts';
import type { PrintedDocument } from '../src/render/finish-document.ts';
import { withPdfFinisher } from '../src/render/pdf-finisher.ts';
import { withPdfPrinter } from '../src/render/pdf-printer.ts';
import { loadTemplate, type Template } from '../src/render/template.ts';

/** Documents at the same time. */
const parallel = 2;

/** A document as the build makes it: the view model and HTML that fitted its pages, and what the finisher was given. */
export type FinishedDocument = Readonly<{
  area: string;
  view: object;
  html: string;
  printed: PrintedDocument;
}>;

/** Makes the PDFs of a product as the build does, of all wijken or of those asked for, and keeps what they were made of. */
export async function finishedDocuments(
  prepared: Prepared,
  product: Product,
  wanted: (code: string) => boolean = () => true,
): Promise<FinishedDocument[]> {
  const jobs = planJobs(prepared.dataset, prepared.wijken, { products: [product], formats: ['pdf'] });
  const some = jobs.filter(({ area }) => wanted(area.code));
  const template = await loadTemplate(product, prepared.dress);
  const made: FinishedDocument[] = [];
  const options = { browserPath: undefined, jobSeconds: 60, notice: () => undefined };
  await withPdfPrinter(options, (print) =>
    withPdfFinisher(parallel, async (finish) => {
      const settled = await runPool(some, parallel, async (job) => {
        let [view, html] = [{}, ''];
        const noted: Template = (shown, svgs) => {
          view = shown;
          return template(shown, svgs);
        };
        const workshop: Workshop = {
          ...{ prepared, templateOf: () => Promise.resolve(noted), creator: 'wijkprofiel', out: '' },
          print: (text, name, how) => {
            html = text;
            return print(text, name, how);
          },
          finish: (printed) => {
            made.push({ area: job.area.code, view, html, printed });
            return finish(printed);
          },
        };
        const input = inputFor(prepared, job, product);
        return await fittingPdf({ input, product, figures: 'gebied;waarde\n' }, workshop);
      });
      for (const one of settled) if (!one.ok) throw one.error;
    }),
  );
  return made;
}

/** The HTML of those documents as files, which a floor prints. */
export async function finishedHtml(prepared: Prepared, product: Product, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  // A document that was finished and then had too many pages comes again; its last form counts.
  const documents = new Map(
    (await finishedDocuments(prepared, product)).map(({ area, html }) => [area, html]),
  );
  const files: string[] = [];
  for (const [area, html] of documents) {
    const file = join(folder, `${area}-${product}.html`);
    await writeFile(file, html);
    files.push(file);
  }
  return files;
}
