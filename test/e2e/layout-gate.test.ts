import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/render/layout-gate/finding.ts';
import { type PrintPdf, printed, withPdfPrinter } from '../../src/render/pdf-printer.ts';
import { pdfFindings } from '../pages-of.ts';
import { runCli } from './run-cli.ts';
import { exampleCopy, filesIn, temporaryFolder } from './small-project.ts';

/** Web pages of a real wijk, that become its documents when they are printed. */
const pages = { factsheet: '', wijkprofiel: '' };
let print: PrintPdf = () => Promise.reject(new Error('no browser yet'));
let close = (): void => undefined;
let closed: Promise<void> = Promise.resolve();

beforeAll(async () => {
  const built = temporaryFolder();
  const args = ['build', exampleCopy(), '--area', 'Lindepark', '--format', 'html', '--out', built];
  expect((await runCli(args)).code).toBe(0);
  for (const file of filesIn(built)) {
    if (file.endsWith('factsheet.html')) pages.factsheet = readFileSync(join(built, file), 'utf8');
    if (file.endsWith('wijkprofiel.html')) pages.wijkprofiel = readFileSync(join(built, file), 'utf8');
  }
  await new Promise<void>((ready) => {
    const options = { browserPath: undefined, jobSeconds: 30, notice: () => undefined };
    closed = withPdfPrinter(options, async (printer) => {
      print = printer;
      await new Promise<void>((end) => {
        close = end;
        ready();
      });
    });
  });
}, 120_000);

afterAll(async () => {
  close();
  await closed;
});

async function findingsOf(html: string, change = (bytes: Uint8Array) => bytes): Promise<Finding[]> {
  const { bytes, findings } = printed(await print(html, 'Lindepark'));
  return [...findings, ...pdfFindings(change(bytes), [])];
}

/** The text must be there to be replaced, or the test would plant nothing. */
function planted(html: string, place: string | RegExp, fault: string): string {
  const changed = html.replace(place, fault);
  expect(changed).not.toBe(html);
  return changed;
}

const afterFirstHeading = /(?<=<h2[^>]*>[^<]*<\/h2>)/;
const endOfFirstSheet = /(?=<\/div>\s*<div class="sheet")/;
const beforeEnd = /(?=<\/main>)/;
const nowrap = 'white-space: nowrap';
const long =
  'Een veel te lange regel die nergens afbreekt en daarom over de rand van de bladzijde heen loopt, hoe dan ook';

/** What is planted in the factsheet, where, and what the gate says of it. */
const faults: readonly (readonly [
  title: string,
  place: string | RegExp,
  html: string,
  found: Partial<Finding>,
])[] = [
  [
    'a line that is too long',
    afterFirstHeading,
    `<p style="${nowrap}">${long}</p>`,
    { fault: 'overflow', what: 'p' },
  ],
  [
    'text that a box cuts off',
    afterFirstHeading,
    '<p style="height: 5mm; overflow: hidden">Een regel.<br>Nog een regel.</p>',
    { fault: 'clipped', what: 'Een regel.Nog een regel.' },
  ],
  [
    'text over other text',
    afterFirstHeading,
    '<p>Eerste tekst.</p><p style="margin-top: -4mm">Tweede tekst.</p>',
    { fault: 'overlap', page: 1, what: 'Eerste tekst. / Tweede tekst.' },
  ],
  [
    'labels of a chart over each other',
    afterFirstHeading,
    '<svg role="img" aria-label="Lijn" width="200" height="40"><text x="9" y="20">Helmerdam</text><text x="40" y="24">Zandegeest</text></svg>',
    { fault: 'overlap', page: 1, what: 'Helmerdam / Zandegeest' },
  ],
  [
    'a heading at the end of a page',
    endOfFirstSheet,
    '<h3 style="break-after: page">Verloren kop</h3>',
    { fault: 'heading-at-end', what: 'Verloren kop' },
  ],
  [
    'a table head at the end of a page',
    beforeEnd,
    '<table><caption>Verloren bijschrift</caption><thead><tr><th>Kop</th></tr></thead><tbody><tr style="break-before: page"><td>Cijfer</td></tr></tbody></table>',
    { fault: 'heading-at-end', what: 'Verloren bijschrift' },
  ],
  [
    'a table row over two pages',
    beforeEnd,
    `<table><thead><tr><th scope="col">Wijk</th><th scope="col">Cijfer</th></tr></thead><tbody><tr><th scope="row">Zuid</th><td>${'Regel na regel.<br>'.repeat(90)}</td></tr></tbody></table>`,
    { fault: 'split-row' },
  ],
  [
    'a chart over two pages',
    beforeEnd,
    '<svg role="img" aria-label="Hoge grafiek" width="100" height="1500"><rect width="90" height="1490"/></svg>',
    { fault: 'split-figure', what: 'Hoge grafiek' },
  ],
  [
    'a page with hardly anything on it',
    /(?=<header class="mast")/,
    '<div style="break-after: page"><p>Niets.</p></div>',
    { fault: 'blank', page: 1 },
  ],
  [
    'a page with nothing on it',
    beforeEnd,
    '<div style="break-before: page">&nbsp;</div>',
    { fault: 'blank', page: 3 },
  ],
  ...['NaN', 'undefined', 'null', '[object Object]', '#not valid#', '{{naam}}'].map(
    (nonsense) =>
      [
        `the value ${nonsense}`,
        afterFirstHeading,
        `<p>Gemiddeld ${nonsense} procent.</p>`,
        { fault: 'nonsense', page: 1 },
      ] as const,
  ),
  [
    'such a value in the words for who cannot see a chart',
    /(?<=<svg [^>]*aria-label=")/,
    'Gemiddeld NaN procent. ',
    { fault: 'nonsense' },
  ],
  ['a cell without anything in it', /(?<=<td class="r">)[^<]+/, '', { fault: 'empty-cell' }],
  [
    'a sign that the font does not have',
    afterFirstHeading,
    '<p>Teken: \ue123.</p>',
    { fault: 'missing-glyph', page: 1 },
  ],
  [
    'a picture that cannot be fetched',
    afterFirstHeading,
    '<img src="https://wijk.example/logo.png" alt="Logo van de GGD">',
    { fault: 'image', what: 'Logo van de GGD' },
  ],
  [
    'a picture that is damaged',
    afterFirstHeading,
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Logo van de GGD">',
    { fault: 'image', what: 'Logo van de GGD' },
  ],
];

describe('the layout gate', () => {
  it.each(['factsheet', 'wijkprofiel'] as const)('passes the %s of a wijk', async (product) => {
    expect(await findingsOf(pages[product])).toEqual([]);
  });

  it.each(faults)('finds %s', async (_, place, html, found) => {
    const findings = await findingsOf(planted(pages.factsheet, place, html));
    expect(findings).toContainEqual(expect.objectContaining(found));
  });

  it('finds a font that is only drawings (Type 3)', async () => {
    const [, data = ''] = /font-weight:300[^}]*url\((data:[^)]*)\)/.exec(pages.factsheet) ?? [];
    const face = `@font-face{font-family:"Alleen dun";font-weight:300;src:url(${data})}`;
    const bold = `<style>${face}</style><p style="font: 900 10pt 'Alleen dun'; font-synthesis: weight">Nagemaakt vet.</p>`;
    const findings = await findingsOf(planted(pages.factsheet, afterFirstHeading, bold));
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'foreign-font', page: 1 }));
  });

  it('finds a font that is not in the file', async () => {
    const without = (bytes: Uint8Array): Uint8Array =>
      Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('/FontFile2 ', '/FontGone2 '), 'latin1');
    const findings = await findingsOf(pages.factsheet, without);
    expect(findings).toContainEqual({
      fault: 'foreign-font',
      page: 1,
      what: 'SourceSans3ExtraLight-Regular',
    });
  });

  it('leaves what a user calls a wijk to the user', async () => {
    const html = planted(pages.factsheet, afterFirstHeading, '<p>Wijk {{naam}}</p>');
    const { bytes } = printed(await print(html, 'x'));
    expect(pdfFindings(bytes, ['Wijk {{naam}}'])).toEqual([]);
  });
});
