import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedPdf } from '../src/render/pdf-constants.ts';
import { printed, withPdfPrinter } from '../src/render/pdf-printer.ts';
import { specimenDate, specimenHtml } from './specimen/document.ts';

// Writes docs/huisstijl.html and docs/huisstijl.pdf; a test says when it must be run again.
const docs = join(import.meta.dirname, '..', 'docs');
const html = await specimenHtml();
writeFileSync(join(docs, 'huisstijl.html'), html);
await withPdfPrinter({ browserPath: undefined, jobSeconds: 60, notice: () => undefined }, async (print) => {
  const { bytes, findings } = printed(await print(html, 'huisstijl'));
  for (const { fault, page = '?', what } of findings) console.warn(`page ${page}: ${fault}: ${what}`);
  writeFileSync(join(docs, 'huisstijl.pdf'), fixedPdf(bytes, new Date(`${specimenDate}T00:00:00Z`)));
});
