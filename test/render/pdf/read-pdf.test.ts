import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { textRuns } from '../../../src/render/layout-gate/placed.ts';
import type { Mark, TextRun } from '../../../src/render/pdf/marks.ts';
import { type PdfFile, readPdf } from '../../../src/render/pdf/read-pdf.ts';

/** A page of 200 by 100 points with this content; F1 is Helvetica, E1 a state without ink. */
async function pdfWith(content: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 100]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const { context } = document;
  const hidden = context.obj({ ca: 0 });
  page.node.set(context.obj('Resources'), context.obj({ Font: { F1: font.ref }, ExtGState: { E1: hidden } }));
  page.node.set(context.obj('Contents'), context.register(context.flateStream(content)));
  return await document.save();
}

async function read(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await readPdf(bytes);
  if (typeof pdf === 'string') throw new Error(pdf);
  return pdf;
}

async function marksOf(content: string): Promise<readonly Mark[]> {
  const { pages } = await read(await pdfWith(content));
  return pages[0]?.marks ?? [];
}

async function runsOf(content: string): Promise<TextRun[]> {
  return textRuns(await marksOf(content));
}

const rounded = ({ left, bottom, right, top }: Mark['box']): number[] =>
  [left, bottom, right, top].map((side) => Math.round(side));

describe('the text of a page', () => {
  it('has its place, size and font', async () => {
    const [run] = await runsOf('BT /F1 10 Tf 20 30 Td (Wijk) Tj ET');
    expect(run).toMatchObject({ text: 'Wijk', size: 10, start: { x: 20, y: 30 }, visible: true });
    expect(run?.font).toMatchObject({ name: 'Helvetica', embedded: false });
  });

  it('follows scaling, turning and mirroring, as browsers write it', async () => {
    const [run] = await runsOf('.5 0 0 -.5 0 100 cm BT /F1 20 Tf 1 0 0 -1 40 60 Tm (Wijk) Tj ET');
    expect(run).toMatchObject({ size: 10, start: { x: 20, y: 70 } });
    const [turned] = await runsOf('BT /F1 10 Tf 0 1 -1 0 50 20 Tm (Wijk) Tj ET');
    expect(rounded(turned?.box ?? { left: 0, bottom: 0, right: 0, top: 0 })[0]).toBe(43);
    expect(turned?.end.x).toBeCloseTo(50);
  });

  it('is one run as long as its letters follow each other, also with kerning', async () => {
    const pieces = await runsOf('BT /F1 10 Tf 20 30 Td (T) Tj 5 0 Td (e) Tj 5.5 0 Td (r) Tj ET');
    expect(pieces.map(({ text }) => text)).toEqual(['Ter']);
    const apart = await runsOf('BT /F1 10 Tf 20 30 Td (Een) Tj 60 0 Td (twee) Tj 0 -12 Td (drie) Tj ET');
    expect(apart.map(({ text }) => text)).toEqual(['Een', 'twee', 'drie']);
  });

  it('begins a new run where text was placed anew, also right on top', async () => {
    const runs = await runsOf('BT /F1 10 Tf 1 0 0 1 20 30 Tm (Een) Tj 1 0 0 1 36 30 Tm (Twee) Tj ET');
    expect(runs.map(({ text }) => text)).toEqual(['Een', 'Twee']);
  });

  it.each([
    ['without ink', '3 Tr'],
    ['transparent', '/E1 gs'],
    ['outside what is shown', '0 0 10 10 re W n'],
  ])('is not visible when it is %s', async (_, how) => {
    const [run] = await runsOf(`${how} BT /F1 10 Tf 20 30 Td (Wijk) Tj ET`);
    expect(run?.visible).toBe(false);
  });

  it('belongs to the marked content it stands in, and artifacts to none', async () => {
    const tagged =
      '/P <</MCID 3>> BDC BT /F1 9 Tf 9 9 Td (A) Tj ET /Span BMC BT /F1 9 Tf 20 9 Td (B) Tj ET EMC EMC';
    const runs = await runsOf(`${tagged} /Artifact BMC BT /F1 9 Tf 40 9 Td (C) Tj ET EMC`);
    expect(runs.map(({ text, content }) => [text, content.replace(/^.*\|/, '')])).toEqual([
      ['A', '3'],
      ['B', '3'],
      ['C', ''],
    ]);
  });
});

describe('what is drawn on a page', () => {
  it('has the box of its path, within what is shown', async () => {
    const marks = await marksOf('1 0 0 rg 10 20 30 40 re f 0 0 20 100 re W n 5 50 m 60 50 l S');
    expect(marks.map(({ kind, box }) => [kind, rounded(box)])).toEqual([
      ['area', [10, 20, 40, 60]],
      ['line', [5, 50, 20, 50]],
    ]);
  });

  it('is not visible in white', async () => {
    const marks = await marksOf(
      '1 1 1 rg 10 20 30 40 re f 1 g 0 0 9 9 re f 0 0 0 0 k 0 0 9 9 re f .5 g 0 0 9 9 re f',
    );
    expect(marks.map(({ visible }) => visible)).toEqual([false, false, false, true]);
  });
});

describe('a file that is no whole PDF', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['text', 'Geen pdf', 'not-pdf'],
    ['only a beginning', '%PDF-1.7\n1 0 obj', 'damaged'],
    [
      'a table of objects without objects',
      '%PDF-1.7\nxref\n0 0\ntrailer <<>>\nstartxref\n9\n%%EOF',
      'damaged',
    ],
  ])('is told from one: %s', async (_, content, reason) => {
    expect(await readPdf(Buffer.from(content))).toBe(reason);
  });

  it('is told when its pages draw without end', async () => {
    const endless = 'q 1 0 0 1 0 0 cm Q\n'.repeat(1_700_000);
    expect(await readPdf(await pdfWith(endless))).toBe('damaged');
  });
});
