import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishDocument } from '../src/render/finish-document.ts';
import { printed, withPdfPrinter } from '../src/render/pdf-printer.ts';
import { specimenDate, specimenHtml } from './specimen/document.ts';

// Writes docs/huisstijl.html and docs/huisstijl.pdf; a test says when it must be run again.
const docs = join(import.meta.dirname, '..', 'docs');
const html = await specimenHtml();
writeFileSync(join(docs, 'huisstijl.html'), html);
await withPdfPrinter({ browserPath: undefined, jobSeconds: 60, notice: () => undefined }, async (print) => {
  const { bytes, facts, findings } = printed(await print(html, 'huisstijl'));
  const date = Date.parse(`${specimenDate}T00:00:00Z`);
  const about = { creator: 'wijkprofiel', date, attachment: undefined, given: [] };
  const finished = finishDocument({ printed: bytes, facts, ...about });
  if (finished.kind === 'untagged') throw new Error('the browser wrote a PDF without tags');
  for (const { fault, page = '?', what } of [...findings, ...finished.findings])
    console.warn(`page ${page}: ${fault}: ${what}`);
  writeFileSync(join(docs, 'huisstijl.pdf'), finished.bytes);
});
