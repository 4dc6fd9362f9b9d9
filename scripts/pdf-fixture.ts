import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, withPdfPrinter } from '../src/render/pdf-printer.ts';
import { finishPdf } from '../src/render/pdf-ua/finish-pdf.ts';

// Writes test/fixtures/pdf/finished.pdf: a small finished document with one of everything, which tests damage in memory.
const root = join(import.meta.dirname, '..');
const font = readFileSync(
  join(root, 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'),
).toString('base64');
const address = 'https://www.ggd-duinstreek.example/wijken';

const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Lindepark in cijfers</title><style>
@font-face { font-family: Sans; src: url(data:font/woff2;base64,${font}) }
@page { size: A5; margin: 15mm; @bottom-right { content: "Voorbeeld"; font: 9pt Sans } }
* { font: 11pt Sans; font-variant-ligatures: none } table { border-collapse: collapse } td, th { border: 1px solid #333 }
</style></head><body><main>
<h1>Lindepark in cijfers</h1><p>Verzonnen cijfers over een verzonnen wijk.</p>
<h2>Gezondheid</h2><ul><li>Acht van de tien zijn gezond.</li><li>Lees <a href="${address}">meer over wijken</a>.</li></ul>
<table><caption>Gezondheid en roken</caption>
<thead><tr><th scope="col" rowspan="2">Wijk</th><th scope="colgroup" colspan="2">Aantal</th></tr>
<tr><th scope="col">gezond</th><th scope="col">rookt</th></tr></thead>
<tbody><tr><th scope="row">Lindepark</th><td>84</td><td>7</td></tr>
<tr><th scope="row">Havenkwartier</th><td colspan="2">te weinig antwoorden</td></tr></tbody></table>
<svg role="img" aria-label="Staaf: 84 van de 100 zijn gezond" width="120" height="20"><rect width="100" height="16" fill="#123" opacity=".9"/></svg>
</main></body></html>`;

await withPdfPrinter({ browserPath: undefined, jobSeconds: 60, notice: () => undefined }, async (print) => {
  const { bytes } = printed(await print(html, 'fixture'));
  const finished = finishPdf(bytes, {
    about: {
      title: 'Lindepark in cijfers',
      language: 'nl',
      author: 'GGD Duinstreek (fictief)',
      description: 'Een klein document voor tests',
      creator: 'wijkprofiel',
      date: new Date('2026-01-02T03:04:05Z'),
    },
    headings: ['Lindepark in cijfers', 'Gezondheid'],
    texts: [],
    links: [{ href: address, text: 'meer over wijken' }],
    attachment: {
      name: 'cijfers.csv',
      mimeType: 'text/csv',
      description: 'De cijfers van dit document',
      content: 'wijk;gezond;rookt\nLindepark;84;7\n',
    },
  });
  writeFileSync(join(root, 'test/fixtures/pdf/finished.pdf'), finished);
});
