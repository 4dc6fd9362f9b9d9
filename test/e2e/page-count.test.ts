import { expect, it } from 'vitest';
import { inputFor } from '../../src/batch/document-job.ts';
import { planJobs } from '../../src/batch/plan.ts';
import { mostTrim } from '../../src/document/document-input.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { printed, withPdfPrinter } from '../../src/render/pdf-printer.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { example } from '../example.ts';
import { pagesOf } from '../pages-of.ts';

it('knows how many pages a wijkprofiel will take without printing it, or counts one too few, whatever it leaves out', async () => {
  const prepared = await example();
  const template = await loadTemplate('wijkprofiel', prepared.dress);
  const codes = ['WK980102', 'WK980105', 'WK980402'];
  const wijken = prepared.wijken.filter(({ code }) => codes.includes(code));
  const jobs = planJobs(prepared.dataset, wijken, { products: ['wijkprofiel'], formats: ['pdf'] });
  const options = { browserPath: undefined, jobSeconds: 60, notice: () => undefined };
  const counts = await withPdfPrinter(options, async (print) => {
    const found: Readonly<{ code: string; foretold: number; printed: number }>[] = [];
    for (const job of jobs)
      for (const trim of [0, 2, mostTrim.wijkprofiel]) {
        const input = { ...inputFor(prepared, job, 'wijkprofiel'), trim };
        const html = await htmlDocument(wijkprofielView(input), template, prepared.dress.fonts);
        const tooLong = await print(html, job.area.name, { draft: true });
        const { bytes } = printed(await print(html, job.area.name));
        const foretold = tooLong.kind === 'measured' ? tooLong.pages : 0;
        found.push({ code: job.area.code, foretold, printed: pagesOf(bytes) });
      }
    return found;
  });
  expect(counts).toHaveLength(9);
  const off = counts.filter((one) => one.foretold !== one.printed);
  // One too many would leave something out for nothing; one too few costs a print.
  expect(off.filter((one) => one.foretold !== one.printed - 1)).toEqual([]);
  expect(off.length).toBeLessThan(counts.length / 2);
});
