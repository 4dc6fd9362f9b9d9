import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentInput } from '../../src/document/document-input.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { example, inputFor } from '../example.ts';
import { pagesOf, pdfFindings } from '../pages-of.ts';
import { visibleText } from './html-text.ts';
import { example as exampleProject, runCli } from './run-cli.ts';
import {
  countSeen,
  focused,
  headingLevels,
  lostLinks,
  readAt,
  readersBrowser,
  smallestType,
  textsInOrder,
  tooWide,
} from './seen-page.ts';
import { filesIn, temporaryFolder } from './small-project.ts';

const built = temporaryFolder();
const browser = readersBrowser();
/** The parts of a view that its page shows whole. */
const shownWhole = {
  factsheet: (input: DocumentInput): unknown => {
    const { masthead, findings, people, strip, figures, voices, chosen } = factsheetView(input);
    return { masthead, findings, people, strip, figures, voices, chosen };
  },
  wijkprofiel: (input: DocumentInput): unknown => {
    const { cover, summary, story, themes, dimensions, neighbours, ...rest } = wijkprofielView(input);
    const { choices, pointSums, chosenThemes, account, glossary, reading } = rest;
    const chapters = { cover, summary, story, themes, dimensions, neighbours };
    return { ...chapters, choices, pointSums, chosenThemes, account, glossary, reading };
  },
};
/** Much to tell, hardly anything to tell, and the longest name. */
const codes = ['WK980102', 'WK980105', 'WK980402'];
const documents = codes.flatMap((code) =>
  (['factsheet', 'wijkprofiel'] as const).map((product) => ({ code, product })),
);

beforeAll(async () => {
  const areas = codes.flatMap((code) => ['--area', code]);
  const { code } = await runCli(['build', exampleProject, ...areas, '--format', 'html', '--out', built]);
  expect(code).toBe(0);
}, 120_000);

afterAll(() => browser.close());

type Twin = (typeof documents)[number];

function fileOf({ code, product }: Twin): string {
  const file = filesIn(built).find((one) => one.includes(code) && one.endsWith(`${product}.html`));
  return join(built, file ?? `${code} is missing`);
}

async function opened<T>(twin: Twin, look: (page: Page, requests: string[]) => Promise<T>): Promise<T> {
  const { page, requests } = await browser.open(fileOf(twin));
  try {
    return await look(page, requests);
  } finally {
    await page.close();
  }
}

describe.each(documents)('the web page of the $product of $code', (twin) => {
  it('asks for nothing but itself', () =>
    opened(twin, async (_page, requests) => {
      expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
      expect(readFileSync(fileOf(twin), 'utf8')).toContain(`content="default-src 'none';`);
    }));

  it.each([
    [320, 100],
    [360, 100],
    [768, 100],
    [1280, 100],
    [1920, 100],
    [320, 200],
    [640, 200],
    [1280, 200],
  ])('fits in %i pixels with letters of %i percent', (width, percent) =>
    opened(twin, async (page) => {
      await readAt(page, width, percent);
      expect(await tooWide(page)).toEqual([]);
      expect(await smallestType(page)).toBeGreaterThanOrEqual(11.9);
    }),
  );

  it('says the same in the same order on a telephone, on a desk and on paper', () =>
    opened(twin, async (page) => {
      const said: string[][] = [];
      for (const width of [320, 1280]) {
        await readAt(page, width);
        said.push(await textsInOrder(page));
      }
      await page.emulateMediaType('print');
      const onPaper = await textsInOrder(page);
      expect(onPaper.length).toBeGreaterThan(100);
      expect(said).toEqual([onPaper, onPaper]);
    }));

  it('holds every text of the view without leaving anything out', async () => {
    const input: DocumentInput = inputFor(await example(), twin.code, twin.product);
    const page = visibleText(readFileSync(fileOf(twin), 'utf8')).replaceAll('\u00ad', '');
    const left = textsOf(shownWhole[twin.product](input)).filter((text) => !page.includes(text));
    expect(left).toEqual([]);
  });

  it('prints on lower paper by a browser that knows nothing of our pages', () =>
    opened(twin, async (page) => {
      const html = readFileSync(fileOf(twin), 'utf8').replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
      await page.setContent(html);
      await page.emulateMediaType('print');
      const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
      const bytes = await page.pdf({ format: 'Letter', margin, tagged: true });
      const faults = pdfFindings(bytes, []).map(({ fault }) => fault);
      expect(pagesOf(bytes)).toBeLessThanOrEqual(twin.product === 'factsheet' ? 4 : 20);
      expect(faults).not.toContain('blank');
      expect(faults).not.toContain('split-row');
    }));
});

describe('a web page', () => {
  const twin = { code: 'WK980102', product: 'wijkprofiel' } as const;

  it('has links within it that lead somewhere, and headings that leave out no level', () =>
    opened(twin, async (page) => {
      expect(await lostLinks(page)).toEqual([]);
      const levels = await headingLevels(page);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    }));

  it('shows a way past its beginning to who uses the keyboard', () =>
    opened(twin, async (page) => {
      await page.keyboard.press('Tab');
      const { text, width } = await focused(page);
      expect(text).toBe('Naar de inhoud');
      expect(width).toBeGreaterThan(50);
    }));

  it('shows each row of a table its own part of the chart, on a telephone only', () =>
    opened(twin, async (page) => {
      const shown = async (): Promise<number[]> =>
        await Promise.all(
          ['tbody tr', '.slice', 'td.chart'].map((part) => countSeen(page, `#leefstijl .wide ${part}`)),
        );
      await readAt(page, 320);
      const [rows, ...parts] = await shown();
      expect(parts).toEqual([rows, 0]);
      await readAt(page, 1280);
      expect(await shown()).toEqual([rows, 0, 2]);
    }));
});

/** Parts of a view that are no text of its page; a table without figures has no caption and no heads. */
const noText = new Set(['chart', 'narrow', 'caption', 'indicator', 'alt', 'id', 'href', 'src', 'path']);

/** The sentences of a view; a word or number alone could stand anywhere. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    const text = value.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    return text.length > 12 ? [text] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    noText.has(name) || (name === 'people' && typeof part === 'string') ? [] : textsOf(part),
  );
}
