import { existsSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type FinishedDocument,
  finishDocument,
  type PrintedDocument,
} from '../../src/render/finish-document.ts';
import { catalogOf } from '../../src/render/pdf/pages.ts';
import type { PdfFile } from '../../src/render/pdf/read-pdf.ts';
import type { StructureElement } from '../../src/render/pdf/structure.ts';
import { printed, withPdfPrinter } from '../../src/render/pdf-printer.ts';
import { bookmarksIn, titleOf } from '../../src/render/pdf-ua/bookmarks.ts';
import type { PrintedPdf } from '../../src/render/print-page.ts';
import { saidBy } from '../../src/render/reading-order.ts';
import { readable } from '../pages-of.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { page } from './printing.ts';

const rows = Array.from(
  { length: 70 },
  (_, index) => `<tr><th scope="row">Wijk ${index}</th><td>${index}</td></tr>`,
);
const sign = '<svg width="9" height="9" role="img" aria-label="hoger"><path d="M0 0L9 9V0z"/></svg>';
const decoration = '<svg width="9" height="9" aria-hidden="true"><path d="M0 0L9 9V0z"/></svg>';
/** Something of everything that documents hold. */
const html = page(
  `<main><header><h1>Noord</h1><p>Naar <a href="#tabel">de tabel</a> of naar
  <a href="https://example.org/over">een ander blad met een naam die over twee regels gaat, zo lang als hij is en nog veel langer dan dat</a>.</p></header>
  <section><h2>Wat valt op</h2><ul><li><strong>7</strong> van de 100</li><li>${sign} 15 in de regio</li></ul>
  <div class="card">Los <em>gezegd</em></div>${decoration}
  <figure><svg width="90" height="40" role="img" aria-label="Kaart van Noord"><rect width="90" height="40" fill="#456"/></svg><figcaption>Donker: Noord</figcaption></figure>
  <figure><blockquote><p>Fijn wonen.</p></blockquote><figcaption>Bewoner</figcaption></figure></section>
  <table id="tabel"><caption>Alle wijken</caption><thead><tr><th scope="col">Naam</th><th scope="col">Aantal</th></tr></thead><tbody>${rows.join('')}</tbody></table></main>`,
  `<meta name="author" content="GGD"><meta name="description" content="Over Noord"><style>
  @page { @bottom-right { content: counter(page) } } body { font-family: sans-serif } section { background: #eee }
  table { border-collapse: collapse } td, th { border: 1px solid } thead { display: table-header-group } a { color: blue }</style>`,
);

const browsers = [
  { name: 'the browser that comes along', path: undefined, isThere: true },
  { name: 'a browser of this machine', path: '/usr/bin/chromium', isThere: existsSync('/usr/bin/chromium') },
];

async function print(text: string, browserPath?: string): Promise<PrintedPdf> {
  const options = { browserPath, jobSeconds: 30, notice: () => undefined };
  return await withPdfPrinter(options, async (printPdf) => printed(await printPdf(text, 'Noord')));
}

const attachment = {
  name: 'noord-cijfers.csv',
  mimeType: 'text/csv',
  description: 'Cijfers',
  content: 'a;b\n1;2\n',
};

function questionOf({ bytes, facts }: PrintedPdf): PrintedDocument {
  return { printed: bytes, facts, creator: 'wijkprofiel', date: Date.UTC(2026, 0, 1), attachment, given: [] };
}

function finish(one: PrintedPdf): Extract<FinishedDocument, { kind: 'finished' }> {
  const document = finishDocument(questionOf(one));
  if (document.kind !== 'finished') throw new Error(document.kind);
  return document;
}

/** The types of a structure, and how often the same one follows itself. */
function typesOf(elements: StructureElement['children']): string {
  const types = elements.flatMap((one) =>
    typeof one === 'string'
      ? []
      : [one.type + (typesOf(one.children) === '' ? '' : `(${typesOf(one.children)})`)],
  );
  return types.filter((type, index) => type !== types[index - 1]).join(' ');
}

describe.each(browsers.filter(({ isThere }) => isThere))('a document of $name', ({ path }) => {
  let raw: PrintedPdf;
  let pdf: PdfFile;
  let bytes: Uint8Array;
  beforeAll(async () => {
    raw = await print(html, path);
    ({ bytes } = finish(raw));
    pdf = readable(bytes);
  }, 60_000);

  it('has a structure of its own elements, without those that say nothing', () => {
    expect(typesOf(pdf.structure ?? [])).toBe(
      'Document(H1 P(Link) H2 L(LI(Lbl LBody(Strong)) LI(Lbl LBody(Figure))) P(Em) Sect(Figure Caption) Sect(BlockQuote(P) Caption) Table(Caption TR(TH) TR(TH TD)))',
    );
  });

  it('is read out as it is written, each head of the table once', () => {
    expect(finish(raw).findings.filter(({ fault }) => fault === 'reading-order')).toEqual([]);
    expect(saidBy(pdf).match(/Aantal/g)).toHaveLength(1);
    expect(pdf.pages.length).toBeGreaterThan(1);
  });

  it('says of each link where it leads, also of one over two lines', () => {
    const { everything } = inspectPdf(bytes);
    const texts = [...everything.matchAll(/\/Contents \((.*?)\)/g)].map(([, text = '']) => text);
    expect(new Set(texts)).toEqual(new Set(['de tabel', raw.facts.links[1]?.text]));
    expect(texts.length).toBeGreaterThan(2);
  });

  it('carries its figures and what it is', () => {
    const { attachments, title, language, tagged, outline } = inspectPdf(bytes);
    expect({ attachments, title, language, tagged, outline }).toEqual({
      attachments: [attachment.content],
      title: 'Wijk',
      language: 'nl',
      tagged: true,
      outline: true,
    });
  });

  it('has a bookmark for each heading, with its text', () => {
    const catalog = catalogOf(pdf.objects) ?? new Map();
    expect(bookmarksIn(pdf.objects, catalog).map(titleOf)).toEqual(['Noord', 'Wat valt op']);
    expect(finish(raw).findings.filter(({ fault }) => fault === 'bookmark')).toEqual([]);
    const facts = { ...raw.facts, headings: ['Noord', 'Iets anders', 'Meer'] };
    expect(finish({ ...raw, facts }).findings).toContainEqual({
      fault: 'bookmark',
      page: undefined,
      what: 'Iets anders ≠ Wat valt op',
    });
  });

  it('is smaller than what the browser wrote', () => {
    expect(bytes.length).toBeLessThan(raw.bytes.length);
  });
});

describe('a document that would not be read out as it is written', () => {
  it.each([
    ['a word that a style sheet adds', '<style>h1::after { content: "-West" }</style>'],
    ['a number that a style sheet adds', '<style>h2::before { content: "2" }</style>'],
  ])('is told: %s', async (_, head) => {
    const [finding] = finish(
      await print(page('<h1>Noord</h1><h2>Zuid</h2><p>Tekst</p>', head)),
    ).findings.filter(({ fault }) => fault === 'reading-order');
    expect(finding?.what).toContain(' ≠ ');
  });

  it('is told when a picture in it lost its name', async () => {
    const one = await print(page(`<h1>Noord</h1><p>${sign} 7</p>`));
    const texts = one.facts.texts.map((text) => (text === 'hoger' ? 'lager' : text));
    expect(finish({ ...one, facts: { ...one.facts, texts } }).findings).toContainEqual(
      expect.objectContaining({
        fault: 'reading-order',
        what: expect.stringMatching(/Noord.*lager.* ≠ Noord.*hoger/),
      }),
    );
  });
});

it('does not finish what a browser wrote without tags', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const facts = {
    title: '',
    language: 'nl',
    author: '',
    description: '',
    links: [],
    headings: [],
    texts: [],
  };
  const question = questionOf({ kind: 'printed', bytes: await document.save(), findings: [], facts });
  expect(finishDocument(question)).toEqual({ kind: 'untagged' });
});
