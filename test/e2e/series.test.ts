import { expect, it } from 'vitest';
import { printed, withPdfPrinter } from '../../src/render/pdf-printer.ts';
import type { PrintOptions } from '../../src/render/print-page.ts';
import { pagesOf } from '../pages-of.ts';
import { finishedBytes } from './printing.ts';

const options = { browserPath: undefined, jobSeconds: 30, notice: () => undefined };
const picture =
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCI+PGNpcmNsZSByPSI1MCIvPjwvc3ZnPg==';

/** One of a series: the same style, but for what stands in the margin of its pages. */
function document(name: string, body: string, language = 'nl'): string {
  const style = `h1 { color: #123456 }/*own*/@page { size: A4; margin: 16mm 20mm 14mm; @top-left { content: "${name}" } }/*shared*/p { margin: 0 }`;
  return `<!doctype html><html lang="${language}"><head><title>${name}</title><style>${style}</style></head><body class="${language}"><h1>${name}</h1>${body}</body></html>`;
}

const table = (rows: number): string =>
  `<table><tr><th scope="col">Wijk</th></tr>${'<tr><td>een</td></tr>'.repeat(rows)}</table>`;

const series = [
  document('Noord', `<p>Eerst <strong>dit</strong></p>${table(60)}`),
  document('Centrum', '<p>Eerst <em>dat</em> en meer</p>', 'fy'),
  document(
    'Zuid',
    `<p>Eerst</p><svg role="img" aria-label="a" width="9" height="9"><path d="M0,0H9"/></svg>`,
  ),
  document(
    'West',
    `<p>Eerst</p><svg role="img" aria-label="b" width="9" height="9"><path d="M0,0V9"/></svg>`,
  ),
  document('Oost', `<p>Eerst</p><img alt="foto" src="${picture}">${table(3)}`),
  document('Dorp', table(80)),
];

async function finishedAll(how: PrintOptions): Promise<readonly string[]> {
  return await withPdfPrinter(options, async (print) => {
    const all: string[] = [];
    for (const html of [...series, ...series.toReversed()]) {
      if (how.series === true) await print(html, 'concept', { ...how, draft: true });
      all.push(Buffer.from(finishedBytes(printed(await print(html, 'wijk', how)))).toString('latin1'));
    }
    return all;
  });
}

it('gives the same finished bytes to a document of a series as to one on its own, whatever came before it', async () => {
  expect((await finishedAll({ series: true })).map((one, at) => [at, one])).toEqual(
    (await finishedAll({})).map((one, at) => [at, one]),
  );
});

it('measures the pages of each part that begins a page, as they are printed', async () => {
  const parts = `<div style="break-after: page">${table(60)}</div><div>${table(2)}</div><section style="break-before: page">${table(120)}</section>`;
  const html = document('Noord', parts);
  await withPdfPrinter(options, async (print) => {
    const draft = await print(html, 'Noord', { draft: true });
    const pages = pagesOf(printed(await print(html, 'Noord')).bytes);
    expect(draft).toEqual({ kind: 'measured', sheets: [2, 1, pages - 3], pages });
  });
});
