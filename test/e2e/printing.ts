import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { finishDocument } from '../../src/render/finish-document.ts';
import { printed, withPdfPrinter } from '../../src/render/pdf-printer.ts';
import type { PrintedPdf } from '../../src/render/print-page.ts';

type Print = (html: string, name: string) => Promise<PrintedPdf>;
type OwnPrinting = Readonly<{
  folder: () => string;
  notices: () => readonly string[];
  printer: <T>(use: (print: Print) => Promise<T>, jobSeconds?: number) => Promise<T>;
}>;

/** Gives each test a temporary folder of its own, so that its browsers can be told from those of others. */
export function printInOwnFolder(): OwnPrinting {
  const systemFolder = tmpdir();
  let folder = '';
  let notices: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(systemFolder, 'printer-test-'));
    Object.assign(process.env, { TMPDIR: folder });
    notices = [];
  });
  afterEach(() => {
    Object.assign(process.env, { TMPDIR: systemFolder });
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    notices: () => notices,
    printer: (use, jobSeconds = 30) =>
      withPdfPrinter({ browserPath: undefined, jobSeconds, notice: (code) => notices.push(code) }, (print) =>
        use(async (html, name) => printed(await print(html, name))),
      ),
  };
}

/** The document as it is delivered, made on a fixed day. */
export function finishedBytes({ bytes, facts }: PrintedPdf): Uint8Array {
  const about = { creator: 'wijkprofiel', date: Date.UTC(2026, 0, 1), attachment: undefined, given: [] };
  const document = finishDocument({ printed: bytes, facts, ...about });
  if (document.kind !== 'finished') throw new Error(document.kind);
  return document.bytes;
}

/** An A4 document with this content. */
export function page(body: string, head = ''): string {
  const style = '<style>@page { size: A4; margin: 15mm }</style>';
  return `<!doctype html><html lang="nl"><head><title>Wijk</title>${style}${head}</head><body>${body}</body></html>`;
}

const rows = Array.from(
  { length: 60 },
  (_, index) =>
    `<tr><th id="r${index}" scope="row">rij ${index}</th><td headers="r${index} k">${index}</td></tr>`,
);

/** Two pages with a heading and a table whose cells name their headers. */
export const report = page(
  `<h1>Centrum</h1><table><tr><th>Wijk</th><th id="k" scope="col">Waarde</th></tr>${rows.join('')}</table>`,
);

/** A document of which the layout takes twice as long with each column within a column. */
export const endless = page(
  `${'<div style="columns: 2">'.repeat(40)}${'<p>tekst</p>'.repeat(200)}${'</div>'.repeat(40)}`,
);
